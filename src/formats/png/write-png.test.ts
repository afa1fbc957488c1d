// A picture written and read back by somebody else's reader: the same dots.
import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../test/arbitrary/history.ts'
import { writePng } from './write-png.ts'

/** The dots of a PNG as resvg reads and draws them, one for one. */
function drawn(png: Uint8Array, width: number, height: number): readonly number[] {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const image = `<image width="${width}" height="${height}" image-rendering="pixelated" href="${href}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`
  return [...new Resvg(svg).render().pixels]
}

test('any opaque picture reads back dot for dot', () => {
  const size = fc.integer({ min: 1, max: 9 })
  fc.assert(
    fc.property(size, size, fc.infiniteStream(fc.nat(255)), (width, height, colours) => {
      const dots = [...colours.take(width * height * 4)].map((one, at) => (at % 4 === 3 ? 255 : one))
      expect(drawn(writePng(width, height, Uint8Array.from(dots)), width, height)).toEqual(dots)
    }),
    runs,
  )
})
