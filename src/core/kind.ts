// A kind says what sort of thing can be in the record: its fields, its words and what it is for the engine
// (something held, a holding, a line of descent). Kinds point at each other by name only.
import type { Fields, Titles, ValuesOf } from './field.ts'

export type Values = Readonly<Record<string, unknown>>

export type Kind<N extends string = string, F extends Fields = Fields> = {
  readonly name: N
  readonly words: { readonly one: string; readonly many: string }
  /** What it is for, in a sentence for the person filling it in. */
  readonly purpose: string
  readonly fields: F
  /** The fields that tell one from another in a list, besides its title. */
  readonly listed: readonly string[]
  /** What one is called. A thing without a name of its own is named from what it points at. */
  title(values: ValuesOf<F>, title: Titles): string
  /** Sentences for a beginning and an end, where "X begins" would not read well. No full stop, no date. */
  readonly sentences?: {
    begin(values: ValuesOf<F>, title: Titles): string
    end(values: ValuesOf<F>, title: Titles): string
  }
  /** It can be held: the number of places, and the positions whose holders hold it ex officio. */
  readonly position?: { readonly places: keyof F & string; readonly follows?: keyof F & string }
  /** It says that someone holds a position. */
  readonly holding?: {
    readonly holder: keyof F & string
    readonly position: keyof F & string
    readonly spells: keyof F & string
    /** True when the holder stands in for another, so that two people are in one place. */
    standsIn(values: ValuesOf<F>): boolean
  }
  /** It says that some things became others. */
  readonly lineage?: { readonly old: keyof F & string; readonly new: keyof F & string }
  /** Its name is kept apart from the record, so that it can be erased. */
  readonly nameKeptApart?: true
  /** It says what happened on a day: what it points at may end, and it reads on as it did. */
  readonly event?: true
  /** It steers how the record is looked after, and is no part of how the system is led. */
  readonly steers?: true
}

/** Every kind a record may speak of, by name. */
export type Vocabulary = ReadonlyMap<string, Kind>

export function kind<const N extends string, const F extends Fields>(parts: Kind<N, F>): Kind<N, F> {
  return parts
}

export function vocabulary(kinds: readonly Kind[]): Vocabulary {
  return new Map(kinds.map((one) => [one.name, one]))
}

export type NameOf<K extends Kind> = K['name']
export type ValuesOfKind<K extends Kind> = ValuesOf<K['fields']>
