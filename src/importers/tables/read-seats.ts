// Rows that are seats on a body: what each says of the seat. Who sits in it is read by `fill-seats`.
import { optionsOf } from '#core/options.ts'
import { keyOf, type Id } from '#core/id.ts'
import { sectors } from '#kinds/lists/sectors.ts'
import { capacities, seat } from '#kinds/seat.ts'
import { capacityInName, capacityOf, type CapacityReading } from '../parts/capacity-words.ts'
import { nameIndex, type NameIndex } from '../parts/match-name.ts'
import { sectorOf } from '../parts/sector-words.ts'
import { sayPeriod } from './dates.ts'
import { otherDays } from './other-days.ts'
import { groupRows, type Group } from './group-rows.ts'
import { isVacant } from './people.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Line } from './lines.ts'
import { keyOrSpelled, shortKey } from './keys.ts'
import type { Subject } from './register.ts'
import { sayBehind } from './seat-behind.ts'
import { keepWords, sayField, spoken, type Work } from './work.ts'

export type ReadSeat = { readonly subject: Subject; readonly group: Group; readonly employer: Id | undefined }

/** The seats of the rows whose body is known. */
export function readSeats(work: Work, bodies: ReadonlyMap<Line, Id>): readonly ReadSeat[] {
  const named = [...bodies.keys()].filter((line) => hasName(work, line))
  const known = new Map<Id, NameIndex<Id>>()
  const elsewhen = otherDays(work, 'seat')
  return groupRows(work, named, (line) => bodies.get(line) ?? '').flatMap((group): ReadSeat[] => {
    const [line] = group.lines
    const body = line && bodies.get(line)
    if (!line || !body) return []
    const before = cellOf(line, 'person') ? undefined : elsewhen(line, (one) => one.body === body)
    if (before) {
      const over = { ...group, lines: [], repeated: [...group.lines, ...group.repeated] }
      return [{ subject: work.register.subject(before), group: over, employer: undefined }]
    }
    const capacity = capacityFor(work, line, group.name)
    const subject = capacity && seatNamed(work, line, group, body, capacity, known)
    if (!subject) return []
    const employer = saySeat(work, subject, line, capacity, body)
    return [{ subject, group, employer }]
  })
}

function hasName(work: Work, line: Line): boolean {
  if (cellOf(line, 'name')) return true
  const remedy = 'Write what the seat is called, such as Chair or Member.'
  work.inquiry.problem(line.where, line.source.raw ?? '', 'no-name', 'The seat has no name', remedy)
  return false
}

function seatNamed(
  work: Work,
  line: Line,
  group: Group,
  body: Id,
  capacity: CapacityReading,
  known: Map<Id, NameIndex<Id>>,
): Subject | undefined {
  const index = known.get(body) ?? seatsOf(work, body)
  known.set(body, index)
  const found = index.find(group.name)
  const cell = cellOf(line, 'name')
  const begin = () => {
    const key = `${shortKey(keyOf(body), 36)}-${shortKey(keyOrSpelled(group.name), 34)}`
    return work.register.begin('seat', key, { body, name: group.name, capacity: capacity.capacity }, line)
  }
  let subject: Subject | undefined
  if (found.is === 'none' || !cell) subject = begin()
  else if (found.is !== 'alike' && found.items.length === 1 && found.items[0])
    subject = work.register.subject(found.items[0], line)
  else {
    const answer = work.inquiry.ask({
      key: doubt('seat', keyOf(body), group.name),
      where: cell.where,
      raw: cell.text,
      asks: `Is "${group.name}" a seat that ${work.register.nameOf(body)} has already?`,
      options: [
        ...found.items.map((id) => ({ value: id, label: `It is ${work.register.nameOf(id)}` })),
        ...(found.is === 'same' ? [] : [{ value: 'new', label: 'No: a new seat' }]),
      ],
      likely: found.items[0] ?? '',
    })
    subject =
      answer === 'new'
        ? begin()
        : answer === undefined
          ? undefined
          : work.register.subject(answer as Id, line)
  }
  if (subject && group.places !== undefined) work.register.say(subject, 'places', group.places, cell)
  return subject
}

function seatsOf(work: Work, body: Id): NameIndex<Id> {
  const index = nameIndex<Id>()
  for (const thing of work.now.pointing(seat, 'body', body)) index.add(thing.values.name, thing.id)
  return index
}

function capacityFor(work: Work, line: Line, name: string): CapacityReading | undefined {
  const cell = spoken(work, cellOf(line, 'capacity'))
  if (cell) return capacityInCell(work, cell)
  const read = capacityInName(name)
  const at = cellOf(line, 'name')
  const says = [capacities[read.capacity], read.function].filter(Boolean).join(', ').toLowerCase()
  if (at && (read.capacity !== 'member' || read.function))
    work.inquiry.interpret(at.where, at.text, says, 'The name of the seat says so.')
  const voting = cellOf(line, 'voting')
  if (read.capacity !== 'member' || !voting || !/^\s*(n|no|false|0)\b/i.test(voting.text)) return read
  const answer = work.inquiry.ask({
    key: doubt('without-vote', line.sheet),
    where: voting.where,
    raw: voting.text,
    asks: 'These seats have no vote. Are they members without a vote, or in attendance?',
    options: [
      { value: 'attendee', label: 'In attendance' },
      { value: 'member', label: 'Members without a vote' },
    ],
    likely: 'attendee',
  })
  return answer === 'member' ? read : answer === 'attendee' ? { ...read, capacity: 'attendee' } : undefined
}

function capacityInCell(
  work: Work,
  cell: NonNullable<ReturnType<typeof cellOf>>,
): CapacityReading | undefined {
  const read = capacityOf(cell.text)
  if (read) {
    const as = [capacities[read.capacity], read.function, read.basis].filter(Boolean).join(', ').toLowerCase()
    if (as !== cell.text.toLowerCase())
      work.inquiry.interpret(cell.where, cell.text, as, 'A usual word for how someone sits on a body.')
    return read
  }
  const answer = work.inquiry.ask({
    key: doubt('capacity', cell.text),
    where: cell.where,
    raw: cell.text,
    asks: `How does a "${cell.text}" sit on the body?`,
    options: optionsOf(capacities),
  })
  return answer === undefined ? undefined : { capacity: answer as keyof typeof capacities }
}

/** Says what the columns give; hands back the employer where the organisation only is that. */
function saySeat(work: Work, of: Subject, line: Line, read: CapacityReading, body: Id): Id | undefined {
  const say: Work['register']['say'] = (...said) => work.register.say(...said)
  if (!of.isNew) say(of, 'capacity', read.capacity)
  sayField(work, of, line, 'voting')
  sayField(work, of, line, 'function')
  if (cellOf(line, 'places')) sayField(work, of, line, 'places')
  if (!cellOf(line, 'function')) say(of, 'function', read.function)
  saySector(work, of, line)
  const employer = sayBehind(work, of, line, read, body)
  if (of.given.sector === undefined && of.given.nominatedBy === undefined) say(of, 'sector', read.sector)
  if (of.given.basis === undefined) say(of, 'basis', read.basis)
  sayNotesOfSeat(work, of, line)
  if (!cellOf(line, 'person')) sayPeriod(work, of, line)
  return employer
}

function saySector(work: Work, of: Subject, line: Line): void {
  const cell = spoken(work, cellOf(line, 'sector'))
  const read = cell && sectorOf(cell.text)
  if (cell && read) {
    work.inquiry.interpret(cell.where, cell.text, sectors[read.sector], 'A usual word for the sector.')
    work.register.say(of, 'sector', read.sector, cell)
  } else sayField(work, of, line, 'sector')
}

const FUNCTIONS = ['clinical', 'executive', 'lay', 'political'] as const

// "vacant" in a note is about who sits there; "clinical" may be about what the seat brings.
function sayNotesOfSeat(work: Work, of: Subject, line: Line): void {
  for (const cell of line.cells.filter((one) => one.means === 'note' && !isVacant(one.text))) {
    const word = FUNCTIONS.find((one) => one === cell.text.toLowerCase())
    const before = work.register.textOf(of.id, 'function')
    const instead = before ? `, not ${before}` : ''
    const answer =
      word &&
      work.inquiry.ask({
        key: doubt('function-in-note', cell.text),
        where: cell.where,
        raw: cell.text,
        asks: `"${cell.text}" stands in ${cell.heading}. Is it what the seat brings to the body?`,
        options: [
          { value: 'function', label: `Yes: its function is ${word}${instead}` },
          { value: 'note', label: 'No: keep it as a note' },
        ],
      })
    if (word && answer === 'function') {
      work.register.sayInstead(of, 'function', word)
    } else if (!word || answer === 'note') of.notes.add(cell.text)
    else keepWords(of, cell)
  }
}
