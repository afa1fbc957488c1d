// The bars say what the table says, and stay within the picture.
import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import type { Shape } from '#core/drawing.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { findingsOverTime } from './lens.ts'

const whole = record`2020-01-01 begin body/b name=B form=board`
const title = titlesOn(whole, '2026-01-01')

function picture(counts: readonly (readonly [act: number, ask: number, note: number])[]) {
  const points = counts.map(([act, ask, note], at) => ({
    day: day(`2025-${String(at + 1).padStart(2, '0')}-28`),
    counts: { act, ask, note },
  }))
  const [block] = findingsOverTime.show(
    findingsOverTime.compute(on(whole, '2026-01-01'), { points }, title),
    title,
  )
  if (block?.type !== 'picture') throw new Error('no picture')
  return block
}

function boxes(shapes: readonly Shape[], look: string) {
  return shapes.flatMap((one) =>
    'tag' in one && one.tag === 'rect' && one.attributes.class === look && Number(one.attributes.width) > 14
      ? [one.attributes]
      : [],
  )
}

test('heights are in proportion, the more urgent lower, none for nothing', () => {
  const { drawing, table, description } = picture([
    [1, 2, 0],
    [4, 0, 4],
  ])
  const [act, ask, note] = ['act', 'ask', 'note'].map((one) => boxes(drawing.shapes, `findings-${one}`))
  expect(act?.map(({ height }) => Number(height) / Number(act[0]?.height))).toEqual([1, 4])
  expect(ask?.map(({ height }) => Number(height) / Number(act?.[0]?.height))).toEqual([2])
  expect(note).toHaveLength(1)
  expect(Number(note?.[0]?.y)).toBeLessThan(Number(act?.[1]?.y))
  expect(table.rows).toEqual([
    ['28 January 2025', 1, 2, 0, 3],
    ['28 February 2025', 4, 0, 4, 8],
  ])
  expect(description).toBe('3 on 28 January 2025, 8 on 28 February 2025, 4 of these to act on.')
})

test.each([[[[0, 0, 0]]], [[[100_000, 1, 0]]], [Array.from({ length: 13 }, () => [3, 2, 1])], [[]]])(
  'stays within the picture: %j',
  (counts) => {
    const { drawing } = picture((counts as [number, number, number][]).slice(0, 12))
    for (const one of drawing.shapes) {
      if (!('tag' in one) || one.tag !== 'rect') continue
      const { x, y, width, height } = one.attributes
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(drawing.width)
      expect(Number(y)).toBeGreaterThanOrEqual(0)
      expect(Number(y) + Number(height)).toBeLessThanOrEqual(drawing.height)
    }
  },
)
