import { expect, test } from 'vitest'
import { shape, type Drawing } from '#core/drawing.ts'
import { renderPng } from './render-png.ts'

const drawing = (...words: readonly string[]): Drawing => ({
  width: 100,
  height: 50,
  shapes: words.map((text) => shape('text', { class: 'word', x: 5, y: 30 }, text)),
  classes: { word: { 'font-size': 20, 'font-weight': 600 } },
})
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

test('a drawing is as wide as asked, and twice its size where nothing is asked', () => {
  expect(Buffer.from(renderPng(drawing()).subarray(1, 4)).toString()).toBe('PNG')
  expect([sizeOf(renderPng(drawing())), sizeOf(renderPng(drawing(), 60))]).toEqual([
    [200, 100],
    [60, 30],
  ])
})

test('its letters are drawn, and the same each time', () => {
  const [blank, words, again] = [
    renderPng(drawing()),
    renderPng(drawing('Chair')),
    renderPng(drawing('Chair')),
  ]
  expect(words.length).toBeGreaterThan(blank.length + 200)
  expect(Buffer.compare(words, again)).toBe(0)
})
