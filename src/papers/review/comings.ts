// What came and went between two days: bodies, seats, appointments, by what is in force on each. Counted from the record alone.
import type { Block } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { appointment, body, organisation, role, seat } from '#kinds/index.ts'

const COUNTED: readonly (readonly [label: string, kind: Kind])[] = [
  ['Bodies', body],
  ['Seats', seat],
  ['Roles', role],
  ['People in roles and seats', appointment],
  ['Partner organisations', organisation],
]

/**
 * In force on `since` and on the snapshot's day, with those that are only on one of them. What began and ended in between
 * is on neither.
 */
export function comingsAndGoings(now: Snapshot, since: Day): readonly Block[] {
  const then = now.at(since)
  return [
    {
      type: 'table',
      caption: `From ${showDay(since)} to ${showDay(now.day)}`,
      columns: [
        { label: 'What' },
        { label: `On ${showDay(since)}`, numeric: true },
        { label: 'New', numeric: true },
        { label: 'Gone', numeric: true },
        { label: `On ${showDay(now.day)}`, numeric: true },
      ],
      rows: COUNTED.map(([label, kind]) => {
        const [was, is] = [idsOf(then, kind), idsOf(now, kind)]
        const fresh = [...is].filter((id) => !was.has(id))
        const gone = [...was].filter((id) => !is.has(id))
        return [label, was.size, fresh.length, gone.length, is.size]
      }),
    },
    {
      type: 'prose',
      text: 'Someone who moves to another role or seat is counted as gone from the one and new in the other. What began and ended within the year is not in the table.',
    },
  ]
}

function idsOf(at: Snapshot, kind: Kind): Set<Id> {
  return new Set(at.all(kind).map(({ id }) => id))
}
