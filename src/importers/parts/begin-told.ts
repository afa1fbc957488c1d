// A thing that the record does not have, from what a file tells of it: its beginning, what holds only later, and its end.
import { endOf, showWhen, startOf } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import { daysOf, overlaps, vagueStart } from './compare-lives.ts'
import { codesOf, pointersOf, titleOf, why, type Work } from './told-work.ts'
import type { Told } from './told.ts'

/** False where it cannot be; then a problem says why. */
export function beginNew(given: Told, id: Id, work: Work): boolean {
  const told = given.over && given.until === undefined ? { ...given, until: given.over } : given
  const by = work.earliest.get(told.key)
  const asAt = work.against.asAt
  const from = told.from ?? vagueStart(by && by < asAt ? by : asAt, told.until)
  if (told.until !== undefined && endOf(told.until) <= startOf(from)) {
    const what = `${titleOf(told)} would end (${showWhen(told.until)}) before it begins (${showWhen(from)})`
    return leave(told, 'ends-before-it-begins', what, 'It was left out. Correct one of the two dates.', work)
  }
  const period = daysOf({ from, ...(told.until !== undefined && { until: told.until }) })
  const brought = work.brought.get(id) ?? []
  if (
    brought.some(([first, last]) =>
      overlaps({ from, ...(told.until && { until: told.until }) }, { from: first, until: last }),
    )
  )
    return leave(
      told,
      'told-twice',
      `${titleOf(told)} is in the file twice`,
      'The first was taken. Leave one out.',
      work,
    )
  const values: Values = { ...told.values, ...codesOf(told), ...pointersOf(told, work) }
  const later = Object.entries(told.since ?? {}).filter(
    ([field, since]) =>
      values[field] !== undefined &&
      startOf(since) > startOf(from) &&
      (told.until === undefined || startOf(since) < startOf(told.until)),
  )
  const first = Object.entries(values).filter(([field]) => !later.some(([one]) => one === field))
  work.brought.set(id, [...brought, period])
  work.proposals.push({ act: 'begin', id, from, values: Object.fromEntries(first), ...why(told, work) })
  for (const [field, since] of later)
    work.proposals.push({
      act: 'amend',
      id,
      from: since,
      values: { [field]: values[field] },
      ...why(told, work),
    })
  if (told.until !== undefined) work.proposals.push({ act: 'end', id, from: told.until, ...why(told, work) })
  return true
}

function leave(
  told: Told,
  code: string,
  what: string,
  remedy: string,
  { notes, matches, brought }: Work,
): false {
  notes.wrong(code, told.where, what, remedy)
  const match = matches.get(told.key)
  // What stands on it cannot be brought in either.
  if (match?.is === 'new' && !brought.has(match.id)) matches.set(told.key, { is: 'left' })
  return false
}
