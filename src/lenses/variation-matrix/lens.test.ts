import { expect, test } from 'vitest'
import { plain, type Cell } from '#core/block.ts'
import { id } from '#core/id.ts'
import { standingOf } from '#facts/index.ts'
import { bookOf, months } from '../../../test/series-given.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { variationMatrix } from './lens.ts'

const whole = record`
  2024-01-01 begin area/dale name=Dale level=place
  2024-01-01 begin area/fell name=Fell level=place
  2024-01-01 begin measure/waits name=Waits unit=count direction=decrease frequency=monthly
  2024-01-01 begin measure/stays name=Stays unit=count direction=decrease frequency=monthly
  2024-01-01 begin target/waits measure=measure/waits value=10 source=local
`
const FLAT = '9 11 9 11 9 11 9 11 9 11 9 11 9'
const book = bookOf(
  months('measure/waits', 'area/dale', '2025-01', `${FLAT} 40`),
  months('measure/waits', 'area/fell', '2025-01', `${FLAT} 11`),
  months('measure/stays', 'area/dale', '2025-01', '1 2 3'),
)
const now = on(whole, '2026-03-01')
const title = titlesOn(whole, '2026-03-01')
const said = (cell: Cell): string => {
  if (typeof cell === 'object' && !('withheld' in cell)) return plain(cell)
  return typeof cell === 'object' ? cell.withheld : `${cell}`
}

test('each series stands once, where its variation and its assurance meet', () => {
  const standings = [
    ['measure/waits', 'area/dale'],
    ['measure/waits', 'area/fell'],
    ['measure/stays', 'area/dale'],
  ].map(([of = '', subject = '']) => standingOf(now, book, id(of), id(subject)))
  const [table] = variationMatrix.show(
    variationMatrix.compute(now, { standings, way: (of) => `/${of}` }, title),
    title,
  )
  if (table?.type !== 'table') throw new Error('There is no table')
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Variation',
    'Target will not be met',
    'Target met at times',
    'Target will be met',
    'No target judged',
  ])
  expect(table.rows.map((row) => row.map(said))).toEqual([
    ['Getting worse', '–', '1: Waits, Dale', '–', '–'],
    ['Rising or falling, neither better', '–', '–', '–', '–'],
    ['No significant change', '–', '1: Waits, Fell', '–', '–'],
    ['Improving', '–', '–', '–', '–'],
    ['Not judged', '–', '–', '–', '1: Stays'],
  ])
})

test('without any it says so', () => {
  const blocks = variationMatrix.show(
    variationMatrix.compute(now, { standings: [], way: () => '' }, title),
    title,
  )
  expect(blocks).toEqual([{ type: 'prose', text: 'There are no measures with figures to show.' }])
})
