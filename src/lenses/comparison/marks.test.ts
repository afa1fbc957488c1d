import { expect, test } from 'vitest'
import { compare } from '#core/compare.ts'
import { day, moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../../test/record.ts'
import { marksOf } from './marks.ts'

const of = record`
2020-01-01 begin body/a name=A form=board
2020-01-01 begin body/b name=B form=board
2020-01-01 begin role/r name=R
2020-01-01 begin person/ada
2020-01-01 begin seat/follows body=body/a name=F capacity=member exOfficio=["role/r"]
2020-01-01 begin seat/held body=body/a name=H capacity=member
2020-01-01 begin seat/goes body=body/a name=G capacity=member
2020-01-01 begin seat/same body=body/a name=S capacity=member
2020-01-01 begin appointment/r person=person/ada to=role/r
2020-01-01 begin appointment/h person=person/ada to=seat/held`

test('bodies and seats, and seats in which someone else sits', () => {
  const lines = `
2027-04-01 end appointment/r
2027-04-01 end appointment/h
2027-04-01 end seat/goes
2027-04-01 begin seat/new body=body/b name=N capacity=member
2027-04-01 amend body/b meets=monthly
2027-04-01 begin body/c name=C form=forum`
  const laid = lay(of, changesOf(lines), moment('2026-01-02T00:00:00.000Z'))
  const [was, would] = [laid.was(day('2027-04-01')), laid.would(day('2027-04-01'))]
  expect(Object.fromEntries(marksOf(was, would, compare(was, would)))).toEqual({
    'body/b': 'changed',
    'body/c': 'added',
    'seat/new': 'added',
    'seat/goes': 'removed',
    'seat/held': 'changed',
    'seat/follows': 'changed',
  })
})
