import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { healthAndWellbeingWithoutRequiredMember } from './health-and-wellbeing-without-required-member.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2016-01-01 begin organisation/watch name="Healthwatch Test" sector=voluntary
2021-01-01 begin body/all name="East Health and Wellbeing Board" form=committee
2021-01-01 begin seat/all-1 body=body/all name="Leader of the Council" capacity=member
2021-01-01 begin seat/all-2 body=body/all name="Director of Adults’ and Children’s Services" capacity=member
2021-01-01 begin seat/all-4 body=body/all name="Director of Public Health" capacity=member
2021-01-01 begin seat/all-5 body=body/all name="Residents’ champion" capacity=member nominatedBy=["organisation/watch"]
2021-01-01 begin seat/all-6 body=body/all name="NHS" capacity=member nominatedBy=["organisation/icb"]
2021-01-01 begin person/a1
2021-01-01 begin appointment/a1 person=person/a1 to=seat/all-1
2021-01-01 begin person/a2
2021-01-01 begin appointment/a2 person=person/a2 to=seat/all-2
2021-01-01 begin person/a4
2021-01-01 begin appointment/a4 person=person/a4 to=seat/all-4
2021-01-01 begin person/a5
2021-01-01 begin appointment/a5 person=person/a5 to=seat/all-5
2021-01-01 begin person/a6
2021-01-01 begin appointment/a6 person=person/a6 to=seat/all-6
2021-01-01 begin body/some name="West Health & Wellbeing Board" form=committee !! health-and-wellbeing-without-required-member
2021-01-01 begin seat/some-1 body=body/some name="Chair" capacity=chair function=political
2021-01-01 begin person/s1
2021-01-01 begin appointment/s1 person=person/s1 to=seat/some-1
2021-01-01 begin seat/some-2 body=body/some name="Director of Adult Social Care" capacity=member
2021-01-01 begin person/s2
2021-01-01 begin appointment/s2 person=person/s2 to=seat/some-2
2021-01-01 begin seat/some-4 body=body/some name="Public Health" capacity=member
2021-01-01 begin person/s4
2021-01-01 begin appointment/s4 person=person/s4 to=seat/some-4
2021-01-01 begin seat/some-5 body=body/some name="Healthwatch" capacity=member
2021-01-01 begin seat/some-6 body=body/some name="ICB" capacity=attendee
2021-01-01 begin body/unknown name="North Health and Wellbeing Board" form=committee
2021-01-01 begin body/group name="Health and Wellbeing Board Officers" form=forum reportsTo=body/some
2021-01-01 begin seat/group body=body/group name="Member" capacity=member
`

test('once for a board, naming who is missing; one director may answer for adults and children', () => {
  expect(foundIn(healthAndWellbeingWithoutRequiredMember, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(healthAndWellbeingWithoutRequiredMember, lines, '2026-11-22')).toEqual([
    'West Health & Wellbeing Board has no seat recorded for the director of children’s services or the integrated care board, and has nobody in the seat of Healthwatch.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(healthAndWellbeingWithoutRequiredMember, lines, '2022-06-30')).toEqual([])
})
