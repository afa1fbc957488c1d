// A change in a plain sentence that a board secretary would say aloud.
import { plain } from './block.ts'
import { effectiveDay, isDated, type Dated, type Proposal } from './change.ts'
import { showWhen } from './day.ts'
import type { Titles } from './field.ts'
import { kindOf } from './id.ts'
import type { Kind, Values } from './kind.ts'
import { changeAt, type Ledger } from './ledger.ts'
import { versionOn } from './timeline.ts'

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
  const before = valuesBefore(of, change)
  return Object.entries(change.values).flatMap(([name, value]) => {
    const field = kind.fields[name]
    if (!field) return []
    const show = (one: unknown) => (one == null ? 'not given' : plain(field.show(one, title)))
    const [was, becomes] = [show(before[name]), show(value)]
    return was === becomes ? [] : [{ name, label: field.label, was, becomes }]
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
  if (change.act === 'end')
    return (
      kind.sentences?.end(valuesBefore(of, change) as never, title) ??
      `the ${kind.words.one} ${title(change.id)} ends`
    )
  const fields = changedFields(of, change, title)
  if (fields.length === 0) return `${title(change.id)} is confirmed as it was`
  const told = fields.map(({ label, was, becomes }) =>
    was === 'not given'
      ? `${lowerFirst(label)} is ${becomes}`
      : `${lowerFirst(label)} changes from ${was} to ${becomes}`,
  )
  return `${title(change.id)}: ${told.join('; ')}`
}

function opening(change: Dated): string {
  if (change.from[0] === '?' || change.from[0] === '<') return `Date ${showWhen(change.from)}`
  if (change.from.length < 10) return `In ${showWhen(change.from)}`
  return `${change.act === 'end' ? 'On' : 'From'} ${showWhen(change.from)}`
}

function nameOf(kind: Kind, values: Values, change: Dated, title: Titles): string {
  return kind.nameKeptApart ? title(change.id) : kind.title(values as never, title)
}

// The values just before the change's day, or before the change on that day.
function valuesBefore(of: Ledger, change: Dated): Values {
  const known = of.timelines.get(change.id)
  if (!known) return {}
  const day = effectiveDay(change)
  const earlier = known.versions.findLast((version) => version.from < day)
  const before = earlier && (earlier.until === undefined || earlier.until >= day) ? earlier.values : undefined
  return before ?? versionOn(known, day)?.values ?? {}
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text
}
