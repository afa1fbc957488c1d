// Workbooks as Excel and other programs write them: dates, formulas, errors, merges, gaps, hidden sheets,
// macros.
import { describe, expect, it } from 'vitest'
import type { Limits } from './limits.ts'
import { bookParts, buildBook, buildZip, type Book } from './testing/build-zip.ts'
import { readHere } from './testing/gather.ts'

const read = async (book: Book, limits: Partial<Limits> = {}) =>
  readHere(buildBook(book), 'test.xlsx', limits)
const rowsOf = async (inside: string, more: Partial<Book> = {}) =>
  (await read({ sheets: { One: inside }, ...more })).value?.grids[0]?.rows
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>' +
  '<numFmt numFmtId="165" formatCode="0.00"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="17"/><xf numFmtId="165"/></cellXfs>'

describe('cells', () => {
  it.each([
    ['<c r="A1"><v>1.50</v></c>', 1.5],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="b"><f aca="false">TRUE()</f><v>1</v></c>', true],
    ['<c r="A1" t="str"><f>"a"</f><v> a </v></c>', ' a '],
    ['<c r="A1" t="inlineStr"><is><t>07</t></is></c>', '07'],
    ['<c r="A1" t="inlineStr"><is><r><t>rich </t></r><r><rPr/><t>text</t></r></is></c>', 'rich text'],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[a & <b>]]></t></is></c>', 'a & <b>'],
    ['<c r="A1" t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c>', 'a\r\nb'],
    ['<c r="A1" t="s"><v>1</v></c>', 'second'],
    ['<c r="A1" t="s"><v>2</v></c>', '東京'],
    ['<c r="A1" t="d"><v>2022-07-01T00:00:00</v></c>', '2022-07-01'],
    ['<c r="A1" s="0"><v>44743</v></c>', 44_743],
    ['<c r="A1" s="1"><v>44743</v></c>', '2022-07-01'],
    ['<c r="A1" s="2"><v>44743</v></c>', '2022-07'],
    ['<c r="A1" s="3"><v>44743</v></c>', 44_743],
    ['<c r="A1" s="99"><v>44743</v></c>', 44_743],
    ['<c><v>7</v></c>', 7],
  ])('reads %s', async (cell, value) => {
    const texts =
      '<si><t>first</t></si><si><r><t>sec</t></r><r><t>ond</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'
    expect(await rowsOf(`<sheetData>${row(1, cell)}</sheetData>`, { styles: STYLES, texts })).toEqual([
      [value],
    ])
  })

  it('counts days from 1904 where the workbook says so', async () => {
    const inside = `<sheetData>${row(1, '<c r="A1" s="1"><v>43281</v></c>')}</sheetData>`
    expect(await rowsOf(inside, { styles: STYLES, workbookPr: '<workbookPr date1904="1"/>' })).toEqual([
      ['2022-07-01'],
    ])
  })

  it('keeps every cell at its place and leaves off what is empty at the end', async () => {
    const inside =
      '<sheetData><row r="2"/>' +
      row(3, '<c r="B3"><v>1</v></c><c r="D3" s="1"/><c r="E3" t="s"/>') +
      row(5, '<c r="AA5"><v>2</v></c>') +
      row(9, '<c r="A9" s="1"/>') +
      '</sheetData>'
    const far = [...Array<null>(26).fill(null), 2]
    expect(await rowsOf(inside, { styles: STYLES })).toEqual([[], [], [null, 1], [], far])
  })

  it('counts rows and cells that carry no reference', async () => {
    const inside =
      '<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>'
    expect(await rowsOf(inside)).toEqual([[1, null, 3], [4]])
  })

  it('reads a file that names its elements with a prefix', async () => {
    const parts = bookParts({ sheets: { One: '' } }).map((part) =>
      part.name.endsWith('sheet1.xml')
        ? {
            ...part,
            content:
              '<x:worksheet><x:sheetData><x:row r="1">' +
              '<x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
          }
        : part,
    )
    expect((await readHere(buildZip(parts), 'x.xlsx')).value?.grids[0]?.rows).toEqual([[5]])
  })
})

describe('sheets', () => {
  it('says which cells are merged and which sheets are hidden', async () => {
    const inside =
      '<sheetData/><mergeCells><mergeCell ref="A1:G1"/>' +
      '<mergeCell ref="$B$2:$B$3"/><mergeCell ref="?"/></mergeCells>'
    const { value } = await read({
      sheets: { One: inside, 'Cttees &amp; mtgs': '' },
      hidden: ['Cttees &amp; mtgs'],
    })
    expect(value?.grids[0]?.merges).toEqual([
      { from: { row: 0, column: 0 }, to: { row: 0, column: 6 } },
      { from: { row: 1, column: 1 }, to: { row: 2, column: 1 } },
    ])
    expect(value?.grids.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['One', false],
      ['Cttees & mtgs', true],
    ])
  })

  it('uses the saved results of formulas and says how many there are', async () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>B2</f></c><c r="C1" t="str"><f>""</f><v></v></c>' +
      '<c r="D1" t="b"><f aca="false">TRUE()</f><v>1</v></c>'
    const { value, problems } = await read({ sheets: { One: `<sheetData>${row(1, cells)}</sheetData>` } })
    expect(value?.grids[0]?.rows).toEqual([[2, null, null, true]])
    expect(problems.map(({ code, what }) => `${code}: ${what}`)).toEqual([
      'formulas: 3 cells are formulas; the results saved with the file are used',
      'formulas-without-result: 1 formula has no saved result and read as empty',
    ])
  })

  it('points at each cell that shows an error, and counts the rest', async () => {
    const cells = (at: number) =>
      row(at, `<c r="C${at}" t="e"><f>X</f><v>#REF!</v></c><c r="D${at}"><v>1</v></c>`)
    const rows = Array.from({ length: 60 }, (_, at) => cells(at + 1)).join('')
    const { problems } = await read({ sheets: { One: `<sheetData>${rows}</sheetData>` } })
    expect(problems[0]).toEqual({
      code: 'cell-in-error',
      where: { file: 'test.xlsx', sheet: 'One', row: 1, column: 'C' },
      what: 'The cell shows the error #REF! instead of a value',
      remedy: 'Type the value in this cell and save.',
      raw: '#REF!',
    })
    expect(problems).toHaveLength(52)
    expect(problems[50]?.what).toContain('10 more cells')
  })

  it('reads the cells of a workbook with macros and says so', async () => {
    const extra = [{ name: 'xl/vbaProject.bin', content: 'Sub AutoOpen' }]
    const { value, problems } = await read({
      sheets: { One: `<sheetData>${row(1, '<c><v>1</v></c>')}</sheetData>` },
      extra,
    })
    expect([value?.grids[0]?.rows, problems.map(({ code }) => code)]).toEqual([[[1]], ['macros']])
  })
})

describe('refusals', () => {
  const cell = (reference: string) =>
    `<sheetData>${row(Number(/\d+/.exec(reference)), `<c r="${reference}"><v>1</v></c>`)}</sheetData>`
  it.each([
    ['a cell far below', { sheets: { One: cell('A1048576') } }, 'too-many-rows'],
    ['a cell far to the right', { sheets: { One: cell('XFD1') } }, 'too-many-columns'],
    ['too many cells in all', { sheets: { One: cell('Z1'), Two: cell('Z1') } }, 'too-many-cells'],
    ['no sheets', { sheets: {} }, 'broken-file'],
  ] as const)('%s', async (_, book, code) => {
    const { value, problems } = await read(book, { cells: 50 })
    expect([value, problems[0]?.code]).toEqual([undefined, code])
  })

  it('a sheet that breaks off', async () => {
    const parts = bookParts({ sheets: { One: '' } }).map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, content: '<worksheet><sheetData><row><c><v>1' } : part,
    )
    expect((await readHere(buildZip(parts), 'x.xlsx')).problems[0]?.code).toBe('broken-file')
  })

  it('a file that multiplies by its own rules', async () => {
    const parts = bookParts({ sheets: { One: '' } })
    const evil = {
      name: 'xl/styles.xml',
      content: '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><styleSheet>&b;</styleSheet>',
    }
    expect((await readHere(buildZip([...parts, evil]), 'x.xlsx')).problems[0]?.code).toBe('xml-declares')
  })
})
