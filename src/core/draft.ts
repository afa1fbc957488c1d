// A draft is a named list of proposals against a base, not a copy. It carries the names of people it brings, for
// these never stand in the record itself.
import { isDated, type Proposal, type Seq } from './change.ts'
import type { Id } from './id.ts'
import { changeAt, type Ledger } from './ledger.ts'
import type { Problem } from './problem.ts'
import { faultsOf } from './refuse.ts'

export type NameGiven = {
  readonly id: Id
  readonly name: string
  readonly email?: string
  readonly phone?: string
}

export type Draft = {
  readonly title: string
  /** The last change of the record when the draft was begun or last brought up to date. */
  readonly basedOn: Seq
  readonly proposals: readonly Proposal[]
  readonly names: readonly NameGiven[]
}

/** How a draft stands against the record as it is now. */
export type Standing =
  | { readonly is: 'ready' }
  /** Others recorded changes since; `touched` are the things both speak of. */
  | { readonly is: 'behind'; readonly by: number; readonly touched: readonly Id[] }
  | { readonly is: 'impossible'; readonly problems: readonly Problem[] }

export function standingOf(draft: Draft, now: Ledger): Standing {
  const problems = faultsOf(now, draft.proposals)
  if (problems.length > 0) return { is: 'impossible', problems }
  const since = now.changes.filter((change) => change.seq > draft.basedOn)
  if (since.length === 0) return { is: 'ready' }
  const own = new Set(draft.proposals.flatMap((one) => spokenOf(one, now) ?? []))
  const touched = new Set(since.flatMap((change) => spokenOf(change, now) ?? []).filter((id) => own.has(id)))
  return { is: 'behind', by: since.length, touched: [...touched] }
}

function spokenOf(one: Proposal, now: Ledger): Id | undefined {
  const meant = isDated(one) ? one : changeAt(now, one.change)
  return meant && isDated(meant) ? meant.id : undefined
}
