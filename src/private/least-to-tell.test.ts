import { expect, test } from 'vitest'
import { leastToTell } from './least-to-tell.ts'

test.each([
  [[], 5],
  [[7], 7],
  [[7, 10, 5], 10],
  [[3], 5],
])('after releases with %j: %i', (minimums, least) => {
  expect(leastToTell(minimums.map((minimum) => ({ minimum })))).toBe(least)
})
