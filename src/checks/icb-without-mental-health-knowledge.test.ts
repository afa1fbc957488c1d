import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { icbWithoutMentalHealthKnowledge } from './icb-without-mental-health-knowledge.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2016-01-01 begin organisation/mind name="Test Minds NHS Trust" sector=nhs type="mental health trust"
2021-01-01 begin body/none name="East Board" form=board inLaw=icb-board !! icb-without-mental-health-knowledge
2021-01-01 begin seat/none body=body/none name="Member" capacity=member
2021-01-01 begin person/none
2021-01-01 begin appointment/none person=person/none to=seat/none
2021-01-01 begin seat/none-chair body=body/none name="Chair" capacity=chair brings=["mental-health"]
2021-01-01 begin seat/none-guest body=body/none name="Mental health adviser" capacity=attendee
2021-01-01 begin body/said name="West Board" form=board inLaw=icb-board
2021-01-01 begin seat/said body=body/said name="Member" capacity=member
2021-01-01 begin person/said
2021-01-01 begin appointment/said person=person/said to=seat/said brings=["mental-health"]
2021-01-01 begin body/sent name="North Board" form=board inLaw=icb-board
2021-01-01 begin seat/sent body=body/sent name="Partner" capacity=member nominatedBy=["organisation/mind"]
2021-01-01 begin person/sent
2021-01-01 begin appointment/sent person=person/sent to=seat/sent
2021-01-01 begin body/several name="North West Board" form=board inLaw=icb-board
2021-01-01 begin seat/several body=body/several name="Partner" capacity=member nominatedBy=["organisation/mind","organisation/trust"]
2021-01-01 begin person/several
2021-01-01 begin appointment/several person=person/several to=seat/several onBehalfOf=organisation/mind
2021-01-01 begin body/other name="South Board" form=board inLaw=icb-board !! icb-without-mental-health-knowledge
2021-01-01 begin seat/other body=body/other name="Partner" capacity=member nominatedBy=["organisation/mind","organisation/trust"]
2021-01-01 begin person/other
2021-01-01 begin appointment/other person=person/other to=seat/other onBehalfOf=organisation/trust
2021-01-01 begin body/vacant name="South West Board" form=board inLaw=icb-board !! icb-without-mental-health-knowledge
2021-01-01 begin seat/vacant body=body/vacant name="Member" capacity=member brings=["mental-health"]
2021-01-01 begin body/unknown name="Unknown Board" form=board inLaw=icb-board
`

test('said of the seat or the appointment, or known from the trust someone comes from', () => {
  expect(foundIn(icbWithoutMentalHealthKnowledge, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(icbWithoutMentalHealthKnowledge, lines, '2026-11-22')).toEqual([
    'The record does not say which ordinary member of East Board brings knowledge of mental health services.',
    'The record does not say which ordinary member of South Board brings knowledge of mental health services.',
    'The place on South West Board that brings knowledge of mental health services is vacant.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(icbWithoutMentalHealthKnowledge, lines, '2022-06-30')).toEqual([])
})
