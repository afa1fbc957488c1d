// Figures of measures, as they were loaded and when: only ever added. A later load of the same day revises it, and what was
// known before stays. Pure: rows in, series out; it knows no measure and no storage.
import type { Day, Moment } from './day.ts'
import type { Id } from './id.ts'

/** What was counted, or what had been planned for the day. */
export type Strand = 'actual' | 'plan'

/** One series: the figures of a measure for an area, an organisation or a body. */
export type SeriesKey = { readonly measure: Id; readonly of: Id; readonly strand: Strand }

/** A figure for the period that begins on `day`. Null: it was published that there is none, such as a small number withheld. */
export type Figure = SeriesKey & { readonly day: Day; readonly value: number | null; readonly note?: string }

/** Figures that were recorded together. Numbers count up within a system. */
export type Load = {
  readonly number: number
  readonly at: Moment
  readonly by: string
  readonly because: string
  readonly fileName?: string
  readonly figures: number
}

/** A point of a series, by the latest load that is known. `load` is its number; `revised` counts the loads that changed it. */
export type SeriesPoint = {
  readonly day: Day
  readonly value: number | null
  readonly note?: string
  readonly load: number
  readonly revised: number
}

export type LoadedFigures = { readonly load: Load; readonly figures: readonly Figure[] }

export type SeriesBook = {
  readonly loads: readonly Load[]
  /** The number of the last load that is known; 0 without any. */
  readonly last: number
  /** In order of day. Empty where nothing was loaded. */
  series(key: SeriesKey): readonly SeriesPoint[]
  /** Whose figures of a measure there are, in order of id. */
  subjects(measure: Id): readonly Id[]
  /** Measures that have figures, in order of id. */
  measures(): readonly Id[]
  /** Every figure that was recorded for a day, oldest load first. */
  revisions(key: SeriesKey, day: Day): readonly SeriesPoint[]
  /** What was known at a moment. */
  at(known: Moment): SeriesBook
  /** With later loads. Throws where their numbers do not follow. */
  with(more: readonly LoadedFigures[]): SeriesBook
}
