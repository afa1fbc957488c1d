// Real files, and real files damaged in hundreds of ways: always rows or reasons, never a crash.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildBook } from './testing/build-zip.ts'
import { readHere } from './testing/gather.ts'
import { writeWorkbook } from './write-workbook.ts'

const DATA = '../shared/data'
const REAL = `${DATA}/west-yorkshire/governance-workbook.xlsx`
const ENGLAND = `${DATA}/england`

describe.skipIf(!existsSync(REAL))('the untidy workbook (skipped where ../shared/data is absent)', () => {
  it('is read as it stands', async () => {
    const { value, problems } = await readHere(readFileSync(REAL), 'wy.xlsx')
    expect(problems).toEqual([])
    expect(value?.grids.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Board', 21],
      ['Place cttees', 54],
      ['Partners', 20],
      ['Collaboratives', 5],
      ['Cttees & mtgs', 9],
    ])
    const board = value?.grids[0]
    expect(board?.merges).toEqual([{ from: { row: 0, column: 0 }, to: { row: 0, column: 6 } }])
    expect(board?.rows.slice(4, 11).map((row) => row[4])).toEqual([
      'In post since',
      '2022-07-01',
      '2022-07-01',
      '01/07/2022',
      '1 July 2022',
      'July 2022',
      '2022',
    ])
  })

  it('is refused with a remedy when cut short anywhere', async () => {
    const bytes = readFileSync(REAL)
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const { value, problems } = await readHere(bytes.subarray(0, bytes.length * share), 'wy.xlsx')
      expect(value).toBeUndefined()
      expect(problems[0]).toMatchObject({ code: 'broken-file', where: { file: 'wy.xlsx' } })
      expect(problems[0]?.remedy).toContain('.xlsx')
    }
  })
})

describe.skipIf(!existsSync(ENGLAND))("England's files (skipped where ../shared/data is absent)", () => {
  const files = existsSync(ENGLAND) ? readdirSync(ENGLAND).filter((name) => name.endsWith('.csv')) : []
  it.each(files)('reads %s', async (name) => {
    const { value, problems } = await readHere(readFileSync(`${ENGLAND}/${name}`), name)
    expect(problems).toEqual([])
    expect(value?.grids[0]?.rows.length).toBeGreaterThan(10)
  })
})

describe('damaged files', () => {
  const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.nat(255)), {
    maxLength: 8,
  })
  const cut = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3, nil: 1 })

  async function alwaysAnswers(bytes: Uint8Array, name: string, runs: number): Promise<void> {
    const damage = fc.asyncProperty(flips, cut, async (changes, share) => {
      const damaged = Uint8Array.from(bytes).subarray(0, Math.floor(bytes.length * share))
      for (const [at, byte] of changes) damaged[Math.floor(at * damaged.length)] = byte
      const { value, problems } = await readHere(damaged, name)
      if (value) expect(value.grids.every(({ rows }) => rows.every(Array.isArray))).toBe(true)
      else expect(problems).toMatchObject([{ where: { file: name } }])
    })
    await fc.assert(damage, { numRuns: runs })
  }

  it('a workbook damaged in its zip', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => [`Invented Body ${at}`, at, '2022-07-01', null])
    const columns = ['Name', 'Places', 'From', 'Notes'].map((header) => ({ header }))
    await alwaysAnswers(await writeWorkbook([{ name: 'Bodies', columns, rows }]), 'a.xlsx', 300)
  })

  it('a workbook damaged inside, in a zip that is whole', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c>' +
      '<c r="B1" t="inlineStr"><is><t>b</t></is></c></row>' +
      '<row r="2"><c r="A2"><v>44743</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
    const damage = fc.asyncProperty(flips, cut, async (changes, share) => {
      const text = sheet.slice(0, sheet.length * share).split('')
      for (const [at, byte] of changes) text[Math.floor(at * text.length)] = String.fromCharCode(byte)
      const { value, problems } = await readHere(buildBook({ sheets: { One: text.join('') } }), 'a.xlsx')
      expect(value !== undefined || problems.length === 1).toBe(true)
    })
    await fc.assert(damage, { numRuns: 300 })
  })

  it('a damaged CSV', async () => {
    const text = 'Name,Places,From\r\n"Invented ""Body"", one",12,2022-07-01\r\n'.repeat(20)
    await alwaysAnswers(Buffer.from(text), 'a.csv', 300)
  })

  it('anything at all', async () => {
    const anything = fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const { value, problems } = await readHere(bytes, 'a')
      expect(value !== undefined || problems.length === 1).toBe(true)
    })
    await fc.assert(anything, { numRuns: 300 })
  })
})
