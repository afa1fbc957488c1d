// England from the real tables: counted, followed through April 2026, and accepted by the core without a fault.
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { ledger, withProposals } from '#core/ledger.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot } from '#core/snapshot.ts'
import type { Grid } from '#files/grid.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { area, lineage, organisation } from '#kinds/index.ts'
import { words } from '../../../test/any-record.ts'
import { england, type EnglandSystem } from './england.ts'
import { englandFiles, parseEngland } from './tables.ts'

const folder = '../shared/data/england'
const empty = ledger(words, [])
const AT = moment('2026-11-01T00:00:00.000Z')

test('files that are missing are named', () => {
  const { value, problems } = parseEngland(new Map([['icbs_2022.csv', grid([['ods_code', 'name']])]]))
  expect(value).toBeUndefined()
  expect(problems).toHaveLength(englandFiles.length)
  expect(problems[0]).toMatchObject({ code: 'missing-column', where: { file: 'icbs_2022.csv' } })
})

function grid(rows: Grid['rows']): Grid {
  return { name: 'x', rows, merges: [], hidden: false }
}

describe.skipIf(!existsSync(folder))(
  'the real tables (skipped: the sample data is not beside this folder)',
  () => {
    let systems: readonly EnglandSystem[] = []
    const seen = new Map<string, ReturnType<typeof snapshot>>()
    const see = (slug: string, on: string) => {
      const system = systems.find((one) => one.slug === slug)
      const whole =
        seen.get(slug) ?? snapshot(withProposals(empty, system?.proposals ?? [], AT), day('2022-07-01'))
      seen.set(slug, whole)
      return whole.at(day(on))
    }

    beforeAll(async () => {
      const grids = new Map<string, Grid>()
      for (const file of englandFiles) {
        const [first] = (await readWorkbook(readFileSync(`${folder}/${file}`), file)).value?.grids ?? []
        if (first) grids.set(file, first)
      }
      const { value, problems } = parseEngland(grids)
      expect(problems).toEqual([])
      if (value) systems = england(value)
    }, 30_000)

    test('48 systems, 42 before April 2026 and 36 from then on', () => {
      const inForce = (on: string) => systems.filter(({ slug, root }) => see(slug, on).get(area, root))
      expect(systems).toHaveLength(48)
      expect(new Set(systems.map(({ slug }) => slug)).size).toBe(48)
      expect([inForce('2022-06-30').length, inForce('2022-07-01').length]).toEqual([0, 42])
      expect([inForce('2026-03-31').length, inForce('2026-04-01').length]).toEqual([42, 36])
    })

    test('everything could be recorded as it is', () => {
      for (const { proposals } of systems) expect(faultsOf(empty, proposals)).toEqual([])
      const count = systems.reduce((sum, { proposals }) => sum + proposals.length, 0)
      expect(count).toBeGreaterThan(15_000)
    })

    test('16 successions, told alike on both sides', () => {
      const told = systems.flatMap(({ slug, root }) => {
        const [then, now] = [see(slug, '2026-03-31'), see(slug, '2026-04-01')]
        const isOver = Boolean(then.get(area, root)) && !now.get(area, root)
        return now.all(lineage).map(({ id: event, values }) => ({ event, values, isOver, slug }))
      })
      const events = Map.groupBy(told, ({ event }) => event)
      expect(events.size).toBe(16)
      for (const [event, both] of events) {
        expect([event, both.length]).toEqual([event, 2])
        expect(both[0]?.values).toEqual(both[1]?.values)
      }
      expect(told.filter(({ isOver }) => isOver)).toHaveLength(16)
    })

    test('the board that took over a part goes on, larger', () => {
      const slug = 'hampshire-and-isle-of-wight'
      const root = id<'area'>(`area/${slug}`)
      const read = (on: string) => see(slug, on).get(area, root)?.values
      expect(read('2026-03-31')).toMatchObject({ population: 1823983, identifiers: { gss: 'E54000042' } })
      expect(read('2026-04-01')).toMatchObject({ population: 1998232, identifiers: { gss: 'E54000067' } })
      expect(see(slug, '2026-04-01').all(lineage)).toHaveLength(1)
    })

    test('what points at something in force today points at something in force', () => {
      const loose = systems.flatMap(({ slug }) =>
        ['2022-07-01', '2026-03-31', '2026-04-01', '2026-11-01'].flatMap((on) => {
          const now = see(slug, on)
          return now.all(organisation).flatMap(({ id: own, values }) => {
            const targets = [...(values.serves ?? []), ...(values.partOf ? [values.partOf] : [])]
            return targets
              .filter((target) => !now.find(target))
              .map((target) => `${slug} ${on}: ${own} to ${target}`)
          })
        }),
      )
      expect(loose).toEqual([])
    })

    test('West Yorkshire reads as it is', () => {
      const now = see('west-yorkshire', '2026-11-01')
      expect(now.get(area, id('area/west-yorkshire'))?.values).toMatchObject({
        name: 'West Yorkshire',
        level: 'system',
        population: 2402449,
      })
      const places = now.all(area).filter(({ values }) => values.level === 'place')
      expect(places.map(({ values }) => values.name).sort()).toEqual([
        'Bradford',
        'Calderdale',
        'Kirklees',
        'Leeds',
        'North Yorkshire',
        'Wakefield',
      ])
      expect(places.find(({ values }) => values.name === 'North Yorkshire')?.values.note).toBe(
        'Part of the authority: 8% of its residents.',
      )
      const types = Map.groupBy(now.all(organisation), ({ values }) => values.type)
      const count = (type: string) => types.get(type)?.length ?? 0
      expect(count('Integrated care board')).toBe(1)
      expect(count('Sub-ICB location')).toBe(5)
      expect(count('Metropolitan borough')).toBe(5)
      expect(count('GP practice')).toBeGreaterThan(200)
      expect(count('Primary care network')).toBeGreaterThan(40)
      expect(count('Acute trust')).toBeGreaterThan(3)
    })

    test('a trust whose board changed leaves one system and joins another', () => {
      const trust = id('organisation/g6v2s')
      const serves = (slug: string, on: string) => see(slug, on).get(organisation, trust)?.values.serves
      expect(serves('north-central-london', '2026-03-31')).toEqual(['area/north-central-london'])
      expect(serves('north-central-london', '2026-04-01')).toBeUndefined()
      expect(serves('west-and-north-london', '2026-03-31')).toBeUndefined()
      expect(serves('west-and-north-london', '2026-04-01')).toEqual(['area/west-and-north-london'])
      expect(see('north-central-london', '2025-01-01').find(id('organisation/rap'))).toBeUndefined()
    })
  },
)
