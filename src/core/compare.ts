// What differs between two snapshots, thing by thing and field by field. The snapshots may be two days, two states
// of knowledge, or the record without and with a draft.
import type { Id } from './id.ts'
import { kindOf } from './id.ts'
import type { Values } from './kind.ts'
import type { Snapshot, Thing } from './snapshot.ts'

export type Difference =
  | { readonly form: 'begun'; readonly id: Id; readonly kind: string; readonly after: Thing }
  | { readonly form: 'ended'; readonly id: Id; readonly kind: string; readonly before: Thing }
  | {
      readonly form: 'changed'
      readonly id: Id
      readonly kind: string
      readonly before: Thing
      readonly after: Thing
      /** Names of the fields that differ. */
      readonly fields: readonly string[]
    }

/** In order of kind as in the vocabulary, then of id. */
export function compare(before: Snapshot, after: Snapshot): readonly Difference[] {
  const found: Difference[] = []
  for (const kind of after.ledger.vocabulary.values()) {
    const [olds, news] = [before.all(kind), after.all(kind)]
    const ids = new Set([...olds, ...news].map((thing) => thing.id).sort())
    for (const id of ids) {
      const difference = differenceBetween(before.find(id), after.find(id))
      if (difference) found.push(difference)
    }
  }
  return found
}

/** What differs in one thing; nothing where it is as it was, or on neither side. */
export function differenceBetween(
  before: Thing | undefined,
  after: Thing | undefined,
): Difference | undefined {
  if (!before) return after && { form: 'begun', id: after.id, kind: kindOf(after.id), after }
  if (!after) return { form: 'ended', id: before.id, kind: kindOf(before.id), before }
  const fields = changedNames(before.values, after.values)
  if (fields.length === 0) return undefined
  return { form: 'changed', id: after.id, kind: kindOf(after.id), before, after, fields }
}

/** Names of the fields in which two sets of values differ; order inside an object does not count. */
export function changedNames(before: Values, after: Values): readonly string[] {
  if (before === after) return []
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => !isSame(before[name], after[name]))
}

/** The values that, set, make the one read as the other: null for what the other does not give. */
export function valuesBetween(before: Values, after: Values): Values {
  return Object.fromEntries(changedNames(before, after).map((name) => [name, after[name] ?? null]))
}

/** Equality of stored values: text, numbers, lists and records of them. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [names, others] = [Object.keys(one), Object.keys(other)]
  if (Array.isArray(one) !== Array.isArray(other) || names.length !== others.length) return false
  return names.every((name) => isSame((one as Values)[name], (other as Values)[name]))
}
