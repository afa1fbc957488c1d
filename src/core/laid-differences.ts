// What a draft changes on a day, without looking through the whole record: only what its proposals speak of can differ.
// Kept with the draft as it is laid.
import { differenceBetween, type Difference } from './compare.ts'
import type { Day } from './day.ts'
import { kindOf, type Id } from './id.ts'
import type { Laid } from './impact.ts'
import { meantBy } from './ledger.ts'

const kept = new WeakMap<Laid, Map<Day, readonly Difference[]>>()

/** As `compare` finds them between the record without and with the draft, in the same order. */
export function differencesOn(of: Laid, day: Day): readonly Difference[] {
  const known = kept.get(of) ?? new Map<Day, readonly Difference[]>()
  const before = known.get(day)
  if (before) return before
  const [was, would] = [of.was(day), of.would(day)]
  const found = spokenOf(of).flatMap((id) => differenceBetween(was.find(id), would.find(id)) ?? [])
  kept.set(of, known.set(day, found))
  return found
}

/** Everything that the proposals speak of, in order of kind as in the vocabulary, then of id. */
export function spokenOf({ before, proposals }: Laid): readonly Id[] {
  const ids = proposals.flatMap((one) => meantBy(before, one)?.id ?? [])
  const byKind = Map.groupBy(new Set(ids), kindOf)
  return [...before.vocabulary.keys()].flatMap((kind) => (byKind.get(kind) ?? []).toSorted())
}
