// What is told of whom, as numbers: the shape in which tables are audited.

/**
 * The answers that counts are of. An atom is somebody together with an answer they kept: whoever answers otherwise later is two.
 * Answers are numbered in one order for all tables, the same for ever.
 */
export type Answers = {
  /** By atom, the number of the answer. */
  readonly of: readonly number[]
  readonly categories: number
}

/** One group of one table: of which atoms, and how many of the answers, from the first on, its counts tell. */
export type Told = { readonly atoms: readonly number[]; readonly first: number }

export type Classes = {
  /** People of a class stand in the same groups of the same tables: nothing published tells them apart. */
  readonly sizes: readonly number[]
  /** By class and answer, how many gave it. */
  readonly counts: readonly (readonly number[])[]
  /** By group, its classes. */
  readonly within: readonly (readonly number[])[]
}
