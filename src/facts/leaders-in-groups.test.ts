import { expect, test } from 'vitest'
import { on, record, titlesOn } from '../../test/record.ts'
import { leadersInGroups } from './leaders-in-groups.ts'

const whole = record`
  2020-01-01 begin area/shire name=Shire level=system
  2020-01-01 begin area/hill name=Hill level=place within=area/shire
  2020-01-01 begin area/vale name=Vale level=place within=area/shire
  2020-01-01 begin area/hamlet name=Hamlet level=neighbourhood within=area/hill
  2020-01-01 begin organisation/trust name=Trust sector=nhs
  2020-01-01 begin organisation/council name=Council sector=council
  2020-01-01 begin body/hill name="Hill Board" form=board area=area/hill of=["organisation/trust","organisation/council"]
  2020-01-01 begin body/vale name="Vale Board" form=board area=area/vale of=["organisation/trust","organisation/council"]
  2020-01-01 begin role/joint name=Joint employers=["organisation/trust","organisation/council"] area=area/hamlet
  2020-01-01 begin seat/joint body=body/vale name=Joint capacity=member exOfficio=["role/joint"]
  2020-01-01 begin seat/lay body=body/hill name=Chair capacity=chair sector=lay
  2020-01-01 begin seat/guest body=body/hill name=Guest capacity=attendee
  2020-01-01 begin person/ada
  2020-01-01 begin person/bo
  2020-01-01 begin person/cy
  2020-01-01 begin person/di
  2020-01-01 begin appointment/ada person=person/ada to=role/joint
  2020-01-01 begin appointment/bo person=person/bo to=seat/lay
  2020-01-01 begin appointment/cy person=person/cy to=seat/guest
  2020-01-01 begin appointment/di person=person/di to=seat/lay
  2021-01-01 end appointment/di
`
const groups = (day: string, least?: number) =>
  leadersInGroups(on(whole, day), titlesOn(whole, day), least).map(
    ({ key, label, people }) => `${key} (${label}): ${people.join(' ').replaceAll('person/', '')}`,
  )

// Ada has a joint role in a neighbourhood of Hill and sits ex officio in Vale; Bo chairs; Cy only attends; Di has left.
test('all, by sector, by place and by body; each once in each', () => {
  expect(groups('2022-01-01')).toEqual([
    'all (All who lead): ada bo',
    'sector/nhs (NHS trust or board): ada',
    'sector/council (Council): ada',
    'sector/none (Lay and independent members, and others of no sector): bo',
    'area/hill (Hill): ada bo',
    'area/vale (Vale): ada',
    'body/hill (Hill Board): bo',
    'body/vale (Vale Board): ada',
    'place-boards (Boards of places, all together): ada bo',
  ])
})

test('groups of fewer than asked are left out, all of them together never', () => {
  expect(groups('2022-01-01', 2).map((one) => one.split(' ')[0])).toEqual([
    'all',
    'area/hill',
    'place-boards',
  ])
  expect(groups('2019-01-01', 5)).toEqual(['all (All who lead): '])
})
