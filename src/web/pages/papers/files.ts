// A paper as a file: Word for the board, Excel for whoever goes on working with its tables.
import type { Block } from '#core/block.ts'
import { showStandpointOnPaper } from '#core/standpoint.ts'
import { writeWord } from '#formats/docx/write-word.ts'
import { renderTables } from '#formats/xlsx/render-tables.ts'
import type { Answer, SystemAsk } from '../../page.ts'
import type { PaperAsked } from './asked.ts'
import type { Written } from './write.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const paperFiles = { docx: 'Word', xlsx: 'Excel' } as const
export type PaperFile = keyof typeof paperFiles

/** Rows of a picture's table that still stand below it on paper. */
const ROWS_BELOW = 14

// A board reads the picture; its hundred numbers would be three pages of each. The workbook has them all.
function withoutLongTable(block: Block): Block {
  if (block.type === 'details') return { ...block, blocks: block.blocks.map(withoutLongTable) }
  if (block.type !== 'picture' || block.table.rows.length <= ROWS_BELOW) return block
  const rows = block.table.rows.length
  const empty = `${rows} rows, in the Excel workbook of this paper.`
  return { ...block, table: { ...block.table, rows: [], empty } }
}

const crowded: Answer = {
  is: 'out-of-date',
  what: 'Many papers are being written at the moment, and yours was not begun.',
  remedy: 'Ask again in a minute.',
}

export async function paperFile(
  ask: SystemAsk,
  { key, title, tabledAt, parts }: PaperAsked,
  written: Written,
  file: PaperFile,
): Promise<Answer> {
  const blocks: readonly Block[] = [...written.cover, ...written.parts.flatMap((one) => one.blocks)]
  const standpoint = `${ask.system.name}. ${showStandpointOnPaper(ask.standpoint, ask.today)}`
  const name = `${ask.system.slug}-${key}-${ask.standpoint.day}.${file}`
  if (file === 'xlsx')
    return { is: 'file', type: XLSX, name, body: await renderTables({ title, standpoint, blocks }) }
  const subtitle = [ask.system.name, tabledAt && `For ${tabledAt}`].filter(Boolean).join(' · ')
  const contents = parts.length > 2
  const body = await writeWord({
    title,
    subtitle,
    standpoint,
    day: ask.today,
    blocks: blocks.map(withoutLongTable),
    contents,
  })
  return body ? { is: 'file', type: WORD, name, body } : crowded
}
