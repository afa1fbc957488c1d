// Why a draft as it stands could not be recorded, each fault with the item it is about.
import type { DraftContents } from '#core/draft.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Problem } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { withReasons } from './reasons.ts'

export type DraftFault = { readonly problem: Problem; readonly key?: string }

export function draftFaults(record: Ledger, contents: DraftContents): readonly DraftFault[] {
  return faultsOf(record, withReasons(contents)).map((problem) => {
    const key = contents.items[(problem.where.row ?? 0) - 1]?.key
    return { problem, ...(key !== undefined && { key }) }
  })
}

/** The faults of `after` that `before` has not: what an edit would bring. */
export function faultsBrought(
  record: Ledger,
  before: DraftContents,
  after: DraftContents,
): readonly DraftFault[] {
  const found = draftFaults(record, after)
  if (found.length === 0) return found
  const old = new Set(draftFaults(record, before).map(({ problem }) => problem.what))
  return found.filter(({ problem }) => !old.has(problem.what))
}
