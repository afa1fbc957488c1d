// The analysts' command as a person types it: answers as JSON and as a table, files that are wrong row by row, and what
// it leaves with. It needs no record: it runs in an empty folder.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { contextFor } from '../app.ts'
import { runCommand } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-spc-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ran = { readonly code: number; readonly out: string; readonly note: readonly string[] }

async function run(file: string, line = ''): Promise<Ran> {
  const { context, close } = contextFor({ THROUGHLINE_DATA: at('record') })
  const [out, note]: [string[], string[]] = [[], []]
  const told = { ...context, out: (text: string) => out.push(text), note: (text: string) => note.push(text) }
  const code = await runCommand(
    ['spc', ...(file === '' ? [] : [at(file)]), ...line.split(' ').filter(Boolean)],
    told,
  )
  await close()
  return { code, out: out.join('\n'), note }
}

/** A file of these bytes, read; each remark without its file's name. */
async function told(bytes: string | Uint8Array, line = ''): Promise<Ran> {
  writeFileSync(at('series.csv'), bytes)
  const ran = await run('series.csv', line)
  return { ...ran, note: ran.note.map((one) => one.replace(/^series\.csv(, |: )/, '')) }
}

type Told = {
  readonly points: readonly Record<'date' | 'value' | 'mean' | 'lower' | 'upper' | 'rule' | 'type', unknown>[]
  readonly variation: string | null
  readonly assurance: string | null
  readonly warnings: readonly { readonly code: string }[]
}

async function json(bytes: string | Uint8Array, line = ''): Promise<Told> {
  const { code, out } = await told(bytes, `${line} --json`)
  expect(code).toBe(0)
  return JSON.parse(out) as Told
}

const monthly = (values: readonly (number | string)[]) =>
  [
    'date,value',
    ...values.map((value, one) => `${2024 + Math.floor(one / 12)}-${month(one)}-01,${value}`),
  ].join('\n')
const month = (one: number) => String((one % 12) + 1).padStart(2, '0')
const CALM = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]

describe('answers', () => {
  test('as JSON: every point with its limits, rule and type, both icons and warnings, and no more', async () => {
    const answer = await json(monthly([...CALM, 9, 16]), '--direction increase --target 20 --fix-after 12')
    expect(Object.keys(answer)).toEqual(['points', 'variation', 'assurance', 'warnings'])
    expect(answer.points).toHaveLength(14)
    expect(answer.points.at(-1)).toEqual({
      date: '2025-02-01',
      value: 16,
      mean: 10,
      lower: 4.68,
      upper: 15.32,
      rule: 'outside',
      type: 'special_cause_improvement',
    })
    expect([answer.variation, answer.assurance, answer.warnings]).toEqual([
      'special_cause_improvement',
      'consistent_fail',
      [],
    ])
  })

  test.each([
    ['--direction increase', 'special_cause_improvement', null],
    ['--direction decrease --target 20', 'special_cause_concern', 'consistent_pass'],
    ['--direction decrease --target 10', 'special_cause_concern', 'inconsistent'],
    ['--target 10', 'special_cause_neutral_high', null],
    ['--direction decrease --target=-5', 'special_cause_concern', 'consistent_fail'],
  ])('%s', async (line, variation, assurance) => {
    const answer = await json(monthly([...CALM, 9, 16]), `${line} --fix-after 12`)
    expect([answer.variation, answer.assurance]).toEqual([variation, assurance])
  })

  test('what is not there is null', async () => {
    const { points, variation } = await json(monthly([5, '', 6]))
    expect(points[1]).toEqual({
      date: '2024-02-01',
      value: null,
      mean: 5.5,
      lower: null,
      upper: null,
      rule: null,
      type: 'common_cause',
    })
    expect(variation).toBeNull()
    expect((await json(monthly([5, 6]), '--profile ptd')).variation).toBe('common_cause')
  })

  test('--rebase begins anew, and says where it had to move', async () => {
    const series = monthly([...CALM, ...CALM.map((value) => value + 20)])
    const { points, warnings } = await json(series, '--rebase 2024-12-15,2025-06-01 --profile mdc')
    expect(points.map(({ mean }) => mean)).toEqual([
      ...Array(12).fill(10),
      ...Array(5).fill(29.8),
      ...Array(7).fill(211 / 7),
    ])
    expect(warnings.map(({ code }) => code)).toEqual([
      'rebase-moved',
      'short-phase',
      'short-phase',
      'short-phase',
    ])
  })

  test('--screen and --no-screen say whether a large step counts', async () => {
    const series = monthly([...CALM, 9, 60])
    const upper = async (line: string) => (await json(series, line)).points[0]?.upper
    const [kept, screened] = [await upper('--no-screen'), await upper('--screen')]
    expect(kept).toBeGreaterThan(screened as number)
    expect([await upper(''), await upper('--profile ptd')]).toEqual([kept, screened])
  })

  test('as a table with a sentence for each icon', async () => {
    const { code, out } = await told(
      monthly([...CALM, 9, 16]),
      '--direction increase --target 20 --fix-after 12',
    )
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines[0]).toMatch(/^date +value +mean +lower +upper +rule +type$/)
    expect(lines[14]).toMatch(
      /^2025-02-01 +16 +10 +4.68 +15.32 +outside \(high\) +special_cause_improvement$/,
    )
    expect(out).toContain('Variation: Getting better, and unlikely to be chance')
    expect(out).toContain('Assurance: As things are, the target will not be met')
  })

  test('help says every word of an answer', async () => {
    const { out } = await run('', '--help')
    const words =
      'common_cause special_cause_improvement special_cause_concern special_cause_neutral_high special_cause_neutral_low consistent_pass consistent_fail inconsistent outside trend two-of-three shift'
    for (const one of words.split(' ')) expect(out).toContain(one)
  })
})

describe('files of all sorts', () => {
  test.each([
    ['a byte order mark, Windows line ends', '\u{feff}Date,Value\r\n2024-01-01,5\r\n2024-02-01,6\r\n'],
    ['semicolons, British dates', 'date;value\n01/01/2024;5\n1 Feb 2024;6\n'],
    [
      'months, columns that are not asked for, empty rows',
      'note,value,date\n"a, b",5,2024-01\n\n,6,Feb 2024\n',
    ],
    ['in no order', 'date,value\n2024-02-01,6.0\n2024-01-01,5e0\n'],
    ['Windows-1252', Buffer.from('date,value,note\n2024-01-01,5,£\n2024-02-01,6,\n', 'latin1')],
    ['UTF-16', Buffer.from('\u{feff}date,value\n2024-01-01,5\n2024-02-01,6\n', 'utf16le')],
  ])('%s', async (_name, bytes) => {
    const { points } = await json(bytes)
    expect(points.map(({ date, value }) => [date, value])).toEqual([
      ['2024-01-01', 5],
      ['2024-02-01', 6],
    ])
  })

  test.each([
    ['nothing', '', 'The file is empty'],
    ['a head only', 'date,value\n', 'There are no figures'],
    ['other columns', 'month,value\n2024-01-01,5\n', 'row 1: There is no column date'],
    ['neither column', '2024-01-01,5\n', 'row 1: There is no column date and no column value'],
    ['a column twice', 'date,value,value\n2024-01-01,5,6\n', 'row 1: There are two columns value'],
    ['text', 'date,value\n2024-01-01,5\n2024-02-01,n/a\n', 'row 3, column B: "n/a" is not a number'],
    ['a per cent sign', 'date,value\n2024-01-01,78%\n', 'row 2, column B: "78%" is not a number'],
    ['a comma within', 'date,value\n2024-01-01,"1,234"\n', 'row 2, column B: "1,234" is not a number'],
    [
      'a comma without quotes',
      'date,value\n2024-01-01,5\n2024-02-01,1,234\n2024-03-01,6\n',
      'row 3: There are 3 cells',
    ],
    ['too large to be a number', 'date,value\n2024-01-01,1e999\n', 'row 2, column B: "1e999"'],
    ['the 30th of February', 'date,value\n2024-02-30,5\n', 'row 2, column A: "2024-02-30"'],
    ['a year', 'date,value\n2024,5\n', 'row 2, column A: "2024" is not a day'],
    ['no date', 'date,value\n,5\n', 'row 2, column A: "" is not a day'],
    [
      'a date twice',
      'date,value\n2024-01-01,5\n01/01/2024,6\n',
      'row 3, column A: 1 January 2024 has a figure in row 2 already',
    ],
  ])('%s is refused, and nothing answered', async (_name, bytes, expected) => {
    const { code, out, note } = await told(bytes)
    expect([code, out, note]).toEqual([1, '', [expect.stringContaining(expected)]])
  })

  test('every row that is wrong is named, one line each, beside JSON too', async () => {
    const bytes = 'date,value\n2024-01-01,x\nsoon,5\n2024-03-01,5\n2024-03-01,6\n'
    const { code, out, note } = await told(bytes, '--json')
    expect(code).toBe(1)
    expect(note.map((one) => one.split(':')[0])).toEqual([
      'row 2, column B',
      'row 3, column A',
      'row 5, column A',
    ])
    expect(JSON.parse(out)).toMatchObject({
      points: [],
      variation: null,
      problems: [{ code: 'not-a-number' }, {}, {}],
    })
  })

  test('a hundred thousand rows are read', async () => {
    const days = Array.from({ length: 100_000 }, (_one, day) =>
      new Date(day * 86_400_000 - 9e12 / 4).toISOString().slice(0, 10),
    )
    const { points } = await json(
      ['date,value', ...days.map((day, one) => `${day},${CALM[one % 12]}`)].join('\n'),
    )
    expect(points).toHaveLength(100_000)
  })
})

describe('wrong use leaves with 2', () => {
  test.each([
    ['', '', /a file is needed/],
    ['none.csv', '', /There is no file/],
    ['.', '', /There is no file/],
    ['calm.csv', '--profile excel', /no profile "excel"; there are mdc, ptd/],
    ['calm.csv', '--direction up', /no direction "up"/],
    ['calm.csv', '--target high', /--target "high" is not a number/],
    ['calm.csv', '--rebase 2024-02-30', /"2024-02-30" is not a day/],
    ['calm.csv', '--fix-after 0', /whole number of points/],
    ['calm.csv', '--fix-after 12.5', /whole number of points/],
    ['calm.csv', '--screen --no-screen', /cannot both be/],
    ['calm.csv', 'other.csv', /one word too many/],
  ])('%s %s', async (file, line, expected) => {
    writeFileSync(at('calm.csv'), monthly(CALM))
    const { code, out, note } = await run(file, line)
    expect([code, out, note]).toEqual([2, '', [expect.stringMatching(expected)]])
  })

  test('and no command opened a record', () => expect(existsSync(at('record'))).toBe(false))
})
