import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { oversightJudgementOld } from './oversight-judgement-old.ts'

const line = (values: string) => `
2020-01-01 begin organisation/reg name="Care Watch"
2020-01-01 begin organisation/trust name="Larch Trust"
2020-01-01 begin oversight/one overseer=organisation/reg of=organisation/trust about=Waits ${values}
`
const isFound = (values: string, day: string, limits = {}) =>
  foundIn(oversightJudgementOld, line(values), day, limits).length > 0

test.each([
  ['three months after the next was due', 'rhythm=quarterly judgedOn=2026-01-10', '2026-07-10', {}],
  ['the same of a year', 'rhythm=yearly judgedOn=2025-01-10', '2026-04-10', {}],
  ['no grace', 'rhythm=monthly judgedOn=2026-01-31', '2026-02-28', { grace: 0 }],
  ['without a rhythm, three years', 'judgedOn=2023-01-10', '2026-01-10', {}],
  ['as required, as set', 'rhythm=as-required judgedOn=2023-01-10', '2024-01-10', { months: 12 }],
  ['known to the year', 'judgedOn="2022"', '2025-12-31', {}],
])('%s: not on the day, but on the next', (_, values, last, limits) => {
  const next = new Date(`${last}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  expect(isFound(values, last, limits)).toBe(false)
  expect(isFound(values, next.toISOString().slice(0, 10), limits)).toBe(true)
})

test('what has not been judged is not asked', () => {
  expect(isFound('rhythm=monthly', '2026-11-22')).toBe(false)
})

test.each([
  [
    'rhythm=quarterly judgedOn=2025-03',
    'The last judgement of Care Watch on Larch Trust: Waits is of March 2025, though it is made quarterly.',
  ],
  [
    'rhythm=as-required judgedOn=2020-02-01',
    'The last judgement of Care Watch on Larch Trust: Waits is of 1 February 2020.',
  ],
])('%s', (values, expected) => {
  expect(saidIn(oversightJudgementOld, line(values), '2026-11-22')).toEqual([expected])
})
