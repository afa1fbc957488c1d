// What is in force on one day.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../../test/any-record.ts'
import { anyHistory, runs } from '../../test/arbitrary/history.ts'
import { on, record } from '../../test/record.ts'
import { id } from './id.ts'
import { snapshot } from './snapshot.ts'
import { kinds, body, seat } from '#kinds/index.ts'

const of = record`
2020-01-01 begin body/a name=A form=board
2020 begin body/b name=B form=forum reportsTo=body/a
2024-07 end body/b
2021-01-01 amend body/a name=Anew
2020-01-01 begin seat/x body=body/a name=X capacity=member exOfficio=["seat/y","seat/y"]
2020-01-01 begin seat/y body=body/a name=Y capacity=member
2030-01-01 begin body/later name=Later form=forum
2031-01-01 amend body/later name=Latest
2010-01-01 begin body/c name=C form=forum
2011-01-01 end body/c
2012-01-01 begin body/c name=C2 form=forum
2013-01-01 end body/c`

test('a thing as it reads, with its period, even where it ends later', () => {
  const now = on(of, '2022-01-01')
  expect(now.get(body, id('body/a'))).toEqual({
    id: 'body/a',
    kind: 'body',
    values: { name: 'Anew', form: 'board' },
    start: '2020-01-01',
    from: '2020-01-01',
    since: '2021-01-01',
    sure: true,
  })
  expect(now.find(id('body/b'))).toMatchObject({
    start: '2020',
    end: '2024-07',
    from: '2020-01-01',
    until: '2024-08-01',
  })
  expect(now.at(now.day)).toBe(now)
  expect(now.at('2020-06-01' as never).find(id('body/b'))?.sure).toBe(false)
})

test('a period is that of its day, not of an earlier one', () => {
  expect(on(of, '2010-06-01').find(id('body/c'))).toMatchObject({ from: '2010-01-01', until: '2011-01-01' })
  expect(on(of, '2011-06-01').find(id('body/c'))).toBeUndefined()
  expect(on(of, '2012-06-01').find(id('body/c'))).toMatchObject({ from: '2012-01-01', until: '2013-01-01' })
})

test('things of a kind, in order of id; of another kind nothing', () => {
  const now = on(of, '2022-01-01')
  expect(now.all(body).map((one) => one.id)).toEqual(['body/a', 'body/b'])
  expect(now.all(body)).toBe(now.all(body))
  expect(now.get(seat, id('body/a'))).toBeUndefined()
  expect([now.get(body, undefined), now.find(undefined), now.find(id('body/none'))]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('what points at a thing, once each, and only while in force', () => {
  const now = on(of, '2022-01-01')
  const pointing = (at: string) => now.pointing(body, 'reportsTo', id(at)).map((one) => one.id)
  expect([pointing('body/a'), pointing('body/b')]).toEqual([['body/b'], []])
  expect(now.pointing(seat, 'exOfficio', id('seat/y')).map((one) => one.id)).toEqual(['seat/x'])
  expect(on(of, '2025-01-01').pointing(body, 'reportsTo', id('body/a'))).toEqual([])
})

test.each([
  ['2015-01-01', 'body/c', 'C2'],
  ['2011-06-01', 'body/c', 'C'],
  ['2000-01-01', 'body/later', 'Later'],
  ['2040-01-01', 'body/later', 'Latest'],
])('on %s the nearest reading of %s is %s', (at, what, name) => {
  expect(on(of, at).nearest(id(what))?.values.name).toBe(name)
})

test('the history of a thing is every standing change about it', () => {
  const now = on(of, '2022-01-01')
  expect(now.history(id('body/a')).map(({ seq }) => seq)).toEqual([1, 4])
  expect(now.history(id('body/none'))).toEqual([])
  expect(now.nearest(id('body/none'))).toBeUndefined()
})

test('any snapshot taken to another day is the snapshot of that day', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, anyDay, ({ ledger: whole }, one, other) => {
      const [moved, fresh] = [snapshot(whole, one).at(other), snapshot(whole, other)]
      for (const kind of kinds) {
        expect(moved.all(kind)).toEqual(fresh.all(kind))
        for (const thing of fresh.all(kind)) {
          expect(thing.from <= other && (thing.until === undefined || other < thing.until)).toBe(true)
          expect(thing.from <= thing.since && thing.since <= other).toBe(true)
          for (const field of Object.keys(kind.fields)) {
            const value = (thing.values as Readonly<Record<string, unknown>>)[field]
            for (const target of value === undefined ? [] : (kind.fields[field]?.points(value) ?? []))
              expect(fresh.pointing(kind, field, target)).toContain(thing)
          }
        }
      }
    }),
    runs,
  )
})
