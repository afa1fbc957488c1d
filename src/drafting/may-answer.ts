// In which of a partner's roles or seats a person may answer for it on a day: those they hold, directly or ex officio.
// Knows no account.
import { holdersOf, type Holder } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'

/**
 * Of the roles and seats given, in their order. Whoever stands in for someone may answer while that person is on leave or
 * where nobody else holds it; otherwise the answer is for whoever holds it.
 */
export function mayAnswerAs(now: Snapshot, person: Id | undefined, answers: readonly Id[]): readonly Id[] {
  if (person === undefined) return []
  return answers.filter((position) => {
    const holders = holdersOf(now, position)
    const own = holders.filter((one) => one.holder === person)
    return own.some((one) => !one.standsIn) || (own.length > 0 && isStoodIn(holders))
  })
}

function isStoodIn(holders: readonly Holder[]): boolean {
  const own = holders.filter((one) => !one.standsIn)
  return own.length === 0 || own.some((one) => one.spells.some(({ form }) => form === 'on-leave'))
}
