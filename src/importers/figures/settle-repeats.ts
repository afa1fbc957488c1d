// Several figures of one file for the same period of one series: alike, one is taken and it is said once; not alike, nobody
// can know which is right, so none is taken and every line is named.
import { showDay } from '#core/day.ts'
import type { Figure } from '#core/series.ts'
import { problem, showWhere, type Problem } from '#core/problem.ts'
import type { KnownOnes } from './known.ts'
import type { Taken } from './taken.ts'

export type Settled = {
  readonly figures: readonly Figure[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

export function settleRepeats(taken: readonly Taken[], known: KnownOnes): Settled {
  const bySlot = Map.groupBy(taken, ({ figure }) => keyOf(figure))
  const figures: Figure[] = []
  const problems: Problem[] = []
  const warnings: Problem[] = []
  for (const all of bySlot.values()) {
    const [first, ...others] = all
    if (!first) continue
    const alike = others.every(({ figure }) => Object.is(figure.value, first.figure.value))
    const spread = others.some(({ written }) => written !== first.written)
    if (others.length === 0 || (alike && !spread)) {
      figures.push(first.figure)
      if (others.length > 0) warnings.push(sayAlike(first, others, known))
    } else for (const one of all) problems.push(sayApart(one, all, spread, known))
  }
  return { figures, problems, warnings }
}

function keyOf({ measure, of, strand, day }: Figure): string {
  return `${measure} ${of} ${strand} ${day}`
}

function sayAlike(first: Taken, others: readonly Taken[], known: KnownOnes): Problem {
  const what = `The same figure stands ${others.length === 1 ? 'twice' : `${others.length + 1} times`} for ${named(first, known)}: also in ${placesOf(others)}`
  return problem('repeated', what, 'It was taken once. Nothing to do if it is right.', first.where)
}

function sayApart(one: Taken, all: readonly Taken[], spread: boolean, known: KnownOnes): Problem {
  const others = all.slice(0, 6).filter((other) => other !== one)
  const also = others
    .slice(0, 5)
    .map(({ figure, where }) => `${figure.value ?? 'none'} in ${placesOf([{ where }])}`)
    .join(', ')
  const more = all.length > 6 ? ` and ${all.length - 6} more` : ''
  const figure = `${one.figure.value ?? 'none'} is not the only figure for ${named(one, known)}: ${also}${more}`
  return spread
    ? problem(
        'wrong-frequency',
        `${figure}. They are of several days of one period: the measure is published less often`,
        'Leave one figure for each period, or choose a measure that is published as often as this.',
        one.where,
      )
    : problem('two-figures', figure, 'Leave the line that is right. None of them was taken.', one.where)
}

function named({ figure }: Taken, known: KnownOnes): string {
  const planned = figure.strand === 'plan' ? ', plan' : ''
  return `${known.name(figure.measure)}, ${known.name(figure.of)}, period from ${showDay(figure.day)}${planned}`
}

function placesOf(all: readonly Pick<Taken, 'where'>[]): string {
  return all
    .slice(0, 5)
    .map(({ where }) => showWhere({ ...where, file: '' }))
    .join('; ')
}
