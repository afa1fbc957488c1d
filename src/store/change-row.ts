// A change as a row and back. What a memory holds is always what was read from rows, so that a process which recorded
// a change and one that read it later hold exactly the same.
import { isDated, type Change, type Proposal } from '#core/change.ts'
import type { Moment } from '#core/day.ts'
import { must } from '#core/problem.ts'
import type { ChangeRow } from './schema.ts'

/** Who recorded a change, when, and under which decision. */
export type Stamp = { readonly recordedAt: Moment; readonly by: string; readonly decision?: string }

export function rowOf(system: string, seq: number, proposal: Proposal, stamp: Stamp): ChangeRow {
  const { recordedAt, by, decision } = stamp
  const change = JSON.stringify({ ...known(proposal), by, decision })
  return { system, seq, recorded_at: recordedAt, change }
}

/** Parsed all at once, which takes half the time of parsing one after another. */
export function changesOf(rows: readonly Omit<ChangeRow, 'system'>[]): readonly Change[] {
  const parsed = JSON.parse(`[${rows.map((row) => row.change).join(',')}]`) as Writable[]
  for (const [at, change] of parsed.entries()) {
    const row = rows[at]
    must(row, 'a row holds one change')
    change.seq = row.seq
    change.recordedAt = row.recorded_at
  }
  return parsed as unknown as Change[]
}

type Writable = { seq: number; recordedAt: string }

// Proposals may come from files; only what a proposal has is kept of them.
function known(proposal: Proposal): Proposal {
  const { because, source } = proposal
  const why = { because, ...(source && { source }) }
  if (!isDated(proposal)) return { act: 'retract', change: proposal.change, ...why }
  const { act, id, from } = proposal
  return act === 'end' ? { act, id, from, ...why } : { act, id, from, values: proposal.values, ...why }
}
