// A drawing as a PNG, for papers and slides. Its letters are Arimo, which is as wide as Arial and comes along, so that the
// picture is the same on every machine. Knows no lens and no page.
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import type { Drawing } from '#core/drawing.ts'
import { renderDrawing } from '../svg/svg.ts'
import { writePng } from './write-png.ts'

const require = createRequire(import.meta.url)
const fontFiles = [
  require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
]

/** `width` in dots; twice that of the drawing where it is not said. On white, for a page is. */
export function renderPng(drawing: Drawing, width = drawing.width * 2): Uint8Array {
  const svg = renderDrawing(drawing, { title: '', description: '', idPrefix: 'png', use: 'file' })
  const picture = new Resvg(svg, {
    background: 'white',
    fitTo: { mode: 'width', value: Math.max(1, Math.round(width)) },
    font: {
      loadSystemFonts: false,
      fontFiles,
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
    },
  })
  const drawn = picture.render()
  return writePng(drawn.width, drawn.height, drawn.pixels)
}
