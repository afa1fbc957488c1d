import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { actionOverdue } from './action-overdue.ts'

const lines = `
2026-01-01 begin role/one name="Place Lead"
2026-01-01 begin outcome/home title="Home sooner" level=system
2026-01-01 begin action/late title="Open a discharge lounge" about=["outcome/home"] owner=role/one due=2026-10-31 !! action-overdue
2026-12-01 amend action/late done=2026-11-28
2026-01-01 begin action/month title="Share one list" about=["outcome/home"] owner=role/one due=2026-10 !! action-overdue
2026-01-01 begin action/today title="Due today" about=["outcome/home"] owner=role/one due=2026-11-22
2026-01-01 begin action/done title="Done" about=["outcome/home"] owner=role/one due=2026-02-01 done=2026-03-01
2026-01-01 begin action/over title="Given up" about=["outcome/home"] owner=role/one due=2026-02-01
2026-06-01 end action/over
`

test('an action whose day has passed', () => {
  expect(foundIn(actionOverdue, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(actionOverdue, lines, '2026-11-22')).toEqual([
    '“Open a discharge lounge” (Place Lead) was due by 31 October 2026 and is not recorded as done.',
    '“Share one list” (Place Lead) was due by October 2026 and is not recorded as done.',
  ])
})

test('from the day after it was due, until it is done', () => {
  const found = (day: string, days = 0) => foundIn(actionOverdue, lines, day, { days }).map(([row]) => row)
  expect(found('2026-10-31')).toEqual([])
  expect(found('2026-11-01')).toEqual([3, 5])
  expect(found('2026-11-10', 10)).toEqual([])
  expect(found('2026-11-11', 10)).toEqual([3, 5])
  expect(found('2026-12-01')).toEqual([5, 6])
})
