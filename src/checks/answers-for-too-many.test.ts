import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { answersForTooMany } from './answers-for-too-many.ts'

const outcomes = Array.from(
  { length: 9 },
  (_, at) => `2025-04-01 begin outcome/o${at} title=O${at} level=system`,
)
const parts = (holder: string, count: number, part = 'accountable') =>
  Array.from(
    { length: count },
    (_, at) =>
      `2025-04-01 begin answers-for/${holder.replace('/', '-')}-${part}-${at} outcome=outcome/o${at} holder=${holder} part=${part}`,
  )
const lines = [
  '2025-04-01 begin organisation/trust name=Trust',
  '2025-04-01 begin role/wide name=Wide',
  '2025-04-01 begin role/edge name=Edge',
  '2025-04-01 begin role/helper name=Helper',
  ...outcomes,
  ...parts('role/wide', 9),
  ...parts('role/edge', 8),
  // A second level of the same outcome is no further outcome.
  '2025-04-01 begin answers-for/again outcome=outcome/o1 holder=role/edge part=accountable level=place',
  ...parts('role/helper', 9, 'contributes'),
  ...parts('organisation/trust', 9),
  '2026-12-01 end outcome/o8',
].join('\n')

test('a role that is accountable for more outcomes than set', () => {
  expect(foundIn(answersForTooMany, lines, '2026-11-30')).toEqual([[2, 'answers-for-too-many']])
  expect(saidIn(answersForTooMany, lines, '2026-11-30')).toEqual([
    'Wide is accountable for 9 outcomes, more than 8.',
  ])
})

test('until one of the outcomes has ended, or the limit is lower', () => {
  expect(foundIn(answersForTooMany, lines, '2026-12-01')).toEqual([])
  const found = foundIn(answersForTooMany, lines, '2026-12-01', { outcomes: 7 })
  expect(found.map(([row]) => row)).toEqual([2, 3])
})
