// Reads the form that marks a role as critical or changes what is said of it, and the one that ends it, as proposals.
import { isDated, type Proposal } from '#core/change.ts'
import { isWhen, startOf } from '#core/day.ts'
import { firstFree, id, keyOf, type Id } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import type { Thing } from '#core/snapshot.ts'
import { criticalRole } from '#kinds/index.ts'
import type { Form, SystemAsk } from '../../page.ts'
import { referenceOptions } from '../../parts/reference-options.ts'
import { readThing, type FieldProblems } from '../../parts/thing-form.ts'

export type Mark = Thing<typeof criticalRole>
export type Read = {
  /** None where nothing was changed. */
  readonly proposals: readonly Proposal[]
  readonly ofFields: FieldProblems
  /** Of where it was agreed. */
  readonly ofBecause: readonly Problem[]
}

export const NAMES = ['role', 'reason', 'wanted', 'review'] as const
const LONGEST = 2000

/** `ask` is over today; without a mark, a new one is read. */
export function readMark(ask: SystemAsk, posted: Form, known: Mark | undefined): Read {
  const { values, problems } = readThing(criticalRole, NAMES, posted, referenceOptions(ask))
  const because = (posted.values.because ?? '').trim()
  const ofFields = { ...problems, ...wrongIn(ask, values, known) }
  const ofBecause = becauseProblems(because)
  if (Object.keys(ofFields).length + ofBecause.length > 0) return { proposals: [], ofFields, ofBecause }
  return { proposals: proposalsOf(ask, values, known, because), ofFields, ofBecause }
}

/** Ends the mark from today on. What was recorded of it today is taken back, for nothing ends on the day on which it began. */
export function readEnd(ask: SystemAsk, posted: Form, known: Mark): Read {
  const because = (posted.values.why ?? '').trim()
  const ofBecause = becauseProblems(because)
  if (ofBecause.length > 0) return { proposals: [], ofFields: {}, ofBecause }
  const ofToday = ask.snapshot.history(known.id).filter((one) => isDated(one) && one.from === ask.today)
  const taken = ofToday.toReversed().map(({ seq }): Proposal => ({ act: 'retract', change: seq, because }))
  const beganToday = ofToday.some((one) => one.act === 'begin')
  const end: Proposal = { act: 'end', id: known.id, from: ask.today, because }
  return { proposals: beganToday ? taken : [...taken, end], ofFields: {}, ofBecause }
}

function proposalsOf(
  ask: SystemAsk,
  values: Readonly<Record<string, unknown>>,
  known: Mark | undefined,
  because: string,
): readonly Proposal[] {
  if (known)
    return Object.keys(values).length > 0
      ? [{ act: 'amend', id: known.id, from: ask.today, values, because }]
      : []
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
  const wanted = id(`critical-role/${keyOf(given.role as Id)}`)
  const free = firstFree(wanted, (one) => ask.ledger.timelines.has(one))
  return [{ act: 'begin', id: free, from: ask.today, values: given, because }]
}

function becauseProblems(because: string): readonly Problem[] {
  if (because === '')
    return [problem('no-reason', 'It is not said where it was agreed', 'Say it in a sentence.')]
  return because.length > LONGEST ? [TOO_LONG] : []
}

const TOO_LONG = problem('too-long', `That is longer than ${LONGEST} characters`, 'Say it in fewer words.')

function wrongIn(
  ask: SystemAsk,
  { role, reason, review }: Readonly<Record<string, unknown>>,
  known: Mark | undefined,
): FieldProblems {
  const others = ask.snapshot.all(criticalRole).filter((one) => one.id !== known?.id)
  const isTwice = others.some((one) => one.values.role === role)
  const isLong = typeof reason === 'string' && reason.length > LONGEST
  const isPast = typeof review === 'string' && isWhen(review) && startOf(review) <= ask.today
  return {
    ...(isTwice && {
      role: [
        problem('twice', 'This role is marked as critical already', 'Choose another, or change that one.'),
      ],
    }),
    ...(isLong && { reason: [TOO_LONG] }),
    ...(isPast && { review: [problem('in-the-past', 'That day has come already', 'Give a later day.')] }),
  }
}
