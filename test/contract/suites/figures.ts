// Figures of measures: only ever added, revised by later loads, and what was known when stays.
import { expect, test } from 'vitest'
import { addMonths, day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Figure, SeriesBook } from '#core/series.ts'
import { addSystems, early, type Given } from '../given.ts'

const key = { measure: id('measure/waits'), of: id('area/dale'), strand: 'actual' } as const
const figure = (month: number, value: number | null, more: Partial<Figure> = {}): Figure => ({
  ...key,
  day: addMonths(day('2026-01-01'), month),
  value,
  ...more,
})
const later = moment('2026-06-01T09:00:00.000Z')
const by = { at: early, by: 'pat', because: 'Published “today”' }
const told = (book: SeriesBook) => book.series(key).map((one) => [one.day, one.value, one.load])

export function figuresSuite(given: Given): void {
  test('are recorded in loads, revised by later ones, and known as they were', async () => {
    const store = await given.store()
    expect(told(await store.series('north'))).toEqual([])
    const first = await store.addFigures(
      'north',
      [figure(0, 71.25), figure(1, null, { note: 'Small number' })],
      {
        ...by,
        fileName: 'june.csv',
      },
    )
    expect(first).toEqual({ ...by, number: 1, figures: 2, fileName: 'june.csv' })
    expect(await store.addFigures('north', [figure(0, 71.25)], by)).toBeUndefined()
    const second = await store.addFigures(
      'north',
      [figure(0, 70.9), figure(1, null, { note: 'Small number' })],
      {
        ...by,
        at: later,
      },
    )
    expect(second).toEqual({ ...by, at: later, number: 2, figures: 1 })
    const book = await store.series('north')
    expect(told(book)).toEqual([
      ['2026-01-01', 70.9, 2],
      ['2026-02-01', null, 1],
    ])
    expect(told(book.at(early))).toEqual([
      ['2026-01-01', 71.25, 1],
      ['2026-02-01', null, 1],
    ])
    expect(book.series(key)[1]?.note).toBe('Small number')
    expect(told(await store.series('south'))).toEqual([])
  })

  test('are the same for whoever opens the store later, or has it open', async () => {
    const place = await given.place()
    const one = await given.open(place)
    await addSystems(one)
    const other = await given.open(place)
    await one.addFigures('north', [figure(0, 0.1 + 0.2), figure(0, -1e-9, { strand: 'plan' })], by)
    expect(told(await other.series('north'))).toEqual([['2026-01-01', 0.1 + 0.2, 1]])
    await other.addFigures('north', [figure(1, 5)], by)
    expect(told(await one.series('north'))).toHaveLength(2)
    const third = await given.open(place)
    expect((await third.series('north')).loads).toEqual((await one.series('north')).loads)
    expect((await third.series('north')).series({ ...key, strand: 'plan' })[0]?.value).toBe(-1e-9)
  })

  test('loads that come at once are numbered one after the other', async () => {
    const place = await given.place()
    const [one, other] = [await given.open(place), await given.open(place)]
    await addSystems(one)
    const loads = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        (at % 2 === 0 ? one : other).addFigures('north', [figure(at, at)], by),
      ),
    )
    expect(loads.map((one) => one?.number).toSorted((a = 0, b = 0) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 1),
    )
    for (const store of [one, other]) expect(told(await store.series('north'))).toHaveLength(12)
  })

  test('of a clock that went backwards, a load is not earlier than the one before it', async () => {
    const store = await given.store()
    await store.addFigures('north', [figure(0, 1)], { ...by, at: later })
    expect((await store.addFigures('north', [figure(0, 2)], by))?.at).toBe(later)
  })

  test('are refused as a fault where there is no system, or no number', async () => {
    const store = await given.store()
    await expect(store.addFigures('west', [figure(0, 1)], by)).rejects.toThrow('no system west')
    await expect(store.addFigures('north', [figure(0, Number.NaN)], by)).rejects.toThrow('is no number')
    expect((await store.series('north')).loads).toEqual([])
  })

  test('a hundred thousand are kept', async () => {
    const store = await given.store()
    const many = Array.from({ length: 100_000 }, (_, at) =>
      figure(at % 100, at, { of: id(`organisation/o-${Math.floor(at / 100)}`) }),
    )
    expect((await store.addFigures('north', many, by))?.figures).toBe(100_000)
    expect((await store.series('north')).subjects(key.measure)).toHaveLength(1000)
  })
}
