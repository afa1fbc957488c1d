// The days on which a draft may make a difference that it did not make before: its own, and those still to come on which
// the record changes something near to what the draft speaks of. Knows no impact.
import { effectiveDay, isDated } from '#core/change.ts'
import type { Day } from '#core/day.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Laid } from '#core/impact.ts'
import { spokenOf } from '#core/laid-differences.ts'
import { meantBy, type Ledger } from '#core/ledger.ts'
import { pointersIn } from '#core/pointers.ts'

export type DaysThatMatter = {
  /** Oldest first. */
  readonly days: readonly Day[]
  /** Days that were left out, because there are so many: the latest. */
  readonly left: number
}

/** Days ahead that are looked at besides the draft's own. */
const MOST_AHEAD = 24
/** What two changes must share to be near: not an area or an organisation, which everything has in common. */
const NEAR = new Set(['appointment', 'body', 'person', 'role', 'seat'])
const kept = new WeakMap<Laid, DaysThatMatter>()

/** Near is what points at the same thing, or at something that points at the same thing. */
export function daysThatMatter(of: Laid): DaysThatMatter {
  const known = kept.get(of)
  if (known) return known
  const own = ownDays(of)
  const ahead = aheadOf(of, own)
  const days = [...own, ...ahead.slice(0, MOST_AHEAD)].toSorted()
  const made = { days, left: Math.max(0, ahead.length - MOST_AHEAD) }
  kept.set(of, made)
  return made
}

function ownDays({ before, proposals }: Laid): ReadonlySet<Day> {
  const days = proposals.flatMap((one) => {
    const meant = meantBy(before, one)
    return meant ? [effectiveDay(meant)] : []
  })
  return new Set(days)
}

function aheadOf(of: Laid, own: ReadonlySet<Day>): readonly Day[] {
  const wanted = new Set(of.days.filter((day) => !own.has(day)))
  if (wanted.size === 0) return []
  const near = new Set(spokenOf(of).flatMap((id) => [...around(of.after, id), ...around(of.before, id)]))
  const found = new Set<Day>()
  for (const change of of.before.changes) {
    if (!isDated(change) || of.before.retracted.has(change.seq)) continue
    const day = effectiveDay(change)
    if (!wanted.has(day) || found.has(day)) continue
    if (around(of.before, change.id).some((id) => near.has(id))) found.add(day)
  }
  return [...found].toSorted()
}

// Itself, what it points at, and what that points at.
function around(of: Ledger, id: Id): readonly Id[] {
  const next = [id, ...pointsOf(of, id)]
  return [...new Set(next.flatMap((one) => [one, ...pointsOf(of, one)]))].filter((one) =>
    NEAR.has(kindOf(one)),
  )
}

function pointsOf(of: Ledger, id: Id): readonly Id[] {
  const last = of.timelines.get(id)?.versions.at(-1)
  return last ? pointersIn(id, last.values, of.vocabulary).map(({ target }) => target) : []
}
