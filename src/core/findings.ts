// Asks every check of a snapshot, as the system has set them. Pure; knows no check by name.
import type { Check, LimitsGiven, Severity } from './check.ts'
import type { Day } from './day.ts'
import type { Titles } from './field.ts'
import type { Id } from './id.ts'
import type { Snapshot } from './snapshot.ts'

/** What a system set for a check or a pack, by its code or name. What is not set is as the check says. */
export type Setting = {
  readonly use?: 'on' | 'off'
  readonly severity?: Severity
  readonly limits?: Readonly<Record<string, number>>
}
export type Settings = ReadonlyMap<string, Setting>

/** A finding that was looked at and left, with the reason, until a day. */
export type SetAside = {
  readonly thing: Id
  readonly since: Day
  readonly review: Day
  readonly because: string
}
export type SetAsides = ReadonlyMap<string, SetAside>

export type Finding = {
  /** The same on every day and in every draft while the same fault is found: the check's code and what it is about. */
  readonly key: string
  readonly check: Check
  readonly severity: Severity
  readonly about: readonly [Id, ...Id[]]
  readonly evidence: unknown
  readonly limits: LimitsGiven
  /** Set aside, and the day for looking again has not come. */
  readonly aside?: SetAside
}

const NOTHING_SET: Settings = new Map()
const NOTHING_ASIDE: SetAsides = new Map()

/** In the order of the checks, then as each found them. */
export function findingsOf(
  now: Snapshot,
  checks: readonly Check[],
  settings: Settings = NOTHING_SET,
  asides: SetAsides = NOTHING_ASIDE,
): readonly Finding[] {
  return checks.flatMap((check) => {
    if (!isAsked(check, now.day, settings)) return []
    const set = settings.get(check.code)
    const severity = set?.severity ?? check.severity
    const limits = limitsOf(check, set)
    return check.find(now, limits).map(({ about, evidence }): Finding => {
      const key = keyOfFinding(check.code, about)
      const aside = asides.get(key)
      const stands = aside && now.day < aside.review
      return { key, check, severity, about, evidence, limits, ...(stands && { aside }) }
    })
  })
}

/** Whether a check is asked on a day: on, and within the dates of its pack. */
export function isAsked({ code, off, pack }: Check, on: Day, settings: Settings): boolean {
  if (pack && (on < pack.from || (pack.until !== undefined && on >= pack.until))) return false
  const packUse = pack && (settings.get(pack.name)?.use ?? (pack.off ? 'off' : 'on'))
  const use = settings.get(code)?.use ?? (off ? 'off' : 'on')
  return use === 'on' && packUse !== 'off'
}

export function limitsOf(check: Check, set: Setting | undefined): LimitsGiven {
  return Object.fromEntries(
    Object.entries(check.limits).map(([name, { value }]) => [name, set?.limits?.[name] ?? value]),
  )
}

export function keyOfFinding(code: string, about: readonly Id[]): string {
  return `${code} ${about.join(' ')}`
}

/** The sentence of a finding. */
export function sayFinding(one: Finding, title: Titles): string {
  return one.check.say(one, title, one.limits)
}
