// Records that a finding is set aside, for longer, or no more. Always as of today and over the record as it is.
import { createHash } from 'node:crypto'
import { effectiveDay, isDated, type Proposal } from '#core/change.ts'
import type { Check } from '#core/check.ts'
import { parseDay, showDay, type Day } from '#core/day.ts'
import { findingsOf } from '#core/findings.ts'
import { id, type Id } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import { snapshot } from '#core/snapshot.ts'
import { asidesOf, settingsOfChecks } from '#facts/index.ts'
import type { Answer, Form, SystemAsk } from '../../page.ts'

/** The check and the things that a finding is about, whether or not it is found on the day. */
export type Subject = { readonly check: Check; readonly about: readonly [Id, ...Id[]]; readonly key: string }

/** What came back from a form that must be put right. */
export type Typed = {
  readonly problems: readonly Problem[]
  readonly values: Readonly<Record<string, string>>
}

const LONGEST = 2000

export async function setAsideOrLift(ask: SystemAsk, subject: Subject, form: Form): Promise<Answer | Typed> {
  const { values } = form
  if (values.seen !== seenOf(ask, subject)) return OUT_OF_DATE
  const made = values.do === 'lift' ? lift(ask, subject, values.why) : putAside(ask, subject, values)
  if (made.problems.length > 0) return { problems: made.problems, values }
  const by = ask.account?.name ?? 'unknown'
  const done = await ask.store.append(ask.system.slug, ask.ledger.last, made.proposals, { by })
  if (done.is === 'refused') return { problems: done.problems.map(withoutPlace), values }
  if (done.is !== 'appended') return OUT_OF_DATE
  const { check, about } = subject
  const here = { about: about.join(' '), on: '', known: '', draft: '' }
  return { is: 'redirect', to: ask.here(`/findings/${check.code}`, here) }
}

const OUT_OF_DATE: Answer = {
  is: 'out-of-date',
  what: 'Someone set this finding aside, or took that back, while you were looking at it. Nothing was recorded.',
  remedy: 'Go back, reload the page, and see whether something is left to do.',
}

/** What was known of its setting aside when a form was made; a form made before something happened is out of date. */
export function seenOf(ask: SystemAsk, subject: Subject): string {
  const changes = ask.ledger.timelines.get(idOf(ask, subject))?.changes ?? []
  return String(changes.reduce((last, { seq }) => Math.max(last, seq), 0))
}

type Made = { readonly proposals: readonly Proposal[]; readonly problems: readonly Problem[] }

function putAside(ask: SystemAsk, subject: Subject, values: Form['values']): Made {
  const because = reasonOf(values.because)
  const review = parseDay(values.review ?? '')
  const problems = [
    ...(because ? [] : [problem('no-reason', 'There is no reason', 'Say why, in a sentence.', AT_BECAUSE)]),
    ...reviewProblems(review.value, ask.today),
    ...(isFoundToday(ask, subject) ? [] : [GONE]),
  ]
  if (problems.length > 0 || !review.value) return { proposals: [], problems }
  const thing = idOf(ask, subject)
  const isThere = snapshot(ask.ledger, ask.today).find(thing) !== undefined
  const told = { id: thing, from: ask.today, because }
  const begun = { check: subject.check.code, about: subject.about, review: review.value }
  const proposal: Proposal = isThere
    ? { act: 'amend', ...told, values: { review: review.value } }
    : { act: 'begin', ...told, values: begun }
  return { proposals: [proposal], problems: [] }
}

const AT_BECAUSE = { field: 'because' }
const GONE = problem(
  'not-found-any-more',
  'This is not found any more',
  'Nothing is left to set aside. Reload the page to see.',
)

function reviewProblems(review: Day | undefined, today: Day): readonly Problem[] {
  const at = { field: 'review' }
  if (!review) return [problem('not-a-day', 'That is not a day', 'Write the day as 2026-04-01.', at)]
  if (review > today) return []
  const what = 'The day for looking again must come after today'
  return [problem('not-later', what, `Choose a day after ${showDay(today)}.`, at)]
}

// What was begun today cannot end today; it is taken back as if it had not been.
function lift(ask: SystemAsk, subject: Subject, why: string | undefined): Made {
  const because = reasonOf(why)
  if (!because) {
    const at = { field: 'why' }
    return {
      proposals: [],
      problems: [problem('no-reason', 'There is no reason', 'Say why, in a sentence.', at)],
    }
  }
  const thing = idOf(ask, subject)
  const now = snapshot(ask.ledger, ask.today)
  const version = now.find(thing)
  if (!version) return { proposals: [], problems: [GONE] }
  if (version.start !== ask.today)
    return { proposals: [{ act: 'end', id: thing, from: ask.today, because }], problems: [] }
  const ofToday = now
    .history(thing)
    .filter((change) => isDated(change) && change.act !== 'end' && effectiveDay(change) === ask.today)
  const proposals = ofToday.toReversed().map(({ seq }) => ({ act: 'retract', change: seq, because }) as const)
  return { proposals, problems: [] }
}

function isFoundToday(ask: SystemAsk, { check, key }: Subject): boolean {
  const now = snapshot(ask.ledger, ask.today)
  return findingsOf(now, [check], settingsOfChecks(now)).some((one) => one.key === key)
}

/** That which sets it aside, or would: the same for the same check and things, however many they are. */
function idOf(ask: SystemAsk, { check, key }: Subject): Id {
  const known = asidesOf(snapshot(ask.ledger, ask.today)).get(key)
  const digest = createHash('sha256').update(key).digest('hex')
  return known?.thing ?? id(`set-aside/${check.code.slice(0, 50)}-${digest.slice(0, 16)}`)
}

function reasonOf(text: string | undefined): string {
  return (text ?? '').trim().slice(0, LONGEST)
}

function withoutPlace(one: Problem): Problem {
  return { ...one, where: {} }
}
