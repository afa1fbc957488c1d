// What a form of a pattern asks of a draft: its proposals with a reason, the contents with them, and where people come
// afterwards, told what was begun and what is left for them.
import { randomUUID } from 'node:crypto'
import type { Begin } from '#core/change.ts'
import { startOf, type When } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import type { Problem } from '#core/problem.ts'
import { problem } from '#core/problem.ts'
import { addItems, blanksAskedBy, fromPattern } from '#drafting/index.ts'
import type { Pattern } from '#patterns/index.ts'
import type { SystemAsk } from '../../page.ts'
import type { PatternTyped } from './blanks.ts'

export type TakenUp = {
  readonly contents: DraftContents
  readonly begun: readonly Begin[]
  /** The keys of parts that were wanted and cannot begin yet. */
  readonly left: readonly string[]
}

/** `taken`: ids that are in use besides those of the contents. */
export function takeUp(
  ask: SystemAsk,
  { contents, taken }: { readonly contents: DraftContents; readonly taken: (id: Id) => boolean },
  pattern: Pattern,
  { typed, from, why }: { readonly typed: PatternTyped; readonly from: When; readonly why: string },
): TakenUp {
  const begun = new Set(
    contents.items.flatMap(({ proposal }) => (proposal.act === 'begin' ? [proposal.id] : [])),
  )
  const naming = {
    taken: (id: Id) => begun.has(id) || taken(id),
    random: () => randomUUID().slice(0, 8),
  }
  const asked = { ...typed, from, because: reason(pattern, why) }
  const { proposals, left } = fromPattern(pattern, asked, naming, ask.title)
  const editing = { record: ask.ledger, key: () => randomUUID() }
  return {
    contents: addItems(contents, proposals, editing),
    begun: proposals,
    left: left.map(({ key }) => key),
  }
}

/** Why each part is proposed: in the words of whoever proposes it, and always by which pattern. */
function reason({ name, short }: Pattern, why: string): string {
  const words = why.trim().slice(0, LONGEST)
  return words === '' ? `From the pattern “${name}”. ${short}` : `${words} (From the pattern “${name}”.)`
}
const LONGEST = 2000

export const cannotBegin: Problem = problem(
  'nothing-begins',
  'None of what is chosen can begin',
  'Fill in what it hangs on, such as the body of a seat, or choose another part.',
)

/** The draft's page of what changes, on a day on which it can be seen. */
export function afterwards(
  ask: SystemAsk,
  draft: { readonly id: string; readonly day: string },
  pattern: Pattern,
  { begun, left, again }: Pick<TakenUp, 'begun' | 'left'> & { readonly again: boolean },
  typed: PatternTyped,
): string {
  const open = blanksAskedBy(pattern, typed.chosen).filter((name) => !typed.filled[name]?.length)
  const from = begun[0]?.from
  const day = from === undefined ? draft.day : startOf(from)
  return ask.here(`/drafts/${draft.id}/changes`, {
    on: day > draft.day ? day : '',
    pattern: pattern.key,
    begun: begun
      .map(({ id }) => id)
      .slice(0, TOLD)
      .join(' '),
    left: left.join(' '),
    open: open.join(' '),
    again: again ? 'yes' : '',
  })
}
/** An address must not grow without end. */
const TOLD = 30
