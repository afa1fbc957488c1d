import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { lackOf, membersOfBody } from './members-of-body.ts'

const now = on(
  record`
2020-01-01 begin organisation/trust name=Trust sector=nhs type="community trust"
2020-01-01 begin person/p
2020-01-01 begin role/nurse name="Chief Nurse" profession=nursing function=clinical employers=["organisation/trust"]
2020-01-01 begin body/x name=X form=board
2020-01-01 begin body/none name=None form=board
2020-01-01 begin seat/nurse body=body/x name=A capacity=member exOfficio=["role/nurse"]
2020-01-01 begin appointment/p person=person/p to=role/nurse
2020-01-01 begin seat/director body=body/x name="B Director" capacity=member places=2
2020-01-01 begin seat/lay body=body/x name="C Director (independent)" capacity=member sector=lay
2020-01-01 begin seat/guest body=body/x name=D capacity=attendee function=other
`,
  '2026-01-01',
)
const members = membersOfBody(now, id('body/x'))

test('each place with what it brings', () => {
  expect(
    members.map((one) => [one.place.seat.id, one.function, one.profession, one.attends, one.voices]),
  ).toEqual([
    ['seat/nurse', 'clinical', 'nursing', false, ['nhs']],
    ['seat/director', 'executive', undefined, false, []],
    ['seat/director', 'executive', undefined, false, []],
    ['seat/lay', undefined, undefined, false, ['lay']],
    ['seat/guest', 'other', undefined, true, []],
  ])
  expect(members[0]).toMatchObject({
    names: ['A', 'Chief Nurse'],
    organisations: ['organisation/trust'],
    experience: new Set(['community']),
  })
})

test('asked once of a snapshot', () => {
  expect(membersOfBody(now, id('body/x'))).toBe(members)
  expect(membersOfBody(now, id('body/none'))).toEqual([])
})

test('no seat is not a vacant one', () => {
  const called = (key: string) => members.filter(({ place }) => place.seat.id === `seat/${key}`)
  expect([lackOf([]), lackOf(called('director')), lackOf(called('nurse'))]).toEqual([
    'no-seat',
    'vacant',
    undefined,
  ])
})
