import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import type { Dimension } from '#kinds/lists/dimensions.ts'
import { on, record, titlesOn } from '../../test/record.ts'
import { groupsOfMember } from './groups-of-member.ts'
import { membersOfBody } from './members-of-body.ts'

const whole = record`
  2025-01-01 begin area/dale name=Dale level=place
  2025-01-01 begin organisation/trust name="Larch Trust" sector=nhs serves=["area/dale"]
  2025-01-01 begin organisation/council name="Elder Council" sector=council
  2025-01-01 begin body/board name=Board form=board
  2025-01-01 begin role/joint name="Joint Nurse" employers=["organisation/trust","organisation/council"] level=place wte=0.6 profession=nursing function=clinical
  2025-01-01 begin seat/joint body=body/board name="Joint Nurse" capacity=member exOfficio=["role/joint"]
  2025-01-01 begin seat/other body=body/board name=Other capacity=member
  2025-01-01 begin person/ada background=["council","voluntary"]
  2025-01-01 begin appointment/ada person=person/ada to=role/joint
`
const now = on(whole, '2026-01-01')

test.each<[Dimension, readonly string[]]>([
  ['sector', ['NHS trust or board', 'Council']],
  ['function', ['Clinical']],
  ['profession', ['Nursing']],
  ['level', ['Place']],
  ['place', ['Dale']],
  ['employer', ['Larch Trust', 'Elder Council']],
  ['background', ['Council', 'Voluntary and community']],
  ['time', ['Part time']],
])('%s of a joint place: %j; of one of which nothing is recorded: none', (by, expected) => {
  const title = titlesOn(whole, '2026-01-01')
  const told = membersOfBody(now, id('body/board')).map((one) =>
    groupsOfMember(now, one, by, title).map(({ label }) => label),
  )
  expect(told).toEqual([expected, []])
})
