// Dated lines as a record, for tests: record`2025-04-01 begin body/board name=Board form=board`. A line may end in
// `!! code`, which says what is expected to be found there.
import { day, moment, type Moment } from '#core/day.ts'
import type { Change } from '#core/change.ts'
import type { Titles } from '#core/field.ts'
import { vocabulary, type Vocabulary } from '#core/kind.ts'
import { ledger, type Ledger } from '#core/ledger.ts'
import { parseLines } from '#core/notation.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { kinds } from '#kinds/index.ts'

export const words = vocabulary(kinds)
const RECORDED = moment('2026-01-01T00:00:00.000Z')

/** The record that the lines tell, on one's word that it can be: throws where a line is wrong or refused. */
export function record(lines: TemplateStringsArray): Ledger {
  return recordOf(words, String.raw(lines))
}

/** The same with kinds of one's own. */
export function recordOf(vocabulary: Vocabulary, lines: string): Ledger {
  const changes = changesOf(lines)
  const empty = ledger(vocabulary, [])
  const faults = faultsOf(empty, changes)
  if (faults.length > 0) throw new Error(faults.map(({ what }) => what).join('\n'))
  return ledger(vocabulary, changes)
}

/** The changes that the lines tell, possible or not, numbered from `first`. */
export function changesOf(lines: string, first = 1, at: Moment = RECORDED): readonly Change[] {
  const text = lines.replace(/!!.*$/gm, '')
  const { changes, problems } = parseLines(text, { by: 'test', at, because: 'A test' })
  if (problems.length > 0) throw new Error(problems.map(({ what, raw }) => `${what}: ${raw}`).join('\n'))
  return changes.map((change) => ({ ...change, seq: change.seq + first - 1 }))
}

/** What the lines' marks expect: the number of the change, from 1, and the code. */
export function marksOf(lines: string): readonly (readonly [row: number, code: string])[] {
  const told = lines.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line))
  return told.flatMap((line, at) =>
    [...line.matchAll(/!! (\S+)/g)].map(([, code = '']) => [at + 1, code] as const),
  )
}

export function on(of: Ledger, at: string): Snapshot {
  return snapshot(of, day(at))
}

/** Titles on a day, of people by their ids. */
export function titlesOn(of: Ledger, at: string, names: Readonly<Record<string, string>> = {}): Titles {
  return titles(on(of, at), new Map(Object.entries(names)) as never)
}
