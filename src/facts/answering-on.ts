// How every outcome in force is answered for on a day, worked out once, for checks that ask different things of it. Knows
// no check.
import { perSnapshot } from '#core/per-snapshot.ts'
import { outcome } from '#kinds/index.ts'
import type { Answer } from './answers-of.ts'
import { whoAnswers, type WhoAnswers } from './who-answers.ts'

/** In order of the outcomes' ids. */
export const answeringOn = perSnapshot((now): readonly WhoAnswers[] =>
  now.all(outcome).flatMap(({ id }) => whoAnswers(now, id) ?? []),
)

/** Everything said of who is accountable, at whichever level, whether or not they are in force. */
export function accountableIn({ levels }: WhoAnswers): readonly Answer[] {
  return levels.flatMap(({ accountable }) => accountable)
}
