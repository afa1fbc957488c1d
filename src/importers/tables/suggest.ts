// How a workbook would best be read, as far as its shapes and headings tell. Only a suggestion: a person sees
// it, corrects it, and it is what is remembered.
import type { Snapshot } from '#core/snapshot.ts'
import { isDay } from '#core/day.ts'
import { area } from '#kinds/area.ts'
import { columnLetters, showCell, type Grid, type Workbook } from '#files/grid.ts'
import { parseDate } from '#files/parse-date.ts'
import { IGNORE, meaningsOf } from '../parts/headings.ts'
import { rowKinds, type RowsAre } from '../parts/meanings.ts'
import { bodyFromTitles } from './clean-title.ts'
import { findBlocks, type FoundBlock } from './find-blocks.ts'
import type { BlockSettings, Settings, SheetSettings } from './settings.ts'

/** Nothing when no sheet has a row. */
export function suggest(workbook: Workbook, now: Snapshot): Settings | undefined {
  if (workbook.grids.every((grid) => grid.rows.length === 0)) return undefined
  const sheets = workbook.grids.map(suggestSheet)
  const speaksOf = dayInTitles(workbook, sheets)
  return { system: systemName(workbook, sheets, now), ...(speaksOf && { speaksOf }), sheets }
}

function suggestSheet(grid: Grid): SheetSettings {
  const blocks = findBlocks(grid).map((block) => suggestBlock(grid, block))
  return { sheet: grid.name, use: !grid.hidden && blocks.some((block) => block.use), blocks }
}

function suggestBlock(grid: Grid, block: FoundBlock): BlockSettings {
  const titles = block.titleRows.map((row) => showCell(grid.rows[row]?.find((cell) => cell !== null)).trim())
  const body = bodyFromTitles(titles, grid.name)
  const rowsAre = likeliest(block.headings, grid.name, body !== '')
  const chosen = rowsAre ?? 'organisations'
  const means = meaningOf(block.headings, chosen)
  const columns = block.headings.flatMap((heading, at) =>
    heading === '' && isEmptyBelow(grid, block, at)
      ? []
      : [{ column: columnLetters(at), heading, means: means[at] ?? IGNORE }],
  )
  const ownBody = chosen === 'seats' && !columns.some((column) => column.means === 'body')
  return {
    use: rowsAre !== undefined,
    titleRows: block.titleRows.map((row) => row + 1),
    title: titles.join(' · '),
    headerRows: { first: block.headerFirst + 1, last: block.headerLast + 1 },
    lastRow: block.lastRow + 1,
    totalRows: block.totalRows.map((row) => row + 1),
    rowsAre: chosen,
    ...(ownBody && { body }),
    columns,
  }
}

/** The block with another sort of rows: what its columns mean is suggested anew. */
export function asRows(block: BlockSettings, rowsAre: RowsAre): BlockSettings {
  const means = meaningOf(
    block.columns.map((column) => column.heading),
    rowsAre,
  )
  return {
    ...block,
    rowsAre,
    columns: block.columns.map((column, at) => ({ ...column, means: means[at] ?? IGNORE })),
  }
}

// A heading is used once: the first column with it has the meaning, a second is not read until a person says
// so.
function meaningOf(headings: readonly string[], rowsAre: RowsAre): readonly (string | undefined)[] {
  const taken = new Set<string>()
  return headings.map((heading) => {
    const meaning = meaningsOf(heading)[rowsAre]
    if (meaning === undefined || taken.has(meaning)) return undefined
    taken.add(meaning)
    return meaning
  })
}

// The sort of row that gives most columns a meaning; without its name column it is none. Words of its own,
// such as Voting or Frequency, say more than a name or a note, which every sort has. Seats are on a body:
// where none is named, by a column or a title, rows with a post are rather posts.
function likeliest(headings: readonly string[], sheet: string, hasBody: boolean): RowsAre | undefined {
  const hints: Readonly<Record<RowsAre, RegExp>> = {
    areas: /\b(areas?|localit|neighbourhoods?)/i,
    organisations: /\b(organi[sz]ations?|partners?|providers?|trusts?|practices?)\b/i,
    bodies: /\b(committees|cttees|bodies|boards|meetings|mtgs|collaboratives|groups)\b/i,
    seats: /\b(members|membership|seats|composition)\b/i,
    roles: /\b(roles|posts|staff|people|leaders)\b/i,
  }
  const scores = (Object.keys(rowKinds) as RowsAre[]).map((rowsAre) => {
    const means = meaningOf(headings, rowsAre).filter((one) => one !== undefined)
    const own = headings.filter((heading) => {
      const all = meaningsOf(heading)
      return all[rowsAre] !== undefined && Object.keys(all).length === 1
    }).length
    const nowhere = rowsAre === 'seats' && !hasBody && !means.includes('body') ? 2 : 0
    const score = means.length + own + (hints[rowsAre].test(sheet) ? 1 : 0) - nowhere
    return { rowsAre, score: means.includes('name') ? score : 0 }
  })
  const best = scores.toSorted((one, other) => other.score - one.score)[0]
  return best && best.score > 0 ? best.rowsAre : undefined
}

function isEmptyBelow(grid: Grid, block: FoundBlock, column: number): boolean {
  return grid.rows
    .slice(block.headerLast + 1, block.lastRow + 1)
    .every((row) => (row[column] ?? null) === null)
}

const DATE_IN_TEXT =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9} \d{4}/

function dayInTitles(workbook: Workbook, sheets: readonly SheetSettings[]): Settings['speaksOf'] {
  for (const [at, sheet] of sheets.entries()) {
    for (const row of sheet.blocks.flatMap((block) => block.titleRows)) {
      const raw = showCell(workbook.grids[at]?.rows[row - 1]?.find((cell) => cell !== null)).trim()
      const read = /updated|as at|correct|in force/i.test(raw)
        ? parseDate(DATE_IN_TEXT.exec(raw)?.[0])
        : undefined
      if (read?.is === 'date' && isDay(read.when))
        return { day: read.when, where: `${sheet.sheet}, row ${row}`, raw }
    }
  }
  return undefined
}

// The record's own system area, else what stands between NHS and ICB in the name of the only board in the
// file.
function systemName(workbook: Workbook, sheets: readonly SheetSettings[], now: Snapshot): string {
  const known = now.all(area).filter((one) => one.values.level === 'system')
  if (known[0] && known.length === 1) return known[0].values.name
  const names = new Set<string>()
  for (const [at, sheet] of sheets.entries()) {
    for (const block of sheet.blocks.filter((one) => one.rowsAre === 'organisations')) {
      const column = block.columns.findIndex((one) => one.means === 'name')
      for (const row of workbook.grids[at]?.rows.slice(block.headerRows.last, block.lastRow) ?? []) {
        const match = /^(?:NHS )?(.+?) (?:ICB|Integrated Care Board)$/i.exec(showCell(row[column]).trim())
        if (match?.[1]) names.add(match[1])
      }
    }
  }
  return names.size === 1 ? ([...names][0] ?? '') : ''
}
