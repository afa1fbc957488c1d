import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { jointRoleWithoutEmployerOfRecord } from './joint-role-without-employer-of-record.ts'

const lines = `
2020-01-01 begin organisation/trust name=Trust
2020-01-01 begin organisation/council name=Council
2020-01-01 begin organisation/gone name=Gone
2026-01-01 end organisation/gone
2020-01-01 begin role/joint name="Place Lead" employers=["organisation/trust","organisation/council"] !! joint-role-without-employer-of-record
2020-01-01 begin role/agreed name=Agreed employers=["organisation/trust","organisation/council"] employerOfRecord=organisation/council
2020-01-01 begin role/single name=Single employers=["organisation/trust"]
2020-01-01 begin role/half name=Half employers=["organisation/trust","organisation/gone"]
2020-01-01 begin role/over name=Over employers=["organisation/trust","organisation/council"]
2026-01-01 end role/over
`

test('a role of several employers that does not say who holds the contract', () => {
  expect(foundIn(jointRoleWithoutEmployerOfRecord, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(jointRoleWithoutEmployerOfRecord, lines, '2026-11-22')).toEqual([
    'Place Lead has 2 employers, and which of them holds the contract is not recorded.',
  ])
})
