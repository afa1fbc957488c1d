// What is different about a thing, field by field, as parts of one sentence about it. Where a field has no words of its
// own here, its label serves.
import { plain, type Run } from '#core/block.ts'
import type { Id } from '#core/id.ts'
import { inWords, low, mentions, together, type Changed, type Pair } from './pair.ts'

type Values = Readonly<Record<string, unknown>>
/** Says what follows the name of the thing: "reports to X instead of Y". */
type Saying = (of: Pair, before: unknown, after: unknown) => readonly Run[]
export type Sayings = Readonly<Record<string, Saying>>

/** Told together as "other details": they matter to whoever looks them up. */
const DETAILS = new Set(['identifiers', 'note', 'otherNames', 'purpose', 'short', 'terms'])

/** `skip` are fields that were told already. */
export function predicatesOf(
  of: Pair,
  one: Changed,
  sayings: Sayings,
  skip: readonly string[] = [],
): readonly Run[] {
  const told = one.fields.filter((name) => !skip.includes(name))
  const details = told.filter((name) => DETAILS.has(name) && !sayings[name])
  const parts = told
    .filter((name) => !details.includes(name))
    .map((name) => {
      const [before, after] = [(one.before.values as Values)[name], (one.after.values as Values)[name]]
      return sayings[name]?.(of, before, after) ?? labelled(of, one, name)
    })
  const labels = details.map((name) => [low(labelOf(of, one, name))])
  const other = labels.length > 0 ? [['has another ', ...together(labels)]] : []
  return together([...parts, ...other])
}

function labelled(of: Pair, one: Changed, name: string): readonly Run[] {
  const field = of.after.ledger.vocabulary.get(one.kind)?.fields[name]
  const label = low(labelOf(of, one, name))
  const [before, after] = [(one.before.values as Values)[name], (one.after.values as Values)[name]]
  const show = (value: unknown, title: Pair['is']) => shortened(plain(field?.show(value, title) ?? ''))
  if (before === undefined) return [`is given as ${label}: ${show(after, of.is)}`]
  if (after === undefined) return [`has no ${label} given any more`]
  return [`changes its ${label} from ${show(before, of.was)} to ${show(after, of.is)}`]
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text
}

function labelOf(of: Pair, one: Changed, name: string): string {
  return of.after.ledger.vocabulary.get(one.kind)?.fields[name]?.label ?? name
}

/** "is now called B": said of it under the name it had. */
export const called: Saying = (_, __, after) => [`is now called ${String(after)}`]

/** "reports to X instead of Y", "no longer reports to Y", "now reports to X". */
export function points(does: string): Saying {
  const [now, also, no] = ['now', 'also', 'no longer'].map((word) =>
    does.startsWith('is ') ? `is ${word} ${does.slice(3)}` : `${word} ${does}`,
  )
  return (of, before, after) => {
    const [all, others] = [idsOf(before), idsOf(after)]
    // Those that stay need no words.
    const [olds, news] = [all.filter((id) => !others.includes(id)), others.filter((id) => !all.includes(id))]
    if (olds.length + news.length === 0) return [`${does} the same, in another order`]
    if (olds.length === 0) return [`${all.length > 0 ? also : now} `, ...mentions(of, news)]
    if (news.length === 0) return [`${no} `, ...mentions(of, olds)]
    return [`${does} `, ...mentions(of, news), ' instead of ', ...mentions(of, olds)]
  }
}

/** "meets monthly instead of quarterly", from the labels of a list. */
export function chosen(labels: Readonly<Record<string, string>>, does: string, without: string): Saying {
  const label = (value: unknown) => low(labels[String(value)] ?? String(value))
  return (_, before, after) => {
    if (after === undefined) return [without]
    return [`${does} ${label(after)}${before === undefined ? '' : ` instead of ${label(before)}`}`]
  }
}

/** "has 4 places instead of 2"; `usual` is what a number that is not given means. */
export function counted(one: string, many: string, usual?: number): Saying {
  const say = (value: unknown) => (value === undefined ? usual : Number(value))
  return (_, before, after) => {
    const [was, is] = [say(before), say(after)]
    if (is === undefined) return [`has no ${one} given any more`]
    const told = `has ${inWords(is)} ${is === 1 ? one : many}`
    return [was === undefined ? told : `${told} instead of ${inWords(was)}`]
  }
}

function idsOf(value: unknown): readonly Id[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as Id[]) : [value as Id]
}
