// A reorganisation between two systems is told in both their records. From the draft in one, this makes the draft that
// tells it in the other, where whoever asks may draft too. Each record adopts its own.
import { randomUUID } from 'node:crypto'
import type { DraftContents } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import {
  counterpart,
  type Counterpart,
  inquire,
  openQuestions,
  planOf,
  reasonOf,
  type ReorganisationPlan,
} from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import type { System } from '#store/store.ts'
import { rankOf, reaches } from '../../access.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { addressOf, asDraft, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { beginDraft } from '../../parts/begin-draft.ts'
import { form } from '../../parts/form.ts'

export const draftOtherRecordPage: SystemPage = {
  name: 'draft-other-record',
  within: 'system',
  path: '/:system/drafts/:draft/reorganise/other-record',
  access: 'contributor',
  view: (ask) => withPlanned(ask, (draft, plan) => show(draft, plan, undefined, [])),
  act: (ask, posted) => withPlanned(ask, (draft, plan) => act(draft, plan, posted)),
}

function withPlanned(
  ask: SystemAsk,
  then: (draft: DraftAsk, plan: ReorganisationPlan) => Promise<Answer>,
): Promise<Answer> | Answer {
  const draft = asDraft(ask)
  const plan = draft && planOf(draft.draft.contents)
  return draft && plan ? then(draft, plan) : { is: 'not-found' }
}

async function act(ask: DraftAsk, plan: ReorganisationPlan, posted: Form): Promise<Answer> {
  const there = (await others(ask)).find(({ slug }) => slug === posted.values.other)
  const heirs = heirsOf(plan).filter((one) => posted.all('heirs').includes(one))
  const problems: Problem[] = []
  if (!there)
    problems.push(
      problem('other', 'No other record is chosen', 'Choose one that you may draft in.', { field: 'other' }),
    )
  if (heirs.length === 0)
    problems.push(problem('heirs', 'It is not said who is theirs', 'Tick one at least.', { field: 'heirs' }))
  if (!there || problems.length > 0) return show(ask, plan, posted, problems)
  const before = ask.laid.was(plan.day)
  const because = reasonOf(ask.draft.contents)
  const record = await ask.store.ledger(there.slug)
  const { proposals, without } = counterpart(before, plan, inquire(before, plan), heirs, record, because)
  if (proposals.length === 0)
    return show(ask, plan, posted, [
      problem('other', 'That record says all of it already', 'Nothing is left to draft.', { field: 'other' }),
    ])
  const contents: DraftContents = {
    title: `${ask.draft.contents.title}: from ${ask.system.name}`.slice(0, 200),
    purpose: because,
    day: plan.day,
    items: proposals.map((proposal) => ({ key: randomUUID(), base: record.last, proposal })),
  }
  const people = proposals.flatMap((one) => (one.act === 'begin' ? [one.id] : []))
  const names = people.flatMap((one) => {
    const name = ask.names.get(one)
    return name === undefined ? [] : [{ id: one, name }]
  })
  const made = await beginDraft(ask, contents, names, there.slug)
  return without.length === 0
    ? { is: 'redirect', to: `/${there.slug}/drafts/${made}` }
    : told(ask, there, made, without)
}

/** What came over without something it pointed at, so that it can be given there. */
function told(ask: DraftAsk, there: System, made: string, without: Counterpart['without']): Answer {
  const lines = without
    .slice(0, 100)
    .map(({ left, thing, target }) =>
      left
        ? `${ask.title(thing)}: left out, as it cannot be without ${ask.title(target)}`
        : `${ask.title(thing)}: without ${ask.title(target)}`,
    )
  return draftPage(
    ask,
    'edit',
    'The draft in the other record is made',
    html`<p>
        <a href="/${there.slug}/drafts/${made}">Go to the draft in ${there.name}</a>. That record does not know some of
        what these pointed at; give it there where it is needed:
      </p>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${without.length > lines.length && html`<p>And ${without.length - lines.length} more.</p>`}`,
  )
}

/** Other systems in which whoever asks may draft. */
async function others(ask: DraftAsk): Promise<readonly System[]> {
  const { account } = ask
  if (!account) return []
  const grants = await ask.store.grants(account.id)
  const may = (slug: string) =>
    reaches(rankOf({ owner: account.owner, granted: grants.get(slug), openToPublic: false }), 'contributor')
  return (await ask.store.systems()).filter(({ slug }) => slug !== ask.system.slug && may(slug))
}

async function show(
  ask: DraftAsk,
  plan: ReorganisationPlan,
  posted: Form | undefined,
  problems: readonly Problem[],
): Promise<Answer> {
  const of = (name: string) => problems.filter(({ where }) => where.field === name)
  const systems = await others(ask)
  const open = openQuestions(inquire(ask.laid.was(plan.day), plan)).length
  return draftPage(
    ask,
    'edit',
    'Tell it in another record',
    html`<p>
        Where those who come after have a record of their own, it should tell this reorganisation too. This makes a draft
        there: the same events, those who go, and everything that goes over to them.
      </p>
      ${unanswered(open)}
      ${
        systems.length === 0
          ? html`<p>There is no other record that you may draft in. Ask its administrator for access.</p>`
          : form({
              action: ask.here(`/drafts/${ask.draft.id}/reorganise/other-record`),
              proof: ask.proof(),
              button: 'Make the draft there',
              cancel: { text: 'Back to the draft', href: addressOf(ask, 'overview') },
              fields: [
                {
                  name: 'other',
                  label: 'The other record',
                  type: 'reference',
                  options: systems.map(({ slug, name }) => ({ value: slug, label: name })),
                  value: posted?.values.other ?? '',
                  problems: of('other'),
                },
                {
                  name: 'heirs',
                  label: 'Who is theirs?',
                  type: 'choices',
                  options: heirsOf(plan).map((one) => ({ value: one, label: ask.title(one) })),
                  value: posted?.all('heirs') ?? [],
                  problems: of('heirs'),
                },
              ],
            })
      }`,
    problems.length > 0 ? { status: 422 } : {},
  )
}

function unanswered(open: number): Html | undefined {
  if (open === 0) return undefined
  return html`<p>
    <strong>${open === 1 ? 'One question is' : `${open} questions are`} still open.</strong> What they are about goes over to
    nobody until it is answered.
  </p>`
}

function heirsOf(plan: ReorganisationPlan): readonly Id[] {
  return [...new Set(plan.becomes.flatMap((one) => one.new))]
}
