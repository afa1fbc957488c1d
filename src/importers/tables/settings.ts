// How an untidy workbook is to be read: which sheets, which blocks in them, and what each column means.
// Suggested by `suggest`, corrected by a person, remembered for the next file of the same make. Plain JSON.
import type { Option } from '#core/field.ts'
import { optionsOf } from '#core/options.ts'
import { IGNORE } from '../parts/headings.ts'
import { meanings, rowKinds, type RowsAre } from '../parts/meanings.ts'
import { plainName } from '../parts/match-name.ts'

export type Settings = {
  /**
   * The name of the area of the whole system, "West Yorkshire"; new places are within it. Empty when not
   * known.
   */
  readonly system: string
  /** A day the file itself says it speaks of, offered as the day from which undated rows hold. */
  readonly speaksOf?: { readonly day: string; readonly where: string; readonly raw: string }
  readonly sheets: readonly SheetSettings[]
}

export type SheetSettings = {
  readonly sheet: string
  readonly use: boolean
  /** One for each table found in the sheet, from the top. */
  readonly blocks: readonly BlockSettings[]
}

/** Rows are counted from 1, as a spreadsheet program numbers them. */
export type BlockSettings = {
  readonly use: boolean
  readonly titleRows: readonly number[]
  /** The words of the title rows. */
  readonly title: string
  readonly headerRows: { readonly first: number; readonly last: number }
  readonly lastRow: number
  /** Rows of sums: they are no things, but their numbers are checked. */
  readonly totalRows: readonly number[]
  readonly rowsAre: RowsAre
  /** For seats without a column for it: the body they are on. */
  readonly body?: string
  readonly columns: readonly ColumnSettings[]
}

export type ColumnSettings = {
  /** Letters, as a spreadsheet program shows them. */
  readonly column: string
  readonly heading: string
  /** One of `meaningOptions` for the block's sort of row. */
  readonly means: string
}

/** The sorts of row, to choose from. */
export const rowKindOptions: readonly Option[] = optionsOf(rowKinds)

/** What a column can mean in a block of such rows, to choose from. */
export function meaningOptions(rowsAre: RowsAre): readonly Option[] {
  const known = Object.entries(meanings[rowsAre]).map(([value, { label }]) => ({ value, label }))
  return [...known, { value: IGNORE, label: 'Do not read (its words are kept in the source)' }]
}

/** The same for files of the same make: sheets and headings, whatever the rows. To remember settings by. */
export function fingerprintOf(settings: Settings): string {
  return settings.sheets
    .map(({ sheet, blocks }) => [sheet, ...new Set(blocks.map(makeOf))].map(plainName).join(':'))
    .toSorted()
    .join('|')
}

/** The suggestion for a new file, with what a person chose for an earlier file of the same make. */
export function recall(suggested: Settings, remembered: Settings): Settings {
  const sheets = new Map(remembered.sheets.map((one) => [plainName(one.sheet), one]))
  return {
    ...suggested,
    system: remembered.system || suggested.system,
    sheets: suggested.sheets.map((sheet) => {
      const before = sheets.get(plainName(sheet.sheet))
      return before
        ? { ...sheet, use: before.use, blocks: sheet.blocks.map((one) => recallBlock(one, before)) }
        : sheet
    }),
  }
}

function recallBlock(block: BlockSettings, before: SheetSettings): BlockSettings {
  const alike = before.blocks.filter((one) => makeOf(one) === makeOf(block))
  const own = alike.find((one) => plainName(one.title) === plainName(block.title))
  const from = own ?? alike[0]
  if (!from) return block
  return {
    ...block,
    use: own ? own.use : block.use,
    rowsAre: from.rowsAre,
    ...(own?.body !== undefined && { body: own.body }),
    columns: block.columns.map((column, at) => ({
      ...column,
      means: from.columns[at]?.means ?? column.means,
    })),
  }
}

function makeOf(block: BlockSettings): string {
  return block.columns.map((column) => plainName(column.heading)).join(' ')
}
