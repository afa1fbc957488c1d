// What changed, or will change, between two days: the changes in force within them, told in sentences by day. Many of
// one sort on one day are told as a number, so that a large import does not hide the one change that matters.
import type { Block, Text } from '#core/block.ts'
import { effectiveDay, isDated, type Change, type DatedChange } from '#core/change.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Lens } from '#core/lens.ts'
import { say } from '#core/sentence.ts'

export type Changes = {
  /** Days in the order asked for. */
  readonly days: readonly { readonly day: Day; readonly told: readonly Told[] }[]
  /** Lines told, and lines there would be in all. */
  readonly shown: number
  readonly total: number
}
/** A line: one change about a thing, or a number of changes alike. */
export type Told = { readonly sentence: string; readonly thing?: Id }

type Options = {
  /** The first day that counts, and the first that no longer does. */
  readonly from: Day
  readonly until: Day
  readonly newestFirst: boolean
  /** Lines at most; the rest are counted. */
  readonly most: number
}

/** So many changes alike on one day are told one by one; more are told as a number. */
const ALIKE = 4
const ACTS = { begin: 'begin', amend: 'change', end: 'end' } as const

export const changes: Lens<Options, Changes> = {
  name: 'changes',
  title: 'What changed',
  question: 'What changed in this time, in plain words?',
  compute({ ledger }, { from, until, newestFirst, most }, title) {
    const within = ledger.changes.filter((change): change is DatedChange =>
      counts(ledger, change, from, until),
    )
    const days = [...Map.groupBy(within, effectiveDay)]
      .map(([day, found]) => ({ day, told: linesOf(ledger, found, title) }))
      .toSorted((one, other) => (one.day < other.day === newestFirst ? 1 : -1))
    const total = days.reduce((sum, { told }) => sum + told.length, 0)
    let left = most
    const kept = days.flatMap(({ day, told }) => {
      const some = told.slice(0, left)
      left -= some.length
      return some.length > 0 ? [{ day, told: some }] : []
    })
    return { days: kept, shown: most - left, total }
  },
  show({ days, shown, total }) {
    const blocks = days.flatMap(({ day, told }): Block[] => [
      { type: 'heading', level: 3, text: showDay(day) },
      {
        type: 'list',
        items: told.map(({ sentence, thing }): Text => (thing ? [{ text: sentence, thing }] : sentence)),
      },
    ])
    if (total === 0) return [{ type: 'prose', text: 'Nothing.' }]
    return total > shown ? [...blocks, { type: 'prose', text: `And ${total - shown} more.` }] : blocks
  },
}

// What is only known to have been so by a day did not change on it; that someone is known of is no change either, nor is
// how the record is looked after.
function counts(ledger: Ledger, change: Change, from: Day, until: Day): boolean {
  if (!isDated(change) || ledger.retracted.has(change.seq)) return false
  if (change.from[0] === '?' || change.from[0] === '<') return false
  const kind = ledger.vocabulary.get(kindOf(change.id))
  if (kind?.nameKeptApart || kind?.steers) return false
  const day = effectiveDay(change)
  return from <= day && day < until
}

function linesOf(ledger: Ledger, found: readonly DatedChange[], title: Titles): readonly Told[] {
  const alike = Map.groupBy(found, (change) => `${kindOf(change.id)} ${change.act}`)
  return [...alike.values()].flatMap((group): Told[] => {
    const [first] = group
    const kind = first && ledger.vocabulary.get(kindOf(first.id))
    if (group.length > ALIKE && first && kind) {
      return [{ sentence: `${group.length} ${kind.words.many} ${ACTS[first.act]}.` }]
    }
    return group.map((change) => ({ sentence: withoutDay(say(ledger, change, title)), thing: change.id }))
  })
}

// The day stands above the sentences, so they need not say it again.
function withoutDay(sentence: string): string {
  const rest = sentence.replace(/^(?:From|On) \d{1,2} [A-Z][a-z]+ \d{4}, /, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
