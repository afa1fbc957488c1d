import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { mayAnswerAs } from './may-answer.ts'

const of = record`
2020-01-01 begin person/ada
2020-01-01 begin person/bo
2020-01-01 begin person/cy
2020-01-01 begin role/chief name=Chief
2020-01-01 begin role/deputy name=Deputy
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/chief body=body/board name=Chief capacity=member basis=ex-officio exOfficio=["role/chief"]
2020-01-01 begin appointment/ada person=person/ada to=role/chief spells=[{"form":"on-leave","from":"2021-01-01","until":"2021-07-01"}]
2023-01-01 end appointment/ada
2020-01-01 begin appointment/bo person=person/bo to=role/chief basis=cover
2020-01-01 begin appointment/cy person=person/cy to=role/deputy`

test.each([
  ['whoever holds the role', '2020-06-01', 'person/ada', 'role/chief'],
  ['whoever sits in the seat because of it', '2020-06-01', 'person/ada', 'seat/chief'],
  ['nobody who held it once', '2023-01-01', 'person/ada', ''],
  ['nobody before they hold it', '2019-01-01', 'person/ada', ''],
  ['nobody of another role', '2020-06-01', 'person/cy', ''],
  ['not whoever only stands in', '2020-06-01', 'person/bo', ''],
  ['whoever stands in while the holder is on leave', '2021-02-01', 'person/bo', 'role/chief'],
  ['whoever is on leave, who still holds it', '2021-02-01', 'person/ada', 'role/chief'],
  ['whoever stands in where nobody else is', '2023-01-01', 'person/bo', 'role/chief'],
])('%s', (_, at, person, expected) => {
  const asked = [expected === 'seat/chief' ? id('seat/chief') : id('role/chief')]
  expect(mayAnswerAs(on(of, at), id(person), asked)).toEqual(expected ? [expected] : [])
})

test('in the order in which they are named; an account that is nobody in none', () => {
  const both = [id('seat/chief'), id('role/chief')]
  expect(mayAnswerAs(on(of, '2020-06-01'), id('person/ada'), both)).toEqual(both)
  expect(mayAnswerAs(on(of, '2020-06-01'), undefined, both)).toEqual([])
})
