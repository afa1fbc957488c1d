import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { accountableRoleVacant } from './accountable-role-vacant.ts'

const lines = `
2025-04-01 begin person/ada
2025-04-01 begin organisation/trust name="Larch Trust"
2025-04-01 begin organisation/gone name="Gone Trust"
2026-01-01 end organisation/gone
2025-04-01 begin body/board name=Board form=board
2025-04-01 begin seat/chair body=body/board name=Chair capacity=chair
2025-04-01 begin role/one name=One
2025-04-01 begin appointment/one person=person/ada to=role/one
2026-11-01 end appointment/one
2025-04-01 begin role/shared name=Shared places=2
2025-04-01 begin appointment/shared person=person/ada to=role/shared basis=interim
2025-04-01 begin role/old name=Old
2026-11-01 end role/old
2027-01-01 begin role/next name=Next
2025-04-01 begin outcome/one title="Home sooner" level=system !! accountable-role-vacant
2025-04-01 begin answers-for/one outcome=outcome/one holder=role/one part=accountable
2025-04-01 begin answers-for/one-too outcome=outcome/one holder=role/one part=accountable level=place
2025-04-01 begin outcome/seat title="Seen sooner" level=system !! accountable-role-vacant
2025-04-01 begin answers-for/seat outcome=outcome/seat holder=seat/chair part=accountable
2025-04-01 begin outcome/shared title="Shared" level=system
2025-04-01 begin answers-for/shared outcome=outcome/shared holder=role/shared part=accountable
2025-04-01 begin outcome/trust title="Safer" level=system
2025-04-01 begin answers-for/trust outcome=outcome/trust holder=organisation/trust part=accountable
2025-04-01 begin outcome/old title="Fewer falls" level=system !! accountable-role-vacant
2025-04-01 begin answers-for/old outcome=outcome/old holder=role/old part=accountable
2025-04-01 begin outcome/gone title="Wait less" level=system !! accountable-role-vacant
2025-04-01 begin answers-for/gone outcome=outcome/gone holder=organisation/gone part=accountable
2025-04-01 begin outcome/next title="Seen to" level=system
2025-04-01 begin answers-for/next outcome=outcome/next holder=role/next part=accountable
2025-04-01 begin outcome/helped title="Helped" level=system
2025-04-01 begin answers-for/helped outcome=outcome/helped holder=role/one part=contributes
`

test('an outcome whose accountable role or seat is empty, or whose holder has ended', () => {
  expect(foundIn(accountableRoleVacant, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(accountableRoleVacant, lines, '2026-11-22')).toEqual([
    'Gone Trust is recorded as accountable for “Wait less”, but has ended.',
    'Old is recorded as accountable for “Fewer falls”, but has ended.',
    'One is accountable for “Home sooner”, and nobody is recorded in it since 1 November 2026.',
    'Chair, Board is accountable for “Seen sooner”, and nobody is recorded in it since 1 April 2025.',
  ])
})

test('from the day on which it is empty, or as many months later as set', () => {
  const found = (day: string, months = 0) =>
    foundIn(accountableRoleVacant, lines, day, { months }).map(([row]) => row)
  // The old role was vacant before it ended.
  expect(found('2026-10-31')).toEqual([18, 24, 26])
  expect(found('2026-11-01')).toEqual([15, 18, 24, 26])
  expect(found('2026-11-30', 1)).toEqual([18, 24, 26])
  expect(found('2026-12-01', 1)).toEqual([15, 18, 24, 26])
})
