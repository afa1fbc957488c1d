import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { criticalRoleReviewDue } from './critical-role-review-due.ts'

const lines = `
2020-01-01 begin role/chief name="Chief Executive"
2020-01-01 begin role/nurse name="Chief Nurse"
2020-01-01 begin role/gone name=Gone
2024-01-01 end role/gone
2020-01-01 begin critical-role/chief role=role/chief reason=Signs review=2026-06-30 !! critical-role-review-due
2020-01-01 begin critical-role/nurse role=role/nurse reason=Safety review=2026-07
2020-01-01 begin critical-role/gone role=role/gone reason=Was review=2021-01-01
`

test('found on the day after, of a month after its last day; not without a day, nor of a role that ended', () => {
  expect(foundIn(criticalRoleReviewDue, lines, '2026-06-30')).toEqual([])
  expect(foundIn(criticalRoleReviewDue, lines, '2026-07-01')).toEqual(marksOf(lines))
  expect(foundIn(criticalRoleReviewDue, lines, '2026-07-31')).toHaveLength(1)
  expect(foundIn(criticalRoleReviewDue, lines, '2026-08-01')).toHaveLength(2)
})

test('in a sentence', () => {
  expect(saidIn(criticalRoleReviewDue, lines, '2026-08-01')).toEqual([
    'Chief Executive is a critical role that was to be looked at again by 30 June 2026.',
    'Chief Nurse is a critical role that was to be looked at again by July 2026.',
  ])
})
