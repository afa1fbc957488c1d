// What checks would find because of a draft, and what they would no longer find, on every day where it may differ.
import type { Block, Text } from '#core/block.ts'
import type { Severity } from '#core/check.ts'
import { severities } from '#core/check.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { findingsOf, sayFinding, type Finding } from '#core/findings.ts'
import { impact } from '#core/impact.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import { checks } from '#checks/index.ts'
import { asidesOf, daysThatMatter, settingsOfChecks } from '#facts/index.ts'

export type Differing = {
  readonly finding: Finding
  /** The first day on which the record with the draft and the record without it disagree about it. */
  readonly from: Day
  /** The first day on which they agree again. */
  readonly until?: Day
}
export type FindingsDiffer = {
  /** Found with the draft and not without it. */
  readonly appear: readonly Differing[]
  /** Found without the draft and no longer with it. */
  readonly go: readonly Differing[]
  readonly days: readonly Day[]
  /** Days that were not looked at, because there are so many. */
  readonly left: number
}

const ORDER = Object.keys(severities) as Severity[]
const SHOWN = 60

export const findings = impact<FindingsDiffer>({
  name: 'findings',
  title: 'Findings',
  question: 'What would the checks find, or no longer find?',
  compute(of) {
    const { days, left } = daysThatMatter(of)
    const [appear, go] = [new Map<string, Differing>(), new Map<string, Differing>()]
    for (const day of days) {
      const [was, would] = [foundOn(of.was(day)), foundOn(of.would(day))]
      note(appear, would, was, day)
      note(go, was, would, day)
    }
    return { appear: sorted(appear), go: sorted(go), days, left }
  },
  show(result, title) {
    const { appear, go, left } = result
    return [
      ...listOf('Appear with the draft', appear, title),
      ...listOf('Are put right by the draft', go, title),
      ...(left > 0 ? [cut(left)] : []),
    ]
  },
})

/**
 * What is found on a day, set aside or not: what a draft brings or mends is so on the day it does, whoever looks at it
 * again later.
 */
const foundOn = perSnapshot((now): ReadonlyMap<string, Finding> => {
  const all = findingsOf(now, checks, settingsOfChecks(now), asidesOf(now))
  return new Map(all.map((one) => [one.key, one]))
})

type Found = ReadonlyMap<string, Finding>

// `here` and not `there`: from the first such day until the first on which it is not so any more.
function note(differing: Map<string, Differing>, here: Found, there: Found, day: Day): void {
  for (const [key, one] of differing) {
    const still = here.has(key) && !there.has(key)
    if (one.until === undefined && !still) differing.set(key, { ...one, until: day })
    if (one.until !== undefined && still) differing.set(key, { finding: one.finding, from: one.from })
  }
  for (const [key, finding] of here)
    if (!there.has(key) && !differing.has(key)) differing.set(key, { finding, from: day })
}

function sorted(all: ReadonlyMap<string, Differing>): readonly Differing[] {
  return [...all.values()].toSorted(
    (one, other) =>
      ORDER.indexOf(other.finding.severity) - ORDER.indexOf(one.finding.severity) ||
      (one.from < other.from ? -1 : one.from > other.from ? 1 : 0),
  )
}

function listOf(heading: string, all: readonly Differing[], title: Titles): readonly Block[] {
  if (all.length === 0) return []
  const items = all
    .slice(0, SHOWN)
    .map((one): Text => [
      { tag: severities[one.finding.severity], tone: one.finding.severity === 'act' ? 'warning' : 'plain' },
      ' ',
      { text: sayFinding(one.finding, title), thing: one.finding.about[0] },
      ` ${spanOf(one)}`,
      ...(one.finding.aside ? [' ', { tag: 'set aside', tone: 'plain' } as const] : []),
    ])
  const rest = all.length - items.length
  return [
    { type: 'heading', level: 3, text: `${heading}: ${all.length}` },
    { type: 'list', items: rest > 0 ? [...items, `And ${rest} more.`] : items },
  ]
}

function spanOf({ from, until }: Differing): string {
  return until ? `From ${showDay(from)}, until ${showDay(until)}.` : `From ${showDay(from)}.`
}

function cut(left: number): Block {
  const text = `On ${left} later ${left === 1 ? 'day' : 'days'} the record changes near what the draft changes; these were not looked at.`
  return { type: 'prose', text }
}
