// What a file of figures is read with, besides the file.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'

export type FiguresAsked = {
  /** The record, on the day it is read. */
  readonly now: Snapshot
  /** Actual figures of periods that begin later are refused. */
  readonly today: Day
  /** What the figures are of where the file does not say. */
  readonly measure?: Id | undefined
  readonly of?: Id | undefined
  /** Percentages stand as parts of one: 0.78 for 78 %. */
  readonly fractions?: boolean | undefined
}
