// The tables of a paper as a workbook: a sheet for each, and first a sheet that says what it is and which sheet holds what. Numbers
// stay numbers. Knows no paper; blocks are all it sees.
import { plain, type Block, type Cell, type Table } from '#core/block.ts'
import type { CellValue } from '#files/grid.ts'
import { sheetNames, writeWorkbook, type SheetToWrite } from '#files/write-workbook.ts'

export type TablesToWrite = {
  readonly title: string
  /** Which truth they tell, in words. */
  readonly standpoint: string
  readonly blocks: readonly Block[]
}

/** The bytes of an .xlsx; the same input gives the same bytes. Tables without rows have no sheet; the first sheet says so. */
export function renderTables(of: TablesToWrite): Promise<Uint8Array> {
  return writeWorkbook(tableSheets(of))
}

/** The sheets before they become bytes. */
export function tableSheets({ title, standpoint, blocks }: TablesToWrite): readonly SheetToWrite[] {
  const all = placed(blocks)
  const filled = all.filter(({ table }) => table.rows.length > 0)
  const names = sheetNames(['About', ...filled.map(({ table }) => table.caption)]).slice(1)
  const about: SheetToWrite = {
    name: 'About',
    report: true,
    columns: [
      { header: 'Part', width: 36 },
      { header: 'Table', width: 60 },
      { header: 'Sheet', width: 34 },
    ],
    rows: [
      ['Paper', title, null],
      ['Of', standpoint, null],
      ...all.map(({ under, table }) => {
        const at = filled.findIndex((one) => one.table === table)
        const where = at < 0 ? (table.empty ?? 'There is nothing to list.') : (names[at] ?? null)
        return [under, table.caption, where]
      }),
    ],
  }
  return [
    about,
    ...filled.map(({ table }, at): SheetToWrite => ({
      name: names[at] ?? table.caption,
      report: true,
      columns: table.columns.map(({ label }) => ({ header: label })),
      rows: table.rows.map((row) => table.columns.map((_, column) => valueOf(row[column]))),
    })),
  ]
}

type Placed = { readonly under: string; readonly table: Table }

/** Every table with the heading it stands under, those of pictures and of what is folded away too. */
function placed(blocks: readonly Block[]): readonly Placed[] {
  let under = ''
  return blocks.flatMap((block): readonly Placed[] => {
    if (block.type === 'heading') under = block.text
    if (block.type === 'table') return [{ under, table: block }]
    if (block.type === 'picture') return [{ under, table: block.table }]
    if (block.type !== 'details') return []
    return placed(block.blocks).map((one) => ({ ...one, under: one.under || under }))
  })
}

function valueOf(cell: Cell | undefined): CellValue {
  if (cell === undefined || typeof cell === 'number') return cell ?? null
  return typeof cell === 'object' && 'withheld' in cell ? cell.withheld : plain(cell)
}
