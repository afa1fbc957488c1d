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
  const alone = recordOfLives(of, lives)
  const found: { from: Day; until?: Day }[] = []
  for (const day of daysOfLives(lives).toReversed()) {
    const now = snapshot(alone, day)
    const thing = now.find(holder)
    const isPosition = thing && of.vocabulary.get(thing.kind)?.position
    const there = thing !== undefined && (!isPosition || holdersOf(now, holder).length > 0)
    const last = found.at(-1)
    const open = last && last.until === undefined
    if (there && !open) found.push({ from: day })
    if (!there && open) last.until = day
  }
  return found
}
