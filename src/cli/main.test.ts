// Every command as a person types it, on a record in a folder of its own: what it prints, and what it leaves with.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contextFor } from '../app.ts'
import { inventedSystem } from '../../test/system/system.ts'
import { commands } from './index.ts'
import { runCommand } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'))
const invented = inventedSystem()
const { slug } = invented
const at = (name: string) => join(folder, name)

type Ran = { readonly code: number; readonly out: string; readonly note: string }

/** Runs a line in a process's place: a context of its own, closed afterwards. */
async function run(line: string | readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const { context, close } = contextFor({ THROUGHLINE_DATA: at('data'), ...environment })
  const [out, note]: [string[], string[]] = [[], []]
  const told = { ...context, out: (text: string) => out.push(text), note: (text: string) => note.push(text) }
  try {
    const code = await runCommand(typeof line === 'string' ? line.split(' ') : line, told)
    return { code, out: out.join('\n'), note: note.join('\n') }
  } finally {
    await close()
  }
}

async function json<T>(line: string): Promise<T> {
  const { code, out } = await run(`${line} --json`)
  expect(code).toBe(0)
  return JSON.parse(out) as T
}

beforeAll(async () => {
  const { context, close } = contextFor({ THROUGHLINE_DATA: at('data') })
  const store = await context.store()
  await store.createSystem({ slug, name: invented.name, root: invented.root, createdAt: context.clock() })
  await store.append(slug, 0, invented.changes, { by: 'test', names: invented.names, as: invented.changes })
  await close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('help', () => {
  test('names every command, and comes with 0 when asked for and 2 when nothing was said', async () => {
    const { code, out } = await run('--help')
    expect(code).toBe(0)
    for (const { name } of commands) expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
    expect((await run([])).code).toBe(2)
    expect((await run('help')).code).toBe(0)
  })

  test.each(commands.map(({ name }) => name))(
    'of %s says how it is written, and does nothing',
    async (name) => {
      const { code, out } = await run(`${name} --help`)
      expect([code, out]).toEqual([0, expect.stringContaining(`Use: throughline ${name}`)])
    },
  )
})

describe('wrong use leaves with 2, says what is wrong on standard error, and prints nothing', () => {
  test.each([
    ['nonsense', /no command "nonsense"/],
    ['at', /a day is needed/],
    ['at yesterday --system x', /not a day/],
    ['at 2026-02-30 --system x', /not a day/],
    ['at 2026-04-01', /--system is needed/],
    ['at 2026-04-01 --system nowhere', /no system "nowhere".*northmoor-and-vale/],
    [`at 2026-04-01 --system ${slug} --known soon`, /neither a day nor a moment/],
    [`at 2026-04-01 --system ${slug} --kind things`, /no kind "things".*body/],
    [`at 2026-04-01 --system ${slug} --sistem x`, /Unknown option/],
    ['systems --on 2026', /not a day/],
    ['history', /an id is needed/],
    ['history chair', /not an id/],
    ['history seat/icb-chair --system nowhere', /no system/],
    [`export --system ${slug}`, /a format is needed/],
    [`export poem --system ${slug}`, /poem/],
    [`export csv --system ${slug}`, /--kind is needed/],
    [`export csv --kind thing --system ${slug}`, /no kind/],
    [`export workbook --system ${slug}`, /--out/],
    [`export lines --on someday --system ${slug}`, /--on takes a day/],
    ['import', /a format is needed/],
    ['import poem x.csv --system x', /no format "poem"/],
    ['import tables', /a file is needed/],
    [`import tables /no/such/file --system ${slug}`, /no file/],
    [`import tables x.csv --system ${slug} --adopt`, /--because/],
    ['england', /folder/],
    ['england /no/such/folder', /no folder/],
    ['backup', /file/],
    ['restore', /backup/],
    ['move', /folder or a database/],
  ])('%s', async (line, said) => {
    const { code, out, note } = await run(line)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(note).toMatch(said)
  })
})

describe('systems', () => {
  test('prints an array of those kept here, or of those in force on a day', async () => {
    const all = await json<Record<string, unknown>[]>('systems')
    expect(all).toEqual([
      {
        slug,
        name: 'Northmoor and Vale',
        root: 'area/northmoor-and-vale',
        from: expect.any(String),
        until: null,
        changes: invented.changes.length,
      },
    ])
    expect(await json('systems --on 2026-04-01')).toEqual(all)
    expect(await json('systems --on 1999-01-01')).toEqual([])
    expect((await run('systems')).out).toMatch(/^northmoor-and-vale\tNorthmoor and Vale\t.+\.\.$/)
  })
})

describe('at', () => {
  type Thing = { id: string; kind: string; title: string; start: string; end: string | null; values: object }

  test('prints an array of a kind, by its name or the word for many', async () => {
    const bodies = await json<Thing[]>(`at 2026-04-01 --system ${slug} --kind body`)
    expect(bodies.length).toBeGreaterThan(20)
    expect(bodies.every(({ kind }) => kind === 'body')).toBe(true)
    expect(bodies.find(({ id }) => id === 'body/icb-board')).toMatchObject({
      end: null,
      values: { form: 'board' },
    })
    expect(await json(`at 2026-04-01 --system ${slug} --kind bodies`)).toEqual(bodies)
  })

  test('prints everything with where it was looked from', async () => {
    const whole = await json<{ things: Thing[] }>(`at 2019-06-01 --system ${slug} --known 2020-01-01`)
    expect(whole).toMatchObject({ system: slug, day: '2019-06-01', known: '2020-01-01T23:59:59.999Z' })
    expect(new Set(whole.things.map(({ kind }) => kind)).size).toBeGreaterThan(5)
    expect(whole.things.map(({ id }) => id)).toContain('body/stp-board')
    expect(whole.things.map(({ id }) => id)).not.toContain('body/icb-board')
  })

  test('knows what was not yet known', async () => {
    expect(await json(`at 2026-04-01 --system ${slug} --kind body --known 2015-01-01`)).toEqual([])
  })

  test('prints a line for each without --json', async () => {
    const { code, out } = await run(`at 2026-04-01 --system ${slug} --kind body`)
    expect(code).toBe(0)
    expect(out.split('\n').every((line) => /^body\/[^\t]+\t[^\t]+\t.+\.\./.test(line))).toBe(true)
  })
})

describe('history', () => {
  test('tells every change about a thing, as it was recorded', async () => {
    const changes = await json<{ system: string; id: string; seq: number }[]>('history body/icb-board')
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.every((one) => one.system === slug && one.id === 'body/icb-board')).toBe(true)
    expect((await run(`history body/icb-board --system ${slug}`)).out).toMatch(
      /^# northmoor-and-vale\n\S+ begin body\/icb-board /,
    )
  })

  test('of what nobody recorded is said so, with 1', async () => {
    const { code, note } = await run('history body/unheard-of')
    expect([code, note]).toEqual([1, 'Nothing is recorded about body/unheard-of.'])
  })
})

describe('export and import', () => {
  test('the whole record goes out as lines, and comes back as it was in another folder', async () => {
    expect((await run(`export lines --system ${slug} --out ${at('record.lines')}`)).code).toBe(0)
    expect((await run(`export names --system ${slug} --out ${at('names.jsonl')}`)).code).toBe(0)
    const elsewhere = { THROUGHLINE_DATA: at('elsewhere') }
    const back = await run(
      ['import', 'lines', at('record.lines'), '--system', slug, '--adopt', '--because', 'Restored'],
      elsewhere,
    )
    expect(back).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${invented.changes.length} changes recorded`),
    })
    const again = await run(`export lines --system ${slug}`, elsewhere)
    const changesOf = (text: string) =>
      text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    expect(changesOf(again.out)).toEqual(changesOf(readFileSync(at('record.lines'), 'utf8')))
  })

  test('our workbook goes out, and coming back proposes nothing', async () => {
    await run(`export workbook --system ${slug} --out ${at('record.xlsx')}`)
    const { code, out } = await run(`import workbook ${at('record.xlsx')} --system ${slug} --json`)
    const told = JSON.parse(out) as {
      proposed: object
      problems: unknown[]
      questions: unknown[]
      adopted?: number
    }
    expect(told).toMatchObject({
      proposed: { begin: 0, amend: 0, end: 0, retract: 0 },
      problems: [],
      questions: [],
    })
    expect(code).toBe(0)
  })

  test('a kind goes out as CSV and the map as a picture', async () => {
    expect((await run(`export csv --kind body --system ${slug} --on 2026-04-01`)).out).toContain(
      'body/icb-board',
    )
    expect((await run(`export map --system ${slug} --on 2026-04-01`)).out).toMatch(/^<svg /)
  })

  test('a table is only looked at, until adopted with a reason; then it proposes nothing', async () => {
    writeFileSync(at('bodies.csv'), 'Body,Form\nElm Forum,Forum\n')
    const line = ['import', 'tables', at('bodies.csv'), '--system', slug]
    const before = await json<{ changes: number }[]>('systems')
    expect(await run(line)).toMatchObject({ code: 0, out: '1 begin, 0 change, 0 end; 0 questions open' })
    expect(await json('systems')).toEqual(before)
    const adopted = await run([
      ...line,
      '--adopt',
      '--because',
      'Handbook, page 4',
      '--decision',
      'Board, item 2',
    ])
    expect(adopted).toMatchObject({ code: 0, out: expect.stringContaining('1 changes recorded') })
    const [change] = await json<{ because: string; decision: string; by: string }[]>('history body/elm-forum')
    expect(change).toMatchObject({
      because: 'Handbook, page 4',
      decision: 'Board, item 2',
      by: 'command line',
    })
    expect((await run(line)).out).toContain('0 begin, 0 change, 0 end')
  })

  test('a file that cannot be read is a problem, with 1', async () => {
    writeFileSync(at('paper.csv'), '%PDF-1.7')
    const { code, note } = await run(`import tables ${at('paper.csv')} --system ${slug}`)
    expect([code, note]).toEqual([1, expect.stringContaining('This is a PDF')])
  })
})

describe('keeping', () => {
  test('a backup is made, and put back where nothing is, or instead of what is', async () => {
    expect((await run(`backup ${at('all.backup')}`)).code).toBe(0)
    const fresh = { THROUGHLINE_DATA: at('restored') }
    expect((await run(`restore ${at('all.backup')}`, fresh)).code).toBe(0)
    expect((await run('systems', fresh)).out).toBe((await run('systems')).out)
    const again = await run(`restore ${at('all.backup')}`, fresh)
    expect(again.code).toBe(1)
    expect((await run(`restore ${at('all.backup')} --replace`, fresh)).code).toBe(0)
  })

  test('a system moves to another folder', async () => {
    expect((await run(`move ${at('moved')} --system ${slug}`)).code).toBe(0)
    expect((await run('systems', { THROUGHLINE_DATA: at('moved') })).out).toBe((await run('systems')).out)
  })

  test('the tables are brought up to date', async () => {
    expect(await json('migrate')).toEqual({ upToDate: true, systems: 1 })
  })
})

test('settings that are wrong are said in words', async () => {
  await expect(run('systems', { NODE_ENV: 'production' })).rejects.toThrow(
    /THROUGHLINE_SECRET is not set\. Set it to/,
  )
})
