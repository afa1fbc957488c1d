import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { must } from '#core/problem.ts'
import { seat } from '#kinds/index.ts'
import { snapshotOf } from '../../test/structure.ts'
import { voiceOfSeat } from './voice-of-seat.ts'

const now = snapshotOf(
  `
2020-01-01 begin organisation/trust name=Trust sector=nhs
2020-01-01 begin organisation/shire name=Shire sector=council
2020-01-01 begin organisation/charity name=Charity sector=voluntary
2020-01-01 begin organisation/bare name=Bare
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin role/joint name=Joint employers=["organisation/shire","organisation/trust"]
2020-01-01 begin role/single name=Single employers=["organisation/charity"]
2020-01-01 begin person/ada
2020-01-01 begin person/ben
2020-01-01 begin appointment/ada-role person=person/ada to=role/single
2020-01-01 begin seat/said body=body/board name=Said capacity=member sector=lay nominatedBy=["organisation/trust"]
2020-01-01 begin seat/nominated body=body/board name=N capacity=member nominatedBy=["organisation/shire"] exOfficio=["role/single"]
2020-01-01 begin seat/several body=body/board name=S capacity=member nominatedBy=["organisation/shire","organisation/trust"]
2020-01-01 begin seat/sent body=body/board name=S capacity=member nominatedBy=["organisation/shire","organisation/trust"]
2020-01-01 begin appointment/sent person=person/ben to=seat/sent onBehalfOf=organisation/trust
2020-01-01 begin seat/joint body=body/board name=J capacity=member exOfficio=["role/joint"]
2020-01-01 begin seat/chained body=body/board name=C capacity=member exOfficio=["seat/joint"]
2020-01-01 begin seat/circle body=body/board name=C capacity=member exOfficio=["seat/circle-2"]
2020-01-01 begin seat/circle-2 body=body/board name=C capacity=member exOfficio=["seat/circle"]
2020-01-01 begin seat/lay body=body/board name=L capacity=member function=lay
2020-01-01 begin appointment/lay person=person/ada to=seat/lay
2020-01-01 begin seat/on-behalf body=body/board name=O capacity=member
2020-01-01 begin appointment/on-behalf person=person/ada to=seat/on-behalf onBehalfOf=organisation/trust
2020-01-01 begin seat/by-role body=body/board name=R capacity=member
2020-01-01 begin appointment/by-role person=person/ada to=seat/by-role
2020-01-01 begin seat/unknown body=body/board name=U capacity=member nominatedBy=["organisation/bare"]
`.split('\n'),
)

test.each([
  ['what is said comes first', 'said', ['lay']],
  ['then who nominates', 'nominated', ['council']],
  ['several that nominate, nobody sent: all of them', 'several', ['nhs', 'council']],
  ['several that nominate: the one the holder comes from', 'sent', ['nhs']],
  ['the employers of a joint role, in the order of the list', 'joint', ['nhs', 'council']],
  ['through a seat that is followed', 'chained', ['nhs', 'council']],
  ['a circle of seats says nothing', 'circle', []],
  ['a lay seat, whoever employs its holder', 'lay', ['lay']],
  ['the organisation its holder comes from, before their role', 'on-behalf', ['nhs']],
  ['the employers of another role of its holder', 'by-role', ['voluntary']],
  ['nothing recorded', 'unknown', []],
])('%s', (_, key, voices) => {
  const of = now.get(seat, id(`seat/${key}`))
  must(of, 'the seat is in force')
  expect(voiceOfSeat(now, of)).toEqual(voices)
})
