// Published figures as the measures of a system: which stand in whose record, and the count of June 2023 that changed in 13
// boards, which is a step by definition and no performance.
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'
import { ledger, withProposals } from '#core/ledger.ts'
import { faultsOf } from '#core/refuse.ts'
import { seriesBook } from '#core/series-book.ts'
import { snapshot } from '#core/snapshot.ts'
import type { Grid } from '#files/grid.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { measure, seriesMark, target } from '#kinds/index.ts'
import { words } from '../../../test/any-record.ts'
import { standingOf } from '#facts/index.ts'
import { england, type EnglandSystem } from './england.ts'
import { parseSeriesTables, seriesFiles } from './series-tables.ts'
import { englandFiles, parseEngland } from './tables.ts'

const folder = '../shared/data/england'
const AT = moment('2026-11-01T00:00:00.000Z')
const PILOTS = 'QF7 QHG QHM QJG QJK QNQ QPM QRL QRV QT1 QUE QVV QWO'.split(' ')

function grid(...rows: readonly string[]): Grid {
  return { name: 'x', rows: rows.map((row) => row.split(',')), merges: [], hidden: false }
}

test('a month without a figure is one that was not published only where trusts piloted other standards', () => {
  const rows = grid(
    'trust_ods_code,month,attendances,percent_within_4_hours',
    'RGT,2023-05-01,9000,',
    'RAN,2023-05-01,,',
    'RAE,2023-05-01,800,71.25',
    ',2023-05-01,800,71.25',
    'RAE,May 2023,800,71.25',
  )
  const { value } = parseSeriesTables(new Map([['series/ae_trust_monthly.csv', rows]]))
  const all = [...(value?.values() ?? [])].flat()
  expect(all.map(({ ods, measure: of, value: said }) => [ods, of, said])).toEqual([
    ['RGT', 'attendances', 9000],
    ['RGT', 'four-hours', null],
    ['RAE', 'attendances', 800],
    ['RAE', 'four-hours', 71.25],
  ])
})

test('a share is worked out of two columns, in percent', () => {
  const rows = grid(
    'icb_ods_code,waiting,percent_within_18_weeks,over_52_weeks',
    'QE1,229313,65.71,3067',
    'QXX,0,,0',
  )
  const { value } = parseSeriesTables(new Map([['series/rtt_2026-04_by_icb.csv', rows]]))
  const share = [...(value?.values() ?? [])].flat().filter((row) => row.measure === 'over-52-weeks-share')
  // 3,067 / 229,313 = 0.013374…
  expect(share).toEqual([
    { of: 'board', ods: 'QE1', day: '2026-04-01', measure: 'over-52-weeks-share', value: 1.34 },
  ])
})

test('a column that is missing is named with its file; a file that is missing is left out', () => {
  const { value, problems } = parseSeriesTables(new Map([['series/beds_trust_monthly.csv', grid('month')]]))
  expect(value).toBeUndefined()
  expect(problems).toMatchObject([
    { code: 'missing-column', where: { file: 'series/beds_trust_monthly.csv' } },
  ])
  expect(parseSeriesTables(new Map()).value?.size).toBe(0)
})

describe.skipIf(!existsSync(folder))(
  'the real series (skipped: the sample data is not beside this folder)',
  () => {
    let systems: readonly EnglandSystem[] = []
    const called = (slug: string) => {
      const system = systems.find((one) => one.slug === slug)
      if (!system) throw new Error(`there is no ${slug}`)
      const whole = ledger(words, [])
      const now = snapshot(withProposals(whole, system.proposals, AT), day('2025-09-22'))
      const loads = system.loads.map(({ figures, ...given }, at) => ({
        load: { ...given, at: AT, by: 'test', number: at + 1, figures: figures.length },
        figures,
      }))
      return { ...system, now, book: seriesBook(loads) }
    }

    beforeAll(async () => {
      const grids = new Map<string, Grid>()
      for (const file of [...englandFiles, ...seriesFiles]) {
        const [first] = (await readWorkbook(readFileSync(`${folder}/${file}`), file)).value?.grids ?? []
        if (first) grids.set(file, first)
      }
      const [tables, series] = [parseEngland(grids), parseSeriesTables(grids)]
      expect([...tables.problems, ...series.problems]).toEqual([])
      if (tables.value && series.value) systems = england(tables.value, series.value)
    }, 60_000)

    test('figures of 42 boards until 2025 and of 36 in April 2026, each of something in its record', () => {
      const with4 = systems.filter(({ loads }) =>
        loads.some(({ fileName }) => fileName === 'ae_icb_monthly.csv'),
      )
      const with26 = systems.filter(({ loads }) =>
        loads.some(({ fileName }) => fileName === 'rtt_2026-04_by_icb.csv'),
      )
      expect([with4.length, with26.length]).toEqual([42, 36])
      for (const { slug, proposals, loads } of systems) {
        const begun = new Set(proposals.flatMap((one) => ('id' in one ? [one.id as Id] : [])))
        const figures = loads.flatMap((one) => one.figures)
        const unknown = figures.flatMap((one) => [one.measure, one.of]).filter((one) => !begun.has(one))
        expect([slug, unknown]).toEqual([slug, []])
      }
    })

    test('all of it could be recorded', () => {
      for (const { proposals } of systems) expect(faultsOf(ledger(words, []), proposals)).toEqual([])
    })

    test('the count changed in 13 boards and nowhere else, with the reason', () => {
      const marked = systems.filter(({ proposals }) =>
        proposals.some((one) => 'id' in one && one.id.startsWith('series-mark/')),
      )
      const codes = systems.flatMap((one) => {
        const board = one.proposals.find(
          (each) => 'id' in each && PILOTS.some((code) => each.id === `organisation/${code.toLowerCase()}`),
        )
        return board && marked.includes(one) ? [one.slug] : []
      })
      expect([marked.length, codes.length]).toEqual([13, 13])
      const { now, root } = called('cambridgeshire-and-peterborough')
      const marks = now.all(seriesMark).map((one) => [one.values.sort, one.values.of, one.from])
      expect(marks).toEqual([
        ['definition', root, '2023-06-01'],
        ['rebase', root, '2023-06-01'],
      ])
    })

    test('the fall of Cambridgeshire and Peterborough in June 2023 is a step by definition, and no concern', () => {
      const { now, book, root } = called('cambridgeshire-and-peterborough')
      const { answer, definitions } = standingOf(now, book, id('measure/four-hours'), root)
      const point = (of: string) => answer.points.find(({ date }) => date === of)
      expect([point('2023-05-01')?.value, point('2023-06-01')?.value]).toEqual([80.88, 66.89])
      expect(answer.phases.map(({ from }) => from)).toEqual(['2022-04-01', '2023-06-01'])
      expect(point('2023-06-01')?.type).not.toMatch(/^concern/)
      // With limits of the months before, it would be one.
      expect((point('2023-06-01')?.value ?? 0) < (point('2023-05-01')?.lower ?? 0)).toBe(true)
      expect(definitions.map(({ from }) => from)).toContain('2023-06-01')
    })

    test('where nothing was piloted there is one stretch of limits, and one definition', () => {
      const { now, book, root } = called('lancashire-and-south-cumbria')
      const { answer } = standingOf(now, book, id('measure/four-hours'), root)
      expect(answer.phases).toHaveLength(1)
      expect(now.all(seriesMark)).toEqual([])
      expect(now.get(measure, id('measure/four-hours'))?.values.version).toBeUndefined()
      expect(book.subjects(id('measure/four-hours'))).toContain('organisation/rxr')
    })

    test('targets hold from the year in which they are to be reached', () => {
      const { now } = called('west-yorkshire')
      const set = (on: string) =>
        now
          .at(day(on))
          .pointing(target, 'measure', id('measure/within-18-weeks'))
          .map(({ values }) => values.value)
      expect(['2025-03-31', '2025-04-01', '2026-04-01', '2028-04-01'].map(set)).toEqual([
        [],
        [65],
        [70],
        [92],
      ])
    })
  },
)
