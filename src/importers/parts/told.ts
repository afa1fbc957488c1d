// What a file tells of one thing, in our kinds and the file's own names for things: the form in which importers of structures hand over
// what they read. Knows no record: whether the thing is there already is found afterwards.
import type { When } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import type { Where } from '#core/problem.ts'

/** In the order in which they are looked for: each points at earlier ones, or at others of its own kind. */
export const TOLD_KINDS = ['area', 'organisation', 'person', 'body', 'role', 'seat', 'appointment'] as const
export type ToldKind = (typeof TOLD_KINDS)[number]

export type Told = {
  readonly kind: ToldKind
  /** The file's name for it, unique over all kinds. What is told twice under one key is one thing, in two periods of its life. */
  readonly key: string
  /** The id it has in a record like ours, where the file was written by one. Taken for it only beside the same name. */
  readonly own?: Id
  readonly from?: When
  /** The first day it no longer holds. */
  readonly until?: When
  /** When it was over, as far as can be seen: it ends a new thing so, and nothing that the record has. */
  readonly over?: When
  /** Fields without those that point, and without codes. */
  readonly values: Values
  /** Fields that point: keys of other things told, one or several as the field takes them. */
  readonly points?: Readonly<Record<string, string | readonly string[]>>
  /** Since when fields hold that did not from its beginning. */
  readonly since?: Readonly<Record<string, When>>
  readonly codes?: Readonly<Record<string, string>>
  /** A register whose codes are only sure beside the same name: names of things within one file. */
  readonly unsure?: string
  /** Of people only; kept apart from the record. */
  readonly person?: { readonly name?: string; readonly email?: string }
  /** What to call it where it has no name of its own: an appointment. */
  readonly title?: string
  readonly where: Where
}

/** The name a thing is told under; of people the one that is kept apart. */
export function toldName({ values, person }: Told): string {
  return person?.name ?? (typeof values.name === 'string' ? values.name : '')
}

/** The keys a thing points at by a field. */
export function pointsAt({ points }: Told, field: string): readonly string[] {
  const at = points?.[field]
  return at === undefined ? [] : typeof at === 'string' ? [at] : at
}
