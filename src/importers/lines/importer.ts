// Reads dated lines into a record that has changes already: what it has is left, what it lacks is proposed. The same
// lines are known again by what they say, whatever numbers they have there and here.
import { isDated, type Change, type Proposal, type Seq } from '#core/change.ts'
import type { Against, Importer, Reading } from '#core/importer.ts'
import { changeAt, type Ledger } from '#core/ledger.ts'
import { writeProposal } from '#core/notation.ts'
import { problem, type Problem } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { openLines, type LinesContents } from './read-lines.ts'
import { proposalOf } from './restore.ts'

/** Nothing is left to choose. */
export type LinesSettings = Readonly<Record<string, never>>

export const lines: Importer<LinesContents, LinesSettings> = {
  name: 'lines',
  title: 'Dated lines',
  reads: 'A record exported as dated lines, or the names of its people exported beside it.',
  open: (bytes) => Promise.resolve(openLines(bytes)),
  suggest: ({ changes, names }) => (changes.length + names.length > 0 ? {} : undefined),
  read: (contents, _settings, against) => readChanges(contents, against),
}

function readChanges({ changes, names, problems }: LinesContents, against: Against): Reading {
  const { now } = against
  const same = matchChanges(changes, now.ledger)
  const undone = new Set(changes.flatMap((one) => (isDated(one) || same.has(one) ? [] : [one.change])))
  const own = new Map(changes.map((change) => [change.seq, change]))
  const proposals: Proposal[] = []
  const wrong: Problem[] = []
  for (const change of changes) {
    if (same.has(change)) continue
    if (isDated(change)) {
      // What the file begins and takes back again comes to nothing.
      if (!undone.has(change.seq)) proposals.push(proposalOf(change))
      continue
    }
    const meant = own.get(change.change)
    const here = meant && same.get(meant)
    if (here !== undefined && !now.ledger.retracted.has(here))
      proposals.push({ ...(proposalOf(change) as typeof change), change: here })
    else if (!meant) wrong.push(withdrawsNothing(change))
  }
  const misshapen = misshapenIn(now.ledger, proposals)
  const shaped = proposals.filter((_, at) => !misshapen.has(at + 1))
  const given = names.filter((one) => one.email || one.phone || against.names.get(one.id) !== one.name)
  const read = changes.length + names.length + problems.length
  const unchanged = same.size + names.length - given.length
  const proposed = shaped.length + given.length
  return {
    proposals: shaped,
    names: given,
    problems: [...problems, ...wrong, ...misshapen.values()],
    questions: [],
    interpreted: [],
    rows: { read, proposed, unchanged, passedOver: read - proposed - unchanged },
  }
}

const MISSHAPEN = new Set(['unknown-kind', 'unknown-field', 'wrong-value', 'missing'])

/**
 * What lines written by hand can say and no form can: values that are not of their field. No page could show them. By the
 * place of the proposal, from 1; whatever else stands in the way can still be put right after reading.
 */
function misshapenIn(here: Ledger, proposals: readonly Proposal[]): ReadonlyMap<number | undefined, Problem> {
  const reasoned = proposals.map((one) => (one.because.trim() ? one : { ...one, because: '-' }))
  const faults = faultsOf(here, reasoned).filter(({ code }) => MISSHAPEN.has(code))
  return new Map(faults.map((fault) => [fault.where.row, fault]))
}

/** The changes that the record has already, with their numbers in it; each of its changes answers for one. */
function matchChanges(changes: readonly Change[], here: Ledger): ReadonlyMap<Change, Seq> {
  const sayings = new Map<string, Seq[]>()
  for (const change of here.changes) {
    const saying = sayingOf(change, (seq) => changeAt(here, seq))
    sayings.set(saying, [...(sayings.get(saying) ?? []), change.seq])
  }
  const own = new Map(changes.map((change) => [change.seq, change]))
  const same = new Map<Change, Seq>()
  for (const change of changes) {
    const seq = sayings.get(sayingOf(change, (number) => own.get(number)))?.shift()
    if (seq !== undefined) same.set(change, seq)
  }
  return same
}

// A withdrawal is known by what it withdraws, since numbers differ from record to record. Why is said anew by whoever adopts lines, so
// it does not make another change of one.
function sayingOf(change: Change, find: (seq: Seq) => Change | undefined): string {
  if (isDated(change)) return factOf(change)
  const meant = find(change.change)
  return `retracts ${meant && isDated(meant) ? factOf(meant) : change.change}`
}

function factOf(change: Change): string {
  const { source: _source, ...proposal } = proposalOf(change)
  return writeProposal({ ...proposal, because: '' })
}

function withdrawsNothing(change: Change): Problem {
  const what = `Line number ${change.seq} withdraws a change that is not in the file`
  return problem('no-such-change', what, 'Import the whole export, or withdraw it on its page.')
}
