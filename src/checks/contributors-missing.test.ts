import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { contributorsMissing } from './contributors-missing.ts'

const lines = `
2025-04-01 begin organisation/trust name="Larch Trust" sector=nhs
2025-04-01 begin organisation/council name="Dale Council" sector=council
2025-04-01 begin organisation/charity name="Dale Care" sector=voluntary
2025-04-01 begin role/one name=One employers=["organisation/trust"]
2025-04-01 begin role/joint name=Joint employers=["organisation/trust","organisation/council"]
2025-04-01 begin body/board name=Board form=board of=["organisation/charity"]
2025-04-01 begin seat/voice body=body/board name=Voice capacity=member nominatedBy=["organisation/council"]
2025-04-01 begin outcome/delay title="Home sooner" level=system needs=["nhs","council"] !! contributors-missing
2025-04-01 begin answers-for/delay outcome=outcome/delay holder=role/one part=accountable
2025-04-01 begin answers-for/delay-too outcome=outcome/delay holder=organisation/council part=assures
2026-12-01 amend answers-for/delay-too part=contributes
2025-04-01 begin outcome/three title="Fewer falls" level=system needs=["primary-care","voluntary","independent","public"] !! contributors-missing
2025-04-01 begin answers-for/three outcome=outcome/three holder=role/one part=responsible
2025-04-01 begin outcome/body title="Live well" level=system needs=["voluntary"]
2025-04-01 begin answers-for/body outcome=outcome/body holder=body/board part=responsible
2025-04-01 begin outcome/joint title="Seen sooner" level=system needs=["nhs","council"]
2025-04-01 begin answers-for/joint outcome=outcome/joint holder=role/joint part=accountable
2025-04-01 begin outcome/seat title="Safer" level=system needs=["council"]
2025-04-01 begin answers-for/seat outcome=outcome/seat holder=seat/voice part=contributes
2025-04-01 begin outcome/none title="Nobody yet" level=system needs=["council"]
2025-04-01 begin outcome/free title="Free" level=system
2025-04-01 begin answers-for/free outcome=outcome/free holder=role/one part=accountable
`

test('an outcome without one of the sectors that it needs', () => {
  expect(foundIn(contributorsMissing, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(contributorsMissing, lines, '2026-11-22')).toEqual([
    '“Home sooner” cannot be reached without councils, and nobody from there contributes to it or answers for it.',
    '“Fewer falls” cannot be reached without primary care, the voluntary sector, independent providers and other public services, and nobody from there contributes to it or answers for it.',
  ])
})

test('until the sector contributes', () => {
  const found = (day: string) => foundIn(contributorsMissing, lines, day).map(([row]) => row)
  expect(found('2026-11-30')).toEqual([8, 12])
  expect(found('2026-12-01')).toEqual([12])
})
