// The ledgers kept in memory: one for each system that was asked for, brought up to date by reading what was recorded
// after it, read anew when the database is not the one it came from (a backup was put back). Those longest unused go.
import type { Change, Seq } from '#core/change.ts'
import { extend, ledger, type Ledger } from '#core/ledger.ts'
import type { Vocabulary } from '#core/kind.ts'
import { changesOf } from './change-row.ts'
import type { Queries } from './engine.ts'

/** Changes kept in memory over all systems, at less than 1 kB each. */
const MOST_CHANGES = 500_000

export type Ledgers = {
  /** The ledger as the database has it at this moment. Calls that come while one waits share its answer. */
  current(system: string): Promise<Ledger>
  /** The same, read by the queries given, at once. */
  readBy(queries: Queries, system: string): Promise<Ledger>
  /** Adds changes that were just made durable, to the ledger they were made against. */
  add(system: string, before: Ledger, changes: readonly Change[]): void
}

/** What is known of the last row read: while it stands unchanged, so does all before it. */
type Held = { readonly ledger: Ledger; readonly last: Seq; readonly recordedAt: string }

export function ledgers(vocabulary: Vocabulary, db: Queries, mostChanges = MOST_CHANGES): Ledgers {
  const held = new Map<string, Held>()
  const waiting = new Map<string, Promise<Ledger>>()
  const running = new Map<string, Promise<unknown>>()

  function hold(system: string, now: Ledger): Ledger {
    held.delete(system)
    const last = now.changes.at(-1)
    if (last) held.set(system, { ledger: now, last: last.seq, recordedAt: last.recordedAt })
    let total = [...held.values()].reduce((sum, one) => sum + one.ledger.changes.length, 0)
    for (const [longestUnused, one] of held) {
      if (total <= mostChanges || held.size === 1) break
      held.delete(longestUnused)
      total -= one.ledger.changes.length
    }
    return now
  }

  async function readBy(queries: Queries, system: string): Promise<Ledger> {
    const before = held.get(system)
    const rows = await rowsFrom(queries, system, before?.last ?? 0)
    if (!before) return hold(system, ledger(vocabulary, changesOf(rows)))
    const [same, ...added] = rows
    if (same?.seq === before.last && same.recorded_at === before.recordedAt)
      return hold(system, added.length > 0 ? extend(before.ledger, changesOf(added)) : before.ledger)
    return hold(system, ledger(vocabulary, changesOf(await rowsFrom(queries, system, 0))))
  }

  // A caller may have been told of an append just now, so it must not be given what was read before it asked: it
  // waits for the reading under way and shares the next one.
  function current(system: string): Promise<Ledger> {
    const next = waiting.get(system)
    if (next) return next
    const started = (running.get(system) ?? Promise.resolve()).then(() => {
      waiting.delete(system)
      const reading = readBy(db, system)
      const settled = reading.then(ignore, ignore).then(() => {
        if (running.get(system) === settled) running.delete(system)
      })
      running.set(system, settled)
      return reading
    })
    waiting.set(system, started)
    return started
  }

  return {
    current,
    readBy,
    add: (system, before, changes) => void hold(system, extend(before, changes)),
  }
}

function rowsFrom(queries: Queries, system: string, seq: Seq) {
  return queries
    .selectFrom('changes')
    .select(['seq', 'recorded_at', 'change'])
    .where('system', '=', system)
    .where('seq', '>=', seq)
    .orderBy('seq')
    .execute()
}

function ignore(): void {}
