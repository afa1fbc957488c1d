// What changed, or will change, between two days: the changes in force within them, told in sentences by day.
import type { Block, Text } from '#core/block.ts'
import { effectiveDay, isDated, type DatedChange } from '#core/change.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Lens } from '#core/lens.ts'
import { say } from '#core/sentence.ts'

export type Changes = {
  /** Days in order asked for, each with its changes in order of recording. */
  readonly days: readonly { readonly day: Day; readonly told: readonly Told[] }[]
  readonly shown: number
  readonly total: number
}
export type Told = { readonly change: DatedChange; readonly sentence: string }

type Options = {
  /** The first day that counts, and the first that no longer does. */
  readonly from: Day
  readonly until: Day
  readonly newestFirst: boolean
  /** Sentences at most; the rest are counted. */
  readonly most: number
}

export const changes: Lens<Options, Changes> = {
  name: 'changes',
  title: 'What changed',
  question: 'What changed in this time, in plain words?',
  compute(now, { from, until, newestFirst, most }, title) {
    const { ledger } = now
    const within = ledger.changes.filter((change): change is DatedChange => {
      if (!isDated(change) || ledger.retracted.has(change.seq)) return false
      const day = effectiveDay(change)
      return from <= day && day < until
    })
    const sign = newestFirst ? -1 : 1
    const sorted = within.toSorted((one, other) => {
      const [day, otherDay] = [effectiveDay(one), effectiveDay(other)]
      return day === otherDay ? one.seq - other.seq : day < otherDay ? -sign : sign
    })
    const shown = sorted.slice(0, most)
    const byDay = Map.groupBy(shown, effectiveDay)
    const days = [...byDay].map(([day, found]) => ({
      day,
      told: found.map((change) => ({ change, sentence: say(ledger, change, title) })),
    }))
    return { days, shown: shown.length, total: within.length }
  },
  show({ days, shown, total }) {
    const blocks = days.flatMap(({ day, told }): Block[] => [
      { type: 'heading', level: 3, text: showDay(day) },
      {
        type: 'list',
        items: told.map(({ change, sentence }): Text => [{ text: sentence, thing: change.id }]),
      },
    ])
    if (total === 0) return [{ type: 'prose', text: 'Nothing.' }]
    return total > shown ? [...blocks, { type: 'prose', text: `And ${total - shown} more.` }] : blocks
  },
}
