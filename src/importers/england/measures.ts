// The measures of one system, their national targets, and their published figures: of the system's own area and of the
// trusts in its record. Where the count of four hours changed in June 2023 it is marked as what it is.
import { day } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'
import type { Figure } from '#core/series.ts'
import { measureDefinitions, nationalTargets, type MeasureKey } from './measure-definitions.ts'
import { later, organisationId, type Plan } from './plan.ts'
import type { SeriesRow, SeriesTables } from './series-tables.ts'

/** The figures of one file. */
export type EnglandLoad = {
  readonly fileName: string
  readonly because: string
  readonly figures: readonly Figure[]
}

/**
 * Boards with trusts that piloted other standards. Until May 2023 those trusts' attendances counted in the whole and not in
 * the wait, so that the published percentage of these boards was too high.
 */
const PILOT_BOARDS = new Set('QF7 QHG QHM QJG QJK QNQ QPM QRL QRV QT1 QUE QVV QWO'.split(' '))
const COUNTED = day('2023-06-01')
const WHY =
  'From June 2023 trusts that had piloted other standards count again. Before, their attendances stood in the whole but not among those who waited, so the percentage was too high.'

/** Adds what the system has figures of, and gives the figures. */
export function addMeasures(plan: Plan, series: SeriesTables): readonly EnglandLoad[] {
  const loads = [...series].flatMap(([fileName, rows]): readonly EnglandLoad[] => {
    const figures = rows.flatMap((row) => figureOf(plan, row))
    const because = 'National statistics, as published'
    return figures.length > 0 ? [{ fileName: fileName.replace('series/', ''), because, figures }] : []
  })
  const counted = new Map<Id, string>()
  for (const { fileName, figures } of loads)
    for (const { measure } of figures) if (!counted.has(measure)) counted.set(measure, fileName)
  for (const key of Object.keys(measureDefinitions).toSorted() as MeasureKey[]) {
    const from = counted.get(measureId(key))
    if (from !== undefined) addMeasure(plan, key, from)
  }
  if (PILOT_BOARDS.has(plan.board.code) && counted.has(measureId('four-hours'))) markPilots(plan)
  return loads
}

// Boards that went or came stand in each other's records, and their figures in their own alone.
function figureOf({ board, root, has }: Plan, row: SeriesRow): readonly Figure[] {
  const { ods, day: on, measure, value, note } = row
  const own = organisationId(ods)
  const isHere = row.of === 'board' ? ods === board.code : has(own)
  if (!isHere) return []
  const of = row.of === 'board' ? root : own
  return [{ measure: measureId(measure), of, strand: 'actual', day: on, value, ...(note && { note }) }]
}

function addMeasure(plan: Plan, key: MeasureKey, from: string): void {
  const source = { from }
  plan.begin(measureId(key), plan.board.from, measureDefinitions[key], source)
  for (const { measure, value, from: first, until, written } of nationalTargets) {
    if (measure !== key || (until && until <= plan.board.from)) continue
    const own = id<'target'>(`target/${key}-${first.slice(0, 4)}`)
    const values = { measure: measureId(key), value, source: 'national', written } as const
    plan.begin(own, later(first, plan.board.from), values, { from: written })
    if (until) plan.end(own, until, { from: written })
  }
}

function markPilots(plan: Plan): void {
  const measure = measureId('four-hours')
  const source = { from: 'NHS England, A&E attendances and emergency admissions', where: 'June 2023' }
  const version = 'From June 2023, with trusts that had piloted other standards'
  plan.amend(measure, COUNTED, { version, definition: WHY }, source)
  for (const sort of ['definition', 'rebase'] as const) {
    const values = { measure, of: plan.root, sort, text: WHY }
    plan.begin(id<'series-mark'>(`series-mark/four-hours-${sort}-2023-06`), COUNTED, values, source)
  }
}

function measureId(key: MeasureKey): Id<'measure'> {
  return id<'measure'>(`measure/${key}`)
}
