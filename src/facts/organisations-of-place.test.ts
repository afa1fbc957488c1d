import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { organisationsOfPlace } from './organisations-of-place.ts'
import { seatsOfBody } from './seats-of-body.ts'

const now = on(
  record`
2020-01-01 begin organisation/a name=A
2020-01-01 begin organisation/b name=B
2020-01-01 begin organisation/c name=C
2020-01-01 begin person/p
2020-01-01 begin person/q
2020-01-01 begin role/joint name=Joint employers=["organisation/a","organisation/b"]
2020-01-01 begin role/q name=Post employers=["organisation/b"]
2020-01-01 begin appointment/q person=person/q to=role/q
2020-01-01 begin body/x name=X form=board
2020-01-01 begin seat/one body=body/x name=One capacity=member nominatedBy=["organisation/a"]
2020-01-01 begin appointment/one person=person/q to=seat/one
2020-01-01 begin seat/own body=body/x name=Own capacity=member nominatedBy=["organisation/a","organisation/b"]
2020-01-01 begin appointment/own person=person/q to=seat/own
2020-01-01 begin seat/any body=body/x name=Any capacity=member nominatedBy=["organisation/a","organisation/b"]
2020-01-01 begin appointment/any person=person/p to=seat/any onBehalfOf=organisation/c
2020-01-01 begin seat/role body=body/x name=Role capacity=member exOfficio=["role/joint"]
2020-01-01 begin seat/through body=body/x name=Through capacity=member exOfficio=["seat/one"]
2020-01-01 begin seat/sent body=body/x name=Sent capacity=member
2020-01-01 begin appointment/sent person=person/q to=seat/sent onBehalfOf=organisation/c
2020-01-01 begin seat/post body=body/x name=Post capacity=member
2020-01-01 begin appointment/post person=person/q to=seat/post
2020-01-01 begin seat/none body=body/x name=None capacity=member
`,
  '2026-01-01',
)

test.each([
  ['who nominates, wherever its holder works', 'one', ['a']],
  ['of several who nominate, the one its holder works for', 'own', ['b']],
  ['any of several, where its holder is of none', 'any', ['a', 'b']],
  ['all employers of a joint role', 'role', ['a', 'b']],
  ['who nominates to the seat it follows', 'through', ['a']],
  ['where its holder comes from', 'sent', ['c']],
  ['where its holder works', 'post', ['b']],
  ['nothing recorded', 'none', []],
])('%s', (_, key, organisations) => {
  const place = seatsOfBody(now, id('body/x')).find((one) => one.seat.id === `seat/${key}`)
  expect(place && organisationsOfPlace(now, place)).toEqual(organisations.map((one) => `organisation/${one}`))
})
