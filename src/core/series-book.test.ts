import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../test/arbitrary/history.ts'
import { addMonths, day, moment, type Moment } from './day.ts'
import { id } from './id.ts'
import { seriesBook } from './series-book.ts'
import type { Figure, Load, LoadedFigures, SeriesKey } from './series.ts'

const key = { measure: id('measure/waits'), of: id('area/dale'), strand: 'actual' } as const
const figure = (on: string, value: number | null, more: Partial<Figure> = {}): Figure => ({
  ...key,
  day: day(on),
  value,
  ...more,
})
const loaded = (number: number, at: string, ...figures: readonly Figure[]): LoadedFigures => ({
  load: {
    number,
    at: moment(`${at}T09:00:00.000Z`),
    by: 'test',
    because: 'Published',
    figures: figures.length,
  },
  figures,
})
const values = (book: ReturnType<typeof seriesBook>, of: SeriesKey = key) =>
  book.series(of).map((one) => `${one.day} ${one.value}${one.revised ? ` revised ${one.revised}` : ''}`)

const book = seriesBook([
  loaded(1, '2026-03-10', figure('2026-02-01', 70), figure('2026-01-01', 69)),
  loaded(2, '2026-04-10', figure('2026-03-01', 71), figure('2026-02-01', 70.5)),
  loaded(
    5,
    '2026-05-10',
    figure('2026-03-01', null, { note: 'withheld' }),
    figure('2026-03-01', 80, { strand: 'plan' }),
  ),
])

test('the last figure of a day is read, in order of day', () => {
  expect(values(book)).toEqual(['2026-01-01 69', '2026-02-01 70.5 revised 1', '2026-03-01 null revised 1'])
  expect(values(book, { ...key, strand: 'plan' })).toEqual(['2026-03-01 80'])
  expect(values(book, { ...key, of: id('area/other') })).toEqual([])
  expect(book.last).toBe(5)
})

test('what was known before can be asked for', () => {
  const before = book.at(moment('2026-04-10T09:00:00.000Z'))
  expect(values(before)).toEqual(['2026-01-01 69', '2026-02-01 70.5 revised 1', '2026-03-01 71'])
  expect(before.last).toBe(2)
  expect(values(book.at(moment('2026-01-01T00:00:00.000Z')))).toEqual([])
  expect(book.at(moment('2026-05-10T09:00:00.000Z'))).toBe(book)
  expect(book.revisions(key, day('2026-02-01')).map((one) => [one.load, one.value])).toEqual([
    [1, 70],
    [2, 70.5],
  ])
})

test('measures and whose figures there are', () => {
  expect(book.measures()).toEqual(['measure/waits'])
  expect(book.subjects(key.measure)).toEqual(['area/dale'])
  expect(book.subjects(id('measure/none'))).toEqual([])
})

test('loads follow each other', () => {
  expect(() => book.with([loaded(5, '2026-06-10')])).toThrow('Load 5 comes after load 5')
  expect(book.with([])).toBe(book)
})

const anyFigure = fc.record({
  measure: fc.constantFrom(id('measure/a'), id('measure/b')),
  of: fc.constantFrom(id('area/one'), id('area/two')),
  strand: fc.constantFrom('actual' as const, 'plan' as const),
  day: fc.integer({ min: 0, max: 5 }).map((months) => addMonths(day('2026-01-01'), months)),
  value: fc.option(fc.integer()),
})
const anyLoads = fc
  .array(
    fc.uniqueArray(anyFigure, {
      maxLength: 8,
      selector: ({ measure, of, strand, day: on }) => [measure, of, strand, on].join(' '),
    }),
    {
      maxLength: 6,
    },
  )
  .map((all) =>
    all.map((figures, at): LoadedFigures => {
      const load: Load = {
        number: at + 1,
        at: instant(at),
        by: 'test',
        because: 'Any',
        figures: figures.length,
      }
      return { load, figures }
    }),
  )

function instant(at: number): Moment {
  return moment(`2026-0${at + 1}-01T00:00:00.000Z`)
}

const keys = ['measure/a', 'measure/b'].flatMap((measure) =>
  ['area/one', 'area/two'].flatMap((of) =>
    (['actual', 'plan'] as const).map((strand): SeriesKey => ({ measure: id(measure), of: id(of), strand })),
  ),
)
const all = (of: ReturnType<typeof seriesBook>) => keys.map((one) => of.series(one))

test('in any loads: by parts or at once, and known at any moment, the same', () => {
  fc.assert(
    fc.property(anyLoads, fc.nat(6), (loads, cut) => {
      const whole = seriesBook(loads)
      const part = seriesBook(loads.slice(0, cut))
      const kept = all(part)
      expect(all(part.with(loads.slice(cut)))).toEqual(all(whole))
      expect(all(part)).toEqual(kept)
      if (cut > 0) expect(all(whole.at(instant(cut - 1)))).toEqual(all(part))
    }),
    runs,
  )
})

test('in any loads: the order of figures in a load is of no matter', () => {
  fc.assert(
    fc.property(anyLoads, (loads) => {
      const turned = loads.map(({ load, figures }) => ({ load, figures: figures.toReversed() }))
      expect(all(seriesBook(turned))).toEqual(all(seriesBook(loads)))
    }),
    runs,
  )
})
