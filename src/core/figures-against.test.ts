// What is new in figures, beside what was known.
import { expect, test } from 'vitest'
import { day, moment } from './day.ts'
import { figuresAgainst } from './figures-against.ts'
import { id } from './id.ts'
import type { Figure } from './series.ts'
import { seriesBook } from './series-book.ts'

const figure = (month: string, value: number | null, note?: string): Figure => ({
  measure: id('measure/waits'),
  of: id('area/dale'),
  strand: 'actual',
  day: day(`${month}-01`),
  value,
  ...(note && { note }),
})
const load = { number: 1, at: moment('2026-01-01T00:00:00.000Z'), by: 'pat', because: 'A test', figures: 3 }
const book = seriesBook([
  { load, figures: [figure('2025-04', 71), figure('2025-05', null, 'Withheld'), figure('2025-06', 70)] },
])

test('new, revised and the same are told apart; another note revises', () => {
  const against = figuresAgainst(book, [
    figure('2025-04', 71),
    figure('2025-05', 72),
    figure('2025-06', 70, 'Strike'),
    figure('2025-07', 69),
    { ...figure('2025-04', 76), strand: 'plan' },
  ])
  expect(against.same).toEqual([figure('2025-04', 71)])
  expect(against.revised.map(({ figure: { value, note }, before }) => [before.value, value, note])).toEqual([
    [null, 72, undefined],
    [70, 70, 'Strike'],
  ])
  expect(against.added.map((one) => [one.day, one.strand])).toEqual([
    ['2025-07-01', 'actual'],
    ['2025-04-01', 'plan'],
  ])
})

test('of two for one day the last stands', () => {
  expect(figuresAgainst(book, [figure('2025-04', 70), figure('2025-04', 71)])).toMatchObject({
    added: [],
    revised: [],
    same: [{ value: 71 }],
  })
})
