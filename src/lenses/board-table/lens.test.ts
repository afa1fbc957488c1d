import { expect, test } from 'vitest'
import { plain, type Cell } from '#core/block.ts'
import { id } from '#core/id.ts'
import { standingOf } from '#facts/index.ts'
import { bookOf, months } from '../../../test/series-given.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { boardTable } from './lens.ts'

const whole = record`
  2024-01-01 begin area/dale name=Dale level=place
  2024-01-01 begin role/lead name="Lead for access"
  2024-01-01 begin person/ada
  2024-01-01 begin appointment/ada person=person/ada to=role/lead
  2024-01-01 begin outcome/seen title="Seen sooner" level=place area=area/dale
  2024-01-01 begin answers-for/one outcome=outcome/seen holder=role/lead part=accountable
  2024-01-01 begin measure/calm name="A calm one" unit=count direction=decrease frequency=monthly theme=access outcomes=["outcome/seen"]
  2024-01-01 begin measure/better name="Better" unit=count direction=increase frequency=monthly theme=access
  2024-01-01 begin measure/worse name="Worse" unit=count direction=decrease frequency=monthly theme=access lagDays=10
  2024-01-01 begin measure/failing name="Failing" unit=count direction=increase frequency=monthly theme=access
  2024-01-01 begin measure/safe name="Safe" unit=count direction=decrease frequency=monthly
  2024-01-01 begin target/failing measure=measure/failing value=90 source=national
  2024-01-01 begin target/worse measure=measure/worse value=10 source=local
  2026-01-01 begin action/calls title="Call back" about=["measure/calm"] owner=role/lead due=2026-02-01
`
const FLAT = '9 11 9 11 9 11 9 11 9 11 9 11 9'
const figures = {
  'measure/calm': `${FLAT} 11`,
  'measure/better': `${FLAT} 40`,
  'measure/worse': `${FLAT} 40`,
  'measure/failing': `${FLAT} 11`,
  'measure/safe': '9 11',
}
const book = bookOf(
  ...Object.entries(figures).map(([of, values]) => months(of, 'area/dale', '2025-01', values)),
)

function shown(at: string) {
  const now = on(whole, at)
  const title = titlesOn(whole, at, { 'person/ada': 'Ada Invented' })
  const standings = Object.keys(figures).map((of) => standingOf(now, book, id(of), id('area/dale')))
  const board = boardTable.compute(now, { standings, way: (of, subject) => `/${of}?of=${subject}` }, title)
  return boardTable.show(board, title).flatMap((block) => (block.type === 'table' ? [block] : []))
}
const said = (cell: Cell | undefined): string => {
  if (typeof cell === 'object' && !('withheld' in cell)) return plain(cell)
  return typeof cell === 'object' ? cell.withheld : `${cell ?? ''}`
}

test('by theme, what is getting worse or failing first', () => {
  const tables = shown('2026-03-01')
  expect(tables.map(({ caption }) => caption)).toEqual(['Access to services', 'No theme given'])
  expect(tables[0]?.rows.map((row) => said(row[0]))).toEqual([
    'Worse, Dale',
    'Failing, Dale',
    'A calm one, Dale',
    'Better, Dale',
  ])
})

test('a row tells figure, month, icons in words, target, who and what is being done', () => {
  const [access] = shown('2026-03-01')
  expect(access?.rows.find((row) => said(row[0]).startsWith('A calm'))?.map(said)).toEqual([
    'A calm one, Dale',
    '11 February 2026',
    'No significant change',
    'none',
    'No target judged',
    'Lead for access (Ada Invented)',
    'Call back, by 1 February 2026 overdue',
  ])
  expect(
    access?.rows
      .find((row) => said(row[0]).startsWith('Failing'))
      ?.map(said)
      .slice(2),
  ).toEqual(['No significant change', '90', 'Target will not be met', 'nobody', 'none'])
})

test('figures that are due and missing are counted', () => {
  const [access] = shown('2026-05-11')
  expect(said(access?.rows.find((row) => said(row[0]).startsWith('Worse'))?.[1])).toBe(
    '40 February 2026 2 missing',
  )
})

test('without measures there is no table', () => {
  const now = on(whole, '2026-03-01')
  const title = titlesOn(whole, '2026-03-01')
  expect(boardTable.show(boardTable.compute(now, { standings: [], way: () => '' }, title), title)).toEqual([])
})
