import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { icbWithoutRequiredExecutive } from './icb-without-required-executive.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2021-01-01 begin body/all name="East Board" form=board inLaw=icb-board
2021-01-01 begin seat/all-1 body=body/all name="Chief Finance Officer" capacity=member
2021-01-01 begin seat/all-2 body=body/all name="Medical Director" capacity=member
2021-01-01 begin seat/all-3 body=body/all name="Executive Director" capacity=member exOfficio=["role/nurse"]
2021-01-01 begin role/nurse name="Chief Nursing Officer" employers=["organisation/icb"]
2021-01-01 begin person/all-1
2021-01-01 begin appointment/all-1 person=person/all-1 to=seat/all-1
2021-01-01 begin person/all-2
2021-01-01 begin appointment/all-2 person=person/all-2 to=seat/all-2
2021-01-01 begin person/nurse
2021-01-01 begin appointment/nurse person=person/nurse to=role/nurse
2021-01-01 begin body/some name="West Board" form=board inLaw=icb-board !! icb-without-required-executive
2021-01-01 begin seat/some-1 body=body/some name="Non-executive Member (Finance Director elsewhere)" capacity=member function=lay
2021-01-01 begin seat/some-guest body=body/some name="Chief Finance Officer" capacity=attendee
2021-01-01 begin seat/some-2 body=body/some name="Partner Member (Primary Medical Services)" capacity=member
2021-01-01 begin seat/some-3 body=body/some name="Director of Nursing" capacity=member
2021-01-01 begin seat/some-4 body=body/some name="Medical Director of a trust" capacity=member basis=nominated
2021-01-01 begin body/gone name="North Board" form=board inLaw=icb-board !! icb-without-required-executive
2021-01-01 begin seat/gone-1 body=body/gone name="CFO" capacity=member
2021-01-01 begin seat/gone-2 body=body/gone name="CMO" capacity=member
2021-01-01 begin seat/gone-3 body=body/gone name="CNO" capacity=member
2021-01-01 begin person/gone-1
2021-01-01 begin appointment/gone-1 person=person/gone-1 to=seat/gone-1
2021-01-01 begin person/gone-2
2021-01-01 begin appointment/gone-2 person=person/gone-2 to=seat/gone-2
2021-01-01 begin body/unknown name="South Board" form=board inLaw=icb-board
`

test('once for a board, naming which are missing; partners and non-executives are not its executives', () => {
  expect(foundIn(icbWithoutRequiredExecutive, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(icbWithoutRequiredExecutive, lines, '2026-11-22')).toEqual([
    'North Board has nobody in the seat of its nursing director.',
    'West Board has no seat for its finance director or medical director, and has nobody in the seat of its nursing director.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(icbWithoutRequiredExecutive, lines, '2022-06-30')).toEqual([])
})
