// The people in seats and posts. A name alone never says who someone is: the same name elsewhere, or another name in
// the same place, is asked about. Names are handed over apart from the proposals.
import type { NameGiven } from '#core/draft.ts'
import type { When } from '#core/day.ts'
import { addDays, isDay, showDay, startOf } from '#core/day.ts'
import { holdersOf, placesOf, type Holder } from '#core/holding.ts'
import { keyOf, type Id } from '#core/id.ts'
import { plainName } from '../parts/match-name.ts'
import { sayingOf } from '../parts/placeholders.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Cell, type Line } from './lines.ts'
import { spelled, type Subject } from './register.ts'
import { dateIn, endIn, keepWords, type Work } from './work.ts'

export type People = {
  /** How many rows name someone so. */
  readonly counts: ReadonlyMap<string, number>
  /** People of the record by name. */
  readonly known: ReadonlyMap<string, readonly Id[]>
  /** People the file brought, by name, where rows of one name are one person. */
  readonly brought: Map<string, Id>
  readonly given: Map<Id, NameGiven>
}

const TITLES =
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|cllr|councillor|rev|revd)\.?\s+/i
const VACANT =
  /^\W*(vacant|vacancy|vacant post|to be (?:appointed|recruited)|recruiting|none in post|post vacant)\W*$/i

export function isVacant(text: string): boolean {
  return VACANT.test(text)
}

export function gatherPeople(work: Work, lines: readonly Line[]): People {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const cell = cellOf(line, 'person')
    if (cell) counts.set(nameKey(cell.text), (counts.get(nameKey(cell.text)) ?? 0) + 1)
  }
  const known = new Map<string, Id[]>()
  for (const [id, name] of work.names) {
    if (!work.now.find(id)) continue
    known.set(nameKey(name), [...(known.get(nameKey(name)) ?? []), id])
  }
  return { counts, known, brought: new Map(), given: new Map() }
}

/** "Dr Jane Doe (interim)" and "jane doe" are written alike. */
export function nameKey(name: string): string {
  return plainName(withoutBasis(name).replace(TITLES, ''))
}

/** The person a row names takes up, or already has, the position. */
export function appointNamed(
  work: Work,
  people: People,
  line: Line,
  position: Id,
  onBehalfOf?: Id,
): Subject | undefined {
  const cell = cellOf(line, 'person')
  if (!cell || sayingOf(cell.text) !== 'text' || isVacant(cell.text)) {
    if (cell)
      work.inquiry.interpret(cell.where, cell.text, 'vacant', 'It says that nobody is in it, or not who.')
    return undefined
  }
  const holders = holdersOf(work.now, position).filter((one) => one.via.length === 0)
  const same = holders.find((one) => nameKey(work.names.get(one.holder) ?? '') === nameKey(cell.text))
  if (same) return sayTerms(work, work.register.subject(same.holding.id, line), line)
  const room = makeRoom(work, cell, position, holders)
  if (room === undefined || room.is === 'leave') return undefined
  if (room.is === 'named') {
    people.given.set(room.holder.holder, nameGiven(room.holder.holder, line, cell))
    return sayTerms(work, work.register.subject(room.holder.holding.id, line), line)
  }
  const person = personOf(work, people, line, cell, position)
  if (!person) return undefined
  const subject = appoint(work, line, position, person, onBehalfOf)
  if (room.is === 'replaced') endOf(work, room.holder, subject, cell)
  return subject
}

/** Someone whose name the file does not give has the position, as its `nth` holder; who is in it already, stays. */
export function appointUnnamed(work: Work, line: Line, position: Id, nth: number, onBehalfOf?: Id): Subject {
  const known = holdersOf(work.now, position).filter((one) => one.via.length === 0)[nth]
  if (known) return work.register.subject(known.holding.id, line)
  return appoint(work, line, position, newPerson(work, line, position), onBehalfOf)
}

function appoint(work: Work, line: Line, position: Id, person: Id, onBehalfOf?: Id): Subject {
  const values = { person, to: position, ...(onBehalfOf && { onBehalfOf }) }
  const since = dateIn(work, line, 'since')
  const subject = work.register.begin('appointment', keyOf(position), values, line, since)
  return sayTerms(work, subject, line)
}

function sayTerms(work: Work, of: Subject, line: Line): Subject {
  const ends = dateIn(work, line, 'termEnds', of)
  if (ends) work.register.say(of, 'termEnds', ends, cellOf(line, 'termEnds'))
  const basis = basisIn(cellOf(line, 'basis')?.text ?? cellOf(line, 'person')?.text ?? '')
  if (basis) work.register.say(of, 'basis', basis, cellOf(line, 'basis'))
  const left = endIn(work, line, of)
  if (left) sayEnd(work, of, line, left)
  return of
}

// A last day still to come may be the end of a term or the day someone leaves.
function sayEnd(work: Work, of: Subject, line: Line, left: When): void {
  const cell = cellOf(line, 'end')
  if (!cell) return
  if (startOf(left) <= work.asAt) {
    of.ends = left
    return
  }
  const answer = work.inquiry.ask({
    key: doubt('still-to-come', line.sheet, cell.heading),
    where: cell.where,
    raw: cell.text,
    asks: `Days in the column ${cell.heading} are still to come. What happens on them?`,
    options: [
      { value: 'term', label: 'The term ends; they stay until they are recorded as having left' },
      { value: 'leaves', label: 'They leave on that day' },
    ],
    likely: 'term',
  })
  if (answer === 'leaves') of.ends = left
  else if (answer === 'term') work.register.say(of, 'termEnds', isDay(left) ? addDays(left, -1) : left, cell)
  else keepWords(of, cell)
}

type Room = { readonly is: 'free' | 'leave' } | { readonly is: 'replaced' | 'named'; readonly holder: Holder }

function makeRoom(work: Work, cell: Cell, position: Id, holders: readonly Holder[]): Room | undefined {
  const places =
    (work.register.valueOf(position, 'places') as number | undefined) ?? placesOf(work.now, position)
  const [holder] = holders
  if (!holder || holders.length < Math.max(1, places)) return { is: 'free' }
  const who = work.names.get(holder.holder)
  const answer = work.inquiry.ask({
    key: doubt('instead', keyOf(position), cell.text),
    where: cell.where,
    raw: cell.text,
    asks: `The record has ${who ?? 'someone whose name is not held'} in this place and the file has ${cell.text}. What happened?`,
    options: [
      ...(who ? [] : [{ value: 'named', label: `It is ${cell.text}: give the name` }]),
      { value: 'replaced', label: `${cell.text} took over` },
      { value: 'both', label: 'Both are in it' },
      { value: 'leave', label: 'Leave it as the record has it' },
    ],
    likely: who ? 'replaced' : 'named',
  })
  if (answer === undefined) return undefined
  if (answer === 'replaced' || answer === 'named') return { is: answer, holder }
  return { is: answer === 'both' ? 'free' : 'leave' }
}

// The one before leaves on the day the next begins; where that is not known, by the day the file speaks of.
function endOf(work: Work, before: Holder, next: Subject, cell: Cell): void {
  const on = isDay(next.from) && next.from > before.holding.from ? next.from : work.asAt
  work.register.subject(before.holding.id).ends = on
  if (on !== next.from) {
    const rule = 'The day of the change is not known, so it is the day the file speaks of.'
    work.inquiry.interpret(cell.where, cell.text, `took over by ${showDay(on)}`, rule)
    next.from = on
  }
}

function personOf(work: Work, people: People, line: Line, cell: Cell, position: Id): Id | undefined {
  const key = nameKey(cell.text)
  const known = people.known.get(key) ?? []
  const times = people.counts.get(key) ?? 1
  if (known.length === 0 && times === 1) return bring(work, people, line, cell, position)
  const answer = work.inquiry.ask({
    key: doubt('person', key),
    where: cell.where,
    raw: cell.text,
    asks:
      times > 1
        ? `"${cell.text}" stands in ${times} rows. Is it one person?`
        : `Is "${cell.text}" the person of that name in the record?`,
    options: [
      ...known.map((id, at) => ({
        value: id,
        label: `The ${work.names.get(id) ?? ''} in the record${known.length > 1 ? `, number ${at + 1}` : ''}`,
      })),
      { value: 'one', label: known.length > 0 ? 'Someone else, new to the record' : 'One person' },
      ...(times > 1 ? [{ value: 'several', label: 'Different people of the same name' }] : []),
    ],
    likely: known[0] ?? 'one',
  })
  if (answer === undefined) return undefined
  if (answer === 'several') return bring(work, people, line, cell, position)
  if (answer !== 'one') return answer as Id
  const before = people.brought.get(key)
  if (before) return before
  const fresh = bring(work, people, line, cell, position)
  people.brought.set(key, fresh)
  return fresh
}

function bring(work: Work, people: People, line: Line, cell: Cell, position: Id): Id {
  const id = newPerson(work, line, position)
  people.given.set(id, nameGiven(id, line, cell))
  return id
}

function nameGiven(id: Id, line: Line, cell: Cell): NameGiven {
  const [email, phone] = [cellOf(line, 'email')?.text, cellOf(line, 'phone')?.text]
  return { id, name: withoutBasis(cell.text), ...(email && { email }), ...(phone && { phone }) }
}

// The id comes from the position first taken up and says nothing of the name, which may have to be erased.
function newPerson(work: Work, line: Line, position: Id): Id {
  return work.register.begin('person', spelled(position), {}, line).id
}

const BASIS = /\s*[-–(,]\s*(interim|acting|secondment|seconded|cover|substantive)\b.*$/i

function basisIn(text: string): string | undefined {
  const word = (BASIS.exec(text)?.[1] ?? text).trim().toLowerCase()
  if (word === 'seconded') return 'secondment'
  return ['interim', 'acting', 'secondment', 'cover', 'substantive'].includes(word) ? word : undefined
}

function withoutBasis(name: string): string {
  return name.replace(BASIS, '').replace(/\s+/g, ' ').trim()
}
