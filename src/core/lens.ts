// A lens is a question that can be asked of a snapshot: its answer as values, and how the answer reads as blocks.
import type { Block } from './block.ts'
import type { Titles } from './field.ts'
import type { Snapshot } from './snapshot.ts'

export type Lens<Options = unknown, Result = unknown> = {
  readonly name: string
  readonly title: string
  /** The question in the words of someone who would ask it. */
  readonly question: string
  compute(now: Snapshot, options: Options, title: Titles): Result
  show(result: Result, title: Titles): readonly Block[]
}
