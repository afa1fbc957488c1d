// A change in a plain sentence that a board secretary would say aloud.
import { plain } from './block.ts'
import { isDated, type Dated, type DatedChange, type Proposal } from './change.ts'
import { isSame } from './compare.ts'
import { showWhen } from './day.ts'
import type { Field, Titles } from './field.ts'
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
    return `Withdrawn: ${meant ? lowerFirst(say(of, meant, title)) : `change number ${change.change}.`}`
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
    const shown = { name, label: field.label, was: show(before[name]), becomes: show(value) }
    return [{ ...shown, ...comeAndGone(field, before[name], value, title) }]
  })
}

export type FieldChange = {
  readonly name: string
  readonly label: string
  readonly was: string
  readonly becomes: string
  /** Of a list of things where some stay: those that come, and those that go. */
  readonly come?: readonly string[]
  readonly gone?: readonly string[]
}

function comeAndGone(
  field: Field,
  was: unknown,
  becomes: unknown,
  title: Titles,
): Pick<FieldChange, 'come' | 'gone'> {
  const many = field.entry.type === 'references' && field.entry.many
  if (!many || was == null || becomes == null) return {}
  const [olds, news] = [field.points(was), field.points(becomes)]
  const [gone, come] = [olds.filter((id) => !news.includes(id)), news.filter((id) => !olds.includes(id))]
  return gone.length < olds.length && gone.length + come.length > 0
    ? { come: come.map(title), gone: gone.map(title) }
    : {}
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

function sayField({ label, was, becomes, come, gone }: FieldChange): string {
  const name = lowerFirst(label)
  // Of a long list only what differs: names hold commas, and two whole lists beside each other cannot be read.
  if (come && gone)
    return [
      gone.length > 0 && `no longer ${name} ${gone.join(' or ')}`,
      come.length > 0 && `now also ${name} ${come.join(' and ')}`,
    ]
      .filter(Boolean)
      .join('; ')
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
