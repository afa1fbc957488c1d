// Whether a process as it is will reach its target: the target beside the limits, never beside the last value.
import type { Limits } from './limits.ts'
import type { Assurance, Direction, Profile } from './spc.ts'

export type Beside = {
  readonly target: number | undefined
  /** Without limits there is no answer in `mdc`; NHSRplotthedots says hit or miss. */
  readonly limits: Limits
  readonly direction: Direction
  readonly profile: Profile
}

/** In `mdc` a target on a limit counts as beyond it, and limits of no width on the target pass: the target is met. */
export function assuranceOf({ target, limits, direction, profile }: Beside): Assurance {
  if (target === undefined || direction === 'neutral') return 'none'
  const { lower, upper } = limits
  if (lower === undefined || upper === undefined) return profile === 'ptd' ? 'hit-or-miss' : 'none'
  const on = profile === 'mdc'
  if (on && lower === upper && target === upper) return 'pass'
  const above = on ? target >= upper : target > upper
  const below = on ? target <= lower : target < lower
  if (above) return direction === 'increase' ? 'fail' : 'pass'
  if (below) return direction === 'increase' ? 'pass' : 'fail'
  return 'hit-or-miss'
}

export function sayAssurance(assurance: Assurance, { target, limits, direction }: Beside): string {
  if (assurance === 'pass') return 'As things are, the target will be met every time.'
  if (assurance === 'fail') return 'As things are, the target will not be met: something has to change first.'
  if (target === undefined) return 'There is no target to compare with.'
  if (direction === 'neutral')
    return 'Neither higher nor lower is better, so there is nothing to meet or miss.'
  if (limits.lower === undefined)
    return 'Whether the target will be met cannot be said yet: there are no limits to compare it with.'
  return 'As things are, the target will be met at some times and missed at others, by chance alone.'
}
