import { expect, test } from 'vitest'
import { findingsOf } from '#core/findings.ts'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf, on, recordOf, words } from '../../test/record.ts'
import { billCouncilSeatWouldEnd } from './bill-council-seat-would-end.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2021-01-01 begin body/board name="East Board" form=board inLaw=icb-board
2021-01-01 begin seat/board body=body/board name="Partner Member (Local Authorities)" capacity=member places=2 !! bill-council-seat-would-end
2021-01-01 begin seat/other body=body/board name="Partner Member (NHS Trusts)" capacity=member
`

test('the seats of council partners, each once', () => {
  expect(foundIn(billCouncilSeatWouldEnd, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(billCouncilSeatWouldEnd, lines, '2026-11-22')).toEqual([
    'Proposed law, not in force: the Health Bill as introduced would no longer require Partner Member (Local Authorities), East Board.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(billCouncilSeatWouldEnd, lines, '2026-05-13')).toEqual([])
})

test('not asked until a system turns the pack on', () => {
  expect(findingsOf(on(recordOf(words, lines), '2026-11-22'), [billCouncilSeatWouldEnd])).toEqual([])
})
