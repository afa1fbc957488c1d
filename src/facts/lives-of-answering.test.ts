import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { record } from '../../test/record.ts'
import { livesOfAnswering } from './lives-of-answering.ts'

const whole = record`
  2025-01-01 begin person/ada
  2025-01-01 begin organisation/trust name=Trust
  2025-01-01 begin role/one name=One
  2025-01-01 begin role/two name=Two
  2025-01-01 begin body/board name=Board form=board
  2025-01-01 begin seat/chair body=body/board name=Chair capacity=chair exOfficio=["role/one"]
  2025-01-01 begin appointment/one person=person/ada to=role/one
  2025-06-01 end appointment/one
  2025-01-01 begin appointment/two person=person/ada to=role/two
  2025-01-01 begin outcome/home title=Home level=system
  2025-01-01 begin outcome/other title=Other level=system
  2025-01-01 begin answers-for/chair outcome=outcome/home holder=seat/chair part=accountable
  2025-01-01 begin answers-for/moved outcome=outcome/other holder=role/two part=contributes
  2026-01-01 amend answers-for/moved outcome=outcome/home holder=organisation/trust
`

test('the outcome, who ever had a part in it, and whoever holds those, along chains', () => {
  const found = (of: string) =>
    livesOfAnswering(whole, id(of))
      .map((life) => life.id)
      .toSorted()
  expect(found('outcome/home')).toEqual([
    'answers-for/chair',
    'answers-for/moved',
    'appointment/one',
    'organisation/trust',
    'outcome/home',
    'role/one',
    'seat/chair',
  ])
  expect(found('outcome/other')).toEqual([
    'answers-for/moved',
    'appointment/two',
    'outcome/other',
    'role/two',
  ])
  expect(found('outcome/none')).toEqual([])
})
