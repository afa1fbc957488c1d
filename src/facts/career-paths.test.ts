import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { careerPaths, type Step } from './career-paths.ts'

const whole = record`
2010-01-01 begin organisation/trust name=Trust sector=nhs
2010-01-01 begin organisation/council name=Council sector=council
2010-01-01 begin role/chief name=Chief employers=["organisation/trust"]
2010-01-01 begin role/nurse name=Nurse employers=["organisation/trust"]
2010-01-01 begin role/social name="Social care" employers=["organisation/council"]
2018-01-01 amend role/social employers=["organisation/council","organisation/trust"]
2010-01-01 begin body/board name=Board form=board
2010-01-01 begin seat/chair body=body/board name=Chair capacity=chair sector=council
2010-01-01 begin seat/follows body=body/board name=Chief capacity=member exOfficio=["role/chief"]
2010-01-01 begin person/ada
2010-01-01 begin person/bo
2010-01-01 begin person/cy
2012-01-01 begin appointment/a1 person=person/ada to=role/social
2014-01-01 end appointment/a1
2012-06-01 begin appointment/a0 person=person/ada to=seat/chair
2014-01-01 begin appointment/a2 person=person/ada to=role/chief
2014-06-01 amend appointment/a2 termEnds=2016-12-31
2017-01-01 amend appointment/a2 to=role/nurse
2015-01-01 begin appointment/b1 person=person/bo to=seat/chair
2017-01-01 begin appointment/b2 person=person/bo to=role/chief
2019-01-01 end appointment/b2
2019-03-01 begin appointment/c1 person=person/cy to=role/chief
2020-01-01 begin appointment/c2 person=person/cy to=role/social
2021-01-01 end appointment/c1
`
const step = (one: Step | undefined) =>
  one && `${one.position} ${one.sectors.join('+')}${one.beside ? ' beside' : ''}`
const told = (day: string, of = 'role/chief') =>
  careerPaths(on(whole, day), id(of)).map(({ person, from, until, before, after }) => [
    person,
    `${from}..${until ?? ''}`,
    step(before),
    step(after),
  ])

// By hand: Ada came from social care of the council (its employers before 2018) and was moved to nurse; her seat does not count
// beside a role. Bo came from a seat, which he kept, and left for nothing. Cy came from nowhere recorded, took on social care
// beside it and kept that.
test('a worked example', () => {
  expect(told('2024-01-01')).toEqual([
    ['person/ada', '2014-01-01..2017-01-01', 'role/social council', 'role/nurse nhs'],
    ['person/bo', '2017-01-01..2019-01-01', 'seat/chair council beside', undefined],
    ['person/cy', '2019-03-01..2021-01-01', undefined, 'role/social nhs+council beside'],
  ])
})

test('as known on an earlier day: nobody has left yet, and who comes later is not there', () => {
  expect(told('2016-01-01')).toEqual([['person/ada', '2014-01-01..', 'role/social council', undefined]])
  expect(told('2012-01-01')).toEqual([])
  expect(told('2024-01-01', 'role/none')).toEqual([])
})
