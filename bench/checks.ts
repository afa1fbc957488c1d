// All checks over the system of ten years, beside a plain way of asking three of them: reading every change for each
// question, as a script over an export would.
import { checks } from '#checks/index.ts'
import type { Change } from '#core/change.ts'
import type { Day } from '#core/day.ts'
import { findingsOf } from '#core/findings.ts'
import { ledger, type Ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { asidesOf, settingsOfChecks } from '#facts/index.ts'
import { dayAt, largeSystem, TEN_YEARS } from './large-system.ts'
import { byTurns, timed, type Figure } from './measure.ts'
import { words } from './place.ts'

const THREE = ['term-ended', 'vacant-chair', 'vacant-seat']

export async function run(): Promise<readonly Figure[]> {
  const { changes } = largeSystem(TEN_YEARS)
  const whole = ledger(words, changes)
  refuseDifference(whole, changes)
  // A new day each turn, so that nothing is kept from the turn before.
  const all = await timed(30, (turn) => findAll(whole, dayIn(turn)))
  const found = findAll(whole, dayAt(0.9))
  const [ours, plain] = await byTurns(5, [
    (turn) => findThree(whole, dayIn(turn)),
    (turn) => plainly(changes, dayIn(turn)),
  ])
  if (!ours || !plain) throw new Error('Nothing was measured')
  const figure = { unit: 'ms' as const, ours: all.ms, processor: all.processor }
  return [
    {
      what: `All ${checks.length} checks on a day not seen before, over 50,000 changes (${found} findings)`,
      ...figure,
      budget: 50,
    },
    {
      what: 'Vacant seats and chairs and terms that ended, on a day not seen before',
      unit: 'ms',
      ours: ours.ms,
      processor: ours.processor,
      baseline: { what: 'reading every change for each question', value: plain.ms },
    },
  ]
}

function dayIn(turn: number): Day {
  return dayAt(0.5 + turn / 100)
}

function findAll(whole: Ledger, day: Day): number {
  const now = snapshot(whole, day)
  return findingsOf(now, checks, settingsOfChecks(now), asidesOf(now)).length
}

function findThree(whole: Ledger, day: Day): number {
  const asked = checks.filter((one) => THREE.includes(one.code))
  return findingsOf(snapshot(whole, day), asked).length
}

type Plain = { readonly id: string; readonly values: Readonly<Record<string, unknown>> }

/** What is in force, by reading every change from the first. */
function plainThings(changes: readonly Change[], kind: string, day: Day): readonly Plain[] {
  const retracted = new Set(changes.flatMap((one) => (one.act === 'retract' ? [one.change] : [])))
  const own = changes
    .filter((one) => one.act !== 'retract' && one.id.startsWith(`${kind}/`) && !retracted.has(one.seq))
    .flatMap((one) => (one.act === 'retract' || one.from > day ? [] : [one]))
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : one.seq - other.seq))
  const found = new Map<string, Plain>()
  for (const one of own) {
    if (one.act === 'end') found.delete(one.id)
    else found.set(one.id, { id: one.id, values: { ...found.get(one.id)?.values, ...one.values } })
  }
  return [...found.values()]
}

function plainly(changes: readonly Change[], day: Day): number {
  return plainVacancies(changes, day) + plainTerms(changes, day)
}

function plainVacancies(changes: readonly Change[], day: Day): number {
  const bodies = new Set<unknown>(plainThings(changes, 'body', day).map((one) => one.id))
  const held = new Set(plainThings(changes, 'appointment', day).map((one) => one.values.to))
  return plainThings(changes, 'seat', day).filter((one) => bodies.has(one.values.body) && !held.has(one.id))
    .length
}

function plainTerms(changes: readonly Change[], day: Day): number {
  const leaving = new Set(changes.flatMap((one) => (one.act === 'end' ? [one.id as string] : [])))
  return plainThings(changes, 'appointment', day).filter(({ id, values: { termEnds } }) => {
    return typeof termEnds === 'string' && termEnds < day && !leaving.has(id)
  }).length
}

// A race is none unless both arrive at the same place.
function refuseDifference(whole: Ledger, changes: readonly Change[]): void {
  const day = dayAt(0.7)
  const [ours, theirs] = [findThree(whole, day), plainly(changes, day)]
  if (ours !== theirs) throw new Error(`On ${day} ours finds ${ours} and the plain way ${theirs}`)
}
