import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { criticalRoles } from './lens.ts'

const whole = record`
  2020-01-01 begin role/nurse name="Chief Nurse"
  2020-01-01 begin role/chief name="Chief Executive"
  2020-01-01 begin role/plain name=Plain
  2020-01-01 begin person/ada
  2020-01-01 begin person/bo
  2020-01-01 begin appointment/1 person=person/ada to=role/nurse
  2021-01-01 end appointment/1
  2021-02-01 begin appointment/2 person=person/bo to=role/nurse termEnds=2027-03-31
  2022-01-01 begin appointment/3 person=person/ada to=role/chief
  2022-06-01 end appointment/3
  2022-06-15 begin appointment/4 person=person/ada to=role/chief
  2024-01-01 end appointment/4
  2023-01-01 begin critical-role/nurse role=role/nurse reason="Answers for safety" wanted=2 review=2024-01
  2023-01-01 begin critical-role/chief role=role/chief reason="Accounts to England"
  2025-01-01 end critical-role/chief
`
const names = { 'person/ada': 'Ada Invented', 'person/bo': 'Bo Madeup' }
const asked = (day: string) => criticalRoles.compute(on(whole, day), {}, titlesOn(whole, day, names))
const told = (day: string) =>
  criticalRoles.show(asked(day), titlesOn(whole, day, names)).flatMap((one) => {
    if (one.type === 'prose') return [plain(one.text)]
    if (one.type !== 'table') return []
    return one.rows.map((row) => row.map((cell) => plain(cell as Text)).join(' | '))
  })

// By hand, on 1 March 2024: chief empty 1 to 15 June 2022 (14 days) and since 1 January 2024 (60 days); nurse in January 2021
// (31 days). Of what is over, 14 and 31 days: half are of 14 days or less.
test('a worked example', () => {
  expect(told('2024-03-01')).toEqual([
    '2 roles are critical; 1 stands empty on this day. They stood empty 2 times before: half of these times for 2 weeks or less, at the longest for 4 weeks.',
    'Chief Executive | Accounts to England | vacant | 2 weeks from 1 June 2022; since 1 January 2024 (9 weeks so far) | no day set',
    'Chief Nurse | Answers for safety | Bo Madeup, term ends 31 March 2027 | 4 weeks from 1 January 2021 | January 2024 due',
  ])
  expect(asked('2024-03-01').rows).toMatchObject([
    { role: 'role/chief', wanted: 1, empty: 1, reviewDue: false, stoodEmpty: [{ days: 14 }, { days: 60 }] },
    { role: 'role/nurse', wanted: 2, empty: 0, reviewDue: true, stoodEmpty: [{ days: 31 }] },
  ])
})

test('the day for looking again is due after it, of a month after its last day', () => {
  expect(asked('2024-01-31').rows[1]?.reviewDue).toBe(false)
  expect(asked('2024-02-01').rows[1]?.reviewDue).toBe(true)
})

test('none, and one', () => {
  expect(told('2022-12-31')).toEqual(['No role is marked as critical on this day.'])
  expect(told('2025-01-01')[0]).toBe(
    '1 role is critical; none stands empty on this day. They stood empty once before, for 4 weeks.',
  )
})

test('about one role', () => {
  const about = (of: string) =>
    criticalRoles
      .show(
        criticalRoles.compute(on(whole, '2024-03-01'), { of: id(of) }, titlesOn(whole, '2024-03-01')),
        titlesOn(whole, '2024-03-01'),
      )
      .flatMap((one) => {
        if (one.type === 'prose') return [plain(one.text)]
        return one.type === 'summary' ? one.rows.map(({ key, value }) => `${key}: ${plain(value)}`) : []
      })
  expect(about('role/nurse')).toEqual([
    'Critical, for: Answers for safety',
    'Stood empty: 4 weeks from 1 January 2021',
    'Look at it again: January 2024 due',
  ])
  expect(about('role/plain')).toEqual(['It is not marked as critical.'])
})
