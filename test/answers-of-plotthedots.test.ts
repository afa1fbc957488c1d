// Answers that R gave with NHSRplotthedots 0.2.2 for real, odd and random series, held against ours point by point.
// Limits within one part in 10⁹, everything else exactly.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { readSeries } from '#spc/read-series.ts'
import type { Direction, PointType, SpcAnswer, SpcOptions, SpcPoint, SpcSeries } from '#spc/spc.ts'

const FOLDER = '../shared/data/spc-sample'

/**
 * Where two trends touch without sharing a point, R gives the last of the first the sign of the step after it: a rising
 * trend that ends "decreasing". We give it the sign of its own trend. Of the cases here that is one point.
 */
const TOUCHING: Readonly<Record<string, Line>> = {
  'edge-trend-adjacent 2020-07-01': {
    special_cause_type: '7 Point Trend (Increasing)',
    mdc2023_special_cause_type: '7 Point Trend (Increasing)',
    point_type: 'special_cause_improvement',
    mdc2023_point_type: 'special_cause_improvement',
  },
}

type Line = Readonly<Record<string, string>>

/** Quotes stand only around fields with a comma; none holds a quote. */
function linesOf(file: string): readonly Line[] {
  const [head = '', ...lines] = readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split(/\r?\n/)
  const names = cells(head)
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, at) => [names[at] ?? '', cell])))
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

describe.skipIf(!existsSync(FOLDER))('answers of R (skipped where ../shared/data is absent)', () => {
  const cases = existsSync(FOLDER) ? linesOf('cases.csv') : []
  const inputs = existsSync(FOLDER) ? Map.groupBy(linesOf('inputs.csv'), (one) => one.case_id) : new Map()
  const points = existsSync(FOLDER) ? Map.groupBy(linesOf('points.csv'), (one) => one.case_id) : new Map()

  test('there are the cases that were made', () => {
    expect(cases).toHaveLength(34)
    expect(cases.every((one) => one.status === 'ok')).toBe(true)
  })

  test.each(cases)('$case_id: $title', (one) => {
    const [series, options] = [seriesOf(one, inputs.get(one.case_id)), optionsOf(one)]
    const reference = points.get(one.case_id) as readonly Line[]
    const expected = reference.map((line) => ({ ...line, ...TOUCHING[`${line.case_id} ${line.date}`] }))
    const answer = readSeries(series, options)
    expect(answer.points.map(told)).toEqual(
      expected.map((line) => flags(line, 'point_type', 'special_cause_type')),
    )
    expectLimits(answer, one, expected)
    expect(NAMES[answer.variation as PointType].icon).toBe(one.variation_icon)
    expect(NAMES[answer.variation as PointType].type).toBe(one.variation)
    expect(ASSURANCES[answer.assurance]).toBe(one.assurance)
    expect(answer.phases.some(({ provisional }) => provisional)).toBe(one.short_group === '1')

    const since2023 = readSeries(series, { ...options, nearCountsOutside: true })
    expect(since2023.points.map(told)).toEqual(
      expected.map((line) => flags(line, 'mdc2023_point_type', 'mdc2023_special_cause_type')),
    )
  })
})

function seriesOf(one: Line, rows: readonly Line[]): SpcSeries {
  return {
    points: rows.map(({ date = '', value }) => ({ date: day(date), value: numberOf(value) })),
    rebases: (one.rebase ?? '').split(';').filter(Boolean).map(day),
    targets: one.target ? [{ value: Number(one.target) }] : [],
  }
}

function optionsOf(one: Line): SpcOptions {
  return {
    profile: 'ptd',
    direction: one.improvement_direction as Direction,
    screen: one.screen_outliers === '1',
    ...(one.fix_after_n_points && { fixAfter: Number(one.fix_after_n_points) }),
  }
}

function told(point: SpcPoint) {
  const { date, value, phase, target, type, rules } = point
  const side = value === undefined || point.mean === undefined ? undefined : Math.sign(value - point.mean)
  const outside = rules.some(({ rule }) => rule === 'outside')
  return { date, value, phase, target, side, outside, type: NAMES[type].type, rule: ruleOf(point) }
}

function flags(line: Line, type: string, rule: string) {
  return {
    date: line.date,
    value: numberOf(line.value),
    phase: Number(line.rebase_group),
    target: numberOf(line.target),
    side: numberOf(line.relative_to_mean),
    outside: line.outside_limits === '1',
    type: line[type],
    rule: line[rule],
  }
}

const RULES = {
  outside: { high: 'Above UCL', low: 'Below LCL' },
  trend: { high: '7 Point Trend (Increasing)', low: '7 Point Trend (Decreasing)' },
  'two-of-three': { high: '2 in 3 Above CL', low: '2 in 3 Below CL' },
  shift: { high: '7 Points Above CL', low: '7 Points Below CL' },
}

function ruleOf({ rules: [first] }: SpcPoint): string {
  return first ? RULES[first.rule][first.side] : 'Common Cause'
}

const NAMES: Record<PointType, { readonly type: string; readonly icon: string }> = {
  common: { type: 'common_cause', icon: 'common_cause.svg' },
  'improvement-high': { type: 'special_cause_improvement', icon: 'improvement_high.svg' },
  'improvement-low': { type: 'special_cause_improvement', icon: 'improvement_low.svg' },
  'concern-high': { type: 'special_cause_concern', icon: 'concern_high.svg' },
  'concern-low': { type: 'special_cause_concern', icon: 'concern_low.svg' },
  'neutral-high': { type: 'special_cause_neutral_high', icon: 'neutral_high.svg' },
  'neutral-low': { type: 'special_cause_neutral_low', icon: 'neutral_low.svg' },
}

const ASSURANCES = {
  pass: 'consistent_pass',
  fail: 'consistent_fail',
  'hit-or-miss': 'inconsistent',
  none: '',
}

function expectLimits({ points }: SpcAnswer, one: Line, expected: readonly Line[]): void {
  for (const [at, { mean, lower, upper }] of points.entries()) {
    const line = expected[at] ?? {}
    near(mean, line.mean)
    near(lower, line.lpl)
    near(upper, line.upl)
  }
  near(points.at(-1)?.mean, one.last_mean)
  near(points.at(-1)?.lower, one.last_lpl)
  near(points.at(-1)?.upper, one.last_upl)
}

function near(found: number | undefined, written: string | undefined): void {
  const wanted = numberOf(written)
  if (found === undefined || wanted === undefined) expect(found).toBe(wanted)
  else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(wanted), Number.EPSILON))
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || text === '' || text === 'NaN' || text === 'NA' ? undefined : Number(text)
}
