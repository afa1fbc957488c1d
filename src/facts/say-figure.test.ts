import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import type { Frequency, Unit } from '#kinds/measure.ts'
import { sayFigure, sayNumber, sayPeriod, sayTarget } from './say-figure.ts'

test.each<[Unit, number | undefined, number, string]>([
  ['percent', undefined, 71.25, '71.3%'],
  ['percent', 2, 71.25, '71.25%'],
  ['percent', 0, 100, '100%'],
  ['count', undefined, 12_345, '12,345'],
  ['per-day', undefined, 192, '192.0 a day'],
  ['minutes', 1, 28.94, '28.9 minutes'],
  ['pounds-million', undefined, -3.05, '−£3.1 million'],
  ['pounds-million', undefined, -0.01, '£0.0 million'],
  ['ratio', undefined, 1, '1.00'],
])('%s with %s decimals: %s is %s', (unit, decimals, value, expected) => {
  expect(sayFigure({ unit, ...(decimals !== undefined && { decimals }) }, value)).toBe(expected)
})

test.each<[Unit, number, string]>([
  ['percent', 78, '78%'],
  ['percent', 66.7, '66.7%'],
  ['rate', 0.125, '0.125'],
  ['pounds-million', 0, '£0 million'],
])('a target is told as it was set: %s %s is %s', (unit, value, expected) => {
  expect(sayTarget({ unit, decimals: 1 }, value)).toBe(expected)
})

test('the number alone', () => {
  expect(sayNumber({ unit: 'percent', decimals: 1 }, -1.25)).toBe('−1.3')
})

test.each<[Frequency, string, string]>([
  ['daily', '2026-03-05', '5 March 2026'],
  ['weekly', '2026-03-05', 'Week from 5 March 2026'],
  ['monthly', '2026-03-01', 'March 2026'],
  ['quarterly', '2026-04-01', 'April to June 2026'],
  ['quarterly', '2025-11-01', 'November to January 2026'],
  ['yearly', '2025-04-01', '2025/26'],
  ['yearly', '1999-04-01', '1999/00'],
  ['yearly', '2025-01-01', '2025'],
  ['yearly', '2025-09-01', 'Year to 31 August 2026'],
])('%s from %s is %s', (frequency, from, expected) => {
  expect(sayPeriod(day(from), frequency)).toBe(expected)
})
