import { expect, test } from 'vitest'
import { compare } from '#core/compare.ts'
import { day, moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../test/record.ts'
import { movedExOfficio } from './moved-ex-officio.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin body/audit name=Audit form=committee
2020-01-01 begin role/chief name=Chief
2020-01-01 begin role/deputy name=Deputy
2020-01-01 begin person/ada
2020-01-01 begin person/bo
2020-01-01 begin appointment/ada person=person/ada to=role/chief
2020-01-01 begin appointment/bo person=person/bo to=role/deputy
2020-01-01 begin seat/chief body=body/board name=Chief capacity=member exOfficio=["role/chief"]
2020-01-01 begin seat/audit body=body/audit name=Audit capacity=member exOfficio=["seat/chief"]
2020-01-01 begin seat/free body=body/board name=Free capacity=member`

test.each([
  [
    'along the whole chain',
    '2026-04-01 end appointment/ada\n2026-04-01 begin appointment/new person=person/bo to=role/chief',
    ['seat/chief by role/chief: -ada +bo', 'seat/audit by role/chief: -ada +bo'],
  ],
  [
    'where the role ends',
    '2026-04-01 end role/chief',
    ['seat/chief by role/chief: -ada', 'seat/audit by role/chief: -ada'],
  ],
  [
    'where the seat follows another role',
    '2026-04-01 amend seat/chief exOfficio=["role/deputy"]',
    ['seat/chief by role/deputy: -ada +bo', 'seat/audit by role/deputy: -ada +bo'],
  ],
  [
    'not where the seat itself ends, only those after it',
    '2026-04-01 end seat/chief',
    ['seat/audit by seat/chief: -ada'],
  ],
  [
    'not where they stay by an appointment of their own',
    '2026-04-01 end appointment/ada\n2026-04-01 begin appointment/own person=person/ada to=seat/chief',
    [],
  ],
  ['not by a direct appointment', '2026-04-01 begin appointment/free person=person/ada to=seat/free', []],
])('%s', (_, lines, expected) => {
  const laid = lay(of, changesOf(lines), moment('2026-01-02T00:00:00.000Z'))
  const [was, would] = [laid.was(day('2026-04-01')), laid.would(day('2026-04-01'))]
  const told = movedExOfficio(was, would, compare(was, would)).map(
    ({ position, because, leaves, comes }) =>
      `${position} by ${because}: ${[...leaves.map((one) => `-${one.slice(7)}`), ...comes.map((one) => `+${one.slice(7)}`)].join(' ')}`,
  )
  expect(told).toEqual(expected)
})
