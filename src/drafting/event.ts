// What happens to a draft besides edits of what it proposes: it is asked about, answered, discussed, adopted, retired.
// Events are only ever added; where a draft stands is folded from them. An event is numbered within its draft, 1, 2, 3 …
import type { Day, Moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'

export const answers = {
  endorse: 'Endorse',
  reservation: 'Endorse with a reservation',
  'not-yet': 'Not yet',
  object: 'Object',
} as const
export type AnswerGiven = keyof typeof answers

export const fates = {
  open: 'Open',
  taken: 'Taken up',
  declined: 'Not taken up',
  answered: 'Answered',
} as const
export type Fate = keyof typeof fates

/** What becomes of a person whose role or seat ends with nothing after it. */
export const nexts = {
  'new-role': 'A new role',
  leaving: 'Leaving',
  open: 'Still open',
} as const
export type Next = keyof typeof nexts

export type DraftEvent =
  /** The version was put to the partners for their answer. */
  | { readonly is: 'asked'; readonly version: number }
  | {
      readonly is: 'answered'
      readonly organisation: Id
      /** The role or seat in which it was answered. */
      readonly as: Id
      readonly version: number
      readonly answer: AnswerGiven
      /** Needed for all but a plain endorsement. */
      readonly reason?: string
      /** What would change an objection. */
      readonly wouldChange?: string
      /** Recorded by someone else for them: the letter, e-mail or minute it was taken from. */
      readonly takenFrom?: string
    }
  /** Whoever objected no longer does. `answer` is the number of the objection. */
  | { readonly is: 'lifted'; readonly answer: number; readonly reason: string }
  /** The objection was answered on the record by those who propose; it no longer stands in the way. */
  | {
      readonly is: 'objection-answered'
      readonly answer: number
      /** The version that it was answered with: an edit of substance after it may take back what answered it. */
      readonly version: number
      readonly reason: string
    }
  /** A partner says that an edit called editorial was not: from then it counts as one of substance. */
  | { readonly is: 'contested'; readonly version: number; readonly organisation: Id; readonly reason: string }
  /** `thread` is the key of an item, or `draft` for the draft as a whole. */
  | { readonly is: 'said'; readonly thread: string; readonly text: string }
  | { readonly is: 'fate'; readonly thread: string; readonly fate: Fate; readonly reason?: string }
  | { readonly is: 'next'; readonly person: Id; readonly next: Next; readonly note?: string }
  | { readonly is: 'scheduled'; readonly due: Moment; readonly version: number }
  | { readonly is: 'unscheduled'; readonly reason: string }
  /** It fell due and could not be adopted. */
  | { readonly is: 'failed'; readonly reason: string }
  | {
      readonly is: 'adopted'
      readonly version: number
      readonly first: number
      readonly last: number
      readonly decision: Id
    }
  | { readonly is: 'retired'; readonly reason: string }
  | { readonly is: 'reopened'; readonly reason: string }

export type Happened<E extends DraftEvent = DraftEvent> = E & {
  readonly number: number
  readonly at: Moment
  /** The account that did it. */
  readonly by: string
}

/** A save of what the draft proposes. Version 1 is the beginning. */
export type DraftEdit = {
  readonly version: number
  readonly at: Moment
  readonly by: string
  /** Words only, so that what was endorsed before still stands unless it is contested. */
  readonly editorial: boolean
  readonly note?: string
}

/** How a decision to adopt is recorded. */
export type DecisionGiven = {
  readonly title: string
  readonly body?: Id
  /** The day it was taken. */
  readonly on: Day
  readonly minute: string
  readonly quorate?: 'yes' | 'no'
  readonly present?: string
  readonly authority?: string
}
