// What things are called, erased names and circles included.
import { expect, test } from 'vitest'
import { on, record, recordOf, titlesOn } from '../../test/record.ts'
import { reference, text } from './fields.ts'
import { id } from './id.ts'
import { kind, vocabulary } from './kind.ts'
import { titles } from './title.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board
2024-01-01 amend body/board name=Council
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin person/ada
2020-01-01 begin person/erased
2020-01-01 begin appointment/1 person=person/ada to=seat/chair
2020-01-01 begin appointment/2 person=person/erased to=seat/chair
2021-01-01 begin body/gone name=Gone form=forum
- retract 8`

test.each([
  ['2022-01-01', 'body/board', 'Board'],
  ['2025-01-01', 'body/board', 'Council'],
  ['2019-01-01', 'body/board', 'Board'],
  ['2022-01-01', 'seat/chair', 'Chair, Board'],
  ['2022-01-01', 'person/ada', 'Ada Invented'],
  ['2022-01-01', 'person/erased', 'person whose name is not held'],
  ['2022-01-01', 'appointment/1', 'Ada Invented as Chair, Board'],
  ['2022-01-01', 'appointment/2', 'person whose name is not held as Chair, Board'],
  ['2022-01-01', 'body/gone', 'unknown body'],
  ['2022-01-01', 'seat/none', 'unknown seat'],
  ['2022-01-01', 'ship/x', 'ship/x'],
])('on %s %s is called %s', (at, what, called) => {
  expect(titlesOn(of, at, { 'person/ada': 'Ada Invented' })(id(what))).toBe(called)
})

test('things that point at each other in a circle have titles', () => {
  const knot = kind({
    name: 'knot',
    words: { one: 'knot', many: 'knots' },
    purpose: 'To be tied.',
    fields: { name: text('Name', { required: true }), to: reference('To', ['knot']) },
    listed: [],
    title: (values, title) => `${values.name} to ${values.to ? title(values.to) : 'nothing'}`,
  })
  const tied = recordOf(
    vocabulary([knot]),
    '2020-01-01 begin knot/a name=A to=knot/b\n2020-01-01 begin knot/b name=B to=knot/a\n2020-01-01 begin knot/c name=C to=knot/c',
  )
  const title = titles(on(tied, '2022-01-01'), new Map())
  expect(title(id('knot/a'))).toBe('A to B to knot/a')
  expect(title(id('knot/c'))).toBe('C to knot/c')
})
