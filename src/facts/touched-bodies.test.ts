import { expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../test/record.ts'
import { touchedBodies } from './touched-bodies.ts'

const of = record`
2020-01-01 begin body/a name=A form=board
2020-01-01 begin body/b name=B form=board
2020-01-01 begin body/c name=C form=board
2020-01-01 begin role/r name=R
2020-01-01 begin person/ada
2020-01-01 begin seat/a body=body/a name=A capacity=member exOfficio=["role/r"]
2020-01-01 begin seat/b body=body/b name=B capacity=member
2020-01-01 begin appointment/r person=person/ada to=role/r`

test.each([
  ['itself', 'amend body/c meets=monthly', ['body/c']],
  ['a seat, where it was and where it is', 'amend seat/b body=body/c', ['body/b', 'body/c']],
  ['whoever sits there', 'begin appointment/b person=person/ada to=seat/b', ['body/b']],
  ['whoever holds the role that a seat follows', 'end appointment/r', ['body/a']],
  ['the role itself', 'amend role/r name=S', ['body/a']],
  ['nothing of theirs', 'begin organisation/o name=O', []],
])('%s', (_, line, expected) => {
  const laid = lay(of, changesOf(`2026-04-01 ${line}`), moment('2026-01-02T00:00:00.000Z'))
  expect(touchedBodies(laid, day('2026-04-01'))).toEqual(expected)
})
