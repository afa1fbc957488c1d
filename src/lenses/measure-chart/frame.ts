// The frame of a chart: how large it is and where a day and a value lie in it, with the ticks of both sides. Knows no figures
// beyond their extent.
import { addMonths, daysBetween, showWhen, type Day } from '#core/day.ts'
import { periodAfter } from '#facts/index.ts'
import type { MeasureChart } from './chart-of.ts'

export const HEIGHT = 460
export const TOP = 62
export const BOTTOM = 356
export const LEFT = 66
/** Room on the right for what the lines are called. */
const RIGHT = 148
const NARROWEST = 960
const WIDEST = 2400
/** Periods of a plan that are drawn beyond the last figure. */
const AHEAD = 18

export type Tick = { readonly at: number; readonly text: string }
export type Frame = {
  readonly width: number
  readonly right: number
  readonly first: Day
  readonly last: Day
  readonly x: (day: Day) => number
  /** Values beyond what can be drawn lie on the edge. */
  readonly y: (value: number) => number
  readonly rows: readonly Tick[]
  readonly columns: readonly Tick[]
}

/** Nothing without a point. */
export function frameOf(chart: MeasureChart): Frame | undefined {
  const { answer, measure } = chart.standing
  const first = answer.points[0]?.date
  const lastPoint = answer.points.at(-1)?.date
  if (first === undefined || lastPoint === undefined) return undefined
  const until = periodAfter(lastPoint, measure.values.frequency, AHEAD)
  const planned = chart.standing.plan.findLast(({ day }) => day <= until)?.day
  const last = planned !== undefined && planned > lastPoint ? planned : lastPoint
  const width = Math.min(WIDEST, Math.max(NARROWEST, answer.points.length * 11 + LEFT + RIGHT))
  const right = width - RIGHT
  const days = daysBetween(first, last)
  const x = (day: Day) =>
    days === 0 ? (LEFT + right) / 2 : LEFT + 10 + ((right - LEFT - 20) * daysBetween(first, day)) / days
  const { low, high, step } = extentOf(chart, first, last)
  const y = (value: number) => {
    const kept = Math.min(high, Math.max(low, value))
    return BOTTOM - ((BOTTOM - TOP) * (kept - low)) / (high - low)
  }
  const rows = stepsOf(low, high, step).map((value) => ({ at: y(value), text: written(value, step) }))
  return { width, right, first, last, x, y, rows, columns: columnsOf(first, last, right - LEFT, x) }
}

function extentOf({ standing, bounds }: MeasureChart, first: Day, last: Day) {
  const { answer, targets, plan } = standing
  const drawn = answer.points.flatMap((one) => [one.value, one.mean, one.lower, one.upper])
  const aims = targets.filter(({ from, until }) => from <= last && (until === undefined || until > first))
  const planned = plan.filter(({ day }) => day >= first && day <= last)
  const values = [...drawn, ...aims.map(({ value }) => value), ...planned.map(({ value }) => value)]
    .filter((value) => value !== undefined && value !== null)
    .map((value) => Math.min(bounds.most, Math.max(bounds.least, value)))
  const [lowest, highest] = [least(values), -least(values.map((value) => -value))]
  const spare = highest > lowest ? (highest - lowest) * 0.08 : Math.max(1, Math.abs(highest) * 0.05)
  const step = niceStep((highest - lowest + 2 * spare) / 5)
  const low = Math.max(Math.floor((lowest - spare) / step) * step, Math.floor(bounds.least / step) * step)
  const high = Math.min(Math.ceil((highest + spare) / step) * step, Math.ceil(bounds.most / step) * step)
  return { low, high: high > low ? high : low + step, step }
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => (other < one ? other : one), values[0] ?? 0)
}

/** 1, 2 or 5 times a power of ten, the next above. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const times = [1, 2, 5, 10].find((one) => one * power >= rough * 0.999_999) ?? 10
  return times * power
}

function stepsOf(low: number, high: number, step: number): readonly number[] {
  const count = Math.round((high - low) / step)
  return Array.from({ length: count + 1 }, (_, at) => low + at * step)
}

function written(value: number, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const text = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Math.abs(value) < step / 1e6 ? 0 : value)
  return text.replace('-', '−')
}

/** As far apart as a label is wide, at months that divide the year, so that the same months come again. */
function columnsOf(first: Day, last: Day, width: number, x: (day: Day) => number): readonly Tick[] {
  const months = Math.max(1, daysBetween(first, last) / 30.4)
  const apart = (62 / width) * months
  const every = [1, 2, 3, 6, 12, 24, 60].find((one) => one >= apart) ?? 120
  if (months < 2)
    return [first, ...(last === first ? [] : [last])].map((day) => ({ at: x(day), text: shortDay(day) }))
  const ticks: Tick[] = []
  const start = firstOfMonth(first, every)
  for (let at = 0; ; at += every) {
    const day = addMonths(start, at)
    if (day > last || day < start) return ticks
    if (day >= first) ticks.push({ at: x(day), text: shortMonth(day) })
  }
}

// Years of the NHS begin in April: a mark every three months or more seldom stands in January, April, July or October.
function firstOfMonth(first: Day, every: number): Day {
  const month = Number(first.slice(5, 7)) - 1
  const back = every >= 12 ? (month + 9) % 12 : month % Math.min(every, 12)
  return addMonths(`${first.slice(0, 7)}-01` as Day, -back)
}

function shortMonth(day: Day): string {
  const [month = '', year = ''] = showWhen(day.slice(0, 7) as Day).split(' ')
  return `${month.slice(0, 3)} ${year.slice(2)}`
}

function shortDay(day: Day): string {
  return `${Number(day.slice(8))} ${shortMonth(day)}`
}
