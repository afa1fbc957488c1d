import { expect, test } from 'vitest'
import type { Block } from '#core/block.ts'
import { id } from '#core/id.ts'
import type { SeriesBook } from '#core/series.ts'
import { standingOf } from '#facts/index.ts'
import { renderDrawing } from '#formats/svg/svg.ts'
import { bookOf, months } from '../../../test/series-given.ts'
import { attribute, hasClass, shapesOf, textOf } from '../../../test/read-drawing.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { measureChart } from './lens.ts'

const whole = record`
  2024-01-01 begin area/dale name=Dale level=place
  2024-01-01 begin measure/waits name="Seen within 4 hours" unit=percent direction=increase frequency=monthly lagDays=30 version="1"
  2024-01-01 begin measure/stays name="Long stays" unit=per-day direction=decrease frequency=monthly
  2024-01-01 begin measure/calls name="Calls" unit=count direction=neutral frequency=monthly
  2024-01-01 begin measure/spend name="Spent so far" unit=pounds-million direction=decrease frequency=monthly cumulative=true
  2024-01-01 begin target/first measure=measure/waits value=76 source=national written="Planning guidance"
  2025-04-01 amend target/first value=78
  2025-04-01 begin target/local measure=measure/waits of=area/dale value=80 source=local
  2025-01-01 begin target/stays measure=measure/stays value=4 source=plan
  2024-12-01 begin series-mark/strike measure=measure/waits of=area/dale sort=left-out text="Industrial action"
  2025-06-01 begin series-mark/site measure=measure/waits of=area/dale sort=rebase text="A new site opened"
  2025-07-01 begin series-mark/team measure=measure/waits of=area/dale sort=note text="A second team at the door"
  2025-10-01 amend measure/waits version="2"
`
const dale = id('area/dale')
const WAITS =
  '70.1 71.4 69.8 72 70.5 71.1 70 71.8 69.5 71 72.3 58.2 70.4 71.5 - 70.9 71.2 76.1 77.2 76.5 78 77.1 78.9 79.3 80.2 80.9 81.5 82.4 83 * 84.1'
const book = bookOf(
  months('measure/waits', 'area/dale', '2024-01', WAITS),
  months('measure/waits', 'area/dale', '2026-04', '78 78.5 79 79.5 80 80.5 81 81.5 82', 'plan'),
  months('measure/stays', 'area/dale', '2025-01', '9 11 9 11 9 11 9 11 9 11 9 11 9 16'),
  months('measure/calls', 'area/dale', '2025-01', '100 100 100 100 100 100 100 100 100 100 100 100 100 100'),
  months('measure/spend', 'area/dale', '2025-04', '1 2.1 3.4 4.2 5.1 6.6'),
)

function shown(measure: string, at: string, of: SeriesBook = book): readonly Block[] {
  const now = on(whole, at)
  const title = titlesOn(whole, at)
  return measureChart.show(
    measureChart.compute(now, { standing: standingOf(now, of, id(measure), dale) }, title),
    title,
  )
}
function pictureOf(blocks: readonly Block[]) {
  const found = blocks.find((one) => one.type === 'picture')
  if (!found) throw new Error('There is no picture')
  return found
}

test.each([
  ['with everything', 'everything', 'measure/waits', '2026-08-15'],
  ['a plain one', 'plain', 'measure/stays', '2026-03-01'],
  ['the same every month', 'alike', 'measure/calls', '2026-03-01'],
  ['not judged', 'cumulative', 'measure/spend', '2026-01-01'],
  ['one point', 'one-point', 'measure/stays', '2025-01-20'],
])('%s looks as it did', async (_, name, measure, at) => {
  const { drawing, title, description } = pictureOf(shown(measure, at))
  const svg = renderDrawing(drawing, { title, description, idPrefix: 'chart', use: 'page' })
  const file = `${import.meta.dirname}/../../../test/golden/measure-chart/${name}.svg`
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file)
})

test('without figures it says so, and draws nothing', () => {
  const blocks = shown('measure/waits', '2026-08-15', bookOf())
  expect(blocks).toEqual([{ type: 'prose', text: 'There are no figures for this yet.' }])
})

// 9, 11, … worked in research/measures.md 1.2 with one more at the end: mean (13 × 10 − 1 + 16) / 14, ranges 12 of 2 and one of 7.
test('limits and mean are named with their values, and what fired is said in words', () => {
  const { drawing, table } = pictureOf(shown('measure/stays', '2026-03-01'))
  const words = shapesOf(drawing).map(textOf)
  const mean = (9 * 7 + 11 * 6 + 16) / 14
  const range = (12 * 2 + 7) / 13
  expect(words).toContain(`Mean ${mean.toFixed(1)}`)
  expect(words).toContain(`Upper limit ${(mean + 2.66 * range).toFixed(1)}`)
  expect(words).toContain('Target 4 a day')
  expect(table.rows[0]?.[0]).toBe('February 2026')
})

test('a target is a step where it changes, and the one that is not judged is dotted', () => {
  const { drawing } = pictureOf(shown('measure/waits', '2026-08-15'))
  const steps = shapesOf(drawing).filter((one) => hasClass(one, 'chart-target'))
  const lines = steps.map((one) => attribute(one, 'y1'))
  // The two steps, and the sample in the legend.
  expect(new Set(lines).size).toBe(3)
  expect(shapesOf(drawing).filter((one) => hasClass(one, 'chart-target-other')).length).toBe(1)
})

test('figures that are missing, withheld or left out are seen and said', () => {
  const { drawing, table } = pictureOf(shown('measure/waits', '2026-08-15'))
  const shapes = shapesOf(drawing)
  // March 2025 and July 2026 not loaded... June 2026 withheld.
  const absent = table.rows.filter(
    (row) => row[1] === 'not loaded' || row[1] === 'published without a figure',
  )
  expect(absent.map((row) => row.slice(0, 2))).toEqual([
    ['June 2026', 'published without a figure'],
    ['March 2025', 'not loaded'],
  ])
  expect(shapes.filter((one) => hasClass(one, 'chart-missing')).length).toBe(2)
  const hollow = shapes.filter((one) => hasClass(one, 'chart-left-out'))
  expect(hollow.length).toBe(2)
  expect(table.rows.find((row) => row[0] === 'December 2024')?.at(-1)).toBe('left out; note 1')
})

test('hostile text stays text', () => {
  const hostile = record`
    2024-01-01 begin area/dale name="<script>alert(1)</script>" level=place
    2024-01-01 begin measure/waits name="<b>Waits" unit=count unitWords="<img src=x>" direction=increase frequency=monthly
  `
  const now = on(hostile, '2025-06-01')
  const title = titlesOn(hostile, '2025-06-01')
  const figures = bookOf(months('measure/waits', 'area/dale', '2025-01', '1 2 3'))
  const standing = standingOf(now, figures, id('measure/waits'), dale)
  const picture = pictureOf(measureChart.show(measureChart.compute(now, { standing }, title), title))
  const svg = renderDrawing(picture.drawing, { ...picture, idPrefix: 'x', use: 'page' })
  expect(svg).not.toMatch(/<script|<img|<b>/)
})
