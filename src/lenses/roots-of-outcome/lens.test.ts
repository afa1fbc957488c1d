import { expect, test } from 'vitest'
import { plain, type Block, type Text } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { rootsOfOutcome } from './lens.ts'

const whole = record`
  2025-01-01 begin area/dale name=Dale level=place
  2025-01-01 begin outcome/system title="Fewer delays" level=system theme=access horizon=this-year source=national written="Plan, page 3"
  2025-01-01 begin outcome/dale title="Home sooner" level=place area=area/dale theme=access horizon=three-years source=place partOf=outcome/system
  2025-01-01 begin outcome/same title="Fewer delays" level=place theme=access horizon=this-year source=national partOf=outcome/system
  2025-01-01 begin outcome/alone title="Alone" level=system
`

function told(of: string): readonly string[] {
  const title = titlesOn(whole, '2025-06-01')
  const result = rootsOfOutcome.compute(on(whole, '2025-06-01'), { of: id(of) }, title)
  return rootsOfOutcome.show(result, title).flatMap(words)
}

function words(block: Block): readonly string[] {
  if (block.type === 'prose') return [plain(block.text)]
  return block.type === 'table'
    ? block.rows.map((row) => row.map((cell) => plain(cell as Text)).join(' | '))
    : []
}

test('a wider outcome beside its places, with what they say otherwise', () => {
  expect(told('outcome/system')).toEqual([
    'National plan: Plan, page 3',
    'Fewer delays (this outcome) |  | This year | Access to services | not said | National plan',
    'Home sooner own words (its part) | Dale | One to three years differs | Access to services | not said | Place or council strategy differs',
    'Fewer delays (its part) |  | This year | Access to services | not said | National plan',
  ])
})

test('a place’s outcome beside what it is part of', () => {
  expect(told('outcome/dale')).toEqual([
    'Place or council strategy',
    'Home sooner (this outcome) | Dale | One to three years | Access to services | not said | Place or council strategy',
    'Fewer delays own words (it is part of this) |  | This year differs | Access to services | not said | National plan differs',
  ])
})

test('one that stands alone', () => {
  expect(told('outcome/alone')).toEqual(['The record does not say where it comes from.'])
  expect(told('outcome/none')).toEqual([])
})
