// On which days somebody can be asked where a role, seat, body or organisation is named: a position while someone holds it,
// others while in force. Worked out once for a life, and again only when one of those that decide it is another.
import type { Day } from '#core/day.ts'
import { holdersOf } from '#core/holding.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import type { Timeline } from '#core/timeline.ts'
import { daysOfLives, livesOfPosition, recordOfLives } from './lives-of-position.ts'

export type Days = { readonly from: Day; readonly until?: Day }

/** Oldest first, with days of absence between. */
export function whenThere(of: Ledger, holder: Id): readonly Days[] {
  const life = of.timelines.get(holder)
  if (!life) return []
  const lives = of.vocabulary.get(kindOf(holder))?.position ? livesOfPosition(of, holder) : [life]
  const all = kept.get(life) ?? []
  const known = all.find((one) => isSame(one.lives, lives))
  if (known) return known.days
  const days = findDays(of, holder, lives)
  // Of the record and of the draft that was last laid over it.
  kept.set(life, [{ lives, days }, ...all.slice(0, 1)])
  return days
}

export function isThereOn(all: readonly Days[], day: Day): boolean {
  return all.some(({ from, until }) => from <= day && (until === undefined || day < until))
}

type Kept = { readonly lives: readonly Timeline[]; readonly days: readonly Days[] }
const kept = new WeakMap<Timeline, readonly Kept[]>()

function isSame(some: readonly Timeline[], others: readonly Timeline[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at])
}

function findDays(of: Ledger, holder: Id, lives: readonly Timeline[]): readonly Days[] {
  const positions = lives.filter(({ kind }) => of.vocabulary.get(kind)?.position)
  // What follows another position is asked day by day; what follows none is there while both it and a holder are.
  if (positions.length > 1) return findDaysByAsking(of, holder, lives)
  const own = lives.flatMap((one) => (one.id === holder ? one.versions : []))
  if (positions.length === 0) return joined(own)
  const held = lives.flatMap((one) => {
    const field = of.vocabulary.get(one.kind)?.holding?.position
    return field ? one.versions.filter(({ values }) => values[field] === holder) : []
  })
  return shared(joined(own), joined(held))
}

/** Stretches that touch or overlap as one. */
function joined(all: readonly Days[]): readonly Days[] {
  const found: { from: Day; until?: Day }[] = []
  for (const { from, until } of all.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = found.at(-1)
    if (!last || (last.until !== undefined && last.until < from)) {
      found.push({ from, ...(until !== undefined && { until }) })
    } else if (until === undefined) {
      delete last.until
    } else if (last.until !== undefined && last.until < until) {
      last.until = until
    }
  }
  return found
}

/** Days that are in both, each oldest first and apart from each other. */
function shared(some: readonly Days[], others: readonly Days[]): readonly Days[] {
  return some.flatMap((one) =>
    others.flatMap((other): Days[] => {
      const from = one.from > other.from ? one.from : other.from
      const ends = [one.until, other.until].filter((day) => day !== undefined).toSorted()
      const [until] = ends
      return until === undefined || from < until ? [{ from, ...(until !== undefined && { until }) }] : []
    }),
  )
}

function findDaysByAsking(of: Ledger, holder: Id, lives: readonly Timeline[]): readonly Days[] {
  const alone = recordOfLives(of, lives)
  const found: { from: Day; until?: Day }[] = []
  for (const day of daysOfLives(lives).toReversed()) {
    const now = snapshot(alone, day)
    const there = now.find(holder) !== undefined && holdersOf(now, holder).length > 0
    const last = found.at(-1)
    const open = last && last.until === undefined
    if (there && !open) found.push({ from: day })
    if (!there && open) last.until = day
  }
  return found
}
