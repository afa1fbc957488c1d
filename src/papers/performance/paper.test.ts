// Accountability and performance: which measures are charted, and who answers.
import { expect, test } from 'vitest'
import { ground, inventedGround, linesOf } from '../../../test/ground.ts'
import { record } from '../../../test/record.ts'
import { performancePaper } from './paper.ts'

const lines = (name: string, of = inventedGround('2026-11-18')) =>
  linesOf(performancePaper.parts.find((one) => one.name === name)?.write(of) ?? [])

test('charts are of what gets worse or will miss its target, and only of that; the rest is counted', () => {
  const given = inventedGround('2026-11-18')
  const urgent = given
    .standings()
    .filter(({ answer }) => answer.variation.startsWith('concern') || answer.assurance === 'fail')
  const charts = lines('charts', given)
  const headings = charts.filter((line) => line.startsWith('### '))
  expect(urgent.length).toBeGreaterThan(0)
  expect(headings).toHaveLength(Math.min(12, urgent.length))
  for (const heading of headings)
    expect(urgent.map(({ measure, of }) => `### ${given.title(measure.id)}, ${given.title(of)}`)).toContain(
      heading,
    )
  expect(charts.at(-1)).toBe(
    urgent.length > 12 ? `${urgent.length - 12} more are in the table of measures.` : charts.at(-1),
  )
})

test('every measure with figures has a row, every outcome one, every open action one', () => {
  const given = inventedGround('2026-11-18')
  const rows = (name: string) => lines(name, given).filter((line) => line.includes(' | ')).length
  const tables = lines('measures', given).filter((line) => line.startsWith('= ')).length
  expect(rows('measures') - tables).toBe(given.standings().length)
})

test('nothing recorded is said', () => {
  const empty = ground(record``, '2026-05-01')
  expect(['measures', 'charts', 'outcomes'].map((name) => lines(name, empty))).toEqual([
    ['No measure has figures on this day.'],
    ['No measure gets worse by more than chance or will miss its target.'],
    ['No outcome is recorded.'],
  ])
})
