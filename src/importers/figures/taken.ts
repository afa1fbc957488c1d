// A figure as it was taken from a file, and what a file held.
import type { Day } from '#core/day.ts'
import type { Figure } from '#core/series.ts'
import type { Where } from '#core/problem.ts'

/** A figure and where it stands; `written` is the day that was read as the period it falls in. */
export type Taken = { readonly figure: Figure; readonly where: Where; readonly written?: Day }
export type RowCounts = { lines: number; cells: number }
