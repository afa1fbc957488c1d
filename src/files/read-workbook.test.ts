// Reading in a thread: bounded in size, time and memory, and the process lives on.
import { Buffer } from 'node:buffer'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readWorkbook, type Progress } from './read-workbook.ts'
import { buildBook } from './testing/build-zip.ts'
import { writeCsv } from './write-csv.ts'
import { writeWorkbook } from './write-workbook.ts'

const columns = ['Name', 'Places'].map((header) => ({ header }))
const rows = Array.from({ length: 5_000 }, (_, at) => [`Invented Body ${at}`, at])

describe('readWorkbook', () => {
  it('reads a workbook and tells how far it is', async () => {
    const seen: Progress[] = []
    const bytes = await writeWorkbook([{ name: 'Bodies', columns, rows }])
    const { value } = await readWorkbook(bytes, 'a.xlsx', { onProgress: (progress) => seen.push(progress) })
    expect(value?.grids[0]?.rows.slice(1)).toEqual(rows)
    expect(seen.map(({ rows }) => rows)).toEqual([2000, 4000, 5001])
    expect(bytes.length).toBeGreaterThan(0) // still the caller's own
  })

  it('reads a CSV from a path and names the sheet after the file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'files-'))
    await writeFile(join(folder, 'x'), writeCsv([['a', 'b']]))
    const { value } = await readWorkbook(join(folder, 'x'), 'bodies 2024.csv')
    expect(value?.grids).toEqual([{ name: 'bodies 2024', rows: [['a', 'b']], merges: [], hidden: false }])
    await rm(folder, { recursive: true })
  })

  it('refuses a file of 200 MB by its size alone', async () => {
    const started = performance.now()
    const { value, problems } = await readWorkbook(new Uint8Array(200 * 1024 * 1024), 'big.xlsx')
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([
      { code: 'file-too-large', what: 'The file is 200 MB; at most 32 MB are read' },
    ])
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('gives up on a file that takes too long', async () => {
    const bytes = await writeWorkbook([{ name: 'Bodies', columns, rows }])
    const { problems } = await readWorkbook(bytes, 'slow.xlsx', { limits: { milliseconds: 1 } })
    expect(problems).toMatchObject([{ code: 'too-slow', where: { file: 'slow.xlsx' } }])
  })

  it('survives a file that needs more memory than it may have', async () => {
    const cells = '<c><v>1</v></c>'.repeat(900)
    const sheet = `<sheetData>${`<row>${cells}</row>`.repeat(8_000)}</sheetData>`
    const limits = { megabytes: 16, cells: 1e9, ratio: 1e9, totalBytes: 1e9 }
    const { value, problems } = await readWorkbook(buildBook({ sheets: { One: sheet } }), 'a.xlsx', {
      limits,
    })
    expect([value, problems[0]?.code]).toEqual([undefined, 'too-much-to-hold'])
  })

  it('refuses a bomb while the process stays small', async () => {
    const rows = Buffer.alloc(100 * 1024 * 1024, '<row></row>').toString('latin1')
    const folder = await mkdtemp(join(tmpdir(), 'files-'))
    await writeFile(join(folder, 'bomb.xlsx'), buildBook({ sheets: { One: rows } }))
    // In a process of its own: other tests of this one need memory too.
    const reading = new URL('read-workbook.ts', import.meta.url).href
    const script = `
      import { readWorkbook } from ${JSON.stringify(reading)}
      const before = process.memoryUsage().rss
      const { problems } = await readWorkbook(process.argv[1], 'bomb.xlsx')
      console.log(JSON.stringify({ code: problems[0]?.code, grown: process.memoryUsage().rss - before }))`
    const child = [process.execPath, '--input-type=module', '-e', script, join(folder, 'bomb.xlsx')] as const
    const { stdout } = await promisify(execFile)(child[0], child.slice(1))
    await rm(folder, { recursive: true })
    const { code, grown } = JSON.parse(stdout) as { code: string; grown: number }
    expect(code).toBe('unpacks-too-large')
    expect(grown).toBeLessThan(150 * 1024 * 1024)
  })

  it('hands on what its caller throws, and reads on afterwards', async () => {
    const onProgress = () => {
      throw new Error('the page has gone')
    }
    const bytes = Buffer.from(writeCsv([['a', 'b']]))
    await expect(readWorkbook(bytes, 'a.csv', { onProgress })).rejects.toThrow('the page has gone')
    expect((await readWorkbook(bytes, 'a.csv')).value?.grids).toHaveLength(1)
  })

  it('takes many files at once, a few at a time', async () => {
    const bytes = Buffer.from(writeCsv([['a', 'b']]))
    const all = await Promise.all(Array.from({ length: 6 }, (_, at) => readWorkbook(bytes, `${at}.csv`)))
    expect(all.map(({ value }) => value?.grids[0]?.name)).toEqual(['0', '1', '2', '3', '4', '5'])
  })
})
