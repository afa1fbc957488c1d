// Things by name and by code: those in force in the record, and those the file brings as it is read.
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { nameIndex, type NameIndex } from '../parts/match-name.ts'

export type Directory = {
  names(kind: string): NameIndex<Id>
  byCode(kind: string, scheme: string, code: string): Id | undefined
  /** Puts in the names and codes among the values. */
  enter(kind: string, id: Id, values: Values): void
}

export function directory(now: Snapshot): Directory {
  const indexes = new Map<string, NameIndex<Id>>()
  const codes = new Map<string, Id>()

  function names(kind: string): NameIndex<Id> {
    const known = indexes.get(kind)
    if (known) return known
    const index = nameIndex<Id>()
    indexes.set(kind, index)
    const of = now.ledger.vocabulary.get(kind)
    for (const thing of of ? now.all(of) : []) enter(kind, thing.id, thing.values as Values)
    return index
  }

  function enter(kind: string, id: Id, values: Values): void {
    const others = Array.isArray(values.otherNames) ? (values.otherNames as readonly string[]) : []
    for (const name of [values.name, values.short, ...others])
      if (typeof name === 'string') names(kind).add(name, id)
    for (const [scheme, code] of Object.entries((values.identifiers ?? {}) as Values))
      codes.set(`${kind} ${scheme}:${String(code).toUpperCase()}`, id)
  }

  function byCode(kind: string, scheme: string, code: string): Id | undefined {
    names(kind)
    return codes.get(`${kind} ${scheme}:${code}`)
  }
  return { names, enter, byCode }
}
