// By hand: how many answers of each group are told. Answers are written one letter a person: a, b, c in the order of telling.
import { expect, test } from 'vitest'
import { chooseTold } from './choose-told.ts'

const answers = (written: string) => ({ of: Array.from(written, (one) => 'abc'.indexOf(one)), categories: 3 })
const everyone = (written: string) => Array.from(written, (_, at) => at)

test.each([
  ['aaabbbccc', 3, 'all three are three'],
  ['aaabbbcc', 1, 'two of c; told beside b, they would be known'],
  ['aaaabb', 0, 'what is left of a is two'],
  ['bbbccc', 0, 'none of the first, and nought is a small number'],
])('%s, three at least: %i, for %s', (written, told) => {
  expect(chooseTold(answers(written), [everyone(written)], [], 3, () => 0.5)).toEqual([told])
})

test('the larger group first; one that leaves two others is not told beside it', () => {
  const written = 'aaaabbbbcccc'
  const all = everyone(written)
  const most = all.slice(2)
  expect(chooseTold(answers(written), [most, all], [], 3, () => 0.5)).toEqual([0, 3])
  expect(chooseTold(answers(written), [most], [{ atoms: all, first: 3 }], 3, () => 0.5)).toEqual([0])
})

test('by chance less than could be', () => {
  const written = 'aaabbbccc'
  expect(chooseTold(answers(written), [everyone(written)], [], 3, () => 0.12)).toEqual([2])
  expect(chooseTold(answers(written), [everyone(written)], [], 3, () => 0.01)).toEqual([0])
})
