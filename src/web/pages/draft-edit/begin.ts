// Something new in a draft: a body, a seat, a role, an appointment, or anything else; and changing what the draft begins.
import { randomUUID } from 'node:crypto'
import type { Proposal } from '#core/change.ts'
import { isSame } from '#core/compare.ts'
import type { When } from '#core/day.ts'
import type { DraftContents, NameGiven } from '#core/draft.ts'
import { isId, keyOf, kindOf, type Id } from '#core/id.ts'
import type { Kind, Values } from '#core/kind.ts'
import { addItems, changeItem, newId } from '#drafting/index.ts'
import type { Answer, Form, SystemPage } from '../../page.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'
import { openDraft } from '../../parts/open-draft.ts'
import { referenceOptions } from '../../parts/reference-options.ts'
import { readThing, thingFields, type FieldProblems } from '../../parts/thing-form.ts'
import {
  type Asked,
  askedOf,
  frameFields,
  type FrameTyped,
  pageAfter,
  readFrame,
  type Shown,
  takenOut,
} from './frame.ts'
import { editPage } from './edit-page.ts'
import { newPersonFields, readNewPerson, type NewPerson } from './new-person.ts'
import { send } from './send.ts'

export const draftBeginPage: SystemPage = {
  name: 'draft-begin',
  within: 'system',
  path: '/:system/drafts/:draft/edit/:kind',
  access: 'contributor',
  view: (ask) => openDraft(ask, (draft) => withBegun(draft, undefined, (begun) => show(draft, begun, {}))),
  act: (ask, posted) =>
    openDraft(ask, (draft) => withBegun(draft, posted, (begun) => begin(draft, begun, posted)), true),
}

type Begun = { readonly kind: Kind; readonly asked: Asked; readonly names: readonly string[] }

function withBegun(
  ask: DraftAsk,
  posted: Form | undefined,
  then: (begun: Begun) => Promise<Answer> | Answer,
): Promise<Answer> | Answer {
  const kind = ask.ledger.vocabulary.get(ask.params.kind ?? '')
  if (!kind) return { is: 'not-found' }
  const asked = askedOf(ask, posted?.values ?? ask.query, 'begin', kind.name)
  if (asked.gone !== undefined && !posted) return takenOut
  return then({ kind, asked, names: asked.action?.asks ?? Object.keys(kind.fields) })
}

async function begin(ask: DraftAsk, begun: Begun, posted: Form): Promise<Answer> {
  const { kind, asked, names } = begun
  const options = referenceOptions(ask)
  const [frame, read] = [readFrame(posted), readThing(kind, names, posted, options)]
  const someone = readNewPerson(kind, posted, read)
  const problems: FieldProblems = { ...frame.problems, ...someone.problems }
  const { from } = frame
  if (Object.keys(problems).length > 0 || from === undefined)
    return show(ask, begun, { posted, ofFields: problems })
  if (asked.gone !== undefined) return show(ask, begun, { posted })
  const values = withoutNulls({ ...read.values, ...someone.values })
  let made = asked.item ? undefined : sentTwice(ask, frame, { kind, from, values }, someone)
  if (made !== undefined) return { is: 'redirect', to: `${placeAfter(ask, asked, made, from)}?saved=yes` }
  const apply = (contents: DraftContents): DraftContents => {
    const editing = { record: ask.ledger, key: () => randomUUID() }
    const { item } = asked
    if (item && item.proposal.act === 'begin') {
      made = item.proposal.id
      const kept = outsideForm(item.proposal.values, names)
      return changeItem(
        contents,
        item.key,
        { ...item.proposal, from, values: { ...kept, ...values }, because: frame.because },
        editing,
      )
    }
    made =
      someone.id ??
      newId(kind, values, { taken: takenIn(ask, contents), random: () => randomUUID().slice(0, 8) })
    return addItems(
      contents,
      proposalsFor({ kind, id: made, from, values, because: frame.because }, someone.names),
      editing,
    )
  }
  const edit = {
    read: frame.version,
    about: asked.item ? { items: [asked.item.key] } : {},
    apply,
    editorial: frame.editorial && asked.item !== undefined,
    names: someone.names,
  }
  return send(
    ask,
    edit,
    () => placeAfter(ask, asked, made, from),
    (more) => show(ask, begun, { posted, ...more }),
  )
}

// A form sent twice, by a second click or from the browser's history, begins one thing.
function sentTwice(
  ask: DraftAsk,
  frame: FrameTyped,
  { kind, from, values }: Pick<New, 'kind' | 'from' | 'values'>,
  { names }: NewPerson,
): Id | undefined {
  if (frame.version === ask.draft.version) return undefined
  const holder = names.length > 0 ? kind.holding?.holder : undefined
  const isSent = (proposal: Proposal) => {
    if (proposal.act !== 'begin' || kindOf(proposal.id) !== kind.name || proposal.from !== from) return false
    const person = holder === undefined ? proposal.id : (proposal.values[holder] as Id)
    if (names.some(({ name }) => ask.title(person) !== name)) return false
    const own = holder === undefined ? values : { ...values, [holder]: person }
    return proposal.because === frame.because && isSame(proposal.values, own)
  }
  const found = ask.draft.contents.items.find(({ proposal }) => isSent(proposal))?.proposal
  return found?.act === 'begin' ? found.id : undefined
}

type New = {
  readonly kind: Kind
  readonly id: Id
  readonly from: When
  readonly values: Values
  readonly because: string
}

/** The thing, after whoever is new with it. */
function proposalsFor(
  { kind, id, from, values, because }: New,
  names: readonly NameGiven[],
): readonly Proposal[] {
  const people = kind.nameKeptApart ? [] : names
  return [
    ...people.map((one): Proposal => ({ act: 'begin', id: one.id, from, values: {}, because })),
    { act: 'begin', id, from, values, because },
  ]
}

function takenIn(ask: DraftAsk, contents: DraftContents): (id: Id) => boolean {
  const begun = new Set(
    contents.items.flatMap(({ proposal }) => (proposal.act === 'begin' ? [proposal.id] : [])),
  )
  return (id) => begun.has(id) || ask.laid.after.timelines.has(id)
}

// After setting up a body its seats come next; elsewhere people go back to where they came from.
function placeAfter(ask: DraftAsk, { back }: Asked, made: Id | undefined, from: When): string {
  return pageAfter(ask, made && kindOf(made) === 'body' ? keyOf(made) : back, from)
}

function show(ask: DraftAsk, { kind, asked, names }: Begun, shown: Shown): Answer {
  const { posted, ofFields = {} } = shown
  const item = asked.item?.proposal
  const begun = item?.act === 'begin' ? item : undefined
  const given = begun?.values ?? givenBy(ask, kind)
  const thing = thingFields({
    kind,
    names,
    given,
    posted,
    problems: ofFields,
    options: referenceOptions(ask),
  })
  const path = ask.here(`/drafts/${ask.draft.id}/edit/${kind.name}`)
  return editPage(ask, {
    title: begun ? `Change: ${ask.title(begun.id)}` : (asked.action?.title ?? `Add: ${kind.words.one}`),
    lead: asked.action ? undefined : kind.purpose,
    action: path,
    fields: [
      ...newPersonFields(kind, thing, posted, ofFields, begun !== undefined),
      ...frameFields(ask, {
        asked,
        posted,
        problems: ofFields,
        version: shown.version,
        day: {
          label: 'From',
          hint: `The first day of the ${kind.words.one}, such as 2027-04-01.`,
          value: begun?.from ?? ask.standpoint.day,
        },
      }),
    ],
    button: begun ? 'Save the change' : 'Put it in the draft',
    shown,
    gone: asked.gone !== undefined,
    changing: asked.item !== undefined,
    back: asked.back,
    allFields: asked.action && ask.here(`/drafts/${ask.draft.id}/edit/${kind.name}`, withoutAs(ask)),
  })
}

function withoutAs({ query }: DraftAsk): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).filter(([name]) => ['with', 'back', 'item', 'on'].includes(name)),
  )
}

/** What the address says the new thing belongs to: the body of a seat, the seat of an appointment. */
function givenBy(ask: DraftAsk, kind: Kind): Values {
  const id = ask.query.with ?? ''
  if (!isId(id) || !ask.snapshot.ledger.timelines.has(id)) return {}
  const found = Object.entries(kind.fields).find(
    ([, { entry }]) => entry.type === 'references' && entry.to.includes(kindOf(id)),
  )
  if (!found) return {}
  const [name, { entry }] = found
  return { [name]: entry.type === 'references' && entry.many ? [id] : id }
}

function outsideForm(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
}

function withoutNulls(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}
