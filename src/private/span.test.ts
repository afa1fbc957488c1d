import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/arbitrary/history.ts'
import { setsIn, spanOf, TooMany, type Row } from './span.ts'

const sets = (rows: readonly Row[], columns: number) =>
  [...setsIn(spanOf(rows), columns)].map((set) => set.join('')).sort()

test.each<[string, readonly Row[], readonly string[]]>([
  ['a set alone', [[1, 1, 0]], ['01']],
  [
    'two apart, and both',
    [
      [1, 0, 0],
      [0, 1, 1],
    ],
    ['0', '012', '12'],
  ],
  [
    'one within another, and what is left',
    [
      [1, 1, 1],
      [1, 0, 0],
    ],
    ['0', '012', '12'],
  ],
  [
    'two that overlap tell nothing of the overlap',
    [
      [1, 1, 0],
      [0, 1, 1],
    ],
    ['01', '12'],
  ],
  [
    'three pairs tell of each',
    [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ],
    ['0', '01', '012', '02', '1', '12', '2'],
  ],
  [
    'a row twice is a row once',
    [
      [1, 1],
      [1, 1],
    ],
    ['01'],
  ],
])('%s', (_, rows, found) => expect(sets(rows, rows[0]?.length ?? 0)).toEqual(found))

describe('of any rows', () => {
  const rows = fc.integer({ min: 1, max: 7 }).chain((columns) =>
    fc.array(fc.array(fc.constantFrom(0, 1), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 5,
    }),
  )

  // By another road: whether adding the set to the rows leaves their rank as it was, over fractions.
  test('a set is found exactly when it adds nothing to the rank', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const columns = given[0]?.length ?? 0
        const found = new Set(sets(given, columns))
        for (let bits = 1; bits < 2 ** columns; bits++) {
          const row = Array.from({ length: columns }, (_, at) => (bits >> at) & 1)
          const name = row.flatMap((value, at) => (value ? [at] : [])).join('')
          expect(found.has(name), name).toBe(rank([...given, row]) === rank(given))
        }
      }),
      runs,
    )
  })
})

test('more than can be looked at is said and not guessed', () => {
  const apart = Array.from({ length: 30 }, (_, at) =>
    Array.from({ length: 30 }, (__, other) => (at === other ? 1 : 0)),
  )
  expect(() => [...setsIn(spanOf(apart), 30, 1000)]).toThrow(TooMany)
})

function rank(given: readonly Row[]): number {
  const rows = given.map((row) => row.map((value) => [BigInt(value), 1n] as [bigint, bigint]))
  let found = 0
  for (let column = 0; column < (given[0]?.length ?? 0); column++) {
    const at = rows.findIndex((row, index) => index >= found && row[column]?.[0] !== 0n)
    const pivot = rows[at]
    if (!pivot) continue
    ;[rows[found], rows[at]] = [pivot, rows[found] ?? pivot]
    const [pn, pd] = pivot[column] ?? [1n, 1n]
    for (const row of rows.slice(found + 1)) {
      const [n, d] = row[column] ?? [0n, 1n]
      for (let each = 0; each < row.length; each++) {
        const [an, ad] = row[each] ?? [0n, 1n]
        const [bn, bd] = pivot[each] ?? [0n, 1n]
        row[each] = [an * d * pn * bd - n * pd * bn * ad, ad * d * pn * bd]
      }
    }
    found++
  }
  return found
}
