// An exporter says the record, or what is in force of it on a day, in a form that somebody else's program reads. It never
// fetches and never writes a file: it answers with the text or the bytes.
import type { Id } from './id.ts'
import type { Snapshot } from './snapshot.ts'
import type { Standpoint } from './standpoint.ts'
import type { Names } from './title.ts'

export type Exporter = {
  /** As it is asked for in addresses and commands: `popolo`. */
  readonly name: string
  readonly title: string
  /** What it is good for, in a sentence or two for the person choosing. */
  readonly about: string
  /** The media type, with its character set where it is text. */
  readonly type: string
  /** What the file's name ends in, without a dot. */
  readonly extension: string
  render(asked: Exported): Promise<string | Uint8Array> | string | Uint8Array
}

export type Exported = {
  readonly now: Snapshot
  readonly names: Names
  readonly system: { readonly slug: string; readonly name: string }
  readonly standpoint: Standpoint
  /** The permanent address of a thing, for forms in which everything is named by one. */
  readonly iri: (of: Id) => string
}
