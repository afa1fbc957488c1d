// What people say about a draft: the draft as a whole first, then each proposal that somebody spoke of, then the others,
// folded. Whoever may read it may speak; what becomes of it is for those who draft.
import { problem, type Problem } from '#core/problem.ts'
import type { DraftEdit } from '#drafting/event.ts'
import { threadsOf, WHOLE, type Thread } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { details } from '#formats/html/nhs/details.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import { reaches } from '../../access.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { addressOf, asDraft, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { closedDraft } from '../../parts/open-draft.ts'
import { sayProposals, sayProposalsOf } from '../../parts/say-proposal.ts'
import { maySpeak, speak } from './speak.ts'
import { threadShown, type Typed } from './thread.ts'

export const draftDiscussionPage: SystemPage = {
  name: 'draft-discussion',
  within: 'system',
  path: '/:system/drafts/:draft/discussion',
  access: 'reader',
  view: (ask) => withDraft(ask, (draft) => show(draft)),
  act: (ask, form) => withDraft(ask, (draft) => act(draft, form)),
}

/** Proposals nobody spoke of that are listed; each of the others is reached from the overview. */
const SILENT = 100
/** Versions that are looked at for what was taken out. */
const VERSIONS = 5

function withDraft(
  ask: SystemAsk,
  then: (draft: DraftAsk) => Promise<Answer> | Answer,
): Promise<Answer> | Answer {
  const draft = asDraft(ask)
  return draft ? then(draft) : { is: 'not-found' }
}

async function act(ask: DraftAsk, { values }: Form): Promise<Answer> {
  const thread = values.thread ?? ''
  if (values.do === 'fate' && !reaches(ask.rank, 'contributor')) return { is: 'no-access' }
  const spoken = await speak(ask, thread, values)
  switch (spoken.is) {
    case 'kept': {
      const about = thread === WHOLE ? {} : { about: thread }
      const to = ask.here(`/drafts/${ask.draft.id}/discussion`, about)
      return { is: 'redirect', to: `${to}#thread-${encodeURIComponent(thread)}` }
    }
    case 'problem':
      return show(ask, { thread, values, field: spoken.field, problem: spoken.problem })
    case 'closed':
      return closedDraft(ask)
    case 'no-thread':
      return show(ask, { thread: WHOLE, values, field: 'text', problem: NO_THREAD })
    default:
      return spoken satisfies never
  }
}

const NO_THREAD: Problem = problem(
  'no-thread',
  'This draft never held that proposal',
  'What you wrote is kept here: send it about the draft as a whole, or find the proposal below.',
)

async function show(ask: DraftAsk, typed?: Typed): Promise<Answer> {
  const { slug } = ask.system
  const about = typed?.thread ?? ask.query.about
  const [events, edits, accounts] = await Promise.all([
    ask.store.draftEvents(slug, ask.draft.id),
    ask.store.draftEdits(slug, ask.draft.id),
    ask.store.accounts(),
  ])
  const [whole, ...others] = threadsOf(events, ask.draft.contents, about === undefined ? [] : [about])
  const says = sayProposals(ask)
  const said = await takenOut(ask, others, edits)
  const who = new Map(accounts.map(({ id, name }) => [id, name]))
  const shown = (thread: Thread, heading: string) =>
    threadShown(ask, thread, { heading, who, open: thread.key === about, typed })
  const content = html`${
    typed &&
    errorSummary({
      heading: 'There is a problem',
      errorList: [
        {
          text: `${typed.problem.what}. ${typed.problem.remedy}`,
          href: `#${typed.field}-${typed.thread}`,
        },
      ],
    })
  }
    ${!maySpeak(ask.draft) && html`<p>This draft is ${ask.draft.state}. What was said stays here; nothing is added.</p>`}
    ${whole && shown(whole, 'The draft as a whole')}
    ${others.length > 0 && html`<h2 class="nhsuk-heading-m">What was said about single changes</h2>`}
    ${others.map((thread) => shown(thread, says(thread.key) ?? said.get(thread.key) ?? 'A change that was proposed'))}
    ${silent(ask, new Set(others.map(({ key }) => key)), says)}`
  return draftPage(ask, 'discussion', 'Discussion', content, typed ? { status: 422 } : {})
}

// In the words of the version as it was when it was first spoken of.
async function takenOut(
  ask: DraftAsk,
  threads: readonly Thread[],
  edits: readonly DraftEdit[],
): Promise<ReadonlyMap<string, string>> {
  const gone = threads.filter((thread) => thread.takenOut)
  const versions = Map.groupBy(gone, ({ posts, fateSet }) => {
    const at = (posts[0] ?? fateSet)?.at ?? ask.now
    return edits.findLast((edit) => edit.at <= at)?.version ?? 1
  })
  const found = new Map<string, string>()
  for (const [version, own] of [...versions].slice(0, VERSIONS)) {
    // It may have been taken out while the first words about it were being written.
    for (const one of [version, version - 1]) {
      const left = own.filter(({ key }) => !found.has(key))
      const contents =
        left.length > 0 && one > 0
          ? await ask.store.draftVersion(ask.system.slug, ask.draft.id, one)
          : undefined
      if (!contents) continue
      const says = sayProposalsOf(ask, contents)
      for (const { key } of left) {
        const sentence = says(key)
        if (sentence !== undefined) found.set(key, sentence)
      }
    }
  }
  return found
}

function silent(
  ask: DraftAsk,
  spoken: ReadonlySet<string>,
  says: (key: string) => string | undefined,
): Html | undefined {
  const all = ask.draft.contents.items.filter(({ key }) => !spoken.has(key))
  if (all.length === 0 || !maySpeak(ask.draft)) return undefined
  const lines = all.slice(0, SILENT).map(({ key }) => {
    const href = `${ask.here(`/drafts/${ask.draft.id}/discussion`, { about: key })}#thread-${encodeURIComponent(key)}`
    return html`<li id="thread-${key}"><a href="${href}">${says(key)}</a></li>`
  })
  const left = all.length - lines.length
  const more = html`<p>And ${left.toLocaleString('en-GB')} more, each with “Comment” beside it on the
    <a href="${addressOf(ask, 'overview')}#changes">overview</a>.</p>`
  const count =
    all.length === 1
      ? 'One change that nobody has spoken of'
      : `${all.length.toLocaleString('en-GB')} changes that nobody has spoken of`
  return details({
    summary: count,
    text: html`<p>Choose one to speak about it.</p>
      <ul class="nhsuk-list nhsuk-list--bullet">${lines}</ul>${left > 0 && more}`,
    // Where nothing else is to be read, what can be spoken of is.
    open: spoken.size === 0 && all.length <= 10,
  })
}
