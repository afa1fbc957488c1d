// A chart in words: its unit, which rules fired at a point, a description for people who cannot see it, and its table.
import type { Cell, Run, Table } from '#core/block.ts'
import type { ValuesOfKind } from '#core/kind.ts'
import {
  definitionOn,
  sayFigure,
  sayNumber,
  sayPeriod,
  sayTarget,
  targetOn,
  type Standing,
} from '#facts/index.ts'
import type { measure } from '#kinds/index.ts'
import { units } from '#kinds/measure.ts'
import { targetSources } from '#kinds/target.ts'
import { sortOf } from '#spc/paints.ts'
import type { Rule, SpcPoint } from '#spc/spc.ts'
import type { MeasureChart } from './chart-of.ts'

export function sayUnit({ unit, unitWords }: ValuesOfKind<typeof measure>): string {
  return unitWords ?? units[unit]
}

const RULES: Readonly<Record<Rule, Readonly<Record<'high' | 'low', string>>>> = {
  outside: { high: 'above the upper limit', low: 'below the lower limit' },
  trend: { high: 'one of seven or more rising in a row', low: 'one of seven or more falling in a row' },
  'two-of-three': {
    high: 'one of two of three near the upper limit',
    low: 'one of two of three near the lower limit',
  },
  shift: {
    high: 'one of seven or more in a row above the mean',
    low: 'one of seven or more in a row below the mean',
  },
}

/** Every rule that fired at a point, also where one says better and another worse. */
function sayRules({ rules }: Pick<SpcPoint, 'rules'>): string {
  return rules.map(({ rule, side }) => RULES[rule][side]).join('; ')
}

const SORTS = {
  common: 'no significant change',
  improvement: 'better',
  concern: 'worse',
  neutral: 'different',
} as const

function sayPoint(point: SpcPoint): string {
  if (point.leftOut) return 'left out'
  const rules = sayRules(point)
  return rules ? `${SORTS[sortOf(point.type)]}: ${rules}` : ''
}

/** "75.6% in October 2026. Target 78%, national standard." Empty without a figure. */
export function sayLatest({ standing }: MeasureChart): readonly Run[] {
  const { latest, measure: of, targets } = standing
  if (!latest) return []
  const { values } = of
  const judged = targetOn(targets, latest.day)
  const target = judged
    ? ` Target ${sayTarget(values, judged.value)}, ${targetSources[judged.source].toLowerCase()}.`
    : ' No target is set.'
  return [
    { strong: sayFigure(values, latest.value) },
    `, ${sayPeriod(latest.day, values.frequency)}.`,
    target,
  ]
}

export function describe({ standing }: MeasureChart): string {
  const { answer, latest, measure: of, missing, unjudged } = standing
  const { frequency } = of.values
  const count = answer.points.filter(({ value }) => value !== undefined).length
  const [first, last] = [answer.points[0], answer.points.at(-1)]
  if (!first || !last || !latest) return 'There are no figures.'
  const limits =
    last.upper === undefined || last.lower === undefined
      ? ''
      : ` Mean ${sayNumber(of.values, last.mean ?? 0)}, limits ${sayNumber(of.values, last.lower)} to ${sayNumber(of.values, last.upper)}.`
  return (
    `${count} figures, ${sayPeriod(first.date, frequency)} to ${sayPeriod(last.date, frequency)}. ` +
    `Latest: ${sayFigure(of.values, latest.value)}, ${sayPeriod(latest.day, frequency)}.${unjudged ? '' : limits} ` +
    `${answer.variationSentence} ${answer.assuranceSentence}` +
    (missing.length > 0
      ? ` ${missing.length} ${missing.length === 1 ? 'figure is' : 'figures are'} missing.`
      : '')
  )
}

/** The newest first: what is asked first. */
export function tableOf({ standing, numbered }: MeasureChart): Table {
  const { measure: of, answer, definitions, figures } = standing
  const { values } = of
  const notes = new Map(figures.map((one) => [one.day, one.note]))
  const versions = definitions.length > 1
  const judged = !standing.unjudged
  const rows = answer.points.toReversed().map((point): Cell[] => {
    const numbers = numbered.filter(({ day }) => day === point.date).map(({ number }) => `note ${number}`)
    const said = [sayPoint(point), ...numbers, notes.get(point.date) ?? ''].filter(Boolean)
    return [
      sayPeriod(point.date, values.frequency),
      point.value === undefined ? absent(standing, point) : sayFigure(values, point.value),
      ...(judged ? [limitsOf(standing, point)] : []),
      point.target === undefined ? '' : sayTarget(values, point.target),
      ...(versions ? [definitionOn(definitions, point.date)?.version ?? ''] : []),
      said.join('; '),
    ]
  })
  return {
    type: 'table',
    caption: 'The figures',
    columns: [
      { label: 'Period' },
      { label: 'Figure' },
      ...(judged ? [{ label: 'Mean and limits' }] : []),
      { label: 'Target' },
      ...(versions ? [{ label: 'Definition' }] : []),
      { label: 'What to see in it' },
    ],
    rows,
    empty: 'There are no figures yet.',
  }
}

function absent({ missing }: Standing, { date }: SpcPoint): string {
  return missing.includes(date) ? 'not loaded' : 'published without a figure'
}

function limitsOf({ measure: of }: Standing, { mean, lower, upper }: SpcPoint): string {
  if (mean === undefined) return ''
  const middle = sayNumber(of.values, mean)
  if (lower === undefined || upper === undefined) return middle
  return `${middle} (${sayNumber(of.values, lower)} to ${sayNumber(of.values, upper)})`
}
