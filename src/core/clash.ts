// Whether two proposals contradict each other, whichever came first. Symmetric, so that of two people who draft at once
// both are told the same. What speaks of different things, or of different fields, never clashes.
import { effectiveDay, type Dated } from './change.ts'
import { isSame } from './compare.ts'
import type { Id } from './id.ts'
import type { Vocabulary } from './kind.ts'
import { pointersOf } from './pointers.ts'

/**
 * `field`: both set it, and not alike, whatever the days. `both-began`: of one id, and not alike. `both-ended`: on
 * different days. `after-end`: one changes the thing on or after the day the other ends it. `gone`: one points, by
 * `field`, at what the other has ended by then.
 */
export type Clash = {
  readonly form: 'field' | 'both-began' | 'both-ended' | 'after-end' | 'gone'
  readonly thing: Id
  readonly field?: string
}

export function clashesOf(one: Dated, other: Dated, vocabulary: Vocabulary): readonly Clash[] {
  if (one.id !== other.id)
    return [...pointsAtEnded(one, other, vocabulary), ...pointsAtEnded(other, one, vocabulary)]
  if (one.act === 'end' && other.act === 'end')
    return one.from === other.from ? [] : [{ form: 'both-ended', thing: one.id }]
  if (one.act === 'end') return afterEnd(other, one)
  if (other.act === 'end') return afterEnd(one, other)
  if (one.act === 'begin' && other.act === 'begin') {
    const alike = one.from === other.from && isSame(one.values, other.values)
    return alike ? [] : [{ form: 'both-began', thing: one.id }]
  }
  return Object.keys(one.values).flatMap((field): Clash[] => {
    const differs = field in other.values && !isSame(one.values[field], other.values[field])
    return differs ? [{ form: 'field', thing: one.id, field }] : []
  })
}

// Beginning again from the day of an end, or later, is no contradiction.
function afterEnd(one: Dated, end: Dated): readonly Clash[] {
  const late = one.act === 'amend' && effectiveDay(one) >= effectiveDay(end)
  return late ? [{ form: 'after-end', thing: one.id }] : []
}

function pointsAtEnded(one: Dated, end: Dated, vocabulary: Vocabulary): readonly Clash[] {
  if (end.act !== 'end' || one.act === 'end' || effectiveDay(one) < effectiveDay(end)) return []
  return pointersOf(one, vocabulary).flatMap(({ field, target }): Clash[] =>
    target === end.id ? [{ form: 'gone', thing: end.id, field }] : [],
  )
}
