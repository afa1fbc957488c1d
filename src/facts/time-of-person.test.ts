// A worked example. The board meets 12 times for 3 hours with 2 of reading: 12 × 5 / 12 = 5 hours a month. The committee meets 6
// times and says no length: by the rule 2 hours, 1 of reading: 6 × 3 / 12 = 1.5. The forum meets as required.
import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { timeOfPeople, timeOfPerson } from './time-of-person.ts'

const whole = record`
  2025-01-01 begin body/board name=Board form=board meets=monthly hours=3 readingHours=2
  2025-01-01 begin body/committee name=Committee form=committee meets=two-monthly
  2025-01-01 begin body/forum name=Forum form=forum meets=as-required
  2025-01-01 begin role/chief name=Chief systemDays=0.2
  2025-01-01 begin seat/chief body=body/board name=Chief capacity=member exOfficio=["role/chief"]
  2025-01-01 begin seat/second body=body/board name=Second capacity=member
  2025-01-01 begin seat/committee body=body/committee name=Member capacity=member
  2025-01-01 begin seat/forum body=body/forum name=Member capacity=member
  2025-01-01 begin person/ada
  2025-01-01 begin person/bo
  2025-01-01 begin appointment/ada person=person/ada to=role/chief
  2025-01-01 begin appointment/ada2 person=person/ada to=seat/second
  2025-01-01 begin appointment/ada3 person=person/ada to=seat/committee
  2025-01-01 begin appointment/ada4 person=person/ada to=seat/forum
  2025-01-01 begin appointment/bo person=person/bo to=seat/committee spells=[{"form":"on-leave","from":"2026-06-01"}]
  2026-01-01 begin meeting-rule/one hours=2 readingHours=1
  2027-01-01 amend meeting-rule/one monthlyLimit=6
`

// Protected: 0.2 days × 7.5 hours × 52 weeks / 12 = 6.5 hours a month.
test.each([
  ['2025-06-01', 5, ['body/committee', 'body/forum'], 'within'],
  ['2026-03-01', 6.5, ['body/forum'], 'within'],
  ['2027-03-01', 6.5, ['body/forum'], 'limit'],
])('on %s: %d hours, not counted %j: %s', (day, hours, uncounted, state) => {
  const found = timeOfPerson(on(whole, day), id('person/ada'))
  expect([found.hours, found.protectedHours, found.uncounted, found.state]).toEqual([
    hours,
    6.5,
    uncounted,
    state,
  ])
})

test('whoever is on leave gives no time, and the heaviest comes first', () => {
  const told = (day: string) => timeOfPeople(on(whole, day)).map(({ person, hours }) => `${person} ${hours}`)
  expect(told('2026-03-01')).toEqual(['person/ada 6.5', 'person/bo 1.5'])
  expect(told('2026-07-01')).toEqual(['person/ada 6.5'])
})
