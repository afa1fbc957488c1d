// A series in the order of its days, cut where limits start anew. Knows no limits and no rules.
import type { Day } from '#core/day.ts'
import type { Profile, SpcSeries } from './spc.ts'

export type Row = {
  readonly date: Day
  /** Absent where there is no figure, or none that is a number. */
  readonly value: number | undefined
  readonly leftOut: boolean
}

/** Rows next to each other, by day, within which everything is worked out. */
export type Phase = { readonly rows: readonly Row[] }

/** A rebase that is no point: moved to a later one, or (without `to`) passed over. */
export type Moved = { readonly from: Day; readonly to: Day | undefined }

export type Cut = { readonly phases: readonly Phase[]; readonly moved: readonly Moved[] }

/** By day; what is not a finite number counts as missing. */
export function rowsOf({ points, leftOut = [] }: SpcSeries): readonly Row[] {
  const out = leftOut.length > 0 ? new Set(leftOut) : undefined
  let inOrder = true
  let before = ''
  const rows = points.map(({ date, value }): Row => {
    inOrder &&= before <= date
    before = date
    const present = value !== undefined && Number.isFinite(value)
    return { date, value: present ? value : undefined, leftOut: present && out?.has(date) === true }
  })
  if (inOrder) return rows
  return rows.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

/** A phase begins at the point of each rebase. Where there is none on that day: `mdc` takes the next, `ptd` none. */
export function cutAt(rows: readonly Row[], rebases: readonly Day[], profile: Profile): Cut {
  const starts = new Set<number>([0])
  const moved: Moved[] = []
  for (const from of new Set(rebases)) {
    const at = rows.findIndex(({ date }) => date >= from)
    const exact = rows[at]?.date === from
    const to = profile === 'mdc' ? rows[at]?.date : undefined
    if (!exact) moved.push({ from, to })
    if (exact || to !== undefined) starts.add(at)
  }
  const sorted = [...starts].sort((one, other) => one - other)
  const phases = sorted.map((start, at) => ({ rows: rows.slice(start, sorted[at + 1]) }))
  return { phases: phases.filter((one) => one.rows.length > 0), moved }
}

/** Those that limits and rules look at: without what was left out, so that its neighbours become neighbours. */
export function judged(rows: readonly Row[]): readonly Row[] {
  return rows.some(({ leftOut }) => leftOut) ? rows.filter(({ leftOut }) => !leftOut) : rows
}
