// A pattern as data: a role or a structure that others have tried, what is known of it, and what a draft begins with when it is
// taken up. It knows no record: what only a system can say is a blank, filled in on a form.
import type { Id } from '#core/id.ts'

/** What only the system can say. Things of the record, or a few words of its own. */
export type Blank = {
  readonly label: string
  readonly hint?: string
  readonly optional?: true
} & (
  | {
      readonly to: readonly ('area' | 'body' | 'organisation' | 'role')[]
      readonly many?: true
      /** What the form has first: the area of the whole system, or the thing of that id. */
      readonly usually?: 'system' | Id
    }
  | { readonly words: true }
)

/**
 * A value of a field as it will stand, or where it comes from: what was filled in, or what else is begun. Where that is left
 * out, so is the field, and where the field is required, so is the thing.
 */
export type ValueBegun =
  string | number | boolean | readonly string[] | { readonly blank: string } | { readonly begun: string }

/** In a name, `{blank}` stands for what is filled in there. */
export type Beginning = {
  readonly key: string
  readonly kind: 'body' | 'role' | 'seat'
  readonly values: { readonly name: string } & Readonly<Record<string, ValueBegun>>
  /** What it is a copy of, where its name is asked for and says nothing. */
  readonly like?: string
}

/** What in a record may be something like it already: every word stands in the name, as a word or as how one begins. */
export type Alike = {
  readonly kind: 'body' | 'role' | 'seat'
  readonly words?: readonly string[]
  readonly level?: 'system' | 'place' | 'neighbourhood'
  /** Employed by a council and by the NHS together. */
  readonly joint?: true
}

export type Pattern = {
  readonly key: string
  readonly name: string
  /** In a sentence, for the list. */
  readonly short: string
  /** What leaders said that it comes from, in our words. */
  readonly from: string
  readonly what: string
  readonly helps: readonly string[]
  readonly costs: readonly string[]
  readonly watch: readonly string[]
  readonly blanks: Readonly<Record<string, Blank>>
  readonly begins: readonly Beginning[]
  readonly alike: readonly Alike[]
}
