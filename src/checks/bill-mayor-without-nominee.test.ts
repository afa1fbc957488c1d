import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { billMayorWithoutNominee } from './bill-mayor-without-nominee.ts'

const lines = `
2016-01-01 begin area/shire name="Test Shire" level=system
2016-01-01 begin area/east name=East level=place within=area/shire
2016-01-01 begin area/west name=West level=place within=area/shire
2016-01-01 begin area/far name=Far level=system
2021-01-01 begin organisation/mayor name="Test Shire Combined Authority" sector=public serves=["area/shire"]
2021-01-01 begin organisation/far name="Far Combined Authority" sector=public serves=["area/far"]
2021-01-01 begin body/board name="East Board" form=board inLaw=icb-board area=area/shire !! bill-mayor-without-nominee
2021-01-01 begin seat/board body=body/board name="Member" capacity=member
2021-01-01 begin body/has name="West Board" form=board inLaw=icb-board area=area/shire
2021-01-01 begin seat/has body=body/has name="Member" capacity=member nominatedBy=["organisation/mayor"]
2021-01-01 begin body/unknown name="North Board" form=board inLaw=icb-board area=area/shire
`

test('each strategic authority that touches the area', () => {
  expect(foundIn(billMayorWithoutNominee, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(billMayorWithoutNominee, lines, '2026-11-22')).toEqual([
    'Proposed law, not in force: the Health Bill as introduced would ask for a nominee of the mayor of Test Shire Combined Authority, and East Board has no seat for one.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(billMayorWithoutNominee, lines, '2026-05-13')).toEqual([])
})
