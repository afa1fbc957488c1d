// Makes a release, with the one rule that no setting may go below: of fewer than five nothing is ever told.
import { must } from '#core/problem.ts'
import { releaseOf, type Made, type ReleaseAsked } from './release-of.ts'

/** Growth and succession, 6.1 and 6.10. */
const LEAST = 5

/** As `releaseOf`. Throws where the minimum is below five. */
export function makeRelease(asked: ReleaseAsked, earlier: readonly Made[]): Made {
  must(asked.minimum >= LEAST, `a minimum of ${asked.minimum} people protects nobody`)
  return releaseOf(asked, earlier)
}
