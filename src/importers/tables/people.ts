// Who people are. A name alone never says: the same name in another row, or in the record, is asked about.
// Names are handed over apart from the proposals, so that they can be erased.
import type { Day, When } from '#core/day.ts'
import type { NameGiven } from '#core/draft.ts'
import { keyOf, type Id } from '#core/id.ts'
import { appointment } from '#kinds/appointment.ts'
import { plainName } from '../parts/match-name.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Cell, type Line } from './lines.ts'
import { thingsOfOtherDays } from './other-days.ts'
import { spelled } from './keys.ts'
import type { Work } from './work.ts'

export type Stay = { readonly name: string; readonly start: When; readonly until?: Day }

export type People = {
  /** How many rows name someone so. */
  readonly counts: ReadonlyMap<string, number>
  /** Who was or will be in which position, but is not on the day. The name is empty where it is not held. */
  readonly elsewhen: ReadonlyMap<Id, readonly Stay[]>
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
  return { counts, known, elsewhen: staysOfOtherDays(work), brought: new Map(), given: new Map() }
}

function staysOfOtherDays(work: Work): ReadonlyMap<Id, readonly Stay[]> {
  const stays = new Map<Id, Stay[]>()
  for (const { start, until, values } of thingsOfOtherDays(work, appointment.name)) {
    const { person, to } = values as { readonly person?: Id; readonly to?: Id }
    if (!person || !to) continue
    const stay = { name: nameKey(work.names.get(person) ?? ''), start, ...(until !== undefined && { until }) }
    const known = stays.get(to)
    if (known) known.push(stay)
    else stays.set(to, [stay])
  }
  return stays
}

/** "Dr Jane Doe (interim)" and "jane doe" are written alike. */
export function nameKey(name: string): string {
  return plainName(withoutBasis(name).replace(TITLES, ''))
}

/** Who a row means: someone of the record, of another row, or new. Nothing while it is in doubt. */
export function personOf(work: Work, people: People, line: Line, cell: Cell, position: Id): Id | undefined {
  const key = nameKey(cell.text)
  const known = people.known.get(key) ?? []
  const times = people.counts.get(key) ?? 1
  if (known.length === 0 && times === 1) return bring(work, people, line, cell, position)
  const answer = work.inquiry.ask({
    key: doubt('person', key, ...known.map(keyOf)),
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

export function nameGiven(id: Id, line: Line, cell: Cell): NameGiven {
  const [email, phone] = [cellOf(line, 'email')?.text, cellOf(line, 'phone')?.text]
  return { id, name: withoutBasis(cell.text), ...(email && { email }), ...(phone && { phone }) }
}

// The id comes from the position first taken up and says nothing of the name, which may have to be erased.
export function newPerson(work: Work, line: Line, position: Id): Id {
  return work.register.begin('person', spelled(position), {}, line).id
}

const BASIS = /\s*[-–(,]\s*(interim|acting|secondment|seconded|cover|substantive)\b.*$/i

/** The basis of an appointment that words name outright. */
export function basisIn(text: string): string | undefined {
  const word = (BASIS.exec(text)?.[1] ?? text).trim().toLowerCase()
  if (word === 'seconded') return 'secondment'
  return ['interim', 'acting', 'secondment', 'cover', 'substantive'].includes(word) ? word : undefined
}

function withoutBasis(name: string): string {
  return name.replace(BASIS, '').replace(/\s+/g, ' ').trim()
}
