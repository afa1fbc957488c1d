import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { accountableThroughTime, lastDayOfStretch } from './accountable-through-time.ts'
import { answersOf } from './answers-of.ts'

const whole = record`
  2023-01-01 begin person/ada
  2023-01-01 begin person/bo
  2023-01-01 begin role/one name=One
  2023-01-01 begin role/two name=Two
  2023-01-01 begin organisation/trust name=Trust
  2023-01-01 begin body/board name=Board form=board
  2023-01-01 begin seat/chair body=body/board name=Chair capacity=chair exOfficio=["role/two"]
  2023-06-01 begin appointment/a person=person/ada to=role/one
  2025-05-03 end appointment/a
  2025-05-10 begin appointment/b person=person/bo to=role/one
  2023-06-01 begin appointment/c person=person/ada to=role/two
  2024-02-01 begin outcome/home title=Home level=system
  2024-02-01 begin outcome/other title=Other level=system
  2024-02-01 begin answers-for/other outcome=outcome/other holder=organisation/trust part=accountable
  2024-04-01 begin answers-for/one outcome=outcome/home holder=role/one part=accountable
  2024-05-01 begin answers-for/aside outcome=outcome/home holder=organisation/trust part=contributes
  2026-01-01 amend answers-for/one holder=seat/chair
  2026-06-01 end answers-for/one
  2027-01-01 end outcome/home
`

test('from the outcome’s first day to its last, each with whoever it was', () => {
  const told = accountableThroughTime(on(whole, '2026-02-01'), id('outcome/home')).map((one) => {
    const who = one.accountable.map(
      ({ holder, people, vacant }) => `${holder} ${vacant ? 'vacant' : people.join()}`,
    )
    return `${one.from} ${lastDayOfStretch(one) ?? ''} ${who.join(' and ') || 'nobody'}`
  })
  expect(told).toEqual([
    '2024-02-01 2024-03-31 nobody',
    '2024-04-01 2025-05-02 role/one person/ada',
    '2025-05-03 2025-05-09 role/one vacant',
    '2025-05-10 2025-12-31 role/one person/bo',
    '2026-01-01 2026-05-31 seat/chair person/ada',
    '2026-06-01 2026-12-31 nobody',
  ])
})

test('says of every day what is asked of that day alone', () => {
  const all = accountableThroughTime(on(whole, '2026-02-01'), id('outcome/home'))
  for (const stretch of all) {
    for (const day of [stretch.from, lastDayOfStretch(stretch)]) {
      if (!day) continue
      const then = answersOf(on(whole, day), id('outcome/home')).filter(({ part }) => part === 'accountable')
      expect(stretch.accountable.map(({ holder, people }) => [holder, people])).toEqual(
        then.map(({ holder, people }) => [holder, people.map((one) => one.holder)]),
      )
    }
  }
})

test('an outcome that never was has no line', () => {
  expect(accountableThroughTime(on(whole, '2026-02-01'), id('outcome/none'))).toEqual([])
})
