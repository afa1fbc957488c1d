// Reads the form that keeps a pattern of the system's own or changes one, and the one that ends it, as proposals for today.
import { isDated, type Proposal } from '#core/change.ts'
import { keyOf } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import type { Thing } from '#core/snapshot.ts'
import { newId } from '#drafting/index.ts'
import { pattern } from '#kinds/index.ts'
import type { Form, SystemAsk } from '../../page.ts'
import { referenceOptions } from '../../parts/reference-options.ts'
import { readThing, type FieldProblems } from '../../parts/thing-form.ts'

export type Own = Thing<typeof pattern>
export type Read = {
  /** None where nothing was changed. */
  readonly proposals: readonly Proposal[]
  readonly ofFields: FieldProblems
  /** Of why and where it was agreed. */
  readonly ofBecause: readonly Problem[]
}

export const NAMES = Object.keys(pattern.fields)
const LONGEST = 5000
const NAME = 200
/** So many are copied at once; a structure that is larger is a reorganisation. */
const LIKE = 20

/** `ask` is over today; without a pattern, a new one is read. */
export function readKeep(ask: SystemAsk, posted: Form, known: Own | undefined): Read {
  const { values, problems } = readThing(pattern, NAMES, posted, referenceOptions(ask))
  const because = (posted.values.because ?? '').trim()
  const ofFields = { ...wrongIn(ask, values, known), ...problems }
  const ofBecause = becauseProblems(because)
  if (Object.keys(ofFields).length + ofBecause.length > 0) return { proposals: [], ofFields, ofBecause }
  return { proposals: proposalsOf(ask, values, known, because), ofFields, ofBecause }
}

/** Ends it from today on. What was recorded of it today is taken back, for nothing ends on the day on which it began. */
export function readEnd(ask: SystemAsk, posted: Form, known: Own): Read {
  const because = (posted.values.why ?? '').trim()
  const ofBecause = becauseProblems(because)
  if (ofBecause.length > 0) return { proposals: [], ofFields: {}, ofBecause }
  const ofToday = ask.snapshot.history(known.id).filter((one) => isDated(one) && one.from === ask.today)
  const taken = ofToday.toReversed().map(({ seq }): Proposal => ({ act: 'retract', change: seq, because }))
  const beganToday = ofToday.some((one) => one.act === 'begin')
  const end: Proposal = { act: 'end', id: known.id, from: ask.today, because }
  return { proposals: beganToday ? taken : [...taken, end], ofFields: {}, ofBecause }
}

/** Keys that are addresses of pages of their own. */
const NO_KEYS = new Set(['library', 'new'])

function proposalsOf(
  ask: SystemAsk,
  values: Readonly<Record<string, unknown>>,
  known: Own | undefined,
  because: string,
): readonly Proposal[] {
  const from = ask.today
  if (known)
    return Object.keys(values).length > 0 ? [{ act: 'amend', id: known.id, from, values, because }] : []
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
  const taken = (one: Own['id']) => NO_KEYS.has(keyOf(one)) || ask.ledger.timelines.has(one)
  const made = newId(pattern, given, { taken: (one) => taken(one as Own['id']), random: () => 'pattern' })
  return [{ act: 'begin', id: made, from, values: given, because }]
}

function becauseProblems(because: string): readonly Problem[] {
  if (because === '')
    return [problem('no-reason', 'It is not said why it is kept like that', 'Say it in a sentence.')]
  return because.length > LONGEST ? [tooLong(LONGEST)] : []
}

function wrongIn(
  ask: SystemAsk,
  values: Readonly<Record<string, unknown>>,
  known: Own | undefined,
): FieldProblems {
  const found: Record<string, readonly Problem[]> = {}
  for (const [name, value] of Object.entries(values)) {
    const most = name === 'name' ? NAME : LONGEST
    if (typeof value === 'string' && value.length > most) found[name] = [tooLong(most)]
  }
  const { name, like } = values
  const others = ask.snapshot.all(pattern).filter((one) => one.id !== known?.id)
  if (typeof name === 'string' && others.some((one) => one.values.name.toLowerCase() === name.toLowerCase()))
    found.name = [
      problem('twice', 'There is a pattern called that already', 'Call it otherwise, or change that one.'),
    ]
  if (Array.isArray(like) && like.length > LIKE)
    found.like = [problem('too-many', `These are more than ${LIKE}`, 'Keep what matters most of it.')]
  return found
}

function tooLong(most: number): Problem {
  return problem('too-long', `That is longer than ${most} characters`, 'Say it in fewer words.')
}
