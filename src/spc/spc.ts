// What a chart of a series says: limits, what fired at each point, which way it goes and whether it will reach its target.
// Types only; the work is in `readSeries`. Pure and without a clock: the same series and options give the same answer.
import type { Day } from '#core/day.ts'
import type { Problem } from '#core/problem.ts'

export type Direction = 'increase' | 'decrease' | 'neutral'
/** `mdc`: as Making Data Count reads it. `ptd`: as NHSRplotthedots 0.2.2 does, for comparing. */
export type Profile = 'mdc' | 'ptd'

export type SpcOptions = {
  readonly profile: Profile
  readonly direction: Direction
  /** The first points of each phase that limits come from; all of them without it. */
  readonly fixAfter?: number
  /** Leaves out large moving ranges, once (Nelson 1982). Where it is not given: on in `ptd`, off in `mdc`. */
  readonly screen?: boolean
  /** Points in a trend or shift; 7 where it is not given. */
  readonly run?: number
  /** Two of three counts points beyond the limits as near them. Where it is not given: off in `ptd`, on in `mdc`. */
  readonly nearCountsOutside?: boolean
}

export type SpcSeries = {
  /** In any order; a day that stands twice is a warning `repeated-day` and an answer without points. */
  readonly points: readonly { readonly date: Day; readonly value: number | undefined }[]
  /** A phase begins at the point of that day. */
  readonly rebases?: readonly Day[]
  /** Points left out of limits and rules; drawn hollow. */
  readonly leftOut?: readonly Day[]
  /** Each holds from its day on; without a day, always. */
  readonly targets?: readonly { readonly from?: Day; readonly value: number }[]
  /** What a value can be, as 0 to 100 for a percentage: beyond it is a warning. Limits are never cut to it. */
  readonly possible?: { readonly least?: number; readonly most?: number }
}

export type Rule = 'outside' | 'trend' | 'two-of-three' | 'shift'
export type PointType =
  | 'common'
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neutral-high'
  | 'neutral-low'

export type SpcPoint = {
  readonly date: Day
  readonly value: number | undefined
  /** Which of `phases` it is in, from 0. */
  readonly phase: number
  readonly leftOut: boolean
  readonly mean: number | undefined
  readonly lower: number | undefined
  readonly upper: number | undefined
  readonly nearLower: number | undefined
  readonly nearUpper: number | undefined
  readonly target: number | undefined
  /** The first that fires, in the order of `Rule`; and all that do, each with its side. */
  readonly rule: Rule | undefined
  readonly rules: readonly { readonly rule: Rule; readonly side: 'high' | 'low' }[]
  readonly type: PointType
}

/** `none`: too few points, or none. */
export type Variation = PointType | 'none'
export type Assurance = 'pass' | 'fail' | 'hit-or-miss' | 'none'

export type SpcAnswer = {
  readonly points: readonly SpcPoint[]
  readonly phases: readonly {
    readonly from: Day
    /** Points that count: with a value and not left out. */
    readonly points: number
    /** Fewer than 13 in `mdc`: no limits yet; fewer than 13 after a rebase: provisional. */
    readonly provisional: boolean
  }[]
  readonly variation: Variation
  /** The day of the point that the variation speaks of. */
  readonly on: Day | undefined
  readonly assurance: Assurance
  /** What each says, in a sentence for a board. */
  readonly variationSentence: string
  readonly assuranceSentence: string
  /** A day from which limits might start anew, for people to think about: never done by itself. */
  readonly suggestedRebase: Day | undefined
  readonly warnings: readonly Problem[]
  readonly options: SpcOptions
}
