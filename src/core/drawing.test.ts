// Shapes are plain values.
import { expect, test } from 'vitest'
import { shape } from './drawing.ts'

test('a shape holds shapes and text', () => {
  const dot = shape('circle', { r: 3 })
  expect(shape('g', { class: 'seat' }, dot, 'Chair')).toEqual({
    tag: 'g',
    attributes: { class: 'seat' },
    children: [{ tag: 'circle', attributes: { r: 3 }, children: [] }, { text: 'Chair' }],
  })
})
