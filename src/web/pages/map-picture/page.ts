// The governance map as a picture of its own: for the date slider, for saving and for other documents. What was found is
// marked on the page only: a file goes further than those who may see findings.
import type { Block } from '#core/block.ts'
import { renderDrawing } from '#formats/svg/svg.ts'
import { governanceMap } from '#lenses/index.ts'
import { reaches } from '../../access.ts'
import { marksOfFindings } from '../../findings.ts'
import { once } from '../../kept.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { pictureFile } from '../../parts/picture-file.ts'

export const mapPicturePage: SystemPage = {
  name: 'map-picture',
  within: 'system',
  path: '/:system/map.svg',
  access: 'public',
  view: (ask) => {
    const marked = reaches(ask.rank, 'reader') ? 'map with findings' : 'map'
    return once(ask, ask.query.as === 'file' ? 'map as file' : marked, () => picture(ask))
  },
}

/** For programs that take no SVG. */
export const mapPngPage: SystemPage = {
  name: 'map-png',
  within: 'system',
  path: '/:system/map.png',
  access: 'public',
  view: (ask) => once(ask, 'map as png', () => pictureFile(ask, mapOf(ask), 'map', 'png')),
}

function mapOf({ snapshot: now, standpoint, title }: SystemAsk): Block | undefined {
  return governanceMap
    .show(governanceMap.compute(now, { standpoint }, title), title)
    .find(({ type }) => type === 'picture')
}

function picture(ask: SystemAsk): Answer {
  const findings = ask.query.as === 'file' ? undefined : marksOfFindings(ask)
  const marked = { standpoint: ask.standpoint, ...(findings && { findings }) }
  const map = governanceMap.compute(ask.snapshot, marked, ask.title)
  const block = governanceMap.show(map, ask.title).find((one) => one.type === 'picture')
  if (block?.type !== 'picture') return { is: 'not-found' }
  const { title, description, drawing } = block
  return {
    is: 'file',
    type: 'image/svg+xml',
    body: renderDrawing(drawing, {
      title,
      description,
      idPrefix: 'map',
      use: ask.query.as === 'file' ? 'file' : 'page',
      way: ask.way,
    }),
  }
}
