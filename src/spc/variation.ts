// What a point is called, and what the last one says about a series, in a sentence for a board. Knows nothing of how
// a rule came to fire.
import { showDay, type Day } from '#core/day.ts'
import type { Fired } from './rules.ts'
import type { Direction, PointType, Rule, Variation } from './spc.ts'

/** The first that fires decides; nothing fired is common cause. */
export function typeOf(fired: readonly Fired[], direction: Direction): PointType {
  const [first] = fired
  return first ? kindOf(first.side, direction) : 'common'
}

function kindOf(side: Fired['side'], direction: Direction): PointType {
  if (direction === 'neutral') return `neutral-${side}`
  return (side === 'high') === (direction === 'increase') ? `improvement-${side}` : `concern-${side}`
}

/** What the sentence needs to know of the point that the icon speaks of. */
export type Spoken = {
  readonly variation: Variation
  readonly fired: readonly Fired[]
  readonly direction: Direction
  readonly run: number
  /** The day it is of, where later figures are missing or left out. */
  readonly earlier: Day | undefined
}

export function sayVariation({ variation, fired, direction, run, earlier }: Spoken): string {
  const when = earlier ? ` This speaks of ${showDay(earlier)}, the last figure that counts.` : ''
  const [first] = fired
  if (variation === 'common' || variation === 'none' || !first)
    return `Nothing unusual: the figures go up and down as they ordinarily do, without a sign of lasting change.${when}`
  const others = fired.slice(1)
  const same = others.filter(({ side }) => side === first.side)
  const against = others.filter(({ side }) => side !== first.side)
  const reasons = [first, ...same].map((one) => WHY[one.rule](one.side, run))
  const contrary = against.map((one) => WHY[one.rule](one.side, run))
  const but =
    contrary[0] &&
    ` But also: ${listed(contrary)}, which is ${sayKind(kindOf(against[0]?.side ?? 'low', direction))}.`
  return `${LEAD[variation]}: ${listed(reasons)}.${but ?? ''}${when}`
}

const LEAD: Record<Exclude<PointType, 'common'>, string> = {
  'improvement-high': 'Getting better, and unlikely to be chance',
  'improvement-low': 'Getting better, and unlikely to be chance',
  'concern-high': 'Getting worse, and unlikely to be chance',
  'concern-low': 'Getting worse, and unlikely to be chance',
  'neutral-high': 'Higher, and unlikely to be chance',
  'neutral-low': 'Lower, and unlikely to be chance',
}

/** Why a rule fired at the last point, to follow a colon or an "and". */
const WHY: Record<Rule, (side: Fired['side'], run: number) => string> = {
  outside: (side) =>
    `the last figure is ${side === 'high' ? 'above the upper' : 'below the lower'} process limit`,
  trend: (side, run) =>
    `the last ${run} or more figures ${side === 'high' ? 'rise' : 'fall'} one after another`,
  'two-of-three': (side) =>
    `at least two of the last three figures are close to the ${side === 'high' ? 'upper' : 'lower'} process limit or beyond it`,
  shift: (side, run) =>
    `the last ${run} or more figures in a row are ${side === 'high' ? 'above' : 'below'} the mean`,
}

function sayKind(kind: PointType): string {
  if (kind.startsWith('improvement')) return 'an improvement'
  return kind.startsWith('concern') ? 'a concern' : 'worth knowing'
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last
}

/** Where there is no icon: how many figures there are, of how many there should be. */
export function sayTooFew(points: number, fewest: number, since: Day | undefined): string {
  if (points === 0 && since === undefined) return 'There are no figures yet.'
  const from = since ? ` since limits started anew on ${showDay(since)}` : ''
  return `Too few figures to tell change from chance: ${points} of ${fewest}${from}.`
}
