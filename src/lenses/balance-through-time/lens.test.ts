// Worked by hand. In 2024 the board has a doctor, and a place of which no profession is known; in 2026 a nurse too, and the second place is a
// nurse’s: 1 of 2 and 1 of 2, then 1 of 3 and 2 of 3.
import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { balanceThroughTime } from './lens.ts'

const whole = record`
2020-01-01 begin organisation/trust name=Trust sector=nhs
2020-01-01 begin organisation/council name=Council sector=council
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin body/later name=Later form=board
2020-01-01 begin role/doctor name="Medical Director" profession=medicine
2025-01-01 begin role/nurse name="Director of Nursing" profession=nursing
2020-01-01 begin seat/doctor body=body/board name=Doctor capacity=member exOfficio=["role/doctor"]
2020-01-01 begin seat/other body=body/board name=Other capacity=member
2025-01-01 amend seat/other exOfficio=["role/nurse"]
2025-01-01 begin seat/joint body=body/board name=Joint capacity=member exOfficio=["role/nurse"] nominatedBy=["organisation/trust","organisation/council"]
2020-01-01 begin seat/observer body=body/board name=Observer capacity=attendee exOfficio=["role/doctor"]
`
const days = [day('2024-06-01'), day('2026-06-01')]
const bodies = [id('body/board')]
const told = (by: 'profession' | 'sector') => {
  const title = titlesOn(whole, '2026-06-01')
  const found = balanceThroughTime.compute(on(whole, '2026-06-01'), { bodies, by, days }, title)
  return found.groups.map(({ key }) => [key, ...found.days.map(({ counts }) => counts[key] ?? 0)].join(' '))
}

test('by profession, with what is not recorded last', () => {
  expect(told('profession')).toEqual(['nursing 0 2', 'medicine 1 1', 'unknown 1 0'])
})

test('a joint place counts in halves', () => {
  expect(told('sector')).toEqual(['council 0 0.5', 'nhs 0 0.5', 'unknown 2 2'])
})

test('the picture has its table, a row for each group and a column for each day', () => {
  const title = titlesOn(whole, '2026-06-01')
  const found = balanceThroughTime.compute(on(whole, '2026-06-01'), { bodies, by: 'profession', days }, title)
  const picture = balanceThroughTime.show(found, title).find(({ type }) => type === 'picture')
  expect(picture?.type === 'picture' && picture.table.rows).toEqual([
    ['Nursing', '0', '2'],
    ['Medicine', '1', '1'],
    ['Not recorded', '1', '0'],
  ])
})

test('of no body there is nothing to show', () => {
  const title = titlesOn(whole, '2026-06-01')
  const found = balanceThroughTime.compute(on(whole, '2026-06-01'), { bodies: [], by: 'sector', days }, title)
  expect(balanceThroughTime.show(found, title)).toEqual([])
})
