import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { bookOf, months } from '../../test/series-given.ts'
import { on, record, titlesOn } from '../../test/record.ts'
import { partsOf, subjectsOfMeasure } from './subjects-of-measure.ts'

const whole = record`
  2024-01-01 begin area/county name=County level=system
  2024-01-01 begin area/dale name=Dale level=place within=area/county
  2024-01-01 begin area/brook name=Brook level=place within=area/county
  2024-01-01 begin area/far name=Far level=system
  2024-01-01 begin organisation/larch name="Larch Trust" serves=["area/dale"]
  2024-01-01 begin organisation/unit name="Larch Unit" partOf=organisation/larch
  2024-01-01 begin organisation/other name="Other Trust" serves=["area/far"]
  2024-01-01 begin body/board name="Dale Board" form=board area=area/dale
  2024-01-01 begin measure/waits name=Waits unit=count direction=decrease frequency=monthly
`
const now = on(whole, '2026-01-01')
const all = [
  'organisation/other',
  'area/dale',
  'body/board',
  'area/county',
  'organisation/unit',
  'area/brook',
  'organisation/larch',
  'area/unknown',
]
const book = bookOf(...all.map((of) => months('measure/waits', of, '2025-01', '1 2')))
const subjects = subjectsOfMeasure(now, book, id('measure/waits'), titlesOn(whole, '2026-01-01'))

test('the widest first; what the record does not know is no subject', () => {
  expect(subjects).toEqual([
    'area/county',
    'area/brook',
    'area/dale',
    'body/board',
    'organisation/larch',
    'organisation/unit',
    'organisation/other',
  ])
})

test.each([
  ['area/county', ['area/brook', 'area/dale', 'body/board', 'organisation/larch']],
  ['area/dale', ['body/board', 'organisation/larch']],
  ['organisation/larch', ['organisation/unit']],
  ['area/brook', []],
])('parts of %s', (of, expected) => {
  expect(partsOf(now, id(of), subjects)).toEqual(expected)
})
