// Permanent ids. An id is its kind's name, a slash and a key that never changes: `seat/icb-chair`.
// Foreign identifiers (ODS, GSS, charity number, Popolo) are values of a thing, never its id.
import { must } from './problem.ts'

declare const brand: unique symbol
export type Id<K extends string = string> = string & { readonly [brand]: readonly ['id', K] }

const ID = /^[a-z][a-z-]*\/[a-z0-9](?:[a-z0-9.-]{0,78}[a-z0-9])?$/

export function isId(text: string): text is Id {
  return ID.test(text)
}

/** For ids written in code; throws when the text is none. */
export function id<K extends string = string>(text: string): Id<K> {
  must(isId(text), `${text} is not an id`)
  return text as Id<K>
}

/** The kind's name: `seat` of `seat/icb-chair`. */
export function kindOf(of: Id): string {
  return of.slice(0, of.indexOf('/'))
}

/** What follows the kind: `icb-chair` of `seat/icb-chair`. */
export function keyOf(of: Id): string {
  return of.slice(of.indexOf('/') + 1)
}

/** The id itself, or with the first number from 2 on that makes it one that is not taken: `seat/chair-2`. */
export function firstFree<K extends string>(of: Id<K>, taken: (id: Id) => boolean): Id<K> {
  let free = of
  for (let number = 2; taken(free); number++) free = id<K>(`${of}-${number}`)
  return free
}

/** Letters, digits and hyphens of a name, for a key that people can read; empty when nothing is left. */
export function keyFrom(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/g, '')
}
