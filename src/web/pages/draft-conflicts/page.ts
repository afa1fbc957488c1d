// Where a draft and the record contradict each other, because the record has changed since: what it was, what the record
// says now, what the draft says; one choice for each. Nothing is chosen for anybody.
import { randomUUID } from 'node:crypto'
import { plain } from '#core/block.ts'
import { conflictsOf, type Conflict } from '#core/conflicts.ts'
import type { DraftItem } from '#core/draft.ts'
import { kindOf } from '#core/id.ts'
import type { Problem } from '#core/problem.ts'
import { say } from '#core/sentence.ts'
import { settle, type Choice } from '#core/settle.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import { input } from '#formats/html/nhs/input.ts'
import { radios } from '#formats/html/nhs/radios.ts'
import { summaryList } from '#formats/html/nhs/summary-list.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { addressOf, asDraft, draftPage, mayEdit, type DraftAsk } from '../../parts/draft-page.ts'

export const draftConflictsPage: SystemPage = {
  name: 'draft-conflicts',
  within: 'system',
  path: '/:system/drafts/:draft/conflicts',
  access: 'reader',
  actAccess: 'contributor',
  view: (ask) => withDraft(ask, (draft) => show(draft, {}, [])),
  act: (ask, posted) => withDraft(ask, (draft) => act(draft, posted)),
}

/** So many stand on one page; the rest comes when these are settled. */
const MOST = 50

function withDraft(
  ask: SystemAsk,
  then: (draft: DraftAsk) => Promise<Answer> | Answer,
): Promise<Answer> | Answer {
  const draft = asDraft(ask)
  return draft ? then(draft) : { is: 'not-found' }
}

async function act(ask: DraftAsk, { values }: Form): Promise<Answer> {
  if (!mayEdit(ask)) return { is: 'redirect', to: addressOf(ask, 'overview') }
  if (values.version !== String(ask.draft.version)) return show(ask, values, [STALE])
  const problems: Problem[] = []
  let items: readonly DraftItem[] = ask.draft.contents.items
  for (const one of conflictsOf(items, ask.ledger).slice(0, MOST)) {
    const choice = choiceOf(ask, one, values, problems)
    if (choice) items = settle(items, one, choice, ask.ledger, randomUUID)
  }
  if (problems.length > 0) return show(ask, values, problems)
  if (items === ask.draft.contents.items) return show(ask, values, [NOTHING])
  const edit = {
    at: ask.now,
    by: ask.account?.id ?? '',
    editorial: false,
    note: 'Settled what contradicted the record',
  }
  const saved = await ask.store.saveDraft(ask.draft, { ...ask.draft.contents, items }, edit)
  if (!saved) return show(ask, values, [STALE])
  const left = conflictsOf(items, ask.ledger).length
  return { is: 'redirect', to: left > 0 ? here(ask) : addressOf(ask, 'overview') }
}

function choiceOf(ask: DraftAsk, one: Conflict, values: Query, problems: Problem[]): Choice | undefined {
  const name = nameOf(one)
  const take = values[name]
  if (take === 'live' || take === 'draft') return { take }
  if (take !== 'new') return undefined
  const field = fieldOf(ask, one)
  const read = field?.parse((values[`${name}-new`] ?? '').trim() || ' ')
  if (read?.value !== undefined) return { take: 'new', value: read.value }
  const [found] = read?.problems ?? []
  problems.push({
    code: found?.code ?? 'not-given',
    where: { field: `${name}-new` },
    what: found?.what ?? 'No new value is given',
    remedy: found?.remedy ?? 'Write it, or choose one of the others.',
  })
  return undefined
}

function show(ask: DraftAsk, values: Query, problems: readonly Problem[]): Answer {
  const found = conflictsOf(ask.draft.contents.items, ask.ledger)
  const errors = problems.map(({ what, remedy, where }) => ({
    text: `${what}. ${remedy}`,
    ...(where.field && { href: `#${where.field}` }),
  }))
  const content = html`${errors.length > 0 && errorSummary({ heading: 'There is a problem', errorList: errors })}
    ${found.length === 0 ? html`<p>Nothing in this draft contradicts the record as it is now.</p>` : listed(ask, found, values)}
    <p><a href="${addressOf(ask, 'overview')}">Back to the draft</a></p>`
  return draftPage(
    ask,
    'overview',
    'What contradicts the record',
    content,
    errors.length > 0 ? { status: 422 } : {},
  )
}

function listed(ask: DraftAsk, found: readonly Conflict[], values: Query): Html {
  const may = mayEdit(ask)
  const told = found.slice(0, MOST).map((one, at) => showOne(ask, one, at, may ? values : undefined))
  const more = found.length > MOST && html`<p>And ${found.length - MOST} more, once these are settled.</p>`
  const intro = html`<p>
    The record has changed since these were proposed. For each, choose what the draft should say. Leave any you are not sure of.
  </p>`
  if (!may) return html`${intro} ${told} ${more}`
  return html`${intro}
    <form class="app-form" method="post" action="${here(ask)}" novalidate>
      ${ask.proof()}<input type="hidden" name="version" value="${ask.draft.version}">
      ${told} ${more} ${button({ text: 'Settle these', preventDoubleClick: true })}
    </form>`
}

function showOne(ask: DraftAsk, one: Conflict, at: number, values: Query | undefined): Html {
  const field = fieldOf(ask, one)
  const shown = (value: unknown) =>
    value == null || !field ? 'Not given' : plain(field.show(value, ask.title))
  const item = ask.draft.contents.items.find(({ key }) => key === one.item)
  const live = say(ask.ledger, one.change, ask.title)
  const proposed = item ? say(ask.ledger, item.proposal, ask.title) : ''
  const rows =
    field && one.form === 'field'
      ? [
          { key: 'It was', value: shown(one.was) },
          { key: 'The record now says', value: shown(one.live) },
          { key: 'The draft says', value: shown(one.draft) },
        ]
      : []
  return html`<section class="app-conflict">
    <h2 class="nhsuk-heading-m">${at + 1}. ${ask.title(one.thing)}${field && one.form === 'field' ? `: ${field.label.toLowerCase()}` : ''}</h2>
    <p>${WORDS[one.form]}</p>
    ${summaryList({ rows: [...rows, { key: 'Recorded since', value: live }, { key: 'Proposed', value: proposed }] })}
    ${values && choose(one, values, field !== undefined && one.form === 'field')}
  </section>`
}

function choose(one: Conflict, values: Query, mayBeNew: boolean): Html {
  const name = nameOf(one)
  return html`${radios({
    name,
    idPrefix: name,
    fieldset: { legend: { text: 'What should the draft do?' } },
    value: values[name],
    items: [
      { value: 'live', text: 'Keep what the record says' },
      { value: 'draft', text: 'Keep what the draft says' },
      ...(mayBeNew ? [{ value: 'new', text: 'Something else, written below' }] : []),
    ],
  })}
    ${mayBeNew && input({ label: 'Something else', id: `${name}-new`, name: `${name}-new`, value: values[`${name}-new`] })}`
}

const WORDS: Readonly<Record<Conflict['form'], string>> = {
  field: 'Both change the same thing to something different.',
  'both-began': 'Both begin it, and not alike.',
  'both-ended': 'Both end it, on different days.',
  ended: 'The draft changes it after the day on which it now ends.',
  amended: 'The draft ends it before the day of a change that was recorded since.',
  gone: 'The draft speaks of something that has ended by then.',
  withdrawn: 'What the draft builds on was withdrawn as a mistake.',
}

function fieldOf(ask: DraftAsk, one: Conflict) {
  return one.field === undefined ? undefined : ask.ledger.vocabulary.get(kindOf(one.thing))?.fields[one.field]
}

/** Names a conflict on the form: the item, the field and the change that contradicts it. */
function nameOf({ item, field, change }: Conflict): string {
  return `settle-${item}-${field ?? 'all'}-${change.seq}`
}

function here(ask: DraftAsk): string {
  return ask.here(`/drafts/${ask.draft.id}/conflicts`)
}

const STALE: Problem = {
  code: 'stale',
  where: {},
  what: 'The draft was saved since you opened this page',
  remedy: 'Your choices are kept below where they still apply. Send them again.',
}
const NOTHING: Problem = {
  code: 'nothing',
  where: {},
  what: 'Nothing was chosen',
  remedy: 'Choose for one at least.',
}
