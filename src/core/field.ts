// A field says once what a value is; parsing, form, sheet column, comparison wording, API schema and data
// dictionary all come from it. It knows no kind and no storage. Constructors are in `fields.ts`.
import type { Run } from './block.ts'
import type { Id } from './id.ts'
import type { Parsed } from './problem.ts'

export type Option = { readonly value: string; readonly label: string }

/** How a form asks for the value and a sheet offers it. */
export type Entry =
  | { readonly type: 'text'; readonly long?: boolean }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number; readonly unit?: string }
  | { readonly type: 'yes-no' }
  | { readonly type: 'date' }
  | { readonly type: 'choice'; readonly options: readonly Option[] }
  | { readonly type: 'choices'; readonly options: readonly Option[] }
  | { readonly type: 'references'; readonly to: readonly string[]; readonly many: boolean }
  /** Several of a list, each with how much of it; `none` is what it is called when an item is left out. */
  | {
      readonly type: 'graded'
      readonly items: readonly (Option & { readonly hint?: string })[]
      readonly grades: readonly Option[]
      readonly none: string
    }
  /** Several values in one text, in the field's own written form, which the hint explains. */
  | { readonly type: 'written' }

/** The title of a thing, for words that mention it. */
export type Titles = (of: Id) => string

export type Field<T = unknown, Required extends boolean = boolean> = {
  readonly label: string
  readonly hint?: string
  readonly required: Required
  readonly entry: Entry
  /** From the text of a form or a sheet cell; never given empty text, which means "not given". */
  parse(text: string): Parsed<T>
  /** The text that parses back to the same value. */
  write(value: T): string
  /** The value in words. */
  show(value: T, title: Titles): readonly Run[]
  /** Whether a value read from outside has the field's shape. */
  holds(value: unknown): value is T
  /** The things it points at. */
  points(value: T): readonly Id[]
  /** JSON Schema of the stored value. */
  readonly schema: Readonly<Record<string, unknown>>
}

export type Fields = { readonly [name: string]: Field }

export type ValueOf<F> = F extends Field<infer T> ? T : never
type RequiredNames<F extends Fields> = {
  [N in keyof F]: F[N] extends { readonly required: true } ? N : never
}[keyof F]

/** The values of a thing, by field name. A field that is not required may be missing. */
export type ValuesOf<F extends Fields> = {
  readonly [N in RequiredNames<F>]: ValueOf<F[N]>
} & {
  readonly [N in Exclude<keyof F, RequiredNames<F>>]?: ValueOf<F[N]>
}
