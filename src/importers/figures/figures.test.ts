// Files of figures in the shapes in which people have them, and what is wrong with them line by line. Nothing is lost: a
// good line stays beside a bad one.
import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { FiguresAsked } from './figures-asked.ts'
import { invented, marked, readCsvFigures, shown, told, workbookOf } from '../../../test/figures.ts'
import { figures } from './figures.ts'

const waits: Partial<FiguresAsked> = { measure: id('measure/waits'), of: id('organisation/larch') }

describe('shapes', () => {
  const said = ['waits larch 2025-04-01 71.2', 'waits larch 2025-05-01 72']
  test.each([
    ['a list', 'Measure,Who,Month,Value\nSeen within 4 hours,Larch Trust,2025-04,71.2\nAE-4H,RXX,2025-05,72'],
    ['one measure of one, both chosen', 'Month,Value\nApr-25,71.2\nMay-25,72'],
    [
      'with a title and an empty line above',
      'Waits at our trust,,\n,,\nMonth,Value\n04/2025,71.2%\nMay 2025,72%',
    ],
    ['months across', 'Measure,Organisation,Apr-25,May-25\nSeen within 4 hours,LT,71.2,72'],
    ['months across, one line without headings', ',Apr 2025,May 2025\nSeen within 4 hours,71.2,72'],
    ['months across of trusts', 'Trust,Apr 2025,May 2025\nThe Larch,71.2,72'],
    ['measures across', 'Org code,Period,Seen within 4 hours\nRXX,01/04/2025,71.2\nrxx,01/05/2025,72'],
    ['organisations across', 'Date,Larch Trust\n2025-04-01,71.2\n2025-05-01,72'],
    ['one column of a heading of its own', 'Month,Our performance\nApr-25,71.2\nMay-25,72'],
    ['separated by semicolons', 'Month;Value\nApr-25;71.2\nMay-25;72'],
    ['ends of addresses', 'Measure,For,Month,Value\nwaits,larch,Apr 2025,71.2\nwaits,larch,May 2025,72'],
    [
      'ids',
      'measure,who,date,value\nmeasure/waits,organisation/larch,2025-04-01,71.2\nmeasure/waits,RXX,2025-05-01,72',
    ],
  ])('%s', async (_, csv) => {
    const reading = await readCsvFigures(csv, waits)
    expect(reading.problems).toEqual([])
    expect(shown(reading)).toEqual(said)
    expect(reading.rows.cells).toBe(2)
  })

  test('plan beside actual, and notes', async () => {
    const reading = await readCsvFigures(
      'Month,Surplus or deficit,Surplus or deficit plan,Note\nApr-25,"(1,234.5)",£2m,Restated',
      waits,
    )
    expect(shown(reading)).toEqual([
      'balance larch 2025-04-01 -1234.5 (Restated)',
      'balance larch 2025-04-01 2 plan (Restated)',
    ])
    const rows = await readCsvFigures(
      'Month,Actual or plan,Value\nApr-25,actual,1\nApr-25,Plan,2\nMay-25,guess,3',
      waits,
    )
    expect(shown(rows)).toEqual(['waits larch 2025-04-01 1', 'waits larch 2025-04-01 2 plan'])
    expect(told(rows.problems)).toEqual(['4 not-a-strand'])
  })

  test('a published file whose columns are not in the record says which, and how to go on', async () => {
    const reading = await readCsvFigures(
      'icb_ods_code,month,attendances,over_4_hours\nRXX,2022-04-01,62725,15164',
    )
    expect(reading.problems).toMatchObject([
      {
        code: 'no-figure-column',
        where: { row: 1, column: 'C' },
        what: expect.stringContaining('"attendances"'),
      },
    ])
  })

  test('several sheets, a hidden one, and one of words', () => {
    const sheet = (name: string, rows: (string | number)[][], hidden = false) => ({
      name,
      rows,
      merges: [],
      hidden,
    })
    const grids = [
      sheet('Read me', [['These are our figures']]),
      sheet('One', [
        ['Month', 'Value'],
        ['2025-04', 1],
      ]),
      sheet('Two', [
        ['Month', 'Value'],
        ['2025-04', 2],
        ['2025-05', 3],
      ]),
      sheet(
        'Old',
        [
          ['Month', 'Value'],
          ['2024-04', 9],
        ],
        true,
      ),
    ]
    const reading = figures.read(
      { grids, problems: [] },
      { now: invented, today: day('2026-04-01'), ...waits },
    )
    expect(shown(reading)).toEqual(['waits larch 2025-05-01 3'])
    expect(reading.problems.map(({ code, where }) => [code, where.sheet, where.row])).toEqual([
      ['two-figures', 'One', 2],
      ['two-figures', 'Two', 2],
    ])
    expect(reading.warnings.map(({ code, where }) => [code, where.sheet])).toEqual([
      ['no-table', 'Read me'],
      ['hidden-sheet', 'Old'],
    ])
  })
})

describe('lines that cannot be taken', () => {
  test.each([
    [
      'text, and marks that there is no figure',
      `
Month,Value,Note
2025-04,*,
2025-05,-,Strike
2025-06,n/a,
2025-07,<5,
2025-08,about seventy, !! not-a-number
2025-09,"12,5", !! not-a-number
2025-10,,
2025-11,#N/A, !! not-a-number
2025-12,70.5,`,
    ],
    [
      'bounds of a percentage',
      `
Month,Value
2025-04,100
2025-05,100.1 !! above-100-percent
2025-06,-3 !! negative
2025-07,0`,
    ],
    [
      'bounds of the measure, and signs where it counts',
      `
Measure,Month,Value
Beds occupied,2025-04,5001 !! above-most
Beds occupied,2025-05,-1 !! negative
Surplus or deficit,2025-05,-1
Surplus or deficit,2025-06,−2.5
Seen within 4 hours,2025-06,2`,
    ],
    [
      'periods',
      `
Month,Value
soon,1 !! not-a-period
,2 !! no-period
31/02/2025,3 !! not-a-period
2025,4 !! wrong-frequency
Q1 2025,5 !! not-a-period
2026-05-01,6 !! in-the-future
2026-03-01,7`,
    ],
    [
      'figures twice',
      `
Month,Value
2025-04,71
2025-05,72 !! two-figures
01/05/2025,73 !! two-figures
2025-04,71
2025-06,74`,
    ],
    [
      'weeks in a monthly measure',
      `
Date,Value
07/04/2025,71 !! wrong-frequency
14/04/2025,72 !! wrong-frequency
21/04/2025,72 !! wrong-frequency
2025-05-01,70`,
    ],
    [
      'who and what',
      `
Measure,Organisation code,Organisation,Month,Value
Seen within four hours,RXX,Larch Trust,2025-04,1 !! not-known
AE-4H,RZZ,Larch,2025-04,1 !! not-known
AE-4H,RZZ,Larch Trust,2025-05,1
AE-4H,,Moor Practice,2025-04,1 !! several-known
AE-4H,Y99901,Moor Practice,2025-04,1
AE-4H,RYY,,2021-04,1
AE-4H,E54009999,,2021-04,1`,
    ],
  ])('%s', async (_, csv) => {
    const reading = await readCsvFigures(csv, waits)
    expect(told(reading.problems).toSorted()).toEqual(marked(csv).toSorted())
    for (const { where, what, remedy } of reading.problems) {
      expect(where).toMatchObject({ sheet: 'figures', row: expect.any(Number), column: expect.any(String) })
      expect(what).not.toBe('')
      expect(remedy).not.toBe('')
    }
    expect(reading.figures.length).toBeGreaterThan(0)
    expect(reading.rows.cells).toBeGreaterThanOrEqual(reading.figures.length + reading.problems.length)
  })

  test('what was withheld is kept as that, with how it was published and the note', async () => {
    const reading = await readCsvFigures(
      'Month,Value,Note\n2025-04,*,Strike\n2025-05,<5,\n2025-06,Supp,',
      waits,
    )
    expect(reading.figures.map(({ value, note }) => [value, note])).toEqual([
      [null, 'Published as "*". Strike'],
      [null, 'Published as "<5"'],
      [null, 'Published as "Supp"'],
    ])
  })

  test('both lines are named where figures differ, and candidates where a name is only alike', async () => {
    const { problems } = await readCsvFigures('Month,Value\n2025-05,72\n2025-05,73', waits)
    expect(problems[0]?.what).toBe(
      '72 is not the only figure for Seen within 4 hours, Larch Trust, period from 1 May 2025: 73 in figures, row 3, column B',
    )
    const alike = await readCsvFigures('Who,Month,Value\nLarch,2025-05,72', waits)
    expect(alike.problems[0]).toMatchObject({
      code: 'not-known',
      where: { row: 2, column: 'A' },
      raw: 'Larch',
    })
    expect(alike.problems[0]?.remedy).toContain('Larch Trust (organisation/larch)')
  })

  test('nothing chosen and nothing said', async () => {
    const { problems, figures } = await readCsvFigures('Month,Value\n2025-05,72')
    expect(figures).toEqual([])
    expect(told(problems)).toEqual(['2 no-measure', '2 no-subject'])
  })

  test.each([
    ['', '0 empty-file'],
    ['Month,Value\n', '0 no-figures'],
    ['A letter\nto the board', '1 no-table'],
    ['<script>alert(1)</script>,2\n3,4', '1 no-table'],
  ])('%j holds none', async (csv, code) => {
    const reading = await readCsvFigures(csv, waits)
    expect(reading.figures).toEqual([])
    expect(told(reading.problems)).toEqual([code])
  })
})

describe('taken, and said', () => {
  test.each([
    ['the same figure twice', 'Month,Value\n2025-05,72\n2025-05,72\n2025-05,72', ['2 repeated'], 1],
    ['days within their month', 'Month,Value\n30/04/2025,71\n31/05/2025,72', ['2 not-first-day'], 2],
    ['a month that is not over', 'Month,Value\n2026-03,71\n2026-04,72', ['3 not-over'], 2],
    ['parts of one', 'Month,Value\n2025-04,0.71\n2025-05,0.72\n2025-06,0.7', ['2 looks-like-fractions'], 3],
    ['a column that is not read', 'Month,Value,Target,RAG\n2025-04,71,76,red', ['1 column-not-read'], 1],
  ])('%s', async (_, csv, warned, figures) => {
    const reading = await readCsvFigures(csv, waits)
    expect(reading.problems).toEqual([])
    expect(told(reading.warnings)).toEqual(warned)
    expect(reading.figures).toHaveLength(figures)
  })

  test('parts of one, where that is chosen; a percent sign stays what it says', async () => {
    const reading = await readCsvFigures('Month,Value\n2025-04,0.071\n2025-05,72%', {
      ...waits,
      fractions: true,
    })
    expect(shown(reading)).toEqual(['waits larch 2025-04-01 7.1', 'waits larch 2025-05-01 72'])
  })

  test('letters of another encoding are read, and said', async () => {
    const bytes = Buffer.from('Month,Value,Note\n2025-04,71,caf\u00e9', 'latin1')
    const asked = { now: invented, today: day('2026-04-01'), ...waits }
    const reading = figures.read(await workbookOf(bytes), asked)
    expect(reading.figures).toMatchObject([{ value: 71, note: 'café' }])
    expect(told(reading.warnings)).toEqual(['0 not-utf-8'])
  })
})
