// The chart of one measure for one subject, with both icons and their sentences, and everything in a table besides. The
// standing is handed in, for figures lie beside the record.
import type { Block } from '#core/block.ts'
import type { Lens } from '#core/lens.ts'
import type { Standing } from '#facts/index.ts'
import { assuranceIcon, variationIcon } from '#spc/draw-icons.ts'
import { chart } from './chart.ts'
import { chartOf, type MeasureChart } from './chart-of.ts'
import { describe, sayLatest, tableOf } from './say.ts'

export const measureChart: Lens<{ readonly standing: Standing }, MeasureChart> = {
  name: 'measure-chart',
  title: 'How it is going',
  question: 'How does this measure go, is the change more than chance, and will the target be met?',
  compute: (_, { standing }, title) =>
    chartOf(standing, `${title(standing.measure.id)}, ${title(standing.of)}`),
  show(of) {
    const drawing = chart(of)
    if (!drawing) return [{ type: 'prose', text: 'There are no figures for this yet.' }]
    const { answer } = of.standing
    const latest: readonly Block[] = sayLatest(of).length > 0 ? [{ type: 'prose', text: sayLatest(of) }] : []
    const icons: readonly Block[] = [
      {
        type: 'prose',
        text: [{ icon: variationIcon(answer.variation, 48), words: answer.variationSentence }],
      },
      {
        type: 'prose',
        text: [{ icon: assuranceIcon(answer.assurance, 48), words: answer.assuranceSentence }],
      },
    ]
    return [
      ...latest,
      ...icons,
      { type: 'picture', title: of.title, description: describe(of), drawing, table: tableOf(of) },
    ]
  },
}
