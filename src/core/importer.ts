// An importer reads someone else's file against the record and says what it would propose, what is wrong, and what
// it cannot know. It never guesses silently and never writes: asked again with the answers, it reads again.
import type { Proposal } from './change.ts'
import type { Day } from './day.ts'
import type { NameGiven } from './draft.ts'
import type { Option } from './field.ts'
import type { Parsed, Problem, Where } from './problem.ts'
import type { Snapshot } from './snapshot.ts'

export type Question = {
  /** Stable for the same cell and the same doubt, so that an answer is remembered when the file is read again. */
  readonly key: string
  readonly where: Where
  /** The text in doubt, as it stands in the file. */
  readonly raw: string
  readonly asks: string
  readonly options: readonly Option[]
  /** The likeliest option; never taken without being chosen. */
  readonly likely?: string
  /** Free text is a possible answer, beside the options. */
  readonly open?: boolean
  /** How many places in the file ask the same. */
  readonly count: number
}

/** What a cell was read as by a rule and not word for word, so that nothing is read silently. */
export type Interpretation = {
  /** The first place it was met. */
  readonly where: Where
  readonly raw: string
  /** What it was read as, in words. */
  readonly as: string
  /** Why, in a sentence. */
  readonly rule: string
  readonly count: number
}

/** Answers by the question's key. */
export type Answers = Readonly<Record<string, string>>

export type Reading = {
  readonly proposals: readonly Proposal[]
  readonly names: readonly NameGiven[]
  readonly problems: readonly Problem[]
  readonly questions: readonly Question[]
  readonly interpreted: readonly Interpretation[]
  /** Rows of the file by what became of them; they add up to `rows`. */
  readonly rows: {
    readonly read: number
    readonly proposed: number
    readonly unchanged: number
    readonly passedOver: number
  }
}

/** What an importer is given besides the file. */
export type Against = {
  /** The record on the day the file speaks of. */
  readonly now: Snapshot
  readonly names: ReadonlyMap<NameGiven['id'], string>
  readonly answers: Answers
  /** The day from which undated rows are taken to hold. */
  readonly asAt: Day
  readonly fileName: string
}

export type Importer<Contents, Settings> = {
  readonly name: string
  readonly title: string
  /** What it reads, in a sentence for the person choosing. */
  readonly reads: string
  /** Opens the file. Without a value the problems say why it cannot be read. `told` hears the rows read so far. */
  open(bytes: Uint8Array, fileName: string, told?: (rows: number) => void): Promise<Parsed<Contents>>
  /** How it would be set for these contents; the person may correct it. Undefined when it cannot read them. */
  suggest(contents: Contents, now: Snapshot): Settings | undefined
  /** The day the file itself says it speaks of, where it does. */
  speaksOf?(settings: Settings): Day | undefined
  read(contents: Contents, settings: Settings, against: Against): Reading
}
