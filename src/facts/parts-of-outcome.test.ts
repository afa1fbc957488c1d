import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { record } from '../../test/record.ts'
import { partsOfOutcome } from './parts-of-outcome.ts'

const whole = record`
  2025-01-01 begin role/one name=One
  2025-01-01 begin outcome/home title=Home level=system
  2025-01-01 begin outcome/other title=Other level=system
  2025-01-01 begin outcome/none title=None level=system
  2025-01-01 begin answers-for/b outcome=outcome/home holder=role/one part=accountable
  2025-01-01 begin answers-for/a outcome=outcome/home holder=role/one part=contributes
  2025-06-01 end answers-for/a
  2025-01-01 begin answers-for/moved outcome=outcome/other holder=role/one part=contributes
  2026-01-01 amend answers-for/moved outcome=outcome/home
  2027-01-01 amend answers-for/moved part=responsible
`

test.each([
  ['outcome/home', ['answers-for/a', 'answers-for/b', 'answers-for/moved']],
  ['outcome/other', ['answers-for/moved']],
  ['outcome/none', []],
])('%s', (of, expected) => {
  expect(partsOfOutcome(whole, id(of)).map((life) => life.id)).toEqual(expected)
})
