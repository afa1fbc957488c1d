// Whether proposals can be recorded at all. Refused is only what cannot be: values that are not of their field,
// pointing at nothing, ending what never began, no reason given. Whether it is wise is for checks to ask.
import { changeAt, meantBy, withProposals, type Ledger } from './ledger.ts'
import { isDated, type Dated, type Proposal, type Retract } from './change.ts'
import { isWhen, showDay, type Moment } from './day.ts'
import { isId, kindOf, type Id } from './id.ts'
import type { Kind } from './kind.ts'
import { pointersOf } from './pointers.ts'
import { problem, type Problem } from './problem.ts'
import type { FaultCode } from './timeline.ts'

/** Why the proposals, recorded together and in this order, cannot be; empty when they can. */
export function faultsOf(before: Ledger, proposals: readonly Proposal[]): readonly Problem[] {
  const begun = new Set(proposals.flatMap((one) => (one.act === 'begin' ? [one.id] : [])))
  const known = (id: Id) => begun.has(id) || isThere(before, id)
  const own = proposals.flatMap((one, at) =>
    (isDated(one) ? datedFaults(before, one, known) : retractFaults(before, one, proposals.slice(0, at))).map(
      (found) => named(found, one, at),
    ),
  )
  return own.length > 0 ? own : jointFaults(before, proposals)
}

function datedFaults(before: Ledger, one: Dated, known: (id: Id) => boolean): Problem[] {
  if (!one.because.trim()) return [noReason()]
  if (!isId(one.id))
    return [
      problem('not-an-id', `"${String(one.id)}" cannot name a thing`, 'Use the kind, a slash and a key.'),
    ]
  if (!isWhen(one.from))
    return [problem('not-a-date', `"${String(one.from)}" is not a date`, 'Write the day as 2026-04-01.')]
  const kind = before.vocabulary.get(kindOf(one.id))
  if (!kind)
    return [
      problem('unknown-kind', `There is no kind of thing called "${kindOf(one.id)}"`, 'Check the spelling.'),
    ]
  if (one.act === 'end') return []
  return valueFaults(kind, one, known)
}

function valueFaults(
  kind: Kind,
  one: Extract<Dated, { act: 'begin' | 'amend' }>,
  known: (id: Id) => boolean,
): Problem[] {
  const faults: Problem[] = []
  for (const [name, field] of Object.entries(kind.fields)) {
    const missing = one.act === 'begin' ? one.values[name] == null : one.values[name] === null
    if (field.required && missing)
      faults.push(
        problem('missing', `${field.label} is not given`, `Give ${field.label.toLowerCase()}.`, {
          field: name,
        }),
      )
  }
  for (const [name, value] of Object.entries(one.values)) {
    const field = Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined
    if (!field) {
      faults.push(
        problem(
          'unknown-field',
          `A ${kind.words.one} has no field "${name}"`,
          'Leave it out or check the spelling.',
          { field: name },
        ),
      )
    } else if (value !== null && !field.holds(value)) {
      faults.push(
        problem(
          'wrong-value',
          `${field.label} cannot be ${JSON.stringify(value)}`,
          field.hint ?? 'Correct the value.',
          { field: name },
        ),
      )
    } else if (value !== null) {
      for (const target of field.points(value).filter((id) => !known(id))) {
        faults.push(
          problem(
            'points-at-nothing',
            `${field.label} points at ${target}, which is not in the record`,
            'Add it first.',
            { field: name },
          ),
        )
      }
    }
  }
  return faults
}

function retractFaults(before: Ledger, one: Retract, earlier: readonly Proposal[]): Problem[] {
  if (!one.because.trim()) return [noReason()]
  // A history restored whole brings a change together with the one that took it back.
  const meant = changeAt(before, one.change) ?? earlier[one.change - before.last - 1]
  if (!meant)
    return [
      problem('no-such-change', `There is no change number ${one.change}`, 'Look it up in the audit trail.'),
    ]
  if (!isDated(meant))
    return [
      problem('retracts-a-retraction', 'A withdrawal cannot itself be withdrawn', 'Record the fact again.'),
    ]
  const twice =
    before.retracted.has(one.change) ||
    earlier.some((other) => !isDated(other) && other.change === one.change)
  return twice
    ? [
        problem(
          'already-retracted',
          `Change number ${one.change} was withdrawn already`,
          'Nothing is left to do.',
        ),
      ]
    : []
}

const SAYINGS: Readonly<Record<FaultCode, readonly [what: string, remedy: string]>> = {
  'not-in-force': ['is not in force then', 'Choose a day on which it is in force, or begin it first.'],
  'already-in-force': ['is in force already then', 'Change it instead, or end it first.'],
  'never-in-force': [
    'would end before it began',
    'Choose a later end, or withdraw the beginning as a mistake.',
  ],
}

// What only shows when all of them are recorded. A timeline that would hold together before and not after is the
// proposals' doing, whichever change trips; the row is then that of the last proposal about the thing.
function jointFaults(before: Ledger, proposals: readonly Proposal[]): readonly Problem[] {
  const after = withProposals(before, proposals, '9999-12-31T00:00:00.000Z' as Moment)
  const touched = new Map<Id, number>()
  for (const [at, one] of proposals.entries()) {
    const meant = meantBy(after, one)
    if (meant) touched.set(meant.id, at + 1)
  }
  const broken = [...touched].flatMap(([id, row]) => {
    const faults = after.timelines.get(id)?.faults ?? []
    return faults.map(({ code, on, seq }) => {
      const [what, remedy] = SAYINGS[code]
      const isOwn = seq > before.last
      const late = isOwn ? '' : ` (change number ${seq} depends on it)`
      const where = { row: isOwn ? seq - before.last : row, field: id }
      return problem(code, `On ${showDay(on)} ${id} ${what}${late}`, remedy, where)
    })
  })
  return broken.length > 0 ? broken : danglingFaults(after, touched)
}

// What is taken back whole must not be pointed at by anything that stays, on any day: history is read too.
function danglingFaults(after: Ledger, touched: ReadonlyMap<Id, number>): readonly Problem[] {
  const gone = new Map([...touched].filter(([id]) => !isThere(after, id)))
  if (gone.size === 0) return []
  const found: Problem[] = []
  for (const { id, changes } of after.timelines.values()) {
    for (const change of changes) {
      const targets = pointersOf(change, after.vocabulary).map(({ target }) => target)
      for (const target of new Set(targets)) {
        const row = gone.get(target)
        if (row === undefined) continue
        const what = `${id} points at ${target}, which would not be in the record (change number ${change.seq})`
        found.push(problem('points-at-nothing', what, 'Withdraw that change too.', { row, field: target }))
      }
    }
  }
  return found
}

function isThere(of: Ledger, id: Id): boolean {
  return (of.timelines.get(id)?.versions.length ?? 0) > 0
}

function named(found: Problem, one: Proposal, at: number): Problem {
  const about = isDated(one) ? `${one.act} ${one.id}` : `withdraw change ${one.change}`
  return {
    ...found,
    where: { ...found.where, row: at + 1, ...(found.where.field === undefined && { field: about }) },
  }
}

function noReason(): Problem {
  return problem('no-reason', 'No reason is given', 'Say why: a minute, a decision or a document.')
}
