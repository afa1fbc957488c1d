import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { icbWithoutSeniorNonExecutive } from './icb-without-senior-non-executive.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2021-01-01 begin body/unsaid name="East Board" form=board inLaw=icb-board !! icb-without-senior-non-executive
2021-01-01 begin seat/unsaid body=body/unsaid name="Non-executive Member" capacity=member
2021-01-01 begin body/named name="West Board" form=board inLaw=icb-board
2021-01-01 begin seat/named body=body/named name="Senior Non-executive Member" capacity=member
2021-01-01 begin body/noted name="North Board" form=board inLaw=icb-board
2021-01-01 begin seat/noted body=body/noted name="Non-executive Member" capacity=member note="Senior non-executive member since May"
2021-01-01 begin body/unknown name="South Board" form=board inLaw=icb-board
`

test('said in the name or the note of a seat', () => {
  expect(foundIn(icbWithoutSeniorNonExecutive, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(icbWithoutSeniorNonExecutive, lines, '2026-11-22')).toEqual([
    'No seat on East Board is recorded as that of the senior non-executive member.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(icbWithoutSeniorNonExecutive, lines, '2024-12-31')).toEqual([])
})
