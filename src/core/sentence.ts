// A change in a plain sentence that a board secretary would say aloud.
import { plain } from './block.ts'
import { isDated, type Dated, type DatedChange, type Proposal } from './change.ts'
import { isSame } from './compare.ts'
import { showWhen } from './day.ts'
import type { Titles } from './field.ts'
import { kindOf } from './id.ts'
import type { Kind, Values } from './kind.ts'
import { changeAt, type Ledger } from './ledger.ts'
import { valuesBefore } from './timeline.ts'

/**
 * "From 1 April 2026, Ada Invented takes up Chair, Board." `of` is the ledger that holds the change or, for a
 * proposal, the ledger before it.
 */
export function say(of: Ledger, change: Proposal, title: Titles): string {
  if (!isDated(change)) {
    const meant = changeAt(of, change.change)
    return `Withdrawn as a mistake: ${meant ? lowerFirst(say(of, meant, title)) : `change number ${change.change}.`}`
  }
  const kind = of.vocabulary.get(kindOf(change.id))
  if (!kind) return `${showWhen(change.from)}: ${change.act} ${change.id}.`
  return `${opening(change)}, ${sayDated(of, kind, change, title)}.`
}

/** What an amendment changes, field by field: label, value before, value after. */
export function changedFields(
  of: Ledger,
  change: Extract<Dated, { act: 'amend' }>,
  title: Titles,
): readonly FieldChange[] {
  const kind = of.vocabulary.get(kindOf(change.id))
  if (!kind) return []
  const before = readBefore(of, change) ?? {}
  return Object.entries(change.values).flatMap(([name, value]) => {
    const field = kind.fields[name]
    if (!field) return []
    const show = (one: unknown) => (one == null ? 'not given' : plain(field.show(one, title)))
    if (isSame(before[name] ?? null, value)) return []
    return [{ name, label: field.label, was: show(before[name]), becomes: show(value) }]
  })
}

export type FieldChange = {
  readonly name: string
  readonly label: string
  readonly was: string
  readonly becomes: string
}

function sayDated(of: Ledger, kind: Kind, change: Dated, title: Titles): string {
  if (change.act === 'begin')
    return (
      kind.sentences?.begin(change.values as never, title) ??
      `the ${kind.words.one} ${nameOf(kind, change.values, change, title)} begins`
    )
  if (change.act === 'end') {
    const before = readBefore(of, change)
    const told = before && kind.sentences?.end(before as never, title)
    return told ?? `the ${kind.words.one} ${title(change.id)} ends`
  }
  const fields = changedFields(of, change, title)
  if (fields.length === 0) return `${title(change.id)} is confirmed as it was`
  return `${title(change.id)}: ${fields.map(sayField).join('; ')}`
}

// "Reports to" and "Brings knowledge of" want what comes after them, with no verb between.
const LEADS_ON = / (by|of|to)$/

function sayField({ label, was, becomes }: FieldChange): string {
  const name = lowerFirst(label)
  // "Term ends 31 March 2027", "quorum 8" and "reports to Board" read well, which one verb for all would not.
  if (was === 'not given') return `${name} ${becomes}`
  if (!LEADS_ON.test(label)) return `${name} changes from ${was} to ${becomes}`
  return becomes === 'not given' ? `no longer ${name} ${was}` : `${name} ${becomes} instead of ${was}`
}

function opening(change: Dated): string {
  if (change.from[0] === '?') return `On a day ${showWhen(change.from)}`
  if (change.from[0] === '<') return `B${showWhen(change.from).slice(1)}`
  if (change.from.length < 10) return `In ${showWhen(change.from)}`
  return `${change.act === 'end' ? 'On' : 'From'} ${showWhen(change.from)}`
}

function nameOf(kind: Kind, values: Values, change: Dated, title: Titles): string {
  return kind.nameKeptApart ? title(change.id) : kind.title(values as never, title)
}

// How the thing read before the change. One that was withdrawn since is told as it was when it was recorded.
function readBefore(of: Ledger, change: Dated | DatedChange): Values | undefined {
  const seq = 'seq' in change ? change.seq : of.last + 1
  if (!of.retracted.has(seq))
    return valuesBefore(of.timelines.get(change.id)?.changes ?? [], { ...change, seq })
  const stood = of.changes.filter(
    (one): one is DatedChange =>
      one.seq < seq && isDated(one) && one.id === change.id && (of.retracted.get(one.seq) ?? seq) >= seq,
  )
  return valuesBefore(stood, { ...change, seq })
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text
}
