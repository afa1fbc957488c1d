// What values point at, field by field. Knows no ledger and no day.
import type { Dated } from './change.ts'
import { kindOf, type Id } from './id.ts'
import type { Values, Vocabulary } from './kind.ts'

export type Pointer = { readonly field: string; readonly target: Id }

/** In the order of the values; a field set to null points at nothing. */
export function pointersIn(id: Id, values: Values, vocabulary: Vocabulary): readonly Pointer[] {
  const fields = vocabulary.get(kindOf(id))?.fields ?? {}
  return Object.entries(values).flatMap(([field, value]) =>
    value == null ? [] : (fields[field]?.points(value) ?? []).map((target) => ({ field, target })),
  )
}

/** What a proposal sets to point at; an end sets nothing. */
export function pointersOf(one: Dated, vocabulary: Vocabulary): readonly Pointer[] {
  return one.act === 'end' ? [] : pointersIn(one.id, one.values, vocabulary)
}
