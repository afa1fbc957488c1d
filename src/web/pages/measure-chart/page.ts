// The chart of one measure for one subject as a file.
import type { Id } from '#core/id.ts'
import { standingOf, subjectsOfMeasure } from '#facts/index.ts'
import { measure } from '#kinds/index.ts'
import { measureChart } from '#lenses/index.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { figuresKnown } from '../../parts/figures-known.ts'
import { pictureFile, pictureFormats, type PictureFormat } from '../../parts/picture-file.ts'

export const measureChartPages: readonly SystemPage[] = pictureFormats.map((format): SystemPage => ({
  name: `measure-chart-${format}`,
  within: 'system',
  path: `/:system/measures/:key/chart.${format}`,
  access: 'public',
  view: (ask) => chart(ask, format),
}))

async function chart(ask: SystemAsk, format: PictureFormat): Promise<Answer> {
  const { snapshot: now, title } = ask
  const id = `measure/${ask.params.key ?? ''}` as Id
  if (!now.get(measure, id)) return { is: 'not-found' }
  const book = await figuresKnown(ask)
  const subjects = subjectsOfMeasure(now, book, id, title)
  const of = ask.query.of === undefined ? subjects[0] : subjects.find((one) => one === ask.query.of)
  if (of === undefined) return { is: 'not-found' }
  const found = measureChart.compute(now, { standing: standingOf(now, book, id, of) }, title)
  const block = measureChart.show(found, title).find(({ type }) => type === 'picture')
  return pictureFile(ask, block, ask.params.key ?? 'chart', format)
}
