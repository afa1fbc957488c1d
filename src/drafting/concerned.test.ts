import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { accountsHolding, concernedIn } from './concerned.ts'

test('whoever began it, saved it or did something about it, each once', () => {
  const edits = [{ by: 'kim' }, { by: 'lee' }]
  const found = concernedIn({ by: 'kim' }, edits, [{ by: 'mo' }, { by: 'lee' }])
  expect([...found]).toEqual(['kim', 'lee', 'mo'])
})

test('whoever holds a role, or a seat because of it, on the day', () => {
  const of = record`
2020-01-01 begin person/ada
2020-01-01 begin person/bo
2020-01-01 begin role/chief name=Chief
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/chief body=body/board name=Chief capacity=member basis=ex-officio exOfficio=["role/chief"]
2020-01-01 begin appointment/ada person=person/ada to=role/chief
2021-01-01 end appointment/ada
2021-01-01 begin appointment/bo person=person/bo to=role/chief`
  const people = new Map([
    ['kim', id('person/ada')],
    ['lee', id('person/bo')],
    ['mo', id('person/bo')],
  ])
  const positions = [id('role/chief'), id('seat/chief')]
  expect(accountsHolding(on(of, '2020-06-01'), positions, people)).toEqual(['kim'])
  expect(accountsHolding(on(of, '2021-01-01'), [id('seat/chief')], people)).toEqual(['lee', 'mo'])
  expect(accountsHolding(on(of, '2021-01-01'), [], people)).toEqual([])
})
