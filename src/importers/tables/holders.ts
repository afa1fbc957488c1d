// The people in seats and posts: who takes them up, stays, took over or left. Another name in the same place,
// and a last day still to come, are asked about.
import { addDays, isDay, showDay, startOf, type When } from '#core/day.ts'
import { holdersOf, placesOf, type Holder } from '#core/holding.ts'
import { keyOf, type Id } from '#core/id.ts'
import { sayingOf } from '../parts/placeholders.ts'
import { dateIn, endIn } from './dates.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Cell, type Line } from './lines.ts'
import { isWhenSaid } from './other-days.ts'
import { basisIn, isVacant, nameGiven, nameKey, newPerson, personOf, type People } from './people.ts'
import type { Subject } from './register.ts'
import { keepWords, type Work } from './work.ts'

/** The person a row names takes up, or already has, the position. */
export function appointNamed(
  work: Work,
  people: People,
  line: Line,
  position: Id,
  onBehalfOf?: Id,
): Subject | undefined {
  const cell = cellOf(line, 'person')
  if (!cell || sayingOf(cell.text) !== 'text' || isVacant(cell.text) || nameKey(cell.text) === '') {
    if (cell)
      work.inquiry.interpret(cell.where, cell.text, 'vacant', 'It says that nobody is in it, or not who.')
    return undefined
  }
  const holders = holdersOf(work.now, position).filter((one) => one.via.length === 0)
  const same = holders.find((one) => nameKey(work.names.get(one.holder) ?? '') === nameKey(cell.text))
  if (same) return sayTerms(work, work.register.subject(same.holding.id, line), line)
  if (isOfOtherDays(work, people, line, cell, position)) return undefined
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

/**
 * Someone whose name the file does not give has the position, as its `nth` holder; who is in it already,
 * stays.
 */
export function appointUnnamed(
  work: Work,
  people: People,
  line: Line,
  position: Id,
  nth: number,
  onBehalfOf?: Id,
): Subject | undefined {
  const elsewhen = people.elsewhen.get(position)?.some((one) => one.name === '' && isWhenSaid(line, one))
  if (elsewhen) return undefined
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

// A row about someone who left, or is still to come, says what the record says. With other dates it may be of
// old, or they may be back.
function isOfOtherDays(work: Work, people: People, line: Line, cell: Cell, position: Id): boolean {
  const stays = people.elsewhen.get(position)?.filter((one) => one.name === nameKey(cell.text)) ?? []
  if (stays.length === 0) return false
  if (stays.some((one) => isWhenSaid(line, one))) return true
  const answer = work.inquiry.ask({
    key: doubt('left', keyOf(position), cell.text),
    where: cell.where,
    raw: cell.text,
    asks: `The record says that ${cell.text} is not in this place on ${showDay(work.asAt)}, the file that they are. Which is so?`,
    options: [
      { value: 'record', label: 'The record: leave it as it is' },
      { value: 'file', label: 'The file: they are in it' },
    ],
  })
  return answer !== 'file'
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
