import { expect, test } from 'vitest'
import { lessByChance, orderByChance } from './chance.ts'

// Below an eighth, the draw is spread over all that is less.
test.each([
  [3, 0.5, 3],
  [3, 0.125, 3],
  [3, 0.12, 2],
  [3, 0.05, 1],
  [3, 0.01, 0],
  [1, 0.12, 0],
  [0, 0.01, 0],
])('of %i at most, drawing %f, %i are told', (most, drawn, told) => {
  expect(lessByChance(most, () => drawn)).toBe(told)
})

const counts = new Map([
  ['few', 2],
  ['many', 12],
  ['some', 7],
])

test('alike draws leave the most frequent first', () => {
  expect(orderByChance(counts, () => 0.5)).toEqual(['many', 'some', 'few'])
})

test('and any order can come of any counts', () => {
  const draws = [1 - 1e-12, 1e-9, 0.5]
  expect(orderByChance(counts, () => draws.shift() ?? 0.5)).toEqual(['few', 'some', 'many'])
})

// Two counts that differ by two: e to 1, or 0.73.
test('the greater of two stands first as often as it should', () => {
  let drawn = 0
  // A grid in place of chance, so that the test says the same each time.
  const grid = Array.from({ length: 100 * 100 }, (_, at) => [(at % 100) + 0.5, Math.floor(at / 100) + 0.5])
  const chance = () => (grid[Math.floor(drawn / 2)]?.[drawn++ % 2] ?? 50) / 100
  const firsts = grid.filter(
    () =>
      orderByChance(
        new Map([
          ['a', 5],
          ['b', 3],
        ]),
        chance,
      )[0] === 'a',
  )
  expect(firsts.length / grid.length).toBeCloseTo(Math.E / (1 + Math.E), 2)
})
