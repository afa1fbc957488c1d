// What would be taken away is still there, beside what would come; everything else reads as afterwards.
import { expect, test } from 'vitest'
import { body, seat } from '#kinds/index.ts'
import { on, record } from '../../test/record.ts'
import { id } from './id.ts'
import { joined } from './joined.ts'

const of = record`
2020-01-01 begin body/a name=Old form=board
2020-01-01 begin seat/one body=body/a name=One capacity=chair
2020-01-01 begin person/p
2020-01-01 begin appointment/p person=person/p to=seat/one
2027-01-01 amend body/a name=New
2027-01-01 end seat/one
2027-01-01 end appointment/p
2027-01-01 begin seat/two body=body/a name=Two capacity=chair`
const [before, after] = [on(of, '2026-12-31'), on(of, '2027-01-01')]

test('has both, in order, and answers alike whichever way it is asked', () => {
  const both = joined(before, after, ['body', 'seat'])
  expect(both.all(seat).map((thing) => thing.id)).toEqual(['seat/one', 'seat/two'])
  expect(both.pointing(seat, 'body', id('body/a')).map((thing) => thing.id)).toEqual(['seat/two', 'seat/one'])
  expect(both.get(seat, id('seat/one'))?.values.name).toBe('One')
  expect(both.get(body, id('seat/one'))).toBeUndefined()
  expect(both.find(id('body/a'))?.values).toMatchObject({ name: 'New' })
})

test('of kinds that are not named only what is there afterwards', () => {
  expect(joined(before, after, ['seat']).find(id('appointment/p'))).toBeUndefined()
  expect(joined(before, before, ['seat'])).toBe(before)
})
