// Reading series: a thousand of sixty points, as a board table of a whole system would. Beside it: the rules written down
// plainly, each window of each point looked at anew; and R with NHSRplotthedots, where it is installed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addMonths, day } from '#core/day.ts'
import { readSeries } from '#spc/read-series.ts'
import type { PointType, Profile, SpcSeries } from '#spc/spc.ts'
import { chanceFrom } from './chance.ts'
import { byTurns, timed, type Figure } from './measure.ts'

const SERIES = 1_000
const POINTS = 60
const TURNS = 15
const WHAT = `${SERIES.toLocaleString('en-GB')} series of ${POINTS} points read: limits, rules, icons, sentences`

export async function run(): Promise<readonly Figure[]> {
  const all = thousand()
  refuseDifference(all)
  const mdc = await timed(TURNS, () => readAll(all, 'mdc'))
  const [ours, plain] = await byTurns(TURNS, [() => readAll(all, 'ptd'), () => all.map(plainly)])
  if (!ours || !plain) throw new Error('Nothing was measured')
  const figure = { unit: 'ms', ours: ours.ms, processor: ours.processor, budget: 100 } as const
  const inR = timeOfR(all)
  return [
    { what: `${WHAT}; profile mdc`, unit: 'ms', ours: mdc.ms, processor: mdc.processor, budget: 100 },
    {
      what: `${WHAT}; profile ptd`,
      ...figure,
      baseline: { what: 'limits and rules only, each window looked at anew', value: plain.ms },
    },
    typeof inR === 'number'
      ? { what: WHAT, ...figure, baseline: { what: 'R with NHSRplotthedots, in one call', value: inR } }
      : { what: `The same beside R: not measured, ${inR}`, ...figure },
  ]
}

/**
 * Levels that step now and then, with one missing value in fifty, so that every rule fires somewhere. Whole numbers, since
 * adding plainly loses the last digit of tenths, and with it which values are on the mean.
 */
function thousand(): readonly SpcSeries[] {
  const chance = chanceFrom(4)
  const days = Array.from({ length: POINTS }, (_, at) => addMonths(day('2021-04-01'), at))
  return Array.from({ length: SERIES }, () => {
    let level = 50 + 40 * chance.part()
    return {
      points: days.map((date) => {
        if (chance.upTo(30) === 0) level += 10 * chance.part() - 5
        const value = level + 6 * (chance.part() + chance.part() - 1)
        return { date, value: chance.upTo(50) === 0 ? undefined : Math.round(value * 10) }
      }),
      targets: [{ value: 750 }],
    }
  })
}

function readAll(all: readonly SpcSeries[], profile: Profile): number {
  let special = 0
  for (const one of all)
    special += readSeries(one, { profile, direction: 'increase' }).variation === 'common' ? 0 : 1
  return special
}

type Value = number | undefined

/** As the rules are written down: for each point every window that holds it. The marks of the points. */
function plainly({ points }: SpcSeries): readonly PointType[] {
  const values = points.map(({ value }) => value)
  const present = values.filter((value) => value !== undefined)
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length
  const ranges = values
    .map((value, at) => Math.abs((value ?? Number.NaN) - (values[at - 1] ?? Number.NaN)))
    .filter((range) => !Number.isNaN(range))
  const all = ranges.reduce((sum, range) => sum + range, 0) / ranges.length
  const kept = ranges.filter((range) => range < 3.267 * all)
  const range = kept.reduce((sum, one) => sum + one, 0) / kept.length
  const from = (value: Value) => (value ?? Number.NaN) - mean
  const outside = (value: Value) => Math.abs(from(value)) > 2.66 * range
  const near = (value: Value) => Math.abs(from(value)) > (2 * 2.66 * range) / 3 && !outside(value)
  const windows = (at: number, size: number) =>
    Array.from({ length: size }, (_, back) => at - size + 1 + back)
      .filter((start) => start >= 0 && start + size <= values.length)
      .map((start) => values.slice(start, start + size))
  const steps = (window: readonly Value[], sign: 1 | -1) =>
    window.every(
      (value, at) => at === 0 || sign * ((value ?? Number.NaN) - (window[at - 1] ?? Number.NaN)) > 0,
    )
  const onSide = (window: readonly Value[], sign: 1 | -1) => window.every((value) => sign * from(value) > 0)
  return values.map((value, at) => {
    if (outside(value)) return from(value) > 0 ? 'improvement-high' : 'concern-low'
    const sevens = windows(at, 7)
    const trend = sevens.findLast((window) => steps(window, 1) || steps(window, -1))
    if (trend) return steps(trend, 1) ? 'improvement-high' : 'concern-low'
    const threes = near(value) ? windows(at, 3).filter((window) => window.filter(near).length >= 2) : []
    const high = threes.some((window) => onSide(window, 1)) || sevens.some((window) => onSide(window, 1))
    if (high) return 'improvement-high'
    const low = threes.some((window) => onSide(window, -1)) || sevens.some((window) => onSide(window, -1))
    return low ? 'concern-low' : 'common'
  })
}

// A race is none unless both arrive at the same place.
function refuseDifference(all: readonly SpcSeries[]): void {
  const fired = new Set<string>()
  for (const one of all) {
    const { points } = readSeries(one, { profile: 'ptd', direction: 'increase' })
    const plain = plainly(one)
    for (const [at, { type, rule, date }] of points.entries()) {
      if (rule) fired.add(rule)
      if (type !== plain[at]) throw new Error(`On ${date} ours finds ${type} and the plain way ${plain[at]}`)
    }
  }
  if (fired.size < 4) throw new Error(`Only ${[...fired].join(', ')} fired: too easy a race`)
}

/** Milliseconds within R for all series in one call, without its start; or why there are none. */
function timeOfR(all: readonly SpcSeries[]): number | string {
  try {
    execFileSync('Rscript', ['-e', 'library(NHSRplotthedots)'], { stdio: 'ignore' })
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code !== 'ENOENT'
    return there ? 'R is here without NHSRplotthedots' : 'R is not installed here'
  }
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-spc-'))
  const file = join(folder, 'series.csv')
  const rows = all.flatMap(({ points }, series) =>
    points.map(({ date, value }) => `${series},${date},${value ?? 'NA'}`),
  )
  writeFileSync(file, ['series,date,value', ...rows].join('\n'))
  const answer = execFileSync('Rscript', ['-e', inR, file], { encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  return Number(answer.trim())
}

const inR = `
suppressMessages(library(NHSRplotthedots))
series <- read.csv(commandArgs(trailingOnly = TRUE)[1])
series$date <- as.Date(series$date)
read <- function() suppressWarnings(ptd_spc(series, value_field = value, date_field = date, facet_field = series,
  improvement_direction = "increase"))
invisible(read())
cat(median(sapply(1:3, function(turn) system.time(read())[["elapsed"]])) * 1000)
`
