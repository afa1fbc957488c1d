// What was taken from a table and should be looked at, said once for each measure with the first line: days that are not the
// first of their period, percentages that look like parts of one, a period that is not over, columns that were not read.
import { addDays, addMonths, showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { problem, type Problem, type Where } from '#core/problem.ts'
import { columnLetters, type Grid } from '#files/grid.ts'
import type { Frequency } from '#kinds/measure.ts'
import type { FiguresAsked } from './figures-asked.ts'
import type { Layout } from './find-layout.ts'
import type { KnownOnes, Measured } from './known.ts'
import type { Taken } from './taken.ts'

export type Doubts = {
  look(one: Taken, measured: Measured, percentSign: boolean, asked: FiguresAsked): void
  said(): readonly Problem[]
}

type Seen = { count: number; where: Where; first: Taken }
type Sizes = { where: Where; numbers: number; upToOne: number; between: number; signs: number }

export function doubts(grid: Grid, layout: Layout, known: KnownOnes): Doubts {
  const moved = new Map<Id, Seen>()
  const running = new Map<Id, Seen>()
  const sizes = new Map<Id, Sizes>()
  const add = (to: Map<Id, Seen>, one: Taken) => {
    const seen = to.get(one.figure.measure)
    if (seen) seen.count += 1
    else to.set(one.figure.measure, { count: 1, where: one.where, first: one })
  }
  return {
    look(one, measured, percentSign, { today }) {
      const { figure } = one
      if (one.written) add(moved, one)
      if (figure.strand === 'actual' && endOf(figure.day, measured.frequency) > today) add(running, one)
      if (measured.unit !== 'percent' || figure.value === null) return
      const size = sizes.get(figure.measure) ?? newSizes(one.where)
      sizes.set(figure.measure, size)
      size.numbers += 1
      if (percentSign) size.signs += 1
      if (figure.value <= 1) size.upToOne += 1
      if (figure.value > 0 && figure.value < 1) size.between += 1
    },
    said: () => [
      ...[...moved].map(([measure, seen]) => sayMoved(known.name(measure), seen)),
      ...[...running].map(([measure, seen]) => sayRunning(known.name(measure), seen)),
      ...[...sizes].flatMap(([measure, size]) => sayFractions(known.name(measure), size)),
      ...sayPassedOver(grid, layout),
    ],
  }
}

function newSizes(where: Where): Sizes {
  return { where, numbers: 0, upToOne: 0, between: 0, signs: 0 }
}

function endOf(day: Day, frequency: Frequency): Day {
  if (frequency === 'daily') return addDays(day, 1)
  if (frequency === 'weekly') return addDays(day, 7)
  return addMonths(day, { monthly: 1, quarterly: 3, yearly: 12 }[frequency])
}

function sayMoved(name: string, { count, where, first }: Seen): Problem {
  const written = first.written ? showDay(first.written) : ''
  const what = `${lines(count)} of ${name} gives a day inside its period: ${written} was read as the period from ${showDay(first.figure.day)}`
  return problem('not-first-day', what, 'Nothing to do if that is the period meant.', where)
}

function sayRunning(name: string, { count, where, first }: Seen): Problem {
  const what = `${lines(count)} of ${name} is of a period that is not over: from ${showDay(first.figure.day)}`
  return problem(
    'not-over',
    what,
    'Load it again when the period is over; the later figure revises it.',
    where,
  )
}

function sayFractions(name: string, { where, numbers, upToOne, between, signs }: Sizes): readonly Problem[] {
  if (numbers < 3 || signs > 0 || upToOne < numbers || between < numbers / 2) return []
  const what = `All ${numbers} figures of ${name} are between 0 and 1, and the measure is a percentage`
  const remedy = 'If 0.78 means 78 %, choose "as parts of one" and read the file again.'
  return [problem('looks-like-fractions', what, remedy, where)]
}

function sayPassedOver(grid: Grid, { header, passedOver }: Layout): readonly Problem[] {
  const [first] = passedOver
  if (!first) return []
  const named = passedOver.slice(0, 8).map(({ heading }) => `"${heading.slice(0, 60)}"`)
  const more = passedOver.length > 8 ? ` and ${passedOver.length - 8} more` : ''
  const what = `Not read: ${passedOver.length === 1 ? 'the column' : 'the columns'} ${named.join(', ')}${more}`
  const where = { sheet: grid.name, row: header + 1, column: columnLetters(first.column) }
  const remedy =
    'Nothing to do unless it holds figures: then head it with the name or code of the measure. Targets are recorded with the measure.'
  return [problem('column-not-read', what, remedy, where)]
}

function lines(count: number): string {
  return count === 1 ? 'A figure' : `Each of ${count} figures`
}
