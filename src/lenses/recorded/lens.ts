// What was recorded in a time, whenever it holds: in sentences, body by body. Withdrawals are told too; many of one sort about one
// body as a number.
import type { Block, Text } from '#core/block.ts'
import type { Change } from '#core/change.ts'
import type { Moment } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { kindOf, type Id } from '#core/id.ts'
import { meantBy, type Ledger } from '#core/ledger.ts'
import type { Lens } from '#core/lens.ts'
import { say } from '#core/sentence.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { appointment, body, seat } from '#kinds/index.ts'

export type Recorded = {
  /** In order of the bodies' titles; what is about no body stands last. */
  readonly bodies: readonly {
    readonly body?: Id
    readonly told: readonly { readonly sentence: string; readonly thing?: Id }[]
  }[]
  /** All changes, also those told as a number. */
  readonly total: number
}

type Asked = {
  readonly since: Moment
  /** Not with it. */
  readonly until: Moment
}

/** So many alike about one body are told one by one; more are told as a number. */
const ALIKE = 4

export const recorded: Lens<Asked, Recorded> = {
  name: 'recorded',
  title: 'What was recorded',
  question: 'What was recorded in this time, and about which bodies?',
  compute(now, { since, until }, title) {
    const { ledger } = now
    const found = ledger.changes.filter(
      ({ recordedAt, ...change }) =>
        recordedAt >= since && recordedAt < until && isTold(ledger, { recordedAt, ...change } as Change),
    )
    const byBody = Map.groupBy(found, (change) => bodyOf(now, meantBy(ledger, change)?.id))
    const bodies = [...byBody].map(([of, changes]) => ({
      ...(of && { body: of }),
      told: linesOf(ledger, changes, title),
    }))
    const order = (of: Id | undefined) => (of ? ` ${title(of)}` : '~')
    return {
      bodies: bodies.toSorted((one, other) => order(one.body).localeCompare(order(other.body), 'en-GB')),
      total: found.length,
    }
  },
  show({ bodies }, title) {
    if (bodies.length === 0) return [{ type: 'prose', text: 'Nothing was recorded.' }]
    return bodies.flatMap((one): Block[] => [
      { type: 'heading', level: 3, text: one.body ? title(one.body) : 'Across the system' },
      {
        type: 'list',
        items: one.told.map(({ sentence, thing }): Text => (thing ? [{ text: sentence, thing }] : sentence)),
      },
    ])
  },
}

// That someone is known of is no news, nor is how the record is looked after; what was taken back is told by that alone.
function isTold(ledger: Ledger, change: Change): boolean {
  const meant = meantBy(ledger, change)
  const kind = meant && ledger.vocabulary.get(kindOf(meant.id))
  if (!kind || kind.nameKeptApart || kind.steers) return false
  return !ledger.retracted.has(change.seq)
}

function bodyOf(now: Snapshot, id: Id | undefined): Id | undefined {
  if (id === undefined || kindOf(id) === body.name) return id
  const { to, body: of } = (now.nearest(id)?.values ?? {}) as { readonly to?: Id; readonly body?: Id }
  if (kindOf(id) === appointment.name && to && kindOf(to) === seat.name) return bodyOf(now, to)
  return of !== undefined && kindOf(of) === body.name ? of : undefined
}

function linesOf(
  ledger: Ledger,
  found: readonly Change[],
  title: Titles,
): Recorded['bodies'][number]['told'] {
  const alike = Map.groupBy(found, (change) => {
    const meant = meantBy(ledger, change)
    return `${meant ? kindOf(meant.id) : ''} ${change.act}`
  })
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    const meant = first && meantBy(ledger, first)
    const kind = meant && ledger.vocabulary.get(kindOf(meant.id))
    if (first && kind && group.length > ALIKE)
      return [{ sentence: `${group.length} ${kind.words.many} ${ACTS[first.act]}.` }]
    return group.map((change) => {
      const thing = meantBy(ledger, change)?.id
      return { sentence: say(ledger, change, title), ...(thing && { thing }) }
    })
  })
}

const ACTS = { begin: 'begin', amend: 'change', end: 'end', retract: 'are withdrawn' } as const
