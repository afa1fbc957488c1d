// Reads a series from a file as the NHS reads its charts, for analysts: limits, what fired at each point, both icons.
// Asks no record. The words of the answer are those of NHSRplotthedots, so that answers can be laid side by side.
import { isDay, type Day } from '#core/day.ts'
import { showWhere, type Problem } from '#core/problem.ts'
import { readSeries } from '#spc/read-series.ts'
import type {
  Assurance,
  Direction,
  PointType,
  Profile,
  SpcAnswer,
  SpcOptions,
  SpcPoint,
  SpcSeries,
} from '#spc/spc.ts'
import { optional, word, WrongUse, type Command, type Context, type ExitCode, type Given } from './command.ts'
import { readPoints } from './read-points.ts'

export const spc: Command = {
  name: 'spc',
  usage:
    'spc <csv with date,value> [--profile mdc|ptd] [--direction increase|decrease|neutral] [--target <number>] [--rebase <day,day>] [--fix-after <points>] [--screen|--no-screen]',
  does: 'reads a series as an XmR chart: limits, special causes, both icons',
  more: `The file has a row for each date, with columns date and value; an empty value is missing. Other columns are passed over.

--profile    mdc (as Making Data Count; without it) or ptd (as NHSRplotthedots 0.2.2)
--direction  which way is better; neutral without it
--target     the value to reach; below zero as --target=-5
--rebase     days from which limits start anew
--fix-after  limits come from the first so many points of each phase
--screen, --no-screen  whether large steps are left out of limits; without either ptd does and mdc does not

With --json: {points: [{date, value, mean, lower, upper, rule, type}], variation, assurance, warnings}
rule       outside, trend, two-of-three, shift, or null: the first that fires, in this order
type       common_cause, special_cause_improvement, special_cause_concern, special_cause_neutral_high,
           special_cause_neutral_low
variation  the type of the last point there is; null below 13 points (mdc)
assurance  consistent_pass, consistent_fail, inconsistent, or null: no target, no limits, or neutral
warnings   [{code, what, remedy}]: what to bear in mind
Numbers that are not there are null: a missing value, and limits below 13 points (mdc).
A file that cannot be read whole is refused row by row on standard error, and nothing is answered.`,
  options: {
    profile: { type: 'string' },
    direction: { type: 'string' },
    target: { type: 'string' },
    rebase: { type: 'string' },
    'fix-after': { type: 'string' },
    screen: { type: 'boolean' },
    'no-screen': { type: 'boolean' },
  },
  async run(given, context) {
    const file = word(given, 0, 'a file')
    if (given.words.length > 1) throw new WrongUse(`"${given.words[1]}" is one word too many`)
    const options = optionsOf(given)
    const asked = { rebases: rebasesOf(given), targets: targetsOf(given) } satisfies Partial<SpcSeries>
    const { value: points, problems } = await readPoints(file)
    if (!points) return refuse(given, context, problems)
    for (const one of problems) context.note(lineOf(one))
    const answer = readSeries({ points, ...asked }, options)
    context.out(given.options.json ? asJson(answer) : asText(answer))
    return 0
  },
}

function optionsOf(given: Given): SpcOptions {
  if (given.options.screen && given.options['no-screen'])
    throw new WrongUse('--screen and --no-screen cannot both be')
  const screen = given.options.screen ? true : given.options['no-screen'] ? false : undefined
  const first = numberGiven(given, 'fix-after')
  if (first !== undefined && (!Number.isInteger(first) || first < 2))
    throw new WrongUse('--fix-after is a whole number of points, 2 or more')
  return {
    profile: oneOf(given, 'profile', PROFILES) ?? 'mdc',
    direction: oneOf(given, 'direction', DIRECTIONS) ?? 'neutral',
    ...(first !== undefined && { fixAfter: first }),
    ...(screen !== undefined && { screen }),
  }
}

const PROFILES: readonly Profile[] = ['mdc', 'ptd']
const DIRECTIONS: readonly Direction[] = ['increase', 'decrease', 'neutral']

function oneOf<T extends string>(given: Given, name: string, all: readonly T[]): T | undefined {
  const written = optional(given, name)
  const found = all.find((one) => one === written)
  if (written !== undefined && !found)
    throw new WrongUse(`There is no ${name} "${written}"; there are ${all.join(', ')}`)
  return found
}

function numberGiven(given: Given, name: string): number | undefined {
  const written = optional(given, name)?.trim()
  if (written === undefined) return undefined
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(written) ? Number(written) : Number.NaN
  if (Number.isNaN(number)) throw new WrongUse(`--${name} "${written}" is not a number such as 12.5`)
  return number
}

function targetsOf(given: Given): NonNullable<SpcSeries['targets']> {
  const value = numberGiven(given, 'target')
  return value === undefined ? [] : [{ value }]
}

function rebasesOf(given: Given): readonly Day[] {
  return (optional(given, 'rebase') ?? '')
    .split(',')
    .map((written) => written.trim())
    .filter(Boolean)
    .map((written) => {
      if (!isDay(written)) throw new WrongUse(`"${written}" is not a day such as 2026-04-01`)
      return written
    })
}

function refuse(given: Given, { out, note }: Context, problems: readonly Problem[]): ExitCode {
  for (const one of problems) note(lineOf(one))
  if (given.options.json)
    out(JSON.stringify({ points: [], variation: null, assurance: null, warnings: [], problems }, null, 2))
  return 1
}

function lineOf({ where, what, remedy }: Problem): string {
  return [showWhere(where), `${what}. ${remedy}`].filter(Boolean).join(': ')
}

function asJson({ points, variation, assurance, warnings }: SpcAnswer): string {
  const told = {
    points: points.map(({ date, value, mean, lower, upper, rule, type }) => ({
      date,
      value: value ?? null,
      mean: mean ?? null,
      lower: lower ?? null,
      upper: upper ?? null,
      rule: rule ?? null,
      type: TYPES[type],
    })),
    variation: variation === 'none' ? null : TYPES[variation],
    assurance: ASSURANCES[assurance],
    warnings: warnings.map(({ code, what, remedy }) => ({ code, what, remedy })),
  }
  return JSON.stringify(told, null, 2)
}

const TYPES: Record<PointType, string> = {
  common: 'common_cause',
  'improvement-high': 'special_cause_improvement',
  'improvement-low': 'special_cause_improvement',
  'concern-high': 'special_cause_concern',
  'concern-low': 'special_cause_concern',
  'neutral-high': 'special_cause_neutral_high',
  'neutral-low': 'special_cause_neutral_low',
}

const ASSURANCES: Record<Assurance, string | null> = {
  pass: 'consistent_pass',
  fail: 'consistent_fail',
  'hit-or-miss': 'inconsistent',
  none: null,
}

function asText(answer: SpcAnswer): string {
  const { points, variationSentence, assuranceSentence, suggestedRebase, warnings } = answer
  const suggestion =
    suggestedRebase &&
    `Once it is known why: limits might start anew on ${suggestedRebase} (--rebase ${suggestedRebase}).`
  const remarks = [suggestion, ...warnings.map((one) => `Note: ${lineOf(one)}`)].filter(Boolean)
  return [
    tableOf(points),
    '',
    `Variation: ${variationSentence}`,
    `Assurance: ${assuranceSentence}`,
    ...remarks,
  ].join('\n')
}

function tableOf(points: readonly SpcPoint[]): string {
  const rows = points.map((one) => [
    one.date,
    ...[one.value, one.mean, one.lower, one.upper].map(shown),
    one.rules.map(({ rule, side }) => `${rule} (${side})`).join(', '),
    one.type === 'common' ? '' : TYPES[one.type],
  ])
  const all = [['date', 'value', 'mean', 'lower', 'upper', 'rule', 'type'], ...rows]
  const widths =
    all[0]?.map((_, column) => all.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0)) ?? []
  return all
    .map((row) =>
      row
        .map((cell, at) => padded(cell, widths[at] ?? 0, at))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function padded(cell: string, width: number, column: number): string {
  return column >= 1 && column <= 4 ? cell.padStart(width) : cell.padEnd(width)
}

/** At most four places, or seven digits where it is small: a table to read; --json has every digit. */
function shown(value: number | undefined): string {
  if (value === undefined) return '-'
  return String(Math.abs(value) < 1 ? Number(value.toPrecision(4)) : Number(value.toFixed(4)))
}
