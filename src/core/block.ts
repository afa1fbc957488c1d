// Blocks are all that is ever shown: a page, a paper and a sheet differ only in who renders them. A block
// knows no page, no format and no address; it points at things by id and the renderer finds the way there.
import type { Drawing } from './drawing.ts'
import type { Id } from './id.ts'

/** A run of text. `thing` becomes a link where the format has links; `href` is an address within the product. */
export type Run =
  | string
  | { readonly text: string; readonly thing: Id }
  | { readonly text: string; readonly href: string }
  | { readonly strong: string }
  /** A short label such as "vacant" or "acting"; tone is never the only carrier of meaning. */
  | { readonly tag: string; readonly tone: 'plain' | 'good' | 'warning' | 'draft' }
  /** A small picture with its words beside it, which say all that it does. */
  | { readonly icon: Drawing; readonly words: string }

export type Text = string | readonly Run[]

/** Small numbers that may not be shown are a type of their own, so that no renderer can print them. */
export type Withheld = { readonly withheld: string }
export type Cell = Text | number | Withheld

export type Column = { readonly label: string; readonly numeric?: boolean }
export type Table = {
  readonly type: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Said instead of the table when there are no rows. */
  readonly empty?: string
}

export type Block =
  | Table
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'prose'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[]; readonly ordered?: boolean }
  | { readonly type: 'summary'; readonly rows: readonly { readonly key: string; readonly value: Text }[] }
  | { readonly type: 'counts'; readonly items: readonly Count[] }
  | {
      readonly type: 'notice'
      readonly tone: 'information' | 'warning'
      readonly title: string
      readonly text: Text
    }
  /** A picture always carries its title, its description for people who cannot see it, and its table. */
  | {
      readonly type: 'picture'
      readonly title: string
      readonly description: string
      readonly drawing: Drawing
      readonly table: Table
    }
  /** Folded away until asked for; open in print. */
  | { readonly type: 'details'; readonly summary: string; readonly blocks: readonly Block[] }

/** One number of a row of numbers at a glance, with the way to what it counts. */
export type Count = {
  readonly label: string
  readonly value: number | Withheld
  readonly note?: string
  readonly href?: string
}

/** The text without links and marks. */
export function plain(text: Text): string {
  if (typeof text === 'string') return text
  return text
    .map((run) => {
      if (typeof run === 'string') return run
      if ('text' in run) return run.text
      if ('icon' in run) return run.words
      return 'strong' in run ? run.strong : run.tag
    })
    .join('')
}
