// Who holds a role or a seat, who sits on a body, and what a person holds.
import type { Block, Cell, Run } from '#core/block.ts'
import { showWhen, type When } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { holdersOf, positionsOf, vacanciesOf, type Holder } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { spellForms } from '#core/spell.ts'
import { appointmentBases } from '#kinds/appointment.ts'
import { body, seat } from '#kinds/index.ts'
import { capacities } from '#kinds/seat.ts'

const HOLDER_COLUMNS = [{ label: 'Who' }, { label: 'Since' }, { label: 'Term ends' }, { label: 'How' }]

export function holdersOfThing(now: Snapshot, kind: Kind, id: Id, title: Titles): Block[] {
  if (!kind.position || !now.find(id)) return []
  const rows: Cell[][] = holdersOf(now, id).map((one) => [
    [{ text: title(one.holder), thing: one.holder }],
    showWhen(one.holding.start),
    termOf(one),
    how(one, title),
  ])
  const empty = vacanciesOf(now, id)
  if (empty > 0)
    rows.push([[{ tag: empty === 1 ? 'vacant' : `${empty} vacant`, tone: 'warning' }], '', '', ''])
  return [{ type: 'table', caption: 'Held by', columns: HOLDER_COLUMNS, rows, empty: 'Nobody.' }]
}

export function seatsOfBody(now: Snapshot, id: Id, title: Titles): Block[] {
  if (!now.get(body, id)) return []
  const order = Object.keys(capacities)
  const seats = now
    .pointing(seat, 'body', id)
    .toSorted((one, other) => order.indexOf(one.values.capacity) - order.indexOf(other.values.capacity))
  const rows = seats.map((one): Cell[] => [
    [{ text: one.values.name, thing: one.id }],
    capacities[one.values.capacity],
    one.values.voting === undefined ? 'not known' : one.values.voting ? 'yes' : 'no',
    sitting(now, one.id, title),
  ])
  const columns = [{ label: 'Seat' }, { label: 'Capacity' }, { label: 'Votes' }, { label: 'Held by' }]
  return [{ type: 'table', caption: 'Seats', columns, rows, empty: 'No seat is recorded.' }]
}

export function positionsOfPerson(now: Snapshot, kind: Kind, id: Id, title: Titles): Block[] {
  if (!kind.nameKeptApart) return []
  const rows = positionsOf(now, id).map(({ position, holder }): Cell[] => [
    [{ text: title(position), thing: position }],
    showWhen(holder.holding.start),
    termOf(holder),
    how(holder, title),
  ])
  const columns = [{ label: 'Role or seat' }, ...HOLDER_COLUMNS.slice(1)]
  return [{ type: 'table', caption: 'Holds', columns, rows, empty: 'No role and no seat on this day.' }]
}

/** The holders of a seat in a line, with its vacancies. */
function sitting(now: Snapshot, id: Id, title: Titles): Run[] {
  const runs = holdersOf(now, id).flatMap((one, at): Run[] => [
    ...(at > 0 ? [', '] : []),
    { text: title(one.holder), thing: one.holder },
    ...marksOf(one),
  ])
  const empty = vacanciesOf(now, id)
  if (empty === 0) return runs
  return [
    ...runs,
    ...(runs.length > 0 ? [' '] : []),
    { tag: empty === 1 ? 'vacant' : `${empty} vacant`, tone: 'warning' },
  ]
}

function marksOf(one: Holder): Run[] {
  const basis = one.holding.values as { readonly basis?: keyof typeof appointmentBases }
  const words = one.spells.map((spell): string => spellForms[spell.form])
  if (basis.basis && basis.basis !== 'substantive') words.push(appointmentBases[basis.basis].toLowerCase())
  return [...new Set(words)].flatMap((text): Run[] => [' ', { tag: text, tone: 'plain' }])
}

function how(one: Holder, title: Titles): Run[] {
  const last = one.via.at(-1)
  const exOfficio: Run[] = last ? ['ex officio as ', { text: title(last), thing: last }] : []
  const own: Run[] = last ? [] : [{ text: 'appointment', thing: one.holding.id }]
  return [...exOfficio, ...own, ...marksOf(one)]
}

function termOf(one: Holder): string {
  const values = one.holding.values as { readonly termEnds?: When }
  return values.termEnds ? showWhen(values.termEnds) : ''
}
