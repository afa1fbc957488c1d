import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { isFromElsewhere, levelOfPerson, sectorsOfPerson } from './sectors-of-person.ts'

const whole = record`
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin organisation/trust name=Trust sector=nhs
2020-01-01 begin organisation/council name=Council sector=council
2020-01-01 begin organisation/bare name=Bare
2020-01-01 begin body/board name=Board form=board area=area/shire
2020-01-01 begin role/nurse name=Nurse employers=["organisation/trust"] level=organisation
2020-01-01 begin role/joint name=Joint employers=["organisation/council","organisation/trust"] level=place
2020-01-01 begin role/social name="Social care" employers=["organisation/council"] level=place
2020-01-01 begin role/bare name=Bare employers=["organisation/bare"]
2020-01-01 begin seat/councils body=body/board name=Councils capacity=member sector=council
2020-01-01 begin seat/lay body=body/board name=Lay capacity=member function=lay
2020-01-01 begin person/ada
2020-01-01 begin person/bo
2020-01-01 begin person/cy
2020-01-01 begin person/di
2020-01-01 begin person/ed
2020-01-01 begin appointment/1 person=person/ada to=role/nurse
2020-01-01 begin appointment/2 person=person/ada to=seat/councils
2020-01-01 begin appointment/3 person=person/bo to=role/joint
2020-01-01 begin appointment/4 person=person/bo to=role/nurse
2020-01-01 begin appointment/5 person=person/cy to=seat/councils
2020-01-01 begin appointment/6 person=person/di to=seat/lay
`
const now = on(whole, '2024-01-01')

test.each([
  ['by the role and not by the seat', 'ada', ['nhs'], 'organisation'],
  ['a joint role; the widest of two levels', 'bo', ['nhs', 'council'], 'place'],
  ['by the seat, where there is no role', 'cy', ['council'], 'system'],
  ['a lay member speaks for no sector', 'di', [], 'system'],
  ['nothing held', 'ed', [], undefined],
])('%s', (_, key, from, level) => {
  expect(sectorsOfPerson(now, id(`person/${key}`))).toEqual(from)
  expect(levelOfPerson(now, id(`person/${key}`))).toBe(level)
})

test.each([
  ['ada', 'social', true],
  ['ada', 'joint', false],
  ['bo', 'social', false],
  ['cy', 'nurse', true],
  ['ada', 'bare', false],
  ['ed', 'nurse', false],
])('%s comes to %s from elsewhere: %s', (person, role, expected) => {
  expect(isFromElsewhere(now, id(`person/${person}`), id(`role/${role}`))).toBe(expected)
})
