// The command that asks the checks, as a person types it: what it prints for the record, for a draft and for what was
// set aside, and what it leaves with.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contextFor } from '../app.ts'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { DraftItem } from '#core/draft.ts'
import { changesOf } from '../../test/record.ts'
import { runCommand } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-check-'))
const AT = moment('2026-06-01T09:00:00.000Z')

const record = `
2020-01-01 begin person/ada
2020-01-01 begin body/board name="Harbour Board" form=board meets=monthly quorum=1
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin appointment/chair person=person/ada to=seat/chair
2026-03-01 end appointment/chair
2020-01-01 begin check-setting/purpose check=body-without-purpose severity=ask
2020-01-01 begin check-setting/lay check=no-lay-member use=off
2026-04-01 begin set-aside/quorum check=quorum-unreachable about=["body/board"] review=2027-01-01
`
const filled = '2099-01-01 begin appointment/new person=person/new to=seat/chair\n2099-01-01 begin person/new'

type Ran = { readonly code: number; readonly out: string; readonly note: string }

async function run(line: string): Promise<Ran> {
  const { context, close } = contextFor({ THROUGHLINE_DATA: folder })
  const [out, note]: [string[], string[]] = [[], []]
  const told = { ...context, out: (text: string) => out.push(text), note: (text: string) => note.push(text) }
  try {
    const code = await runCommand(line.split(' '), told)
    return { code, out: out.join('\n'), note: note.join('\n') }
  } finally {
    await close()
  }
}

function draftOf(key: string, lines: string) {
  const items = changesOf(lines).map(({ seq, recordedAt: _at, by: _by, ...proposal }): DraftItem => {
    return { key: String(seq), base: 8, proposal }
  })
  const contents = { title: 'A new chair', purpose: 'To have one', day: day('2099-01-01'), items }
  const made = { createdAt: AT, by: 'test', savedAt: AT, savedBy: 'test' }
  return { system: 'harbour', id: key, state: 'open', contents, version: 1, ...made } as const
}

beforeAll(async () => {
  const { context, close } = contextFor({ THROUGHLINE_DATA: folder })
  const store = await context.store()
  await store.createSystem({ slug: 'harbour', name: 'Harbour', root: id('area/harbour'), createdAt: AT })
  const changes = changesOf(record)
  await store.append('harbour', 0, changes, {
    by: 'test',
    names: [{ id: id('person/ada'), name: 'Ada Invented' }],
    as: changes,
  })
  await store.addDraft(draftOf('fills', filled), [{ id: id('person/new'), name: 'Ben Invented' }])
  await store.addDraft(draftOf('broken', '2027-01-01 end body/board\n2028-01-01 end body/board'), [])
  await close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const WHOLE = `In force on 1 June 2026, as recorded today.

Clarity of roles and decisions
  act   Nobody is recorded in the chair of Harbour Board since 1 March 2026.  [vacant-chair]
  ask   The purpose of Harbour Board is not recorded.  [body-without-purpose]
`

describe('the record', () => {
  test('is told by domain, most urgent first, with what was set aside counted', async () => {
    const { code, out, note } = await run('check --system harbour --on 2026-06-01')
    expect([code, note]).toEqual([1, ''])
    expect(out).toContain(WHOLE)
    expect(out).toMatch(/1 to act on, \d+ to ask, \d+ to note; 1 set aside\.$/)
  })

  test('is told again from the day of the review', async () => {
    const { out } = await run('check --system harbour --on 2027-01-01')
    expect(out).toMatch(/2 to act on.*; 0 set aside\.$/)
    expect(out).toContain('[quorum-unreachable]')
  })

  test.each([
    ['2026-02-28', 'act', 0],
    ['2026-02-28', 'ask', 1],
    ['2026-03-01', 'act', 1],
    ['2019-01-01', 'note', 0],
  ])('on %s at the level %s leaves with %i', async (on, level, code) => {
    expect((await run(`check --system harbour --on ${on} --level ${level}`)).code).toBe(code)
  })

  test('as JSON', async () => {
    const { out } = await run('check --system harbour --on 2026-06-01 --json')
    expect(JSON.parse(out)).toMatchObject({
      system: 'harbour',
      day: '2026-06-01',
      known: null,
      draft: null,
      aside: 1,
      findings: expect.arrayContaining([
        {
          code: 'vacant-chair',
          severity: 'act',
          domain: 'clarity',
          proposed: false,
          says: 'Nobody is recorded in the chair of Harbour Board since 1 March 2026.',
          about: ['body/board'],
        },
      ]),
    })
  })

  test('as it was known before the chair left', async () => {
    const known = '--known 2020-01-01T00:00:00.000Z'
    expect((await run(`check --system harbour --on 2026-06-01 ${known} --level note`)).code).toBe(0)
  })
})

describe('a draft', () => {
  test('is looked at on its own day, and is never taken for the record', async () => {
    const { code, out } = await run('check --system harbour --draft fills')
    expect(out).toMatch(/^Draft, not in force: A new chair\. In force on 1 January 2099/)
    expect(out).not.toContain('vacant-chair')
    expect(code).toBe(0)
  })

  test('or on the day given', async () => {
    const { out } = await run('check --system harbour --draft fills --on 2026-12-31')
    expect(out).toContain('vacant-chair')
  })

  test('that can no longer be adopted says so', async () => {
    expect((await run('check --system harbour --draft broken')).note).toMatch(/can no longer be adopted/)
  })
})

test.each([
  ['check', /--system is needed/],
  ['check --system nowhere', /no system "nowhere"/],
  ['check --system harbour --on soon', /not a day/],
  ['check --system harbour --known soon', /neither a day nor a moment/],
  ['check --system harbour --level red', /no level "red"; there are note, ask, act/],
  ['check --system harbour --draft none', /no draft "none"/],
])('%s is a wrong use', async (line, said) => {
  const { code, out, note } = await run(line)
  expect([code, out, note]).toEqual([2, '', expect.stringMatching(said)])
})
