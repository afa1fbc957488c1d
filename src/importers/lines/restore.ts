// A whole record from its lines, with the moments and authors it was recorded by: for a system that has none yet.
import type { Change, Proposal, Recorded } from '#core/change.ts'
import { failed, parsed, type Parsed } from '#core/problem.ts'
import { NEVER, type LinesContents } from './read-lines.ts'

export type Restoring = {
  readonly proposals: readonly Proposal[]
  /** For each proposal, when, by whom and under which decision it was recorded. */
  readonly as: readonly Omit<Recorded, 'seq'>[]
}

/** Everything to record, in order; problems where the lines are not the whole of a record. */
export function restore(contents: LinesContents): Parsed<Restoring> {
  if (contents.problems.length > 0) return { problems: contents.problems }
  const changes = contents.changes.toSorted((one, other) => one.seq - other.seq)
  const gap = changes.findIndex((change, at) => change.seq !== at + 1)
  if (gap >= 0) {
    const what = `Change number ${gap + 1} is missing, or another stands in its place`
    return failed('not-whole', what, 'Use a whole export, in which numbers run from 1 without gaps.')
  }
  const unstamped = changes.find((change) => change.recordedAt === NEVER)
  if (unstamped) {
    const what = `Change number ${unstamped.seq} does not say when it was recorded`
    return failed('no-moment', what, 'Import the lines into a system instead: they are then recorded now.')
  }
  return parsed({ proposals: changes.map(proposalOf), as: changes.map(recordingOf) })
}

/** What a change asks for, without its recording. */
export function proposalOf({
  seq: _seq,
  recordedAt: _at,
  by: _by,
  decision: _decision,
  ...proposal
}: Change): Proposal {
  return proposal
}

function recordingOf({ recordedAt, by, decision }: Change): Omit<Recorded, 'seq'> {
  return { recordedAt, by, ...(decision !== undefined && { decision }) }
}
