// The whole record as dated lines, without loss: every change in order of recording, with who, when and why. Names of
// people are not in it; they go apart, so that one can be kept and the other erased.
import type { NameGiven } from '#core/draft.ts'
import type { Ledger } from '#core/ledger.ts'
import { writeLine } from '#core/notation.ts'

/** Text in UTF-8, a change on each line. */
export function renderLines(of: Ledger, system: string): string {
  const head = [
    `# The record of ${system.replace(/\s+/g, ' ')}: ${of.changes.length} changes, in order of recording.`,
    '# A line: day in force, what happens, to what, with which values; after -- why, where from, number, moment, by whom.',
  ]
  return [...head, ...of.changes.map(writeLine), ''].join('\n')
}

/** Names and contact details, a person on each line, as JSON. */
export function renderNames(names: readonly NameGiven[]): string {
  return names.map((one) => `${JSON.stringify(one)}\n`).join('')
}
