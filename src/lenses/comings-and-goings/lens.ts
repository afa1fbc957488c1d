// What came and went between two days: bodies, seats, appointments, by what is in force on each. Counted from the record alone.
import { showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { appointment, body, organisation, role, seat } from '#kinds/index.ts'

const COUNTED: readonly (readonly [label: string, kind: Kind])[] = [
  ['Bodies', body],
  ['Seats', seat],
  ['Roles', role],
  ['People in roles and seats', appointment],
  ['Partner organisations', organisation],
]

export type ComingsAndGoings = {
  readonly since: Day
  readonly day: Day
  readonly rows: readonly {
    readonly label: string
    readonly was: number
    /** In force on the day and not on `since`. */
    readonly come: number
    readonly gone: number
    readonly is: number
  }[]
}

/** What began and ended in between is on neither day, and is not counted. */
export const comingsAndGoings: Lens<{ readonly since: Day }, ComingsAndGoings> = {
  name: 'comings-and-goings',
  title: 'Comings and goings',
  question: 'How much of who leads is new, and how much is gone?',
  compute(now, { since }) {
    const then = now.at(since)
    const rows = COUNTED.map(([label, kind]) => {
      const [was, is] = [idsOf(then, kind), idsOf(now, kind)]
      const come = [...is].filter((id) => !was.has(id)).length
      const gone = [...was].filter((id) => !is.has(id)).length
      return { label, was: was.size, come, gone, is: is.size }
    })
    return { since, day: now.day, rows }
  },
  show: ({ since, day, rows }) => [
    {
      type: 'table',
      caption: `From ${showDay(since)} to ${showDay(day)}`,
      columns: [
        { label: 'What' },
        { label: `On ${showDay(since)}`, numeric: true },
        { label: 'New', numeric: true },
        { label: 'Gone', numeric: true },
        { label: `On ${showDay(day)}`, numeric: true },
      ],
      rows: rows.map(({ label, was, come, gone, is }) => [label, was, come, gone, is]),
    },
    {
      type: 'prose',
      text: 'Someone who moves to another role or seat is counted as gone from the one and new in the other. What began and ended in between is not in the table.',
    },
  ],
}

function idsOf(at: Snapshot, kind: Kind): Set<Id> {
  return new Set(at.all(kind).map(({ id }) => id))
}
