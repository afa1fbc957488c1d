// What a Word document is made of: blocks, and what stands round them. Knows no Word.
import type { Block } from '#core/block.ts'
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'

export type WordPaper = {
  readonly title: string
  /** Under the title: for whom, or of what, such as the name of the system. */
  readonly subtitle?: string
  /** Which truth it tells, in words, under the title and at the foot of each page: "As recorded on 3 May 2026". */
  readonly standpoint: string
  /** When the document says it was made. The same paper of the same day is the same file, byte for byte. */
  readonly day: Day
  readonly blocks: readonly Block[]
  /** With a table of contents, and with tables and figures numbered. For papers of several pages. */
  readonly contents?: boolean
  /**
   * The whole address of a thing, for links: `https://…`. Without it things are named and not linked, as is right for
   * what is sent to people without access.
   */
  readonly way?: (thing: Id) => string | undefined
  /** Put before addresses within the product (`/north/vacancies`), to make them whole. Without it they are not linked. */
  readonly base?: string
}
