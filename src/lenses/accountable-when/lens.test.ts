import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { accountableWhen } from './lens.ts'

const whole = record`
  2024-01-01 begin person/ada
  2024-01-01 begin role/one name="Director"
  2024-01-01 begin organisation/trust name="Trust"
  2024-01-01 begin appointment/a person=person/ada to=role/one
  2025-05-03 end appointment/a
  2025-05-04 begin appointment/b person=person/ada to=role/one
  2024-04-01 begin outcome/home title=Home level=system
  2024-05-01 begin answers-for/one outcome=outcome/home holder=role/one part=accountable
  2026-02-01 begin answers-for/two outcome=outcome/home holder=organisation/trust part=accountable level=place
`

function told(at: string): readonly string[] {
  const title = titlesOn(whole, at, { 'person/ada': 'Ada' })
  const [table] = accountableWhen.show(
    accountableWhen.compute(on(whole, at), { of: id('outcome/home') }, title),
    title,
  )
  return table?.type === 'table'
    ? table.rows.map((row) => row.map((cell) => plain(cell as Text)).join(': '))
    : []
}

test('newest first, with the stretch that is looked at marked', () => {
  expect(told('2025-05-03')).toEqual([
    'From 1 February 2026: Director (Ada), at system level; Trust, at place level',
    '4 May 2025 to 31 January 2026: Director (Ada), at system level',
    '3 May 2025 on this day: Director vacant, at system level',
    '1 May 2024 to 2 May 2025: Director (Ada), at system level',
    '1 April 2024 to 30 April 2024: nobody',
  ])
})

test('before it began its future is told, and no day of it is this day', () => {
  expect(told('2024-01-01').join()).not.toContain('on this day')
})
