// The lives that decide who holds a position on any day, and a record of only those: for questions about many days, of
// which a whole record would make a snapshot each. Knows no question.
import type { Day } from '#core/day.ts'
import { kindOf, type Id } from '#core/id.ts'
import { originOf, type Ledger } from '#core/ledger.ts'
import type { Spell } from '#core/spell.ts'
import type { Timeline } from '#core/timeline.ts'

/** The lives of the position, of those it ever followed, and of every appointment to any of them. */
export function livesOfPosition(of: Ledger, position: Id): readonly Timeline[] {
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

/** A record of these lives and nothing else, for asking about many days of it. */
export function recordOfLives(whole: Ledger, lives: readonly Timeline[]): Ledger {
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

/** Days on which one of the lives changes; the last first. */
export function daysOfLives(lives: readonly Timeline[]): readonly Day[] {
  const days = new Set<Day>()
  const add = (day: Day | undefined): void => {
    if (day !== undefined) days.add(day)
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
