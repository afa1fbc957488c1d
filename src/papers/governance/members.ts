// Who sits on bodies, a table for each: the seat, who is in it, for whom, whether they vote, and when the term ends.
import type { Block, Cell, Run } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { membersOfBody, type Member } from '#facts/index.ts'
import { appointment, type body } from '#kinds/index.ts'
import { voices } from '#kinds/lists/sectors.ts'
import { capacities } from '#kinds/seat.ts'

/** In order of their names; `none` is said where there are no bodies. */
export function membersByBody(
  now: Snapshot,
  bodies: readonly Thing<typeof body>[],
  title: Titles,
  none: string,
): readonly Block[] {
  if (bodies.length === 0) return [{ type: 'prose', text: none }]
  return bodies
    .toSorted((one, other) => title(one.id).localeCompare(title(other.id), 'en-GB'))
    .flatMap(({ id }): Block[] => [
      { type: 'heading', level: 3, text: title(id) },
      {
        type: 'table',
        caption: `Members of ${title(id)}`,
        columns: ['Seat', 'Who', 'Capacity', 'Votes', 'Speaks for', 'Term ends'].map((label) => ({ label })),
        rows: membersOfBody(now, id).map((one) => rowOf(now, one, title)),
        empty: 'No seat is recorded.',
      },
    ])
}

function rowOf(now: Snapshot, member: Member, title: Titles): Cell[] {
  const { place, organisations, voices: speaks } = member
  const { seat, places, number, votes } = place
  const named = [{ text: seat.values.name, thing: seat.id }, ...(places > 1 ? [`, place ${number}`] : [])]
  const forWhom = organisations.length > 0 ? organisations.map(title) : speaks.map((one) => voices[one])
  return [
    named,
    whoIn(place, title),
    capacities[seat.values.capacity],
    votes === undefined ? '' : votes ? 'Yes' : 'No',
    forWhom.join('; '),
    termOf(now, member),
  ]
}

function whoIn({ holders, acting, onLeave, vacant }: Member['place'], title: Titles): Run[] {
  if (vacant) return [{ tag: 'vacant', tone: 'warning' }]
  return [
    ...holders.flatMap(({ holder, standsIn }, at): Run[] => [
      ...(at > 0 ? [', '] : []),
      { text: title(holder), thing: holder },
      ...(standsIn ? [' ', { tag: 'standing in', tone: 'plain' } as const] : []),
    ]),
    ...(acting ? [' ', { tag: 'acting', tone: 'plain' } as const] : []),
    ...(onLeave ? [' ', { tag: 'on leave', tone: 'plain' } as const] : []),
  ]
}

function termOf(now: Snapshot, { place }: Member): string {
  const ends = place.holders.flatMap(({ holding }) => {
    const day = now.get(appointment, holding.id)?.values.termEnds
    return day ? [showWhen(day)] : []
  })
  return [...new Set(ends)].join('; ')
}
