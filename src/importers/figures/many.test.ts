// Large files of figures: read in time, refused one by one, or refused whole.
import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { invented, told } from '../../../test/figures.ts'
import { figures } from './figures.ts'

describe('many', () => {
  const grid = (rows: readonly (string | number)[][]) => ({
    grids: [{ name: 'Calls', rows: [['Who', 'Date', 'Value'], ...rows], merges: [], hidden: false }],
    problems: [],
  })
  const asked = { now: invented, today: day('2026-04-01'), measure: id('measure/calls') }
  const at = (number: number) => new Date(Date.UTC(1900, 0, 1 + number)).toISOString().slice(0, 10)

  test('a hundred thousand lines are read', () => {
    const codes = ['RXX', 'RYY', 'Y99901', 'Y99902']
    const rows = Array.from({ length: 100_000 }, (_, n) => [codes[n % 4] ?? '', at(Math.floor(n / 4)), n])
    const reading = figures.read(grid(rows), asked)
    expect(reading.figures).toHaveLength(100_000)
    expect(reading.problems).toEqual([])
  })

  test('and a hundred thousand of one day are refused one by one, in time', () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => ['RXX', '2025-04-01', n])
    const reading = figures.read(grid(rows), asked)
    expect(reading.figures).toEqual([])
    expect(reading.problems).toHaveLength(100_000)
    expect(reading.problems[7]?.what).toContain('and 99994 more')
  })

  test('more than are loaded at once are refused whole, and that is said', () => {
    const wide = Array.from({ length: 131 }, (_, n) => String(1901 + n))
    const rows = Array.from({ length: 1_911 }, () => ['RXX', ...wide.map(() => 1)])
    const months = wide.map((_, n) => `2025-04-${String((n % 30) + 1).padStart(2, '0')}`)
    const sheet = { name: 'Calls', rows: [['Who', ...months], ...rows], merges: [], hidden: false }
    const reading = figures.read({ grids: [sheet], problems: [] }, asked)
    expect(reading.figures).toEqual([])
    expect(told(reading.problems)).toEqual(['0 too-many-figures'])
  })
})
