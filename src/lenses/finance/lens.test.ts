import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Figure, Strand } from '#core/series.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { bookOf } from '../../../test/series-given.ts'
import { finance } from './lens.ts'
import { financialYearOf, readMonths } from './months.ts'

const whole = record`
2026-01-01 begin area/shire name=Shire level=system
2026-01-01 begin area/east name=East level=place within=area/shire
2026-01-01 begin area/west name=West level=place within=area/shire
2026-01-01 begin area/dale name=Dale level=neighbourhood within=area/east
2026-01-01 begin organisation/east name="East Trust" serves=["area/east","area/dale"]
2026-01-01 begin organisation/unit name="East Unit" serves=["area/east"] partOf=organisation/east
2026-01-01 begin organisation/both name="Both Trust" serves=["area/east","area/west"]
2026-01-01 begin organisation/icb name=ICB serves=["area/shire"]
2026-01-01 begin measure/money name=Money unit=pounds-million direction=increase frequency=monthly lagDays=20 theme=finance rollUp=sum
2026-01-01 begin measure/share name=Share unit=percent direction=increase frequency=monthly theme=finance
`
const figures = (of: string, strand: Strand, values: readonly (number | null)[], measure = 'measure/money') =>
  values.map((value, at): Figure => {
    const month = String(4 + at).padStart(2, '0')
    return { measure: id(measure), of: id(of), strand, day: day(`2026-${month}-01`), value }
  })
const book = bookOf([
  ...figures('organisation/east', 'plan', [1, 1, 1]),
  ...figures('organisation/east', 'actual', [2, null, 3]),
  ...figures('organisation/unit', 'actual', [1, 1, 1]),
  ...figures('organisation/both', 'plan', [2, 2, 2]),
  ...figures('organisation/both', 'actual', [1, 1]),
  ...figures('organisation/icb', 'plan', [4, 4]),
  ...figures('organisation/icb', 'actual', [4, 5, 6]),
  // What the system published for itself is of the same money, and is not added to it.
  ...figures('area/shire', 'actual', [99, 99, 99]),
  ...figures('organisation/icb', 'actual', [50], 'measure/share'),
])
const title = titlesOn(whole, '2026-07-31')
const found = finance.compute(on(whole, '2026-07-31'), { book }, title)

test('plan and actual so far are of the months that have both, by hand', () => {
  expect(
    found.organisations.map(({ of, plan, actual, months, missing, unplanned }) => [
      of,
      plan,
      actual,
      months,
      missing,
      unplanned,
    ]),
  ).toEqual([
    ['organisation/both', 4, 2, 2, ['2026-06-01'], []],
    ['organisation/east', 2, 5, 2, ['2026-05-01'], []],
    ['organisation/icb', 8, 9, 2, [], ['2026-06-01']],
  ])
})

test('places and the system add up, and nothing is counted twice', () => {
  expect(found.places).toEqual([
    { place: 'area/east', count: 1, plan: 2, actual: 5 },
    { count: 2, plan: 12, actual: 11 },
  ])
  expect(found.system).toEqual({ plan: 14, actual: 16 })
  expect(found.within).toEqual(['organisation/unit'])
})

test('shares are of the actual so far', () => {
  const [table] = finance.show(found, title).filter((one) => one.type === 'table')
  expect(table?.rows.map((row) => row[4])).toEqual(['12.5%', '31.3%', '56.3%', '100.0%'])
})

test('where some are above nought and others below, there are no shares', () => {
  const mixed = bookOf([
    ...figures('organisation/east', 'plan', [1]),
    ...figures('organisation/east', 'actual', [2]),
    ...figures('organisation/icb', 'plan', [1]),
    ...figures('organisation/icb', 'actual', [-1]),
  ])
  const [table] = finance
    .show(finance.compute(on(whole, '2026-07-31'), { book: mixed }, title), title)
    .filter((one) => one.type === 'table')
  expect(table?.columns.map(({ label }) => label)).not.toContain('Share of actual')
})

test('a month after the day looked at is not known yet, and one is late only when it was due', () => {
  const early = finance.compute(on(whole, '2026-06-15'), { book }, title)
  const both = early.organisations.find(({ of }) => of === 'organisation/both')
  expect(both?.missing).toEqual([])
  const next = finance.compute(on(whole, '2026-07-31'), { book, year: 2027 }, title)
  expect(next.system).toEqual({ plan: 0, actual: 0 })
})

test('figures that add up over the year become months by taking away the month before', () => {
  const points = (values: readonly number[]) =>
    values.map((value, at) => ({ day: day(`2026-0${4 + at}-01`), value, load: 1, revised: 0 }))
  const series = { plan: [], actual: points([1, 3, 6]).filter(({ value }) => value !== 3) }
  const asked = { cumulative: true, lagDays: 0, by: day('2026-07-31') }
  expect(readMonths({ ...series, actual: points([1, 3, 6]) }, 2026, asked).map((one) => one.actual)).toEqual([
    1,
    2,
    3,
    ...Array.from({ length: 9 }),
  ])
  // Without May, June cannot be told from May and June together.
  expect(readMonths(series, 2026, asked).map((one) => one.actual)[2]).toBeUndefined()
})

test.each([
  ['2026-03-31', 2025],
  ['2026-04-01', 2026],
])('%s is of the financial year %i', (of, year) => expect(financialYearOf(day(of))).toBe(year))

test('without any, the next step is said', () => {
  const none = finance.compute(on(whole, '2026-07-31'), { book: bookOf() }, title)
  expect(finance.show(none, title)).toMatchObject([{ type: 'notice', title: 'No money is loaded yet' }])
})
