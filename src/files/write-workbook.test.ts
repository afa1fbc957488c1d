// What is written as a workbook is read back cell for cell, by our reader and by another one.
import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { CellValue } from './grid.ts'
import { LIMITS } from './limits.ts'
import { gather, readHere } from './testing/gather.ts'
import { writeWorkbook, type SheetToWrite } from './write-workbook.ts'
import { openZip } from './zip.ts'

const bodies: SheetToWrite = {
  name: 'Bodies',
  notes: ['One row for each body.', 'Dates may be as precise as you know them.'],
  columns: [
    { header: 'Name', hint: 'as people say it', width: 40 },
    { header: 'Level', choices: ['system', 'place, or part of one', '"neighbourhood"'] },
    { header: 'From', hint: '2022-07-01, 2022-07 or 2022' },
    { header: 'Reports to', choices: ['system', 'place, or part of one', '"neighbourhood"'] },
  ],
  rows: [
    ['Invented Board', 'system', '2022-07'],
    ['=1+1', null, '?2024-01-01'],
    ['07', '', 3.5, true],
  ],
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await openZip(bytes, LIMITS)
  const parts = new Map<string, string>()
  for (const name of zip.names) parts.set(name, Buffer.concat(await gather(zip.read(name))).toString())
  return parts
}

describe('writeWorkbook', () => {
  it('writes notes, headings, hints and rows', async () => {
    const { value, problems } = await readHere(await writeWorkbook([bodies]), 'a.xlsx')
    expect(problems).toEqual([])
    expect(value?.grids.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Notes', false],
      ['Bodies', false],
      ['Lists', true],
    ])
    expect(value?.grids[0]?.rows[2]).toEqual(['Bodies', 'Dates may be as precise as you know them.'])
    expect(value?.grids[1]?.rows).toEqual([
      ['Name', 'Level', 'From', 'Reports to'],
      ['as people say it', null, '2022-07-01, 2022-07 or 2022'],
      ['Invented Board', 'system', '2022-07'],
      ['=1+1', null, '?2024-01-01'],
      ['07', null, 3.5, true],
    ])
    expect(value?.grids[2]?.rows).toEqual([['system'], ['place, or part of one'], ['"neighbourhood"']])
  })

  it('offers choices from the hidden sheet, freezes the headings and prints on A4 across', async () => {
    const parts = await partsOf(await writeWorkbook([bodies]))
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? ''
    expect(sheet.match(/sqref="[^"]*"|<formula1>.*?<\/formula1>/g)).toEqual([
      'sqref="B3:B505"',
      "<formula1>'Lists'!$A$1:$A$3</formula1>",
      'sqref="D3:D505"',
      "<formula1>'Lists'!$A$1:$A$3</formula1>",
    ])
    expect(sheet).toContain('ySplit="2"')
    expect(sheet).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"')
    expect(parts.get('xl/workbook.xml')).toContain("'Bodies'!$1:$1")
  })

  it('formats empty cells below as text too, so that a typed 07 keeps its nought', async () => {
    const parts = await partsOf(await writeWorkbook([bodies]))
    const style = /<c r="A400" s="(\d+)"\/>/.exec(parts.get('xl/worksheets/sheet2.xml') ?? '')?.[1]
    const styles = parts.get('xl/styles.xml') ?? ''
    const format = [...styles.matchAll(/<xf numFmtId="(\d+)"/g)].slice(1)[Number(style)]?.[1]
    expect(styles).toContain(`<numFmt numFmtId="${format}" formatCode="@"/>`)
  })

  it('makes rows as high as their wrapped text', async () => {
    const rows = [['short'], ['long '.repeat(30)], ['two\nlines']]
    const parts = await partsOf(
      await writeWorkbook([{ name: 'a', columns: [{ header: 'a', width: 31 }], rows }]),
    )
    const heights = [
      ...(parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row r="(\d+)"[^>]* ht="(\d+)"/g),
    ]
    expect(heights.map(([, row, height]) => [row, height])).toEqual([
      ['3', '75'],
      ['4', '30'],
    ])
  })

  it('gives the same bytes whenever it is asked', async () => {
    const first = await writeWorkbook([bodies])
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(Buffer.compare(await writeWorkbook([bodies]), first)).toBe(0)
  })

  it('makes sheet names Excel allows, and keeps them apart', async () => {
    const names = ['Cttees/mtgs: [all]', 'a'.repeat(40), 'A'.repeat(40), "O'Neil's", 'lists', '']
    const { value } = await readHere(
      await writeWorkbook(names.map((name) => ({ ...bodies, notes: [], name }))),
      'a',
    )
    expect(value?.grids.map(({ name }) => name)).toEqual([
      'Cttees-mtgs- -all-',
      'a'.repeat(31),
      `${'A'.repeat(27)} 2`,
      "O'Neil's",
      'lists',
      'Sheet',
      'Lists 2',
    ])
  })

  it('is read back cell for cell by our reader, and the same by another', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }).map((each) => each.toWellFormed()),
      fc.constantFrom(
        '=1+1',
        '07',
        ' a ',
        '_x000D_',
        '\r\n',
        '<t>&amp;]]>',
        '\u0000',
        '1E5',
        'TRUE',
        '2022-07-01',
      ),
    )
    const cell = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    )
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const columns = ['a', 'b', 'c'].map((header) => ({ header }))
        const bytes = await writeWorkbook([{ name: 'One', columns, rows: written }])
        const { value } = await readHere(bytes, 'a.xlsx')
        const meant = written.map((row) =>
          row.map((each) => (each === '' ? null : Object.is(each, -0) ? 0 : each)),
        )
        expect(squared(value?.grids[0]?.rows.slice(1), meant.length)).toEqual(meant)
        const other = await readXlsxFile(Buffer.from(bytes), { trim: false })
        const byOther = other[0]?.data.slice(1).map((row) => row.map((each) => each as CellValue))
        expect(squared(byOther, meant.length).map(plain)).toEqual(meant.map(plain))
      }),
      { numRuns: 60 },
    )
  })
})

/** Rows of three cells, as many as were written. */
function squared(rows: readonly (readonly CellValue[])[] = [], height: number): CellValue[][] {
  return Array.from({ length: height }, (_, row) => [0, 1, 2].map((column) => rows[row]?.[column] ?? null))
}

// The other reader tells line ends and characters that XML cannot hold apart in its own way.
const plain = (row: readonly CellValue[]) =>
  row.map((cell) =>
    typeof cell === 'string' && /[^\u0020-\uD7FF\u{10000}-\u{10FFFF}]|_x/u.test(cell) ? '~' : cell,
  )
