// Figures from the command line: said first, recorded when told to, line by line what was left out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { contextFor } from '../app.ts'
import { changesOf } from '../../test/record.ts'
import { runCommand } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-figures-'))
const path = (name: string, text: string) => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

async function run(...words: readonly string[]) {
  const { context, close } = contextFor({ THROUGHLINE_DATA: join(folder, 'data') })
  const [out, note]: [string[], string[]] = [[], []]
  const told = {
    ...context,
    clock: () => moment('2026-11-22T10:00:00.000Z'),
    out: (text: string) => out.push(text),
    note: (text: string) => note.push(text),
  }
  try {
    const code = await runCommand(['figures', ...words], told)
    return { code, out: out.join('\n'), note: note.join('\n') }
  } finally {
    await close()
  }
}

beforeAll(async () => {
  const { context, close } = contextFor({ THROUGHLINE_DATA: join(folder, 'data') })
  const store = await context.store()
  const createdAt = context.clock()
  await store.createSystem({ slug: 'dale', name: 'Dale', root: id<'area'>('area/dale'), createdAt })
  const changes = changesOf(`
2020-01-01 begin area/dale name=Dale level=system
2020-01-01 begin measure/waits name="Seen within 4 hours" unit=percent direction=increase frequency=monthly
`)
  await store.append('dale', 0, changes, { by: 'test' })
  await close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const GIVEN = ['--system', 'dale', '--measure', 'waits', '--of', 'area/dale'] as const

test('a file is told, recorded, and then known', async () => {
  const file = path('october.csv', 'Month,Value\n2026-08,71.2\n2026-09,text\n2026-10,70\n')
  const told = await run(file, ...GIVEN, '--json')
  expect(told.code).toBe(1)
  expect(JSON.parse(told.out)).toMatchObject({
    figures: { added: 2, revised: 0, same: 0 },
    rows: { lines: 3, cells: 3 },
    problems: [{ code: 'not-a-number', where: { sheet: 'october', row: 3, column: 'B' } }],
    warnings: [],
  })
  expect(JSON.parse(told.out)).not.toHaveProperty('recorded')

  const done = await run(file, ...GIVEN, '--adopt', '--because', 'Published', '--json')
  expect(JSON.parse(done.out)).toMatchObject({ recorded: { load: 1, figures: 2 } })
  const revised = path('november.csv', 'Month,Value\n2026-08,0.711\n2026-10,0.7\n')
  const plain = await run(revised, ...GIVEN, '--fractions', '--adopt', '--because', 'Corrected')
  expect(plain).toEqual({
    code: 0,
    note: '',
    out: '0 new, 1 revised, 1 known already; 0 problems\n1 figures recorded as load 2',
  })
  const again = await run(revised, ...GIVEN, '--fractions', '--adopt', '--because', 'Again')
  expect(again.out).toContain('Nothing new to record')
})

test('what is wrong with the file is said on standard error', async () => {
  const { code, note } = await run(path('letter.csv', 'A letter\nto the board\n'), '--system', 'dale')
  expect([code, note]).toEqual([1, expect.stringContaining('No table of figures was found')])
})

test.each([
  [['--system', 'dale'], 'a file is needed'],
  [['none.csv', '--system', 'dale'], 'There is no file none.csv'],
  [['none.csv'], '--system is needed'],
  [['none.csv', '--system', 'west'], 'There is no system "west"'],
  [['none.csv', '--system', 'dale', '--adopt'], '--adopt needs --because'],
  [['none.csv', '--system', 'dale', '--measure', 'beds'], 'the record has no measure "beds"'],
  [['none.csv', '--system', 'dale', '--of', 'measure/waits'], 'the record has no area, organisation, body'],
])('%j is wrong use: %s', async (words, said) => {
  const { code, note } = await run(...words)
  expect([code, note]).toEqual([2, expect.stringContaining(said)])
})
