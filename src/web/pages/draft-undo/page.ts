// Undoing an adopted draft: a new draft is made that takes back what it did, after saying what has changed since. It is
// looked at, answered and adopted like any other.
import { randomUUID } from 'node:crypto'
import type { Change } from '#core/change.ts'
import { isDay, type Day } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import { problem, type Problem } from '#core/problem.ts'
import { say } from '#core/sentence.ts'
import { undoOf } from '#core/undo.ts'
import { html, type Html } from '#formats/html/html.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { addressOf, asDraft, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { beginDraft } from '../../parts/begin-draft.ts'
import { form } from '../../parts/form.ts'

export const draftUndoPage: SystemPage = {
  name: 'draft-undo',
  within: 'system',
  path: '/:system/drafts/:draft/undo',
  access: 'contributor',
  view: (ask) => withAdopted(ask, (draft) => show(draft, {}, [])),
  act: (ask, posted) => withAdopted(ask, (draft) => act(draft, posted)),
}

async function withAdopted(ask: SystemAsk, then: (draft: DraftAsk) => Promise<Answer>): Promise<Answer> {
  const draft = asDraft(ask)
  if (!draft) return { is: 'not-found' }
  if (draft.draft.state === 'adopted') return then(draft)
  return { is: 'redirect', to: addressOf(draft, 'overview') }
}

/** The changes that adopted it, without the decision, which was taken whatever comes of it. */
async function changesOf({ store, draft, ledger }: DraftAsk): Promise<readonly Change[]> {
  const events = await store.draftEvents(draft.system, draft.id)
  const adopted = events.findLast((event) => event.is === 'adopted')
  if (!adopted) return []
  return ledger.changes.filter(
    (change) =>
      change.seq >= adopted.first &&
      change.seq <= adopted.last &&
      !(change.act === 'begin' && change.id === adopted.decision),
  )
}

async function act(ask: DraftAsk, { values }: Form): Promise<Answer> {
  const because = (values.because ?? '').trim().slice(0, 2000)
  const from = values.way === 'from' ? dayOf(values.from) : undefined
  const problems: Problem[] = []
  if (!because)
    problems.push(problem('because', 'There is no reason', 'Say why it is taken back.', { field: 'because' }))
  if (values.way !== 'mistake' && values.way !== 'from')
    problems.push(problem('way', 'It is not said how', 'Choose one of the two.', { field: 'way' }))
  if (values.way === 'from' && !from)
    problems.push(problem('from', 'That is not a day', 'Write it as 2027-04-01.', { field: 'from' }))
  if (problems.length > 0) return show(ask, values, problems)
  const seqs = (await changesOf(ask)).map(({ seq }) => seq)
  const undone = undoOf(ask.ledger, seqs, from ? { from } : 'mistake', because)
  if (undone.proposals.length === 0) {
    const what = undone.problems[0]?.what ?? 'Nothing of it is left to take back'
    return show(ask, values, [
      { code: 'nothing', where: {}, what, remedy: 'Change the record with a draft of its own.' },
    ])
  }
  const contents: DraftContents = {
    title: `Take back: ${ask.draft.contents.title}`.slice(0, 200),
    purpose: because,
    day: from ?? ask.today,
    items: undone.proposals.map((proposal) => ({ key: randomUUID(), base: ask.ledger.last, proposal })),
  }
  return { is: 'redirect', to: ask.here(`/drafts/${await beginDraft(ask, contents)}`) }
}

async function show(ask: DraftAsk, values: Query, problems: readonly Problem[]): Promise<Answer> {
  const changes = await changesOf(ask)
  const { touchedSince } = undoOf(
    ask.ledger,
    changes.map(({ seq }) => seq),
    'mistake',
    'Looked at',
  )
  const of = (name: string) => problems.filter(({ where }) => where.field === name)
  return draftPage(
    ask,
    'overview',
    'Take back what was adopted',
    html`<p>
        This makes a new draft that takes back the ${changes.length === 1 ? 'change' : `${changes.length} changes`} this one
        made. Nothing happens to the record until that draft is adopted.
      </p>
      ${since(ask, touchedSince)}
      ${form({
        action: ask.here(`/drafts/${ask.draft.id}/undo`),
        proof: ask.proof(),
        problems: problems.filter(({ where }) => where.field === undefined),
        button: 'Make the draft',
        cancel: { text: 'Back', href: addressOf(ask, 'overview') },
        fields: [
          {
            name: 'way',
            label: 'How is it taken back?',
            type: 'choice',
            value: values.way,
            options: [
              { value: 'from', label: 'From a day on: until then it held' },
              { value: 'mistake', label: 'As a mistake: as if it had never been adopted' },
            ],
            problems: of('way'),
          },
          {
            name: 'from',
            label: 'From',
            type: 'date',
            value: values.from ?? ask.today,
            optional: true,
            hint: 'Only where it held until a day: the first day on which it no longer does.',
            problems: of('from'),
          },
          { name: 'because', label: 'Why', type: 'textarea', value: values.because, problems: of('because') },
        ],
      })}`,
    problems.length > 0 ? { status: 422 } : {},
  )
}

const MOST = 20

function since(ask: DraftAsk, touched: readonly Change[]): Html {
  if (touched.length === 0) return html`<p>Nothing it changed has been changed again since.</p>`
  const told = touched.slice(0, MOST).map((change) => say(ask.ledger, change, ask.title))
  return html`<h2 class="nhsuk-heading-m">What changed since</h2>
    <p>The new draft may contradict these. You can settle that in it.</p>
    <ul>
      ${told.map((text) => html`<li>${text}</li>`)}
    </ul>
    ${touched.length > MOST && html`<p>And ${touched.length - MOST} more.</p>`}`
}

function dayOf(text: string | undefined): Day | undefined {
  const day = (text ?? '').trim()
  return isDay(day) ? day : undefined
}
