import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { icbTooFewNonExecutives } from './icb-too-few-non-executives.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2021-01-01 begin body/enough name="East Board" form=board inLaw=icb-board
2021-01-01 begin seat/enough body=body/enough name="Non-executive Members" capacity=member places=2 sector=lay
2021-01-01 begin person/e1
2021-01-01 begin appointment/e1 person=person/e1 to=seat/enough
2021-01-01 begin person/e2
2021-01-01 begin appointment/e2 person=person/e2 to=seat/enough
2021-01-01 begin body/half name="West Board" form=board inLaw=icb-board !! icb-too-few-non-executives
2021-01-01 begin seat/half body=body/half name="NEM (Audit)" capacity=member places=2
2021-01-01 begin seat/half-guest body=body/half name=Adviser capacity=attendee sector=lay
2021-01-01 begin person/h1
2021-01-01 begin appointment/h1 person=person/h1 to=seat/half
2021-01-01 begin body/one name="North Board" form=board inLaw=icb-board !! icb-too-few-non-executives
2021-01-01 begin seat/one body=body/one name="Deputy" capacity=deputy function=lay
2021-01-01 begin person/o1
2021-01-01 begin appointment/o1 person=person/o1 to=seat/one
2021-01-01 begin body/chair name="South Board" form=board inLaw=icb-board !! icb-too-few-non-executives
2021-01-01 begin seat/chair body=body/chair name="Chair" capacity=chair sector=lay
2021-01-01 begin body/unknown name="Unknown Board" form=board inLaw=icb-board
`

test('the chair is not counted, a deputy is, and a vacant place is not filled', () => {
  expect(foundIn(icbTooFewNonExecutives, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(icbTooFewNonExecutives, lines, '2026-11-22')).toEqual([
    'South Board has no place for non-executive members besides its chair; policy asks for 2 at least.',
    'West Board has 2 places for non-executive members besides its chair, 1 of them filled; policy asks for 2 at least.',
    'North Board has one place for non-executive members besides its chair; policy asks for 2 at least.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(icbTooFewNonExecutives, lines, '2022-06-30')).toEqual([])
})
