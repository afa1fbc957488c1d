// Differences as sentences: one for each thing that differs, by whoever knows how to say it.
import type { Difference } from '#core/compare.ts'
import { movedExOfficio } from '#facts/index.ts'
import type { Pair, Sentence } from './pair.ts'
import { sayAppointment } from './say-appointment.ts'
import { sayBody } from './say-body.ts'
import { sayMoved, sayOther } from './say-other.ts'
import { sayRole } from './say-role.ts'
import { saySeat } from './say-seat.ts'

/** What is told of one difference, or nothing where another sentence tells it. */
function sentenceOf(of: Pair, one: Difference): Sentence | undefined {
  switch (one.kind) {
    case 'body':
      return sayBody(of, one)
    case 'seat':
      return saySeat(of, one)
    case 'role':
      return sayRole(of, one)
    case 'appointment':
      return sayAppointment(of, one)
    default:
      return sayOther(of, one)
  }
}

/** All sentences, those about who moves ex officio among them. */
export function told(of: Pair, all: readonly Difference[]): readonly Sentence[] {
  const moved = movedExOfficio(of.before, of.after, all)
  return [...all.flatMap((one) => sentenceOf(of, one) ?? []), ...moved.map((one) => sayMoved(of, one))]
}

/** That someone is known of, or no longer, is no difference anyone asks about. */
export function counts(of: Pair, one: Difference): boolean {
  return one.form === 'changed' || of.after.ledger.vocabulary.get(one.kind)?.nameKeptApart !== true
}
