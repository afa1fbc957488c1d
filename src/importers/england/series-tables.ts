// The published series that England's measures are loaded from: which files, whose figures each gives, and which column is
// which measure. Files that are not there are left out. Knows no record.
import { isDay, type Day } from '#core/day.ts'
import { type Parsed, type Problem } from '#core/problem.ts'
import type { Grid } from '#files/grid.ts'
import type { MeasureKey } from './measure-definitions.ts'
import { parseTable } from './tables.ts'

/** A figure as published: of a board or a trust, for the month that begins on the day. */
export type SeriesRow = {
  readonly of: 'board' | 'trust'
  readonly ods: string
  readonly day: Day
  readonly measure: MeasureKey
  readonly value: number | null
  readonly note?: string
}

/** By the name of the file. */
export type SeriesTables = ReadonlyMap<string, readonly SeriesRow[]>

type Columns = {
  /** The column with the code of the board or trust. */
  readonly ods: string
  /** The column with the month; where there is none, the month that the file is of. */
  readonly month: { readonly column: string } | { readonly is: string }
  readonly measures: Readonly<Record<string, MeasureKey>>
  /** A share in percent of two columns, for want of one that is published. */
  readonly share?: { readonly of: string; readonly among: string; readonly measure: MeasureKey }
}

const EMERGENCY = { attendances: 'attendances', percent_within_4_hours: 'four-hours' } as const
const WAITING = {
  month: { is: '2026-04-01' },
  measures: { percent_within_18_weeks: 'within-18-weeks' },
  share: { of: 'over_52_weeks', among: 'waiting', measure: 'over-52-weeks-share' },
} as const

const files: Readonly<Record<string, Columns>> = {
  'series/ae_icb_monthly.csv': { ods: 'icb_ods_code', month: { column: 'month' }, measures: EMERGENCY },
  'series/ae_trust_monthly.csv': { ods: 'trust_ods_code', month: { column: 'month' }, measures: EMERGENCY },
  'series/beds_trust_monthly.csv': {
    ods: 'trust_ods_code',
    month: { column: 'month' },
    measures: { percent_occupied: 'beds-occupied' },
  },
  'series/no_criteria_to_reside_icb_monthly.csv': {
    ods: 'icb_ods_code',
    month: { column: 'month' },
    measures: { mean_daily_patients: 'no-criteria-to-reside' },
  },
  'series/rtt_trust_monthly.csv': {
    ods: 'trust_ods_code',
    month: { column: 'month' },
    measures: { waiting_over_52_weeks: 'over-52-weeks' },
  },
  'series/rtt_2026-04_by_icb.csv': { ods: 'icb_ods_code', ...WAITING },
  'series/rtt_2026-04_by_provider.csv': { ods: 'provider_ods_code', ...WAITING },
  'series/talking_therapies_trust_monthly.csv': {
    ods: 'trust_ods_code',
    month: { column: 'month' },
    measures: { percent_reliable_recovery: 'talking-recovery' },
  },
}

/** The files to read, by their names in the folder. */
export const seriesFiles: readonly string[] = Object.keys(files)

/** Trusts that tried out other standards and published no four-hour figure until May 2023. */
const PILOTS = new Set('RFR RC9 RVW RGR RK9 RDU RNQ RHU RQM RYJ RX1 RGT R0D RXF'.split(' '))
const PILOTED = 'Piloted other standards: no four-hour figure was published'

/** The rows of the files that are there; a problem where one lacks a column. */
export function parseSeriesTables(grids: ReadonlyMap<string, Grid>): Parsed<SeriesTables> {
  const problems: Problem[] = []
  const found = new Map<string, readonly SeriesRow[]>()
  for (const [file, columns] of Object.entries(files)) {
    const grid = grids.get(file)
    if (!grid) continue
    const read = parseTable(grid, file, columnsOf(columns))
    problems.push(...read.problems)
    found.set(
      file,
      (read.value ?? []).flatMap((row) => figuresIn(row, columns)),
    )
  }
  return problems.length > 0 ? { problems } : { value: found, problems }
}

function columnsOf({ ods, month, measures, share }: Columns): readonly string[] {
  const shared = share ? [share.of, share.among] : []
  return [ods, ...('column' in month ? [month.column] : []), ...Object.keys(measures), ...shared]
}

function figuresIn(row: Readonly<Record<string, string>>, columns: Columns): readonly SeriesRow[] {
  const ods = row[columns.ods] ?? ''
  const of = columns.ods === 'icb_ods_code' ? 'board' : 'trust'
  const day = 'column' in columns.month ? (row[columns.month.column] ?? '') : columns.month.is
  if (ods === '' || !isDay(day)) return []
  const published = Object.entries(columns.measures).flatMap(([column, measure]): readonly SeriesRow[] => {
    const value = numberIn(row[column])
    if (value !== undefined) return [{ of, ods, day, measure, value }]
    const isPilot = measure === 'four-hours' && PILOTS.has(ods)
    return isPilot ? [{ of, ods, day, measure, value: null, note: PILOTED }] : []
  })
  const { share } = columns
  const [part, whole] = [numberIn(row[share?.of ?? '']), numberIn(row[share?.among ?? ''])]
  if (!share || part === undefined || !whole) return published
  return [
    ...published,
    { of, ods, day, measure: share.measure, value: Math.round((part / whole) * 10_000) / 100 },
  ]
}

function numberIn(cell: string | undefined): number | undefined {
  const value = Number(cell)
  return cell === undefined || cell === '' || !Number.isFinite(value) ? undefined : value
}
