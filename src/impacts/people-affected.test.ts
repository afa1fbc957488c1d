import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../test/record.ts'
import { peopleAffected } from './people-affected.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin body/other name=Other form=board
2020-01-01 begin role/chief name=Chief
2020-01-01 begin role/deputy name=Deputy
2020-01-01 begin seat/chief body=body/board name=Chief capacity=member exOfficio=["role/chief"]
2020-01-01 begin seat/lay body=body/other name=Lay capacity=member
2020-01-01 begin person/ada
2020-01-01 begin person/bo
2020-01-01 begin appointment/ada person=person/ada to=role/chief
2020-01-01 begin appointment/bo person=person/bo to=seat/lay`

const told = (lines: string) =>
  peopleAffected
    .compute(lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z')))
    .people.map(({ gapUntil, keeps, nothing, person, steps }) =>
      [
        person.slice(7),
        ...steps.flatMap(({ day, gains, loses }) => [
          day.slice(5),
          ...loses.map((one) => `-${one}`),
          ...gains.map((one) => `+${one}`),
        ]),
        ...keeps.map((one) => `=${one}`),
        nothing ? 'nothing' : '',
        gapUntil ? `until ${gapUntil.slice(5)}` : '',
      ]
        .filter(Boolean)
        .join(' '),
    )

test.each([
  ['role and seat with it', '2027-04-01 end appointment/ada', ['ada 04-01 -role/chief -seat/chief nothing']],
  ['a role that ends under them', '2027-04-01 end role/chief', ['ada 04-01 -role/chief -seat/chief nothing']],
  ['a body that ends under them', '2027-04-01 end body/other', ['bo 04-01 -seat/lay nothing']],
  [
    'another role at once',
    '2027-04-01 end appointment/ada\n2027-04-01 begin appointment/x person=person/ada to=role/deputy',
    ['ada 04-01 -role/chief -seat/chief +role/deputy'],
  ],
  [
    'another after a gap',
    '2027-04-01 end appointment/bo\n2027-06-01 begin appointment/x person=person/bo to=role/deputy',
    ['bo 04-01 -seat/lay 06-01 +role/deputy until 06-01'],
  ],
  [
    'a seat that follows another role',
    '2027-04-01 amend seat/chief exOfficio=["role/deputy"]',
    ['ada 04-01 -seat/chief =role/chief'],
  ],
  [
    'a seat first and the role three months later',
    '2027-04-01 end seat/chief\n2027-07-01 end appointment/ada',
    ['ada 04-01 -seat/chief 07-01 -role/chief nothing'],
  ],
  [
    'a role, then another, then that one goes too',
    '2027-04-01 amend seat/chief exOfficio=["role/deputy"]\n2027-05-01 begin appointment/x person=person/ada to=role/deputy\n2027-06-01 end appointment/ada',
    ['ada 04-01 -seat/chief 05-01 +role/deputy +seat/chief 06-01 -role/chief'],
  ],
  [
    'those with nothing first',
    '2027-04-01 end seat/chief\n2027-05-01 end appointment/bo',
    ['bo 05-01 -seat/lay nothing', 'ada 04-01 -seat/chief =role/chief'],
  ],
  ['nobody', '2027-04-01 begin appointment/x person=person/bo to=role/deputy', []],
])('%s', (_, lines, expected) => expect(told(lines)).toEqual(expected))

test('is said in a sentence each', () => {
  const laid = lay(of, changesOf('2027-04-01 end appointment/ada'), moment('2026-11-22T00:00:00.000Z'))
  const [heading, list] = peopleAffected.show(peopleAffected.compute(laid), String)
  expect(heading).toMatchObject({ text: 'Hold nothing afterwards: 1 person' })
  expect(list?.type === 'list' && list.items.map(plain)).toEqual([
    'person/ada no longer holds role/chief and seat/chief from 1 April 2027.',
  ])
})

test('who only takes something up is told apart, and nobody is told twice', () => {
  const laid = lay(
    of,
    changesOf(`
2027-04-01 begin appointment/x person=person/bo to=role/deputy
2027-05-01 end seat/chief`),
    moment('2026-11-22T00:00:00.000Z'),
  )
  const { people, gaining } = peopleAffected.compute(laid)
  expect([people.map(({ person }) => person), gaining.map(({ person }) => person)]).toEqual([
    ['person/ada'],
    ['person/bo'],
  ])
  const items = peopleAffected
    .show({ people, gaining }, String)
    .flatMap((block) => (block.type === 'list' ? block.items.map(plain) : []))
  expect(items).toEqual([
    'person/ada no longer holds seat/chief from 1 May 2027; keeps role/chief.',
    'person/bo takes up role/deputy from 1 April 2027.',
  ])
})
