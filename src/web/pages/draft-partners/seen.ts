// What every part of the page of partners is shown from. Types alone.
import type { Problem } from '#core/problem.ts'
import type { Query } from '../../page.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'
import type { DraftStanding } from '../../parts/draft-standing.ts'
import type { Doing } from './act.ts'

/** A form that must be put right, with what was typed. */
export type Again = {
  readonly doing: Doing
  readonly values: Query
  readonly problems: readonly Problem[]
}

export type Seen = {
  readonly ask: DraftAsk
  readonly standing: DraftStanding
  readonly who: (account: string) => string
  readonly again?: Again
}
