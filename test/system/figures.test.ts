// That the figures of the invented system read, are of measures and subjects in its record, and tell what the demo is to
// show: improvement, concern, failing, passing, hit and miss, a count that changed, what is missing and what was revised.
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { vocabulary } from '#core/kind.ts'
import { ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { standingOf } from '#facts/index.ts'
import { kinds, measure } from '#kinds/index.ts'
import { inventedBook, inventedFigures } from './figures.ts'
import { inventedSystem } from './system.ts'

const record = ledger(vocabulary(kinds), inventedSystem().changes)
const today = snapshot(record, day('2026-11-22'))
const book = inventedBook()
const standing = (of: string, subject: string) => standingOf(today, book, id(`measure/${of}`), id(subject))
const system = 'area/northmoor-and-vale'

describe('the loads', () => {
  const loads = inventedFigures()

  test('come in order, each with measures and subjects that the record knew by then', () => {
    expect(loads.map(({ load }) => load.at)).toEqual(loads.map(({ load }) => load.at).toSorted())
    for (const { load, figures } of loads) {
      const known = new Set(
        record.changes.flatMap((one) => ('id' in one && one.recordedAt <= load.at ? [one.id as string] : [])),
      )
      const unknown = figures.flatMap((one) => [one.measure, one.of]).filter((one) => !known.has(one))
      expect([load.at, unknown]).toEqual([load.at, []])
    }
  })

  test('give every measure five years of figures', () => {
    expect(book.measures()).toEqual(today.all(measure).map((one) => one.id))
    for (const one of book.measures()) {
      const days = book.subjects(one).flatMap((of) => book.series({ measure: one, of, strand: 'actual' }))
      const years = new Set(days.map((point) => point.day.slice(0, 4)))
      expect([one, years.size >= 5]).toEqual([one, true])
    }
  })

  test('never give a place or a trust more than one figure for a day, whatever was revised', () => {
    const keys = loads.map(({ figures }) =>
      figures.map((one) => `${one.measure} ${one.of} ${one.strand} ${one.day}`),
    )
    for (const own of keys) expect(new Set(own).size).toBe(own.length)
  })
})

describe('what they tell on 22 November 2026', () => {
  test.each([
    ['four-hours', 'organisation/northmoor-hospitals', 'improvement-high', 'fail'],
    ['four-hours', 'organisation/vale-hospitals', 'concern-low', 'hit-or-miss'],
    ['four-hours', 'organisation/calder-hospitals', 'common', 'hit-or-miss'],
    ['ready-to-leave', 'area/calder', 'improvement-low', 'pass'],
    ['ready-to-leave', 'area/northmoor', 'concern-high', 'fail'],
    ['ready-to-leave', 'area/vale', 'common', 'fail'],
    ['ready-to-leave', 'area/eastmere', 'common', 'hit-or-miss'],
    ['cancer-62', system, 'common', 'fail'],
    ['talking-recovery', system, 'common', 'pass'],
    ['urgent-response', system, 'improvement-high', 'pass'],
    ['research-places', system, 'common', 'hit-or-miss'],
    ['measles-jab', system, 'concern-low', 'fail'],
    ['sickness', system, 'concern-high', 'hit-or-miss'],
    ['attendances', system, 'neutral-high', 'none'],
  ])('%s of %s: %s, %s', (of, subject, variation, assurance) => {
    const { answer } = standing(of, subject)
    expect([answer.variation, answer.assurance]).toEqual([variation, assurance])
  })

  test('what adds up over the year, and what comes once a year, is not judged', () => {
    expect(standing('health-checks', system).unjudged).toBe('cumulative')
    expect(standing('smokers', 'area/calder').unjudged).toBe('yearly')
  })

  test('the count that changed in April 2024 is a step where limits start anew, and no improvement', () => {
    const { answer, definitions } = standing('ready-to-leave', system)
    const at = (of: string) => answer.points.find(({ date }) => date === of)
    expect(answer.phases.map(({ from }) => from)).toEqual(['2021-10-01', '2024-04-01'])
    expect((at('2024-04-01')?.value ?? 0) < (at('2024-03-01')?.lower ?? 0)).toBe(true)
    expect(at('2024-04-01')?.type).toBe('common')
    expect(definitions.map(({ from }) => from)).toContain('2024-04-01')
  })

  test('Calder has limits of its own from June 2025 on, and the wave of covid is left out', () => {
    const { answer } = standing('ready-to-leave', 'area/calder')
    expect(answer.phases.map(({ from }) => from)).toEqual(['2021-10-01', '2024-04-01', '2025-06-01'])
    const left = standing('sickness', system).answer.points.filter(({ leftOut }) => leftOut)
    expect(left.map(({ date, value }) => [date, value])).toEqual([['2022-07-01', 7.42]])
  })

  test.each([
    ['four-hours', 'organisation/vale-hospitals', ['2024-11-01']],
    ['ready-to-leave', 'area/vale', ['2026-10-01']],
    ['sickness', 'organisation/calder-hospitals', ['2026-09-01']],
    ['two-week-appointments', 'area/calder', ['2025-08-01']],
    ['four-hours', system, []],
  ])('of %s, %s has not sent %j', (of, subject, missing) => {
    expect(standing(of, subject).missing).toEqual(missing)
  })

  test('small numbers are withheld, and the system is told with them', () => {
    const { figures } = standing('ready-to-leave', 'area/eastmere')
    const withheld = figures.filter(({ value }) => value === null)
    expect(withheld.length).toBeGreaterThan(0)
    expect(withheld.every(({ note }) => note === 'Fewer than 6 and withheld')).toBe(true)
    expect(figures.every(({ value }) => value === null || value >= 6)).toBe(true)
  })
})

describe('what was known when', () => {
  const key = { measure: id('measure/ready-to-leave'), of: id('area/northmoor'), strand: 'actual' } as const
  const last = day('2026-09-01')
  const known = (at: string) => book.at(moment(at)).series(key).at(-1)

  test('a figure that was typed wrongly was put right a day later', () => {
    const read = (at: string) =>
      book
        .at(moment(at))
        .series(key)
        .find((point) => point.day === last)
    const [wrong, right] = [read('2026-11-20T23:00:00.000Z'), read('2026-11-22T00:00:00.000Z')]
    expect([wrong?.value, wrong?.revised, right?.revised]).toEqual([9, 0, 1])
    expect(right?.value).toBeGreaterThan(80)
    expect(book.revisions(key, last).map(({ load }) => load)).toEqual([6, 7])
  })

  test('each load brings the series further', () => {
    const moments = inventedFigures().map(({ load }) => load.at)
    const ends = moments.map((at) => known(at)?.day)
    expect(ends.every((end, at) => at === 0 || (end ?? '') >= (ends[at - 1] ?? ''))).toBe(true)
    expect([ends[0], ends[5]]).toEqual(['2022-08-01', '2026-10-01'])
  })

  test('the last months of a load were provisional for some measures', () => {
    const revised = book
      .series({ ...key, measure: id('measure/sickness'), of: id(system) })
      .filter((point) => point.revised > 0)
    expect(revised.length).toBeGreaterThanOrEqual(3)
  })
})
