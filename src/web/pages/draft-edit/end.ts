// Ending something in a draft: on its last day, with what cannot be without it, ticked to end on the same day.
import { randomUUID } from 'node:crypto'
import { isDay, showDay, startOf } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import { isId, type Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import { addItems, changeItem, fromLastDay, hangingOn, lastDayOf, type Hanging } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { insetText } from '#formats/html/nhs/inset-text.ts'
import type { Answer, Form, SystemPage } from '../../page.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'
import type { FormField } from '../../parts/form.ts'
import { openDraft } from '../../parts/open-draft.ts'
import { editPage } from './edit-page.ts'
import { type Asked, askedOf, frameFields, pageAfter, readFrame, type Shown, takenOut } from './frame.ts'
import { lostThing } from './lost-thing.ts'
import { send } from './send.ts'

export const draftEndPage: SystemPage = {
  name: 'draft-end',
  within: 'system',
  path: '/:system/drafts/:draft/end/:kind/:key',
  access: 'contributor',
  view: (ask) => openDraft(ask, (draft) => withMeant(draft, undefined, (meant) => show(draft, meant, {}))),
  act: (ask, posted) =>
    openDraft(ask, (draft) => withMeant(draft, posted, (meant) => end(draft, meant, posted)), true),
}

type Meant = { readonly kind: Kind; readonly id: Id; readonly asked: Asked }

/** Up to so many are ticked one by one; more are ended together or not. */
const TICKED = 100
const ALL = 'all'

function withMeant(
  ask: DraftAsk,
  posted: Form | undefined,
  then: (meant: Meant) => Promise<Answer> | Answer,
): Promise<Answer> | Answer {
  const kind = ask.ledger.vocabulary.get(ask.params.kind ?? '')
  const id = `${ask.params.kind}/${ask.params.key}`
  if (!kind || !isId(id)) return { is: 'not-found' }
  if (!ask.snapshot.ledger.timelines.has(id))
    return posted ? lostThing(ask, kind, posted) : { is: 'not-found' }
  const asked = askedOf(ask, posted?.values ?? ask.query, 'end', kind.name)
  if (asked.gone !== undefined && !posted) return takenOut
  return then({ kind, id, asked })
}

async function end(ask: DraftAsk, meant: Meant, posted: Form): Promise<Answer> {
  const { id, asked } = meant
  const frame = readFrame(posted)
  if (frame.from === undefined) return show(ask, meant, { posted, ofFields: frame.problems })
  if (asked.gone !== undefined) return show(ask, meant, { posted })
  const [from, last] = [fromLastDay(frame.from), startOf(frame.from)]
  const ticked = new Set(posted.all('also'))
  const would = ask.laid.would(last)
  // What has ended by then of itself needs no end.
  const also = hangingOn(would, id).ending.filter((one) => ticked.has(ALL) || ticked.has(one))
  const ends = [...also.toReversed(), id]
  const { item } = asked
  const apply = (contents: DraftContents): DraftContents => {
    const editing = { record: ask.ledger, key: () => randomUUID() }
    const own = item?.proposal.act === 'end' ? item.proposal : undefined
    const changed =
      item && own
        ? changeItem(contents, item.key, { ...own, from, because: frame.because }, editing)
        : contents
    const added = own ? ends.slice(0, -1) : ends
    return addItems(
      changed,
      added.map((one) => ({ act: 'end', id: one, from, because: frame.because })),
      editing,
    )
  }
  return send(
    ask,
    {
      read: frame.version,
      editorial: frame.editorial && item !== undefined,
      about: { things: ends, ...(item && { items: [item.key] }) },
      apply,
    },
    // The page of a body that ends is not there any more.
    () => pageAfter(ask, asked.back === ask.params.key ? undefined : asked.back, from),
    (more) => show(ask, meant, { posted, ...more }),
  )
}

function show(ask: DraftAsk, meant: Meant, shown: Shown): Answer {
  const { kind, id, asked } = meant
  const { posted, ofFields } = shown
  const own = asked.item?.proposal.act === 'end' ? asked.item.proposal : undefined
  const usual = own ? lastDayOf(own.from) : lastDayOf(ask.standpoint.day)
  const hanging = hangingOn(ask.laid.would(isDay(usual) ? usual : ask.standpoint.day), id)
  const leaving = kind.holding !== undefined
  return editPage(ask, {
    title: `${asked.action?.title ?? `End: ${kind.words.one}`}: ${ask.title(id)}`,
    lead: ownBeginning(ask, id),
    action: ask.here(`/drafts/${ask.draft.id}/end/${id}`),
    fields: [
      ...alsoField(ask, hanging, posted),
      ...frameFields(ask, {
        asked,
        posted,
        problems: ofFields,
        version: shown.version,
        day: {
          label: 'Last day',
          hint: `The last day on which ${leaving ? 'they hold it' : 'it is in force'}, such as 2027-03-31. What follows it begins on the day after.`,
          value: usual,
        },
      }),
    ],
    button: own ? 'Save the change' : 'Put it in the draft',
    shown,
    gone: asked.gone !== undefined,
    changing: asked.item !== undefined,
    back: asked.back,
    after: pointing(ask, hanging),
  })
}

// What only the draft begins is rather taken out than ended.
function ownBeginning(ask: DraftAsk, id: Id): Html | undefined {
  const item = ask.draft.contents.items.find(({ proposal }) => proposal.act === 'begin' && proposal.id === id)
  if (!item || ask.ledger.timelines.has(id)) return undefined
  const href = ask.here(`/drafts/${ask.draft.id}/take-out/${item.key}`)
  return insetText({
    text: html`<p>This draft begins it itself. If it is not wanted at all, <a href="${href}">take it out of the draft</a> instead.</p>`,
  })
}

function alsoField(ask: DraftAsk, { ending }: Hanging, posted: Form | undefined): readonly FormField[] {
  if (ending.length === 0) return []
  const all = {
    value: ALL,
    label: `All ${ending.length.toLocaleString('en-GB')} that hang on it: seats, and who sits in them`,
  }
  const options =
    ending.length > TICKED ? [all] : ending.map((one) => ({ value: one, label: ask.title(one) }))
  return [
    {
      name: 'also',
      label: 'Ends with it, on the same day',
      hint: 'These cannot be without it. Leave one out only if something else becomes of it in this draft.',
      type: 'choices',
      options,
      value: posted ? posted.all('also') : options.map(({ value }) => value),
    },
  ]
}

function pointing(ask: DraftAsk, { pointing: found }: Hanging): Html | undefined {
  if (found.length === 0) return undefined
  const shown = found.slice(0, TICKED)
  const line = ({ id, field }: Hanging['pointing'][number]) => {
    const kind = ask.ledger.vocabulary.get(id.slice(0, id.indexOf('/')))
    const href = ask.here(`/drafts/${ask.draft.id}/edit/${id}`)
    return html`<li><a class="nhsuk-link" href="${href}">${ask.title(id)}</a> (${kind?.fields[field]?.label.toLowerCase() ?? field})</li>`
  }
  return html`<h2 class="nhsuk-heading-m">Still points at it afterwards</h2>
    <p>These stay as they are. Change them too, from ${showDay(ask.standpoint.day)}, where something else takes its place.</p>
    <ul class="nhsuk-list nhsuk-list--bullet">${shown.map(line)}</ul>
    ${found.length > shown.length && html`<p>And ${found.length - shown.length} more.</p>`}`
}
