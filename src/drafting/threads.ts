// What was said about a draft: one thread for the draft, and one for each proposal that somebody spoke about, each with
// what became of it. What was said about a proposal that is gone stays. Knows no page.
import type { DraftContents, DraftItem } from '#core/draft.ts'
import type { DraftEvent, Fate, Happened } from './event.ts'

type Event<Is extends DraftEvent['is']> = Happened<Extract<DraftEvent, { is: Is }>>

/** The thread about the draft as a whole. */
export const WHOLE = 'draft'

export type Thread = {
  /** `draft`, or the key of an item. */
  readonly key: string
  /** The proposal it is about; none for the draft as a whole, and none where it was taken out since. */
  readonly item?: DraftItem
  readonly takenOut: boolean
  readonly posts: readonly Event<'said'>[]
  readonly fate: Fate
  /** Who said what becomes of it, and why. */
  readonly fateSet?: Event<'fate'>
  /** How much was said after that. */
  readonly since: number
}

/**
 * The draft's own thread, always; then those of its proposals, in their order; then those about proposals taken out, as
 * they were begun. `also` are keys of proposals about which nothing was said yet.
 */
export function threadsOf(
  events: readonly Happened[],
  contents: Pick<DraftContents, 'items'>,
  also: readonly string[] = [],
): readonly Thread[] {
  const spoken = events.filter((event) => event.is === 'said' || event.is === 'fate')
  const byKey = Map.groupBy(spoken, ({ thread }) => thread)
  const items = contents.items.filter(({ key }) => byKey.has(key) || also.includes(key))
  const there = new Set([WHOLE, ...contents.items.map(({ key }) => key)])
  const gone = [...byKey.keys()].filter((key) => !there.has(key))
  return [
    threadOf(WHOLE, byKey.get(WHOLE)),
    ...items.map((item) => ({ ...threadOf(item.key, byKey.get(item.key)), item })),
    ...gone.map((key) => ({ ...threadOf(key, byKey.get(key)), takenOut: true })),
  ]
}

function threadOf(key: string, own: readonly (Event<'said'> | Event<'fate'>)[] = []): Thread {
  const posts = own.filter((event) => event.is === 'said')
  const fateSet = own.findLast((event) => event.is === 'fate')
  return {
    key,
    takenOut: false,
    posts,
    fate: fateSet?.fate ?? 'open',
    ...(fateSet && { fateSet }),
    since: fateSet ? posts.filter(({ number }) => number > fateSet.number).length : 0,
  }
}
