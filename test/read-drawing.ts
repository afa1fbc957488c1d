// Reads a drawing as a tape measure would: boxes of what is drawn, and points along its lines.
import type { Attributes, Drawing, Shape } from '#core/drawing.ts'
import { textWidth } from '#core/text-width.ts'

export type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** All shapes, outer before inner, each with the attributes of its classes. */
export function shapesOf(drawing: Drawing): readonly Shape[] {
  return drawing.shapes.map((shape) => spelledOut(shape, drawing.classes)).flatMap(withInner)
}

function spelledOut(shape: Shape, classes: Drawing['classes']): Shape {
  if (!('tag' in shape)) return shape
  const looks = attribute(shape, 'class')
    .split(' ')
    .map((name) => classes[name] ?? {})
  return {
    tag: shape.tag,
    attributes: Object.assign({}, ...looks, shape.attributes) as Attributes,
    children: shape.children.map((child) => spelledOut(child, classes)),
  }
}

export function withInner(shape: Shape): readonly Shape[] {
  return 'tag' in shape ? [shape, ...shape.children.flatMap(withInner)] : []
}

export function hasClass(shape: Shape, ...names: readonly string[]): boolean {
  return attribute(shape, 'class')
    .split(' ')
    .some((name) => names.includes(name))
}

export function attribute(shape: Shape, name: string): string {
  return 'tag' in shape ? String(shape.attributes[name] ?? '') : ''
}

export function textOf(shape: Shape): string {
  return 'text' in shape ? shape.text : shape.children.map(textOf).join(' ')
}

export function boxOf(shapes: readonly Shape[]): Box {
  const boxes = shapes.flatMap(withInner).flatMap(extent)
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

function extent(shape: Shape): readonly Box[] {
  if (!('tag' in shape)) return []
  const at = (name: string) => Number(shape.attributes[name] ?? 0)
  if (shape.tag === 'circle') {
    const [x, y, r] = [at('cx'), at('cy'), at('r')]
    return [{ left: x - r, right: x + r, top: y - r, bottom: y + r }]
  }
  if (shape.tag === 'rect')
    return [{ left: at('x'), right: at('x') + at('width'), top: at('y'), bottom: at('y') + at('height') }]
  if (shape.tag !== 'text') return []
  const size = at('font-size')
  const width = textWidth(textOf(shape), size, shape.attributes['font-weight'] === 700 ? 'bold' : 'regular')
  const left = shape.attributes['text-anchor'] === 'middle' ? at('x') - width / 2 : at('x')
  return [{ left, right: left + width, top: at('y') - size * 0.75, bottom: at('y') + size * 0.22 }]
}

export function isIn(box: Box, around: Box): boolean {
  return (
    box.left >= around.left &&
    box.right <= around.right &&
    box.top >= around.top &&
    box.bottom <= around.bottom
  )
}

export type Point = { readonly x: number; readonly y: number }

export function isInside({ x, y }: Point, box: Box): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}

// Points along the path, at most 3 units apart: straight lines and the curves of its corners.
export function pointsOn(shape: Shape): readonly Point[] {
  const points: Point[] = []
  let pen: Point = { x: 0, y: 0 }
  for (const [, mark = '', text = ''] of attribute(shape, 'd').matchAll(/([MLQHV])([^MLQHV]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = text.trim().split(/[ ,]+/).map(Number)
    const to =
      mark === 'Q'
        ? { x: c, y: d }
        : mark === 'H'
          ? { x: a, y: pen.y }
          : mark === 'V'
            ? { x: pen.x, y: a }
            : { x: a, y: b }
    const over = mark === 'Q' ? { x: a, y: b } : { x: (pen.x + to.x) / 2, y: (pen.y + to.y) / 2 }
    const steps = mark === 'M' ? 0 : Math.ceil(Math.hypot(to.x - pen.x, to.y - pen.y) / 3)
    for (let step = 0; step <= steps; step++) {
      const t = steps === 0 ? 1 : step / steps
      const mix = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t * t * r
      points.push({ x: mix(pen.x, over.x, to.x), y: mix(pen.y, over.y, to.y) })
    }
    pen = to
  }
  return points
}
