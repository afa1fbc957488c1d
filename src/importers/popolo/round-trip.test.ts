// Our own Popolo brought back, and the published samples where they are at hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { must } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { popolo as exporter } from '#exporters/popolo/popolo.ts'
import { anyRecord } from '../../../test/any-record.ts'
import { exported } from '../../../test/exported.ts'
import { on, record, words } from '../../../test/record.ts'
import { inventedSystem } from '../../../test/system/system.ts'
import { openPopolo } from './entries.ts'
import { popolo } from './importer.ts'

const TODAY = '2026-11-20'
const empty = ledger(words, [])
type Names = ReadonlyMap<Id, string>

function read(bytes: Uint8Array, of: Ledger, names: Names = new Map(), at = TODAY) {
  const opened = openPopolo(bytes, 'x.json')
  must(opened.value, opened.problems[0]?.what ?? 'it opens')
  const asAt = day(at)
  return popolo.read(opened.value, {}, { now: on(of, at), names, answers: {}, asAt, fileName: 'x.json' })
}

function adopted(of: Ledger, { proposals }: ReturnType<typeof read>): Ledger {
  expect(faultsOf(of, proposals)).toEqual([])
  return withProposals(of, proposals, moment('2026-11-20T00:00:00.000Z'))
}

async function exportOf(of: Ledger, names: Names, at = TODAY): Promise<Uint8Array> {
  const text = await exporter.render({ ...exported(of, at), names })
  return new TextEncoder().encode(String(text))
}

describe('our own export', () => {
  const invented = inventedSystem()
  const of = ledger(words, invented.changes)
  const names = new Map(invented.names.map((one) => [one.id, one.name]))

  test('of the invented system, brought back, proposes nothing, and nothing is wrong with it', async () => {
    const { proposals, names: given, questions, problems } = read(await exportOf(of, names), of, names)
    expect({ proposals, given, questions, problems }).toEqual({
      proposals: [],
      given: [],
      questions: [],
      problems: [],
    })
  })

  test('brought into an empty record has everyone in the same seats, and then proposes nothing', async () => {
    const bytes = await exportOf(of, names)
    const reading = read(bytes, empty)
    const after = adopted(empty, reading)
    const here = await exporter.render({ ...exported(after, TODAY), names })
    const memberships = (text: string | Uint8Array) =>
      (JSON.parse(String(text)) as { memberships: { person_id: string }[] }).memberships
    expect(memberships(here)).toEqual(memberships(new TextDecoder().decode(bytes)))
    const again = read(bytes, after, new Map(reading.names.map((one) => [one.id, one.name])))
    expect({ ...again, rows: undefined }).toMatchObject({ proposals: [], names: [], problems: [] })
  })

  test('of another record like ours is not taken for this one, though its ids are the same', async () => {
    const theirs = record`
2020-01-01 begin organisation/icb name="Their ICB"
2020-01-01 begin body/board name="Their Board" form=board of=["organisation/icb"]
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin person/p1
2020-01-01 begin appointment/a1 person=person/p1 to=seat/chair`
    const ours = record`
2020-01-01 begin organisation/icb name="Our ICB"
2020-01-01 begin body/board name="Our Board" form=board of=["organisation/icb"]
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin person/p1`
    // Without names, as everyone may see it.
    const { proposals, questions } = read(await exportOf(theirs, new Map()), ours)
    expect(questions).toEqual([])
    expect(proposals.map((one) => one.act)).toEqual(['begin', 'begin', 'begin', 'begin', 'begin'])
    expect(proposals.flatMap((one) => ('id' in one && ours.timelines.has(one.id) ? [one.id] : []))).toEqual(
      [],
    )
  })

  test('of any record on any day proposes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async ({ ledger: any, names: called, day: at }) => {
        const { proposals, names: given } = read(await exportOf(any, called, at), any, called, at)
        expect({ proposals, given }).toEqual({ proposals: [], given: [] })
      }),
      { numRuns: 150 },
    )
  })
})

const SAMPLES = `${import.meta.dirname}/../../../../shared/data/popolo`
const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith('.json')) : []

describe.skipIf(samples.length === 0)(
  'published samples (skipped: ../shared is not beside the project)',
  () => {
    test.each(samples)('%s is adopted, and read again proposes nothing', (name) => {
      const bytes = readFileSync(`${SAMPLES}/${name}`)
      const first = read(bytes, empty)
      expect(first.proposals.length).toBeGreaterThan(100)
      expect(first.rows.proposed + first.rows.passedOver).toBe(first.rows.read)
      for (const one of first.problems) expect(one.remedy).toMatch(/\.$/)
      const after = adopted(empty, first)
      const again = read(bytes, after, new Map(first.names.map((one) => [one.id, one.name])), '2026-12-24')
      expect(again).toMatchObject({ proposals: [], names: [], questions: [] })
    })

    test('no name of a person is in an id, a value or a source', () => {
      const { proposals, names } = read(readFileSync(`${SAMPLES}/NSW.json`), empty)
      const told = proposals.filter((one) => 'id' in one && /^(?:person|seat|body)\/./.test(one.id))
      const text = JSON.stringify(told)
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
      const found = names.filter(({ name }) => text.includes(name.toLowerCase()))
      expect(names.length).toBe(1480)
      expect(found).toEqual([])
    })
  },
)
