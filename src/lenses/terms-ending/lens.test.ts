// Terms that end soon, or have ended with nobody recorded as leaving.
import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { termsEnding } from './lens.ts'

const of = record`
2020-01-01 begin role/r name=Role places=9
2020-01-01 begin person/p
2020-01-01 begin appointment/none person=person/p to=role/r
2020-01-01 begin appointment/past person=person/p to=role/r termEnds=2025-12-30
2020-01-01 begin appointment/today person=person/p to=role/r termEnds=2026-01-01
2020-01-01 begin appointment/month person=person/p to=role/r termEnds=2026-01
2020-01-01 begin appointment/year person=person/p to=role/r termEnds="2026"
2020-01-01 begin appointment/last person=person/p to=role/r termEnds=2026-04-01
2020-01-01 begin appointment/later person=person/p to=role/r termEnds=2026-04-02
2020-01-01 begin appointment/leaving person=person/p to=role/r termEnds=2025-12-31
2026-02-01 end appointment/leaving
2020-01-01 begin appointment/left person=person/p to=role/r termEnds=2025-12-31
2025-12-01 end appointment/left`

const NAMES = { 'person/p': 'Ada Invented' }
const found = termsEnding.compute(on(of, '2026-01-01'), { days: 90 }, String)

test('soon: until the last day looked ahead to, by the last day each may run', () => {
  expect(found.soon.map(({ appointment, inDays }) => [appointment, inDays])).toEqual([
    ['appointment/today', 0],
    ['appointment/month', 30],
    ['appointment/last', 90],
    ['appointment/year', 364],
  ])
})

test('past: only where nobody is recorded as leaving, even on a day to come', () => {
  expect(found.past.map(({ appointment, inDays }) => [appointment, inDays])).toEqual([
    ['appointment/past', -2],
  ])
})

test('in tables; the second only when there is something in it', () => {
  const title = titlesOn(of, '2026-01-01', NAMES)
  const [soon, past] = termsEnding.show(found, title)
  expect(soon).toMatchObject({ caption: 'Terms ending in the next 90 days' })
  expect(past?.type === 'table' && past.rows[0]?.map((cell) => plain(cell as string))).toEqual([
    'Ada Invented',
    'Role',
    '30 December 2025',
  ])
  expect(termsEnding.show({ days: 90, soon: [], past: [] }, title)).toHaveLength(1)
})
