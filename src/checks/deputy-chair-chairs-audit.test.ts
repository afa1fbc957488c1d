import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { deputyChairChairsAudit } from './deputy-chair-chairs-audit.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2021-01-01 begin body/board name="East Board" form=board inLaw=icb-board
2021-01-01 begin seat/deputy body=body/board name="Deputy Chair" capacity=deputy
2021-01-01 begin seat/other body=body/board name="Member" capacity=member
2021-01-01 begin person/ada
2021-01-01 begin appointment/ada person=person/ada to=seat/deputy
2021-01-01 begin person/bea
2021-01-01 begin appointment/bea person=person/bea to=seat/other
2021-01-01 begin body/audit name="Audit Committee" form=committee reportsTo=body/board !! deputy-chair-chairs-audit
2021-01-01 begin seat/audit body=body/audit name="Chair" capacity=chair exOfficio=["seat/deputy"]
2021-01-01 begin body/finance name="Finance Committee" form=committee reportsTo=body/board
2021-01-01 begin seat/finance body=body/finance name="Chair" capacity=chair
2021-01-01 begin appointment/ada-2 person=person/ada to=seat/finance
2021-01-01 begin body/apart name="West Board" form=board inLaw=icb-board
2021-01-01 begin seat/apart body=body/apart name="Deputy Chair" capacity=deputy
2021-01-01 begin person/cal
2021-01-01 begin appointment/cal person=person/cal to=seat/apart
2021-01-01 begin body/audit-2 name="Audit and Risk" form=committee inLaw=audit reportsTo=body/apart
2021-01-01 begin seat/audit-2 body=body/audit-2 name="Chair" capacity=chair
2021-01-01 begin person/dee
2021-01-01 begin appointment/dee person=person/dee to=seat/audit-2
`

test('ex officio or in person; other committees may be chaired by the deputy', () => {
  expect(foundIn(deputyChairChairsAudit, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(
    saidIn(deputyChairChairsAudit, lines, '2026-11-22', { names: { 'person/ada': 'Ada Invented' } }),
  ).toEqual(['Ada Invented chairs Audit Committee and is deputy chair of East Board.'])
})

test('nothing before its day', () => {
  expect(foundIn(deputyChairChairsAudit, lines, '2024-12-31')).toEqual([])
})
