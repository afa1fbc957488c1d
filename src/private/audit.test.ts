// By hand: whether groups told together are safe. People are written by their answer, a, b or c; a group by who is in it.
import { expect, test } from 'vitest'
import { isRestLarge, isSafe } from './audit.ts'

const PEOPLE = 'abcabcabcabc' // four of each
const answers = { of: Array.from(PEOPLE, (one) => 'abc'.indexOf(one)), categories: 3 }
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at)

test.each([
  ['everybody', [from(0, 11)], 3, true],
  ['two halves apart', [from(0, 5), from(6, 11)], 2, true],
  ['halves of which each has only two', [from(0, 5), from(6, 11)], 3, false],
  ['all, and all but one', [from(0, 11), from(0, 10)], 3, false],
  ['all, and half: the other half follows', [from(0, 11), from(0, 5)], 2, true],
  ['all, and three quarters: one of each follows', [from(0, 11), from(0, 8)], 2, false],
  ['two that share half: nothing follows of either part', [from(0, 8), from(3, 11)], 2, true],
  ['the same twice', [from(0, 11), from(0, 11)], 3, true],
  ['nothing told', [], 3, true],
])('%s, told whole', (_, groups, minimum, safe) => {
  const told = groups.map((atoms) => ({ atoms, first: 3 }))
  expect(isSafe(answers, told, minimum)).toBe(safe)
})

test.each([
  [3, 1, true],
  [2, 1, false],
  [0, 3, true],
])('%i left from answer %i on, three at least', (rest, first, large) => {
  expect(isRestLarge(answers, rest, first, 3)).toBe(large)
})
