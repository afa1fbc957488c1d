import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { partnerMembers } from './partner-members.ts'

const now = on(
  record`
2020-01-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2020-01-01 begin organisation/trust name=Trust sector=nhs
2020-01-01 begin organisation/council name=Council sector=council
2020-01-01 begin role/joint name=Joint employers=["organisation/icb","organisation/council"]
2020-01-01 begin role/council name=Council employers=["organisation/council"]
2020-01-01 begin body/x name=X form=board
2020-01-01 begin seat/a body=body/x name="Partner Member - NHS Trusts" capacity=member
2020-01-01 begin seat/b body=body/x name=B capacity=member nominatedBy=["organisation/trust"]
2020-01-01 begin seat/c body=body/x name=C capacity=member nominatedBy=["organisation/icb"]
2020-01-01 begin seat/d body=body/x name=D capacity=member sector=nhs
2020-01-01 begin seat/e body=body/x name=E capacity=member sector=nhs basis=nominated
2020-01-01 begin seat/f body=body/x name=F capacity=member exOfficio=["role/joint"]
2020-01-01 begin seat/g body=body/x name=G capacity=member exOfficio=["role/council"]
2020-01-01 begin seat/h body=body/x name=H capacity=chair sector=council
2020-01-01 begin seat/i body=body/x name=I capacity=attendee sector=primary-care
2020-01-01 begin seat/j body=body/x name="Partner member (primary medical services)" capacity=member
`,
  '2026-01-01',
)

test.each([
  ['trust', ['B', 'E', 'Partner Member - NHS Trusts']],
  ['council', ['G']],
  ['primary-care', ['Partner member (primary medical services)']],
] as const)('%s', (partner, names) => {
  const found = partnerMembers(now, id('body/x'), partner)
  expect(found.map(({ place }) => place.seat.values.name)).toEqual(names)
})
