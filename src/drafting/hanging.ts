// What hangs on a thing that is to end: what cannot be without it, such as the seats of a body and the appointments to
// them; and what points at it and can stay, such as a body that reports to it.
import type { Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'

export type Hanging = {
  /** Nearest first: a seat before the appointments to it. */
  readonly ending: readonly Id[]
  readonly pointing: readonly { readonly id: Id; readonly field: string }[]
}

/** On the snapshot's day. What tells of something past, such as a reorganisation, stays as it is. */
export function hangingOn(now: Snapshot, of: Id): Hanging {
  const kinds = [...now.ledger.vocabulary.values()].filter((kind) => !kind.lineage)
  const ending = new Set<Id>()
  const pointing: { id: Id; field: string }[] = []
  const visit = (id: Id) => {
    for (const { kind, name } of kinds.flatMap(pointers)) {
      for (const thing of now.pointing(kind, name, id)) {
        if (thing.id === of || ending.has(thing.id)) continue
        const value = (thing.values as Readonly<Record<string, unknown>>)[name]
        const needed = kind.fields[name]?.required === true
        if (needed && kind.fields[name]?.points(value).length === 1) {
          ending.add(thing.id)
          visit(thing.id)
        } else {
          pointing.push({ id: thing.id, field: name })
        }
      }
    }
  }
  visit(of)
  return { ending: [...ending], pointing: pointing.filter(({ id }) => !ending.has(id)) }
}

function pointers(kind: Kind): readonly { readonly kind: Kind; readonly name: string }[] {
  return Object.entries(kind.fields)
    .filter(([, field]) => field.entry.type === 'references')
    .map(([name]) => ({ kind, name }))
}
