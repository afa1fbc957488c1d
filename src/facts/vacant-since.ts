// Since when a position has stood empty. Worked out on a record of the few lives that decide it, by the same rules as
// every vacancy, on the days on which one of them changes; no other day is looked at.
import type { Day } from '#core/day.ts'
import { vacanciesOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Spell } from '#core/spell.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import type { Timeline } from '#core/timeline.ts'

/**
 * The first day from which the position has had at least as many empty places as on the snapshot's day, without a day
 * of fewer between; nothing when it has none, or is not in force.
 */
export function vacantSince(now: Snapshot, position: Id): Day | undefined {
  const few = decidersOf(now.ledger, position)
  const alone = ledgerOf(now.ledger, few)
  const empty = vacanciesOf(snapshot(alone, now.day), position)
  if (empty === 0) return undefined
  let since: Day | undefined
  for (const day of daysOf(few, now.day)) {
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
  const found = new Map<Id, Timeline[]>()
  for (const id of of.byKind.get('appointment') ?? []) {
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
  kept.set(of, found)
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
