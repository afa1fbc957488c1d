// What the checks find of what a page looks at, worked out once for it, and the addresses of findings. Knows no page.
import { severities, type Check, type Severity } from '#core/check.ts'
import { checks } from '#checks/index.ts'
import { findingsOf, isAsked, keyOfFinding, type Finding } from '#core/findings.ts'
import { addDays, addMonths, type Day } from '#core/day.ts'
import { isId, type Id } from '#core/id.ts'
import { domains } from '#kinds/lists/domains.ts'
import { asidesOf, settingsOfChecks } from '#facts/index.ts'
import { reaches } from './access.ts'
import { once } from './kept.ts'
import type { SystemAsk } from './page.ts'

const SEVERITIES = Object.keys(severities) as readonly Severity[]
const DOMAINS: readonly string[] = Object.keys(domains)

/** The most urgent first, then by domain, then in the order of the checks. With those that were set aside. */
export function findingsHere(ask: SystemAsk): readonly Finding[] {
  return once(ask, 'findings', () =>
    findingsOf(ask.snapshot, checks, settingsOfChecks(ask.snapshot), asidesOf(ask.snapshot)).toSorted(
      inOrder,
    ),
  )
}

/** Those that are not set aside. */
export function findingsStanding(ask: SystemAsk): readonly Finding[] {
  return once(ask, 'findings standing', () => findingsHere(ask).filter(({ aside }) => !aside))
}

/** Those whose first is the thing, then those it is part of. */
export function findingsAbout(ask: SystemAsk, id: Id): readonly Finding[] {
  const byThing = once(ask, 'findings by thing', () => {
    const found = new Map<Id, Finding[]>()
    for (const one of findingsHere(ask)) {
      for (const about of new Set(one.about)) {
        const known = found.get(about)
        if (known) known.push(one)
        else found.set(about, [one])
      }
    }
    return found
  })
  const all = byThing.get(id) ?? []
  return [...all.filter(({ about }) => about[0] === id), ...all.filter(({ about }) => about[0] !== id)]
}

/**
 * How many stand about each thing first, and how urgent the most urgent is: for marks on the map. None for those who
 * may not see findings.
 */
export function marksOfFindings(
  ask: SystemAsk,
): ReadonlyMap<Id, { readonly count: number; readonly severity: Severity }> {
  if (!reaches(ask.rank, 'reader')) return new Map()
  return once(ask, 'findings as marks', () => {
    const marks = new Map<Id, { count: number; severity: Severity }>()
    // The most urgent comes first, so the first of a thing says how urgent.
    for (const { about, severity } of findingsStanding(ask)) {
      const known = marks.get(about[0])
      marks.set(about[0], known ? { ...known, count: known.count + 1 } : { count: 1, severity })
    }
    return marks
  })
}

/** The page of one finding, on the day looked at. */
export function addressOfFinding(ask: SystemAsk, { check, about }: Pick<Finding, 'check' | 'about'>): string {
  return ask.here(`/findings/${check.code}`, { about: about.join(' ') })
}

const MOST_ABOUT = 100

/** What an address says a finding is about: things of the record, or nothing where one of them is none. */
export function parseAbout(ask: SystemAsk, text: string): readonly [Id, ...Id[]] | undefined {
  const [first, ...others] = text.split(/\s+/, MOST_ABOUT).filter(Boolean)
  const isThere = (one: string | undefined): one is Id =>
    one !== undefined && isId(one) && ask.snapshot.ledger.timelines.has(one)
  return isThere(first) && others.every(isThere) ? [first, ...others] : undefined
}

/** The ends of the months before a day, oldest first. */
export function monthEnds(before: Day, count: number): readonly Day[] {
  const first = `${before.slice(0, 8)}01` as Day
  return Array.from({ length: count }, (_, at) => addDays(addMonths(first, at + 1 - count), -1))
}

/** The same day is the end of a month as well as the day looked at where it is the last of its month. */
export type OnDay = { readonly day: Day; readonly asked: boolean; readonly keys: ReadonlySet<string> }

const MONTHS = 24

/** What one check found at the ends of the two years of months before, oldest first: by the key of each finding. */
export function foundBefore(ask: SystemAsk, check: Check): readonly OnDay[] {
  return once(ask, `findings before of ${check.code}`, () =>
    monthEnds(ask.snapshot.day, MONTHS).map((day): OnDay => {
      const then = ask.snapshot.at(day)
      const settings = settingsOfChecks(then)
      const found = findingsOf(then, [check], settings)
      const keys = new Set(found.map(({ about }) => keyOfFinding(check.code, about)))
      return { day, asked: isAsked(check, day, settings), keys }
    }),
  )
}

export function countsOf(found: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { note: 0, ask: 0, act: 0 }
  for (const { severity } of found) counts[severity] += 1
  return counts
}

function inOrder(one: Finding, other: Finding): number {
  return (
    SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity) ||
    DOMAINS.indexOf(one.check.domain) - DOMAINS.indexOf(other.check.domain)
  )
}
