// Asks every check of a system on a day, as the system has set them, and says what was found by domain. With a draft, of
// the record as the draft would make it. Fails by the level asked for, so that a build or a calendar can watch it.
import { checks } from '#checks/index.ts'
import { severities, type Severity } from '#core/check.ts'
import { dayOf, isDay, type Day, type Moment } from '#core/day.ts'
import { proposalsOf } from '#core/draft.ts'
import { findingsOf, sayFinding, type Finding } from '#core/findings.ts'
import { faultsOf } from '#core/refuse.ts'
import { look, parseStandpoint, showStandpoint, type Standpoint } from '#core/standpoint.ts'
import { titles, type Names } from '#core/title.ts'
import { asidesOf, settingsOfChecks } from '#facts/index.ts'
import { domains } from '#kinds/lists/domains.ts'
import type { Store, StoredDraft } from '#store/store.ts'
import { needed, optional, WrongUse, type Command, type ExitCode, type Given } from './command.ts'
import { systemCalled } from './system-called.ts'

/** A finding as it is printed. */
type Told = {
  readonly code: string
  readonly severity: Severity
  readonly domain: string
  /** It asks after a law that is only proposed. */
  readonly proposed: boolean
  readonly says: string
  readonly about: readonly string[]
}

const ORDER = Object.keys(severities) as Severity[]

export const check: Command = {
  name: 'check',
  usage: 'check --system <slug> [--on <day>] [--known <moment>] [--draft <id>] [--level note|ask|act]',
  does: 'says what the checks find on a day; 1 if anything is at the level (act) or above',
  options: {
    system: { type: 'string' },
    on: { type: 'string' },
    known: { type: 'string' },
    draft: { type: 'string' },
    level: { type: 'string' },
  },
  async run(given, { store, clock, out, note }) {
    const level = levelOf(given)
    const from = standpointOf(given, dayOf(clock()))
    const open = await store()
    const { slug } = await systemCalled(open, needed(given, 'system'))
    const draft = await draftCalled(open, slug, optional(given, 'draft'))
    const ledger = await open.ledger(slug)
    if (draft?.state === 'adopted') note(`"${draft.contents.title}" was adopted: the record holds it.`)
    const laid = draft && draft.state !== 'adopted' ? draft : undefined
    for (const one of laid ? faultsOf(ledger, proposalsOf(laid.contents)) : [])
      note(`The draft can no longer be adopted as it stands: ${one.what}. ${one.remedy}`)
    const at = laid ? withDraft(from, laid, given) : from
    const now = look(ledger, at, clock())
    const title = titles(now, await namesWith(open, slug, laid))
    const found = findingsOf(now, checks, settingsOfChecks(now), asidesOf(now))
    const told = inOrder(found.filter((one) => !one.aside)).map((one) => ({
      code: one.check.code,
      severity: one.severity,
      domain: one.check.domain,
      proposed: one.check.pack?.standing === 'proposed law',
      says: sayFinding(one, title),
      about: one.about,
    }))
    const aside = found.length - told.length
    out(given.options.json ? asJson(slug, at, laid, told, aside) : asText(at, told, aside))
    return exitCode(told, level)
  },
}

function levelOf(given: Given): Severity {
  const level = optional(given, 'level') ?? 'act'
  const found = ORDER.find((one) => one === level)
  if (!found) throw new WrongUse(`There is no level "${level}"; there are ${ORDER.join(', ')}`)
  return found
}

function standpointOf(given: Given, today: Day): Standpoint {
  const on = optional(given, 'on')
  if (on !== undefined && !isDay(on)) throw new WrongUse(`"${on}" is not a day such as 2026-04-01`)
  const known = optional(given, 'known')
  const from = parseStandpoint(on, known, today)
  if (!from) throw new WrongUse(`"${known}" is neither a day nor a moment such as 2026-04-01T09:00:00.000Z`)
  return from
}

async function draftCalled(
  store: Store,
  slug: string,
  id: string | undefined,
): Promise<StoredDraft | undefined> {
  if (id === undefined) return undefined
  const found = await store.draft(slug, id)
  if (!found) throw new WrongUse(`There is no draft "${id}" in ${slug}`)
  return found
}

// Without a day of its own a draft is looked at on the day it is meant for, unless that has passed.
function withDraft(from: Standpoint, { contents }: StoredDraft, given: Given): Standpoint {
  const day = optional(given, 'on') === undefined && contents.day > from.day ? contents.day : from.day
  return { ...from, day, draft: { title: contents.title, proposals: proposalsOf(contents) } }
}

async function namesWith(store: Store, slug: string, draft: StoredDraft | undefined): Promise<Names> {
  const names = await store.names(slug)
  const brought = draft ? await store.draftNames(slug, draft.id) : []
  return new Map([...names, ...brought.map((one) => [one.id, one.name] as const)])
}

/** By domain, then the most urgent first, then in the order of the checks. */
function inOrder(found: readonly Finding[]): readonly Finding[] {
  const order = Object.keys(domains)
  return found.toSorted(
    (one, other) =>
      order.indexOf(one.check.domain) - order.indexOf(other.check.domain) ||
      ORDER.indexOf(other.severity) - ORDER.indexOf(one.severity),
  )
}

function asText(at: Standpoint, told: readonly Told[], aside: number): string {
  const byDomain = Map.groupBy(told, (one) => one.domain)
  const parts = [...byDomain].map(([domain, all]) => {
    const heading = Object.entries(domains).find(([name]) => name === domain)?.[1] ?? domain
    return [`\n${heading}`, ...all.map(lineOf)]
  })
  return [`${showStandpoint(at)}.`, ...parts.flat(), `\n${summed(told, aside)}`].join('\n')
}

function lineOf({ severity, says, code, proposed }: Told): string {
  return `  ${severity.padEnd(4)}  ${says}  [${code}${proposed ? ', proposed law' : ''}]`
}

function summed(told: readonly Told[], aside: number): string {
  const counts = ORDER.toReversed().map((severity) => {
    const count = told.filter((one) => one.severity === severity).length
    return `${count} ${severities[severity].toLowerCase()}`
  })
  return `${counts.join(', ')}; ${aside} set aside.`
}

function asJson(
  system: string,
  at: Standpoint,
  draft: StoredDraft | undefined,
  findings: readonly Told[],
  aside: number,
): string {
  const known: Moment | null = at.known ?? null
  return JSON.stringify({ system, day: at.day, known, draft: draft?.id ?? null, findings, aside }, null, 2)
}

function exitCode(told: readonly Told[], level: Severity): ExitCode {
  return told.some((one) => ORDER.indexOf(one.severity) >= ORDER.indexOf(level)) ? 1 : 0
}
