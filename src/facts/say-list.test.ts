import { expect, test } from 'vitest'
import { sayList } from './say-list.ts'

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j', (all, expected) => {
  expect(sayList(all)).toBe(expected)
})
