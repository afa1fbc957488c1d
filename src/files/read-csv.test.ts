// CSV as people send it: any delimiter and line end, uneven rows, broken quotes.
import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { gatherGrids } from './grid.ts'
import { LIMITS, type Limits } from './limits.ts'
import { findDelimiter, readCsv } from './read-csv.ts'

function read(text: string | Uint8Array, limits: Partial<Limits> = {}) {
  const { sink, grids } = gatherGrids()
  const problems = readCsv(Buffer.from(text as string), 'sheet', { ...LIMITS, ...limits }, sink)
  return { rows: grids[0]?.rows, problems, codes: problems.map(({ code }) => code) }
}

describe('readCsv', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['sep=;\r\na;b', [[], ['a', 'b']]],
    [
      'a,"b\nc"\n1,2',
      [
        ['a', 'b\nc'],
        ['1', '2'],
      ],
    ],
    ['a,"say ""hi"""', [['a', 'say "hi"']]],
    ['"a;b;c",d', [['a;b;c', 'd']]],
    ['a,,\n,,\n\n,b,', [['a'], [], [], [null, 'b']]],
    [" a ,'=1", [[' a ', '=1']]],
    ['one column\nonly', [['one column'], ['only']]],
    ['', []],
    ['\n\n', []],
  ])('reads %j', (text, rows) => {
    expect(read(text)).toMatchObject({ rows, codes: [] })
  })

  it('keeps uneven rows and points at them, but not at titles', () => {
    const { rows, problems } = read('Board composition\n\na,b,c\n1,2,3\n1,2\n1,2,3,4\n7,8,9\n')
    expect(rows).toHaveLength(7)
    expect(problems.map(({ where, what }) => [where.row, what])).toEqual([
      [5, 'This row has 2 cells; most rows have 3'],
      [6, 'This row has 4 cells; most rows have 3'],
    ])
  })

  it('counts uneven rows beyond the first twenty', () => {
    const { problems } = read('a,b,c\n'.repeat(100) + 'a,b\n'.repeat(30))
    expect(problems).toHaveLength(21)
    expect(problems[20]?.what).toContain('10 more rows')
  })

  it('reads on when a quote is never closed, and says where', () => {
    const { rows, problems } = read('a,b\n1,"2\n3,4\n')
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '"2'],
      ['3', '4'],
    ])
    expect(problems).toMatchObject([{ code: 'quote-not-closed', where: { row: 2 } }])
  })

  it('keeps quotes that stand where they should not', () => {
    expect(read('a,b "c" d\n"e" f,g\n').rows?.length).toBe(2)
  })

  it('says when it fell back to Windows-1252', () => {
    expect(read(Buffer.from([0x63, 0xe9]))).toMatchObject({ rows: [['cé']], codes: ['not-utf-8'] })
  })

  it.each([
    ['a\n'.repeat(11), { rows: 10 }, /more than 10 rows/],
    ['a,'.repeat(11) + 'a', { columns: 10 }, /more than 10 cells/],
    ['a,b\n'.repeat(6), { cells: 10 }, /more than 10 cells/],
    ['a,b\n' + 'a'.repeat(1_200_000), {}, /far too long/],
    [',a'.repeat(5) + ','.repeat(20_000), {}, /far too long/],
  ])('bounds %.20j', (text, limits, refusal) => {
    expect(() => read(text, limits)).toThrow(refusal)
  })
})

describe('findDelimiter', () => {
  it.each([
    ['a,b,c\n1,2,3', ','],
    ['a;b;c\n1,5;2,5;3,5', ';'],
    ['Title, with a comma\na;b;c\n1;2;3', ';'],
    ['a\tb\n1,2\t3', '\t'],
    ['"x;y","z;w"\n"x;y","z;w"', ','],
    ['plain', ','],
  ])('in %j is %j', (text, delimiter) => expect(findDelimiter(text)).toBe(delimiter))
})
