// The only way into the record. One transaction: nobody recorded meanwhile, the changes can be, all of them are
// written with the names they bring, or nothing is.
import type { Change, Proposal, Seq } from '#core/change.ts'
import type { Moment } from '#core/day.ts'
import type { Ledger } from '#core/ledger.ts'
import { must, problem, type Problem } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { changesOf, rowOf, type Stamp } from './change-row.ts'
import { adoptDraft } from './draft-events.ts'
import type { Engine, Writing } from './engine.ts'
import { inTurns } from './in-turns.ts'
import type { Ledgers } from './ledgers.ts'
import { putNames } from './names.ts'
import { putNotices } from './notices.ts'
import type { ChangeRow } from './schema.ts'
import type { Appended, Recording, Store } from './store.ts'

/** Rows of one statement: four columns each, and SQLite takes 32,766 values. */
const CHUNK = 2000

type Done =
  | { readonly is: 'written'; readonly before: Ledger; readonly changes: readonly Change[] }
  | Exclude<Appended, { is: 'appended' }>

export function appending(
  engine: Engine,
  ledgers: Ledgers,
  clock: () => Moment,
  told: (system: string, last: Seq) => void,
): Pick<Store, 'append'> {
  // Appends of one process wait here for each other, instead of each holding a connection while waiting.
  const turn = inTurns()

  async function write(
    writing: Writing,
    system: string,
    expected: Seq,
    proposals: readonly Proposal[],
    recording: Recording,
  ): Promise<Done> {
    const last = await engine.lastSeq(writing, system)
    must(last !== undefined, `there is no system ${system} to append to`)
    if (last !== expected) return { is: 'out-of-date', last }
    const before = await ledgers.readBy(writing, system)
    must(before.last === last, `${system} has ${before.last} changes and counts ${last}`)
    const stamps = stampsOf(proposals, recording, before.changes.at(-1)?.recordedAt, clock)
    const problems = [...disorder(stamps, before), ...faultsOf(before, proposals)]
    if (problems.length > 0) return { is: 'refused', problems }
    if (recording.draft) {
      const by = { at: stamps.at(-1)?.recordedAt ?? clock(), by: recording.draft.account ?? recording.by }
      const numbers = { first: last + 1, last: last + proposals.length }
      if (!(await adoptDraft(writing, system, recording.draft, { ...by, ...numbers })))
        return { is: 'draft-changed' }
      await putNotices(writing, recording.draft.notices ?? [])
    }
    const rows = stamps.map((stamp, at) => rowOf(system, last + 1 + at, proposals[at] as Proposal, stamp))
    await insert(writing, system, rows)
    await putNames(writing, system, recording.names ?? [])
    await engine.announce(writing)
    return { is: 'written', before, changes: changesOf(rows) }
  }

  return {
    append: (system, expected, proposals, recording) =>
      turn(system, async () => {
        const done = await engine.write((writing) => write(writing, system, expected, proposals, recording))
        if (done.is !== 'written') return done
        ledgers.add(system, done.before, done.changes)
        told(system, done.before.last + done.changes.length)
        return { is: 'appended', changes: done.changes }
      }),
  }
}

// A clock that goes backwards must not turn the order of recording around: the later change is then recorded at the
// same moment as the one before it.
function stampsOf(
  proposals: readonly Proposal[],
  recording: Recording,
  last: Moment | undefined,
  clock: () => Moment,
): readonly Stamp[] {
  const { by, decision, as } = recording
  if (as) {
    must(as.length === proposals.length, 'every proposal has its own recording')
    return as
  }
  const now = clock()
  const recordedAt = last !== undefined && last > now ? last : now
  return proposals.map(() => ({ recordedAt, by, ...(decision !== undefined && { decision }) }))
}

function disorder(stamps: readonly Stamp[], before: Ledger): readonly Problem[] {
  let last = before.changes.at(-1)?.recordedAt
  for (const [at, { recordedAt }] of stamps.entries()) {
    if (last !== undefined && recordedAt < last)
      return [
        problem(
          'recorded-before',
          `It was recorded at ${recordedAt}, before the change that it follows (${last})`,
          'Give the changes in the order in which they were recorded, into a record without later ones.',
          { row: at + 1 },
        ),
      ]
    last = recordedAt
  }
  return []
}

async function insert(writing: Writing, system: string, rows: readonly ChangeRow[]): Promise<void> {
  const last = rows.at(-1)
  if (!last) return
  for (let at = 0; at < rows.length; at += CHUNK)
    await writing
      .insertInto('changes')
      .values(rows.slice(at, at + CHUNK))
      .execute()
  await writing.updateTable('systems').set({ last_seq: last.seq }).where('slug', '=', system).execute()
}
