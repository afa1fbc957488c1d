// The governance map as a picture of its own: for the date slider, for saving and for other documents. What was found is
// marked on the page only: a file goes further than those who may see findings.
import { renderDrawing } from '#formats/svg/svg.ts'
import { governanceMap } from '#lenses/index.ts'
import { reaches } from '../../access.ts'
import { marksOfFindings } from '../../findings.ts'
import { once } from '../../kept.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'

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
