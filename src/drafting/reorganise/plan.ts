// A reorganisation as it is drafted: who becomes what on which day, and what was answered about everything that hangs on
// those who go. It is kept with the draft; what it proposes is worked out from it again after each answer.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'

export const reorganisationForms = {
  merge: 'Several become one',
  split: 'One becomes several',
  redraw: 'Several become several',
  transfer: 'One passes work to another, and both stay',
} as const
export type ReorganisationForm = keyof typeof reorganisationForms

export type ReorganisationPlan = {
  readonly form: ReorganisationForm
  readonly day: Day
  /** Who becomes what: organisations, bodies or areas, each with those that come after it. */
  readonly becomes: readonly { readonly old: Id; readonly new: readonly Id[] }[]
  /** Those that the draft begins. */
  readonly begins: readonly { readonly id: Id; readonly values: Values }[]
  /** What passes over, in words. */
  readonly functions?: string
  /** By the key of the question. */
  readonly answers: Readonly<Record<string, Answer>>
}

/** What happens to something that points at what goes. */
export type Answer =
  /** It goes on, and points at these instead. */
  | { readonly does: 'moves'; readonly to: readonly Id[] }
  /** It ends, and this takes its place. */
  | { readonly does: 'becomes'; readonly to: readonly Id[] }
  | { readonly does: 'ends' }
  /** It goes on without. */
  | { readonly does: 'drops' }
  /** It goes on as it is: only where what it points at stays. */
  | { readonly does: 'stays' }

export type Question = {
  /** The thing, the field that points, and what it points at. */
  readonly key: string
  readonly thing: Id
  readonly field: string
  readonly going: Id
  readonly may: readonly Answer['does'][]
  /** Those that come after what goes, for `moves`. */
  readonly heirs: readonly Id[]
  /** What is taken where nothing is answered, when there is only one thing it can mean. */
  readonly suggested?: Answer
  readonly answered?: Answer
}

export function keyOfQuestion(thing: Id, field: string, going: Id): string {
  return `${thing} ${field} ${going}`
}
