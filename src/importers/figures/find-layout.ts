// Where the figures stand in a sheet: the row of headings, the columns that say of what each row is, and the columns of
// figures with what their headings say. One shape for lists, for months across and for measures or organisations across.
import type { Id } from '#core/id.ts'
import type { Strand } from '#core/series.ts'
import { showCell, type CellValue, type Grid, type Row } from '#files/grid.ts'
import { headingRole, type LabelRole } from './headings.ts'
import type { KnownOnes } from './known.ts'
import { isPeriod } from './parse-period.ts'

/** A column of figures, with what its heading settles; the rest is settled by its row, or chosen for the file. */
export type ValueColumn = {
  readonly column: number
  readonly heading: string
  readonly measure?: Id
  readonly of?: Id
  readonly strand?: Strand
  /** The heading is the period. */
  readonly period?: CellValue
}

export type Layout = {
  /** Index of the row of headings. */
  readonly header: number
  readonly labels: Readonly<Partial<Record<LabelRole, number>>>
  readonly values: readonly ValueColumn[]
  /** Headings of columns that are not read. */
  readonly passedOver: readonly { readonly column: number; readonly heading: string }[]
}

/** How far down the row of headings is looked for: titles and notes stand above it. */
const MOST_ABOVE = 40

/** Nothing where no row can be the headings of a table of figures; without columns of figures where none is known. */
export function findLayout(grid: Grid, known: KnownOnes): Layout | undefined {
  let nearly: Layout | undefined
  for (let header = 0; header < Math.min(grid.rows.length, MOST_ABOVE); header++) {
    const row = grid.rows[header] ?? []
    const layout = layoutOf(grid, header, row, known)
    if (layout && layout.values.length > 0) return layout
    nearly ??= layout
  }
  return nearly
}

function layoutOf(grid: Grid, header: number, row: Row, known: KnownOnes): Layout | undefined {
  const labels: Partial<Record<LabelRole, number>> = {}
  const values: ValueColumn[] = []
  const passedOver: { column: number; heading: string }[] = []
  const unknown: { column: number; heading: string }[] = []
  const unnamed: number[] = []
  for (const [column, cell] of row.entries()) {
    const heading = showCell(cell).trim()
    const role = headingRole(heading)
    const labelled = role !== undefined && role !== 'actual' && role !== 'plan' && role !== 'ignored'
    if (heading === '') unnamed.push(column)
    else if (labelled && labels[role] === undefined) labels[role] = column
    else if (role === 'actual' || role === 'plan') values.push({ column, heading, strand: role })
    else {
      const value = labelled || role ? undefined : valueColumn(column, cell, heading, known)
      if (value) values.push(value)
      else (role ? passedOver : unknown).push({ column, heading })
    }
  }
  const across = values.filter((one) => one.period !== undefined)
  if (labels.period === undefined) return across.length > 1 ? withUnnamed(across) : undefined
  // Beside a column of periods, a heading that is one too is no figure's: of a list, or of two tables side by side.
  const down = values.filter((one) => one.period === undefined)
  const rest = [...passedOver, ...unknown]
  if (down.length > 0) return { header, labels, values: down, passedOver: rest }
  // A single column with a heading of its own can only be the figures, of the measure that its row or the file is of.
  const [only, another] = unknown
  if (only && !another) return { header, labels, values: [only], passedOver }
  return rest.length > 0 ? { header, labels, values: [], passedOver: rest } : undefined

  function withUnnamed(columns: readonly ValueColumn[]): Layout {
    const first = Math.min(...columns.map((one) => one.column))
    for (const column of [...unnamed, ...unknown.map((one) => one.column)].filter((one) => one < first)) {
      const role = roleByContent(grid, header, column, known)
      if (role && labels[role] === undefined) labels[role] = column
    }
    return {
      header,
      labels,
      values: columns,
      passedOver: [...passedOver, ...unknown.filter(({ column }) => column > first)],
    }
  }
}

function valueColumn(
  column: number,
  cell: CellValue | undefined,
  heading: string,
  known: KnownOnes,
): ValueColumn | undefined {
  if (isPeriod(cell)) return { column, heading, period: cell ?? null }
  // "A&E within 4 hours plan" is the plan of a measure.
  const planned = /^(.+?)[ _(–-]+(?:plan|planned|trajectory)\)?$/i.exec(heading)?.[1]
  const strand = planned ? ('plan' as const) : undefined
  for (const name of planned ? [heading, planned] : [heading]) {
    const of = { column, heading, ...(strand && name === planned && { strand }) }
    const measure = sole(known.measure(spaced(name))) ?? sole(known.measure(name))
    if (measure) return { ...of, measure }
    const subject = sole(known.subject(name))
    if (subject) return { ...of, of: subject }
  }
  return undefined
}

function spaced(heading: string): string {
  return heading.replaceAll('_', ' ')
}

function sole(found: ReturnType<KnownOnes['measure']>): Id | undefined {
  return found.is === 'same' && found.items.length === 1 ? found.items[0] : undefined
}

// A column without a heading, left of the months: what stands first in it says what it is.
function roleByContent(
  grid: Grid,
  header: number,
  column: number,
  known: KnownOnes,
): 'measure' | 'name' | undefined {
  const cells = grid.rows.slice(header + 1).map((row) => showCell(row[column]).trim())
  const written = cells.filter((one) => one !== '').slice(0, 50)
  if (written.length === 0) return undefined
  return written.some((one) => known.measure(one).is === 'same') ? 'measure' : 'name'
}
