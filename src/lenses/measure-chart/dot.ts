// One point of a chart: a circle for chance, and for each other type a shape of its own, so that it can be told without colour.
import { shape, type Shape } from '#core/drawing.ts'
import { pointPaints, sortOf, type Sort } from '#spc/paints.ts'
import type { SpcPoint } from '#spc/spc.ts'

export function dot(point: Pick<SpcPoint, 'type' | 'leftOut'>, x: number, y: number): Shape {
  if (point.leftOut) return shape('circle', { class: 'chart-left-out', cx: x, cy: y, r: 4.5 })
  return dotOf(sortOf(point.type), x, y, point.type.endsWith('low'))
}

/** `down` turns the triangle of a neutral point. */
export function dotOf(sort: Sort, x: number, y: number, down = false): Shape {
  const of = `chart-dot-${sort}`
  switch (pointPaints[sort].shape) {
    case 'circle':
      return shape('circle', { class: of, cx: x, cy: y, r: 4 })
    case 'diamond':
      return shape('polygon', {
        class: of,
        points: corners([x, y - 6.5, x + 6.5, y, x, y + 6.5, x - 6.5, y]),
      })
    case 'square':
      return shape('rect', { class: of, x: x - 4.75, y: y - 4.75, width: 9.5, height: 9.5 })
    case 'triangle': {
      const way = down ? -1 : 1
      return shape('polygon', {
        class: of,
        points: corners([x, y - 6 * way, x + 6, y + 5 * way, x - 6, y + 5 * way]),
      })
    }
  }
}

function corners(all: readonly number[]): string {
  return all.map((one) => Math.round(one * 100) / 100).join(' ')
}
