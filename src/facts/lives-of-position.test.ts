import { expect, test } from 'vitest'
import { vacanciesOf } from '#core/holding.ts'
import { id } from '#core/id.ts'
import { snapshot } from '#core/snapshot.ts'
import { on, record } from '../../test/record.ts'
import { daysOfLives, livesOfPosition, recordOfLives } from './lives-of-position.ts'

const whole = record`
  2020-01-01 begin person/a
  2020-01-01 begin body/board name=Board form=board
  2020-01-01 begin role/lead name=Lead
  2020-01-01 begin role/other name=Other
  2020-02-01 begin seat/lead body=body/board name=Lead capacity=member exOfficio=["role/lead"]
  2020-03-01 begin appointment/lead person=person/a to=role/lead spells=[{"form":"on-leave","from":"2020-04-01","until":"2020-05-01"}]
  2020-03-01 begin appointment/other person=person/a to=role/other
  2020-06-01 end appointment/lead
`

test('of a seat ex officio: itself, what it follows and who was in that, on every day alike', () => {
  const lives = livesOfPosition(whole, id('seat/lead'))
  expect(lives.map((one) => one.id).toSorted()).toEqual(['appointment/lead', 'role/lead', 'seat/lead'])
  const days = daysOfLives(lives)
  expect(days).toEqual(['2020-06-01', '2020-05-01', '2020-04-01', '2020-03-01', '2020-02-01', '2020-01-01'])
  const alone = recordOfLives(whole, lives)
  for (const day of days)
    expect(vacanciesOf(snapshot(alone, day), id('seat/lead'))).toBe(
      vacanciesOf(on(whole, day), id('seat/lead')),
    )
})
