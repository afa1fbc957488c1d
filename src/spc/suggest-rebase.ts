// A day from which limits might start anew, for people to think about once they know why. Nothing is ever rebased by
// itself: the tools of the NHS refused that, since the cause has to be understood first (NHSRplotthedots #142, #151).
import type { Day } from '#core/day.ts'
import type { SpcPoint } from './spc.ts'

/**
 * Where the last phase ends in a shift that still goes on and has points enough for limits of its own, the day of the
 * first of them. None while a trend runs within it: the process has not settled.
 */
export function suggestRebase(lastPhase: readonly SpcPoint[], fewest: number): Day | undefined {
  const counted = lastPhase.filter(({ value, leftOut }) => value !== undefined && !leftOut)
  const side = sideOf(counted.at(-1))
  if (side === undefined) return undefined
  const before = counted.findLastIndex((one) => sideOf(one) !== side)
  const shift = counted.slice(before + 1)
  if (before < 0 || shift.length < fewest) return undefined
  if (shift.some(({ rules }) => rules.some(({ rule }) => rule === 'trend'))) return undefined
  return shift[0]?.date
}

function sideOf(point: SpcPoint | undefined): 'high' | 'low' | undefined {
  return point?.rules.find(({ rule }) => rule === 'shift')?.side
}
