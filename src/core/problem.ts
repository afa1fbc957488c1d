// A problem is something a person can put right: what is wrong, where, and what to do. Problems are data,
// gathered and never thrown. Bugs throw; see `must`.

export type Where = {
  readonly file?: string
  readonly sheet?: string
  /** Row as the person's own program numbers it: the first row is 1. */
  readonly row?: number
  /** Column as the person's own program letters it: A, B … AA. */
  readonly column?: string
  readonly field?: string
}

export type Problem = {
  /** Stable name, kebab-case, for tests and for filtering. */
  readonly code: string
  readonly where: Where
  readonly what: string
  readonly remedy: string
  /** The cell or text it is about, exactly as it was written. */
  readonly raw?: string
}

/** A value, or the reasons there is none. A value may come with problems that only warn. */
export type Parsed<T> = { readonly value?: T; readonly problems: readonly Problem[] }

export function parsed<T>(value: T): Parsed<T> {
  return { value, problems: [] }
}

export function problem(code: string, what: string, remedy: string, where: Where = {}): Problem {
  return { code, where, what, remedy }
}

export function failed(code: string, what: string, remedy: string, where: Where = {}): Parsed<never> {
  return { problems: [problem(code, what, remedy, where)] }
}

/** States what cannot be otherwise; a failure is a bug, so it throws. */
export function must(condition: unknown, why: string): asserts condition {
  if (!condition) throw new Error(`This cannot be: ${why}`)
}

/** "Board, row 12, column E": the place in words. Empty when no place is known. */
export function showWhere(where: Where): string {
  const parts = [
    where.file,
    where.sheet,
    where.row && `row ${where.row}`,
    where.column && `column ${where.column}`,
  ]
  return parts.filter(Boolean).join(', ') || (where.field ?? '')
}
