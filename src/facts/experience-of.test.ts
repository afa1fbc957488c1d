import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { experienceOf } from './experience-of.ts'
import { seatsOfBody } from './seats-of-body.ts'

const now = on(
  record`
2020-01-01 begin organisation/minds name=Minds sector=nhs type="mental health trust"
2020-01-01 begin organisation/named name="Shire Community Healthcare" sector=nhs type=trust
2020-01-01 begin organisation/practices name=Practices sector=primary-care
2020-01-01 begin organisation/charity name="Community Action" sector=voluntary
2020-01-01 begin person/p
2020-01-01 begin role/dph name=Director profession="public health"
2020-01-01 begin role/p name=Adviser
2020-01-01 begin appointment/p person=person/p to=role/p brings=["digital"]
2020-01-01 begin body/x name=X form=board
2020-01-01 begin seat/said body=body/x name=Said capacity=member brings=["finance"]
2020-01-01 begin seat/held body=body/x name=Held capacity=member
2020-01-01 begin appointment/held person=person/p to=seat/held brings=["lived-experience"]
2020-01-01 begin seat/dph body=body/x name=Council capacity=member exOfficio=["role/dph"]
2020-01-01 begin seat/named body=body/x name="Mental health and community" capacity=member
2020-01-01 begin seat/sector body=body/x name="Voluntary and community sector" capacity=member
2020-01-01 begin seat/care body=body/x name="Adult social care" capacity=member
2020-01-01 begin seat/minds body=body/x name=Trust capacity=member nominatedBy=["organisation/minds"]
2020-01-01 begin seat/either body=body/x name=Trusts capacity=member nominatedBy=["organisation/minds","organisation/named"]
2020-01-01 begin seat/community body=body/x name=Trust capacity=member nominatedBy=["organisation/named"]
2020-01-01 begin seat/practices body=body/x name=Practices capacity=member nominatedBy=["organisation/practices"]
2020-01-01 begin seat/charity body=body/x name=Charity capacity=member nominatedBy=["organisation/charity"]
`,
  '2026-01-01',
)

test.each([
  ['what the seat is said to bring', 'said', ['finance']],
  ['what any appointment of its holder is said to bring', 'held', ['digital', 'lived-experience']],
  ['the profession of the role it follows', 'dph', ['public-health']],
  ['what it is called', 'named', ['mental-health', 'community']],
  ['but not the community of the voluntary sector', 'sector', []],
  ['social care', 'care', ['social-care']],
  ['the type of the trust that nominates', 'minds', ['mental-health']],
  ['nothing of trusts any of which may be who it is', 'either', []],
  ['the name of a trust whose type does not tell', 'community', ['community']],
  ['the sector of practices', 'practices', ['primary-care']],
  ['nothing of the name of a charity', 'charity', []],
])('%s', (_, key, expected) => {
  const place = seatsOfBody(now, id('body/x')).find((one) => one.seat.id === `seat/${key}`)
  expect(place && [...experienceOf(now, place)].toSorted()).toEqual(expected.toSorted())
})
