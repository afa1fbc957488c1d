import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { personOnManyBodies } from './person-on-many-bodies.ts'

const lines = `
2020-01-01 begin person/ada !! person-on-many-bodies
2020-01-01 begin person/ben
2020-01-01 begin role/lead name=Lead
2020-01-01 begin appointment/lead person=person/ada to=role/lead
2020-01-01 begin body/one name=One form=board
2020-01-01 begin body/two name=Two form=board
2020-01-01 begin body/three name=Three form=board
2020-01-01 begin body/over name=Over form=board
2026-01-01 end body/over
2020-01-01 begin seat/one body=body/one name=Member capacity=member exOfficio=["role/lead"]
2020-01-01 begin seat/two body=body/two name=Member capacity=member places=2
2020-01-01 begin appointment/two person=person/ada to=seat/two
2020-01-01 begin seat/three body=body/three name=Member capacity=chair
2020-01-01 begin appointment/three person=person/ada to=seat/three
2020-01-01 begin seat/over body=body/over name=Member capacity=member
2020-01-01 begin seat/attends body=body/three name=Attends capacity=attendee
2020-01-01 begin seat/deputy body=body/two name=Deputy capacity=deputy
2020-01-01 begin appointment/ben-1 person=person/ben to=seat/over
2020-01-01 begin appointment/ben-2 person=person/ben to=seat/two
2020-01-01 begin appointment/ben-3 person=person/ben to=seat/deputy
2020-01-01 begin appointment/ben-4 person=person/ben to=seat/attends
`

test('someone on more bodies than set, by their role too', () => {
  expect(foundIn(personOnManyBodies, lines, '2026-11-22', { seats: 2 })).toEqual(marksOf(lines))
  expect(
    saidIn(personOnManyBodies, lines, '2026-11-22', {
      names: { 'person/ada': 'Ada Invented' },
      limits: { seats: 2 },
    }),
  ).toEqual(['Ada Invented sits on 3 bodies, more than 2.'])
})

test('as many as set are not too many', () => {
  expect(foundIn(personOnManyBodies, lines, '2026-11-22', { seats: 3 })).toEqual([])
  expect(foundIn(personOnManyBodies, lines, '2026-11-22')).toEqual([])
})
