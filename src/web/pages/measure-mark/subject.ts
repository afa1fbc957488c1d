// What a form about figures is about: the measure and whose figures, as the record is today. Nothing where there is no such
// measure.
import { isId, type Id } from '#core/id.ts'
import { snapshot, type Snapshot, type Thing } from '#core/snapshot.ts'
import { standingOf, subjectsOfMeasure, type Standing } from '#facts/index.ts'
import { measure } from '#kinds/index.ts'
import type { Query, SystemAsk } from '../../page.ts'

export type About = {
  readonly now: Snapshot
  readonly measure: Thing<typeof measure>
  /** Whose figures; none where nobody's were asked for, or there are none. */
  readonly standing: Standing | undefined
  readonly subjects: readonly Id[]
}

/** `asked`: the query of the address, or what a form sent. */
export async function aboutOf(ask: SystemAsk, asked: Query): Promise<About | undefined> {
  const now = snapshot(ask.ledger, ask.today)
  const id = `measure/${ask.params.key ?? ''}`
  const of = isId(id) ? now.get(measure, id) : undefined
  if (!of) return undefined
  const book = await ask.store.series(ask.system.slug)
  const subjects = subjectsOfMeasure(now, book, of.id, ask.title)
  const subject = subjects.find((one) => one === asked.of) ?? subjects[0]
  return { now, measure: of, subjects, standing: subject && standingOf(now, book, of.id, subject) }
}

/** Back to the chart, as it is today. */
export function backTo(ask: SystemAsk, { measure: of, standing }: About): string {
  const more = { of: standing?.of ?? '', on: '', known: '', draft: '' }
  return ask.here(`/measures/${of.id.slice('measure/'.length)}`, more)
}

const LONGEST = 2000

/** What was typed, tidied and not longer than anybody reads. */
export function wordsOf(typed: string | undefined): string {
  return (typed ?? '').trim().slice(0, LONGEST).trim()
}
