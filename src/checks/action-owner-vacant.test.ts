import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { actionOwnerVacant } from './action-owner-vacant.ts'

const lines = `
2026-01-01 begin person/ada
2026-01-01 begin organisation/trust name="Larch Trust"
2026-01-01 begin role/held name="Place Lead"
2026-01-01 begin appointment/held person=person/ada to=role/held
2026-11-01 end appointment/held
2026-01-01 begin role/old name="Old Lead"
2026-11-01 end role/old
2027-01-01 begin role/next name="Next Lead"
2026-01-01 begin outcome/home title="Home sooner" level=system
2026-01-01 begin action/empty title="Open a lounge" about=["outcome/home"] owner=role/held due=2027-03-01 !! action-owner-vacant
2026-01-01 begin action/ended title="Share a list" about=["outcome/home"] owner=role/old due=2027-03-01 !! action-owner-vacant
2026-01-01 begin action/trust title="By a trust" about=["outcome/home"] owner=organisation/trust due=2027-03-01
2026-01-01 begin action/next title="Seen to" about=["outcome/home"] owner=role/next due=2027-03-01
2026-01-01 begin action/done title="Done" about=["outcome/home"] owner=role/old due=2026-03-01 done=2026-03-01
`

test('an action that is not done and whose owner is empty or has ended', () => {
  expect(foundIn(actionOwnerVacant, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(actionOwnerVacant, lines, '2026-11-22')).toEqual([
    '“Open a lounge” is to be done by Place Lead, and nobody is recorded in it since 1 November 2026.',
    '“Share a list” is to be done by Old Lead, which has ended.',
  ])
})

test('from the day on which nobody is there', () => {
  const found = (day: string) => foundIn(actionOwnerVacant, lines, day).map(([row]) => row)
  // The old role was never held.
  expect(found('2026-10-31')).toEqual([11])
  expect(found('2026-11-01')).toEqual([10, 11])
})
