import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shape, type Drawing, type Shape } from '#core/drawing.ts'
import { renderDrawing, renderIcon, type DrawingOptions } from './svg.ts'

const options: DrawingOptions = { title: 'Map', description: 'Two boards', idPrefix: 'p', use: 'page' }
const draw = (
  shapes: readonly Shape[],
  more: Partial<DrawingOptions> = {},
  classes: Drawing['classes'] = {},
) => renderDrawing({ width: 40, height: 20, shapes, classes }, { ...options, ...more })
const inside = (svg: string) => svg.slice(svg.indexOf('</desc>') + 7, -6)

describe('drawings as SVG', () => {
  test('is named, described and sized', () => {
    expect(draw([])).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20" role="img" ' +
        'aria-labelledby="p-title" aria-describedby="p-description" font-family="Arial, Helvetica, sans-serif">' +
        '<title id="p-title">Map</title><desc id="p-description">Two boards</desc></svg>',
    )
  })

  test('a page keeps classes, a file does not; both carry what the classes mean', () => {
    const seat = [shape('circle', { class: 'seat chair', r: 3, stroke: 'red' })]
    const classes = { seat: { fill: 'blue', stroke: 'none' }, chair: { 'stroke-width': 2 } }
    expect(inside(draw(seat, { use: 'page' }, classes))).toBe(
      '<circle fill="blue" stroke="red" stroke-width="2" class="seat chair" r="3"/>',
    )
    expect(inside(draw(seat, { use: 'file' }, classes))).toBe(
      '<circle fill="blue" stroke="red" stroke-width="2" r="3"/>',
    )
  })

  test('ids and references are its own', () => {
    const shapes = [
      shape('defs', {}, shape('clipPath', { id: 'half' })),
      shape('circle', { 'clip-path': 'url(#half)' }),
      shape('use', { href: '#half' }),
    ]
    expect(inside(draw(shapes))).toBe(
      '<defs><clipPath id="p-half"/></defs><circle clip-path="url(#p-half)"/><use href="#p-half"/>',
    )
  })

  test('links lead to things on a page and are plain groups in a file', () => {
    const link = [shape('a', { thing: 'body/icb' }, shape('text', {}, 'Board'))]
    const page = draw(link, { way: (thing) => `/at/${thing}` })
    expect(inside(page)).toBe('<a href="/at/body/icb"><text>Board</text></a>')
    expect(page).toContain('role="group"')
    expect(inside(draw(link, { use: 'file' }))).toBe('<g><text>Board</text></g>')
  })

  test('numbers are as short as the eye needs', () => {
    expect(inside(draw([shape('circle', { cx: 1 / 3, cy: 20, r: 0.1 + 0.2 })]))).toBe(
      '<circle cx="0.33" cy="20" r="0.3"/>',
    )
  })

  test.each([
    ['a script', shape('script', {}, 'x')],
    ['foreign markup', shape('foreignObject', {})],
    ['a handler', shape('g', { onclick: 'x' })],
    ['a style', shape('g', { style: 'x' })],
    ['a picture from elsewhere', shape('use', { href: 'https://example.invalid/x.svg#a' })],
    ['a link to no thing', shape('a', { thing: 'https://example.invalid' })],
  ])('refuses %s', (_, bad) => {
    expect(() => draw([bad], { way: () => '/' })).toThrow('This cannot be')
  })

  test('whatever the words, they stay words that XML can carry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = inside(draw([shape('text', { 'data-name': text }, text)]))
        expect(written).toMatch(/^<text data-name="[^"<>]*"(?:\/>|>[^<>]*<\/text>)$/)
        // oxlint-disable-next-line no-control-regex
        expect(written).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
        expect(written.isWellFormed()).toBe(true)
      }),
    )
  })
})

test('a link to a thing without an address is a plain group', () => {
  const drawing = {
    width: 1,
    height: 1,
    classes: {},
    shapes: [shape('a', { thing: 'body/x' }, shape('circle', { r: 1 }))],
  }
  const options = { title: 'T', description: 'D', idPrefix: 'p', use: 'page' } as const
  expect(renderDrawing(drawing, { ...options, way: () => undefined })).toContain('<g><circle')
  expect(renderDrawing(drawing, { ...options, way: () => '/x' })).toContain('<a href="/x"><circle')
})

test('an icon says nothing by itself: readers pass it over, and it may stand on a page as often as it likes', () => {
  const icon = {
    width: 8,
    height: 8,
    classes: {},
    shapes: [shape('a', { thing: 'body/x' }, shape('circle', { r: 1 }))],
  }
  const svg = renderIcon(icon)
  expect(svg).toContain('aria-hidden="true"')
  expect(svg).toContain('<g><circle r="1"/></g>')
  expect(svg).not.toMatch(/ id=|<title/)
  expect(renderIcon(icon)).toBe(svg)
})
