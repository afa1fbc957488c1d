// Accountability and performance: which measures are charted, and who answers.
import { expect, test } from 'vitest'
import { startOf } from '#core/day.ts'
import { action, outcome } from '#kinds/index.ts'
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
  expect(urgent.length).toBeGreaterThan(12)
  expect(charts.at(-1)).toBe(`${urgent.length - 12} more are in the table of measures.`)
})

test('every measure with figures has a row, every outcome one, every action that is not done one', () => {
  const given = inventedGround('2026-11-18')
  const rowsOf = (name: string) => {
    const blocks = performancePaper.parts.find((one) => one.name === name)?.write(given) ?? []
    return blocks.reduce((sum, block) => sum + (block.type === 'table' ? block.rows.length : 0), 0)
  }
  const { now } = given
  const open = now.all(action).filter(({ values }) => !values.done || startOf(values.done) > now.day)
  expect(open.length).toBeGreaterThan(0)
  expect([rowsOf('measures'), rowsOf('outcomes'), rowsOf('actions')]).toEqual([
    given.standings().length,
    now.all(outcome).length,
    open.length,
  ])
})

test('nothing recorded is said', () => {
  const empty = ground(record``, '2026-05-01')
  expect(['measures', 'charts', 'outcomes'].map((name) => lines(name, empty))).toEqual([
    ['No measure has figures on this day.'],
    ['No measure gets worse by more than chance or will miss its target.'],
    ['No outcome is recorded.'],
  ])
})
