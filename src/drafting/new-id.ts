// An id for a new thing, that people can read where that is no secret: from its name, with the body's key in front for
// a seat. Never from a person's name, which must not be in the record. Chance is handed in.
import { firstFree, id, keyFrom, keyOf, type Id } from '#core/id.ts'
import type { Kind, Values } from '#core/kind.ts'

export type Naming = {
  /** Whether the record or the draft knows it already. */
  readonly taken: (id: Id) => boolean
  /** A few small letters and digits, others at each call. */
  readonly random: () => string
}

/** The longest key an id may have is 80; room is left for a number. */
const MOST = 74

export function newId<K extends Kind>(kind: K, values: Values, { taken, random }: Naming): Id<K['name']> {
  const called = (key: string) => id<K['name']>(`${kind.name}/${key}`)
  if (!kind.nameKeptApart) return firstFree(called(keyOfValues(kind, values) || kind.name), taken)
  let made = called(random())
  while (taken(made)) made = called(random())
  return made
}

// A holding is called after the position and not after whoever holds it; a seat after its body and its name.
function keyOfValues(kind: Kind, values: Values): string {
  const position = kind.holding && values[kind.holding.position]
  if (typeof position === 'string') return tidy(keyOf(position as Id))
  const name = ['name', 'title'].map((field) => values[field]).find((value) => typeof value === 'string')
  const own = keyFrom(typeof name === 'string' ? name : '')
  const of = values.body
  return tidy(kind.position && typeof of === 'string' ? `${keyOf(of as Id)}-${own || kind.name}` : own)
}

function tidy(key: string): string {
  return key.slice(0, MOST).replace(/[-.]+$/, '')
}
