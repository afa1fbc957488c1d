// Since when a position has stood empty. Worked out on a record of the few lives that decide it, by the same rules as
// every vacancy, on the days on which one of them changes; no other day is looked at.
import type { Day } from '#core/day.ts'
import { vacanciesOf } from '#core/holding.ts'
import { kindOf, type Id } from '#core/id.ts'
import { originOf, type Ledger } from '#core/ledger.ts'
import type { Spell } from '#core/spell.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import type { Timeline } from '#core/timeline.ts'

/**
 * The first day from which the position has had at least as many empty places as on the snapshot's day, without a day
 * of fewer between; nothing when it has none, or is not in force.
 */
export function vacantSince(now: Snapshot, position: Id): Day | undefined {
  const few = decidersOf(now.ledger, position)
  const life = now.ledger.timelines.get(position)
  const known = life && remembered.get(life)
  if (known && holds(known, few, now.day)) return known.since
  const days = daysOf(few, LAST)
  const since = findSince(now, position, few, days)
  const from = days.find((day) => day <= now.day)
  const until = days.findLast((day) => day > now.day)
  if (life && from)
    remembered.set(life, { lives: few, from, ...(until && { until }), ...(since && { since }) })
  return since
}

const LAST = '9999-12-31' as Day

/** What was found for a position on one day holds until one of the lives changes, in whatever record they stand. */
type Remembered = {
  readonly lives: readonly Timeline[]
  readonly from: Day
  readonly until?: Day
  readonly since?: Day
}
const remembered = new WeakMap<Timeline, Remembered>()

function holds({ lives, from, until }: Remembered, few: readonly Timeline[], on: Day): boolean {
  if (on < from || (until !== undefined && on >= until) || lives.length !== few.length) return false
  return lives.every((one, at) => one === few[at])
}

function findSince(
  now: Snapshot,
  position: Id,
  few: readonly Timeline[],
  days: readonly Day[],
): Day | undefined {
  const alone = ledgerOf(now.ledger, few)
  const empty = vacanciesOf(snapshot(alone, now.day), position)
  if (empty === 0) return undefined
  let since: Day | undefined
  for (const day of days) {
    if (day > now.day) continue
    if (vacanciesOf(snapshot(alone, day), position) < empty) break
    since = day
  }
  return since
}

/** The lives of the position, of those it ever followed, and of every appointment to any of them. */
function decidersOf(of: Ledger, position: Id): readonly Timeline[] {
  const appointments = appointmentsByPosition(of)
  const found = new Map<Id, Timeline>()
  const visit = (id: Id): void => {
    const life = of.timelines.get(id)
    if (!life || found.has(id)) return
    found.set(id, life)
    for (const { values } of life.versions) for (const next of idsIn(values.exOfficio)) visit(next)
    for (const held of appointments.get(id) ?? []) found.set(held.id, held)
  }
  visit(position)
  return [...found.values()]
}

const kept = new WeakMap<Ledger, ReadonlyMap<Id, readonly Timeline[]>>()

function appointmentsByPosition(of: Ledger): ReadonlyMap<Id, readonly Timeline[]> {
  const known = kept.get(of)
  if (known) return known
  const found = inherited(of) ?? gathered(of, of.byKind.get('appointment') ?? [])
  kept.set(of, found)
  return found
}

// A record extended by little: the few appointments that were touched take the place of what they were.
function inherited(of: Ledger): ReadonlyMap<Id, readonly Timeline[]> | undefined {
  const origin = originOf(of)
  const before = origin?.before.deref()
  const old = before && kept.get(before)
  if (!origin || !before || !old) return undefined
  const touched = [...origin.touched].filter((id) => kindOf(id) === 'appointment')
  const found = new Map(old)
  const positions = (life: Timeline | undefined) =>
    new Set((life?.versions ?? []).map(({ values }) => values.to as Id))
  for (const id of touched) {
    for (const to of positions(before.timelines.get(id)))
      found.set(
        to,
        (found.get(to) ?? []).filter((life) => life.id !== id),
      )
  }
  for (const [to, lives] of gathered(of, touched))
    found.set(to, [...(found.get(to) ?? []), ...lives].toSorted(inOrder))
  return found
}

function inOrder(one: Timeline, other: Timeline): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

function gathered(of: Ledger, appointments: readonly Id[]): Map<Id, Timeline[]> {
  const found = new Map<Id, Timeline[]>()
  for (const id of appointments) {
    const life = of.timelines.get(id)
    let last: unknown
    for (const { values } of life?.versions ?? []) {
      if (!life || values.to === last) continue
      last = values.to
      const to = last as Id
      const others = found.get(to)
      if (!others) found.set(to, [life])
      else if (others.at(-1) !== life) others.push(life)
    }
  }
  return found
}

function ledgerOf(whole: Ledger, lives: readonly Timeline[]): Ledger {
  const byKind = Map.groupBy(lives, (life) => life.kind)
  return {
    vocabulary: whole.vocabulary,
    changes: [],
    last: whole.last,
    timelines: new Map(lives.map((life) => [life.id, life])),
    byKind: new Map([...byKind].map(([kind, all]) => [kind, all.map((life) => life.id).toSorted()])),
    retracted: new Map(),
  }
}

/** Days on which one of the lives changes, up to a day; the last first. */
function daysOf(lives: readonly Timeline[], upTo: Day): readonly Day[] {
  const days = new Set<Day>()
  const add = (day: Day | undefined): void => {
    if (day !== undefined && day <= upTo) days.add(day)
  }
  for (const { versions } of lives) {
    for (const { from, until, values } of versions) {
      add(from)
      add(until)
      for (const spell of (values.spells as readonly Spell[] | undefined) ?? []) {
        add(spell.from)
        add(spell.until)
      }
    }
  }
  return [...days].toSorted().toReversed()
}

function idsIn(value: unknown): readonly Id[] {
  return Array.isArray(value) ? (value as readonly Id[]) : []
}
