// By hand: where counts that cannot be less than nought, nor more than there are people, fix what adding and subtracting leaves open.
import { expect, test } from 'vitest'
import { areWorldsApart } from './other-worlds.ts'

// Two answers. Classes: in the first group only, in both, in the second only; how many gave the first answer in each.
const told = [
  { atoms: [], first: 1 },
  { atoms: [], first: 1 },
]
const classes = (sizes: readonly number[], gave: readonly number[]) => ({
  sizes,
  counts: sizes.map((size, at) => [gave[at] ?? 0, size - (gave[at] ?? 0)]),
  within: [
    [0, 1],
    [1, 2],
  ],
})
const answers = { of: [], categories: 2 }

test.each([
  ['one more in both and one fewer in each', [4, 4, 4], [2, 2, 2], true],
  ['nobody of those in both could be fewer, but one more', [4, 4, 4], [2, 0, 2], true],
  ['nobody gave it: nothing else is possible', [4, 4, 4], [0, 0, 0], false],
  ['everybody gave it', [4, 4, 4], [4, 4, 4], false],
  ['everybody in both and nobody else: there could be fewer in both', [4, 4, 4], [0, 4, 0], true],
  ['none in both, and nobody in the first alone', [4, 4, 4], [0, 0, 3], false],
])('%s', (_, sizes, gave, apart) => {
  expect(areWorldsApart(answers, classes(sizes, gave), told)).toBe(apart)
})
