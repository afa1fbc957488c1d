// Where a measure goes well and where it does not: the places and organisations that are part of what the chart is about, each
// with its latest figure and both icons. Counts are added up besides; shares never are.
import type { Block, Cell } from '#core/block.ts'
import { keyOf, type Id } from '#core/id.ts'
import type { SeriesBook } from '#core/series.ts'
import { partsOf, sayFigure, sayPeriod, sayTarget, standingOf, type Standing } from '#facts/index.ts'
import { assuranceIcon, variationIcon } from '#spc/draw-icons.ts'
import { assuranceWords, variationWords } from '#spc/paints.ts'
import type { SystemAsk } from '../../../../page.ts'

type Shown = { readonly standing: Standing; readonly book: SeriesBook; readonly subjects: readonly Id[] }

export function partsOfMeasure(ask: SystemAsk, { standing, book, subjects }: Shown): readonly Block[] {
  const { measure, of } = standing
  const parts = partsOf(ask.snapshot, of, subjects)
  if (parts.length === 0) return []
  const all = parts.map((part) => standingOf(ask.snapshot, book, measure.id, part))
  return [
    { type: 'heading', level: 2, text: 'Places and organisations' },
    {
      type: 'table',
      caption: `Within ${ask.title(of)}`,
      columns: ['For', 'Latest', 'Variation', 'Target', 'Assurance'].map((label) => ({ label })),
      rows: all.map((one) => rowOf(ask, one)),
    },
    ...sumOf(ask, standing, all),
  ]
}

function rowOf(ask: SystemAsk, { measure, of, latest, answer, missing }: Standing): readonly Cell[] {
  const { values } = measure
  const href = ask.here(`/measures/${keyOf(measure.id)}`, { of })
  return [
    [{ text: ask.title(of), href }],
    [
      latest ? `${sayFigure(values, latest.value)}, ${sayPeriod(latest.day, values.frequency)}` : 'no figure',
      ...(missing.length > 0 ? [' ', { tag: `${missing.length} missing`, tone: 'warning' } as const] : []),
    ],
    [{ icon: variationIcon(answer.variation), words: variationWords[answer.variation] }],
    latest?.target === undefined ? '' : sayTarget(values, latest.target),
    [{ icon: assuranceIcon(answer.assurance), words: assuranceWords[answer.assurance] }],
  ]
}

/** Parts of one sort added, on the last day that all of them have a figure, beside the figure of the whole. */
function sumOf(
  ask: SystemAsk,
  { measure, of, figures }: Standing,
  parts: readonly Standing[],
): readonly Block[] {
  const { values } = measure
  if (values.rollUp !== 'sum') return []
  // What is part of another part is counted in it already.
  const widest = parts.filter(
    (one) => !parts.some((other) => partsOf(ask.snapshot, other.of, [one.of]).length > 0),
  )
  const areas = widest.filter((one) => one.of.startsWith('area/'))
  const added = areas.length > 0 ? areas : widest
  const byDay = added.map((one) => new Map(one.figures.map(({ day, value }) => [day, value])))
  const days = added[0]?.figures.map(({ day }) => day) ?? []
  const day = days.findLast((one) => byDay.every((figure) => typeof figure.get(one) === 'number'))
  if (day === undefined) return []
  const sum = byDay.reduce((total, figure) => total + (figure.get(day) ?? 0), 0)
  const whole = figures.find((one) => one.day === day)?.value
  const own = typeof whole === 'number' ? `; ${ask.title(of)} itself reports ${sayFigure(values, whole)}` : ''
  const sort = areas.length > 0 ? 'places' : 'organisations'
  return [
    {
      type: 'prose',
      text: `The ${added.length} ${sort} together: ${sayFigure(values, sum)} in ${sayPeriod(day, values.frequency)}${own}.`,
    },
  ]
}
