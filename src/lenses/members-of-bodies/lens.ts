// Who sits on bodies, a table for each: the seat, who is in it, for whom, whether they vote, and when the term ends.
import type { Block, Cell, Run } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { membersOfBody, type Member } from '#facts/index.ts'
import { appointment } from '#kinds/index.ts'
import { voices } from '#kinds/lists/sectors.ts'
import { capacities } from '#kinds/seat.ts'

export type MembersOfBodies = {
  readonly now: Snapshot
  /** In order of their names. */
  readonly bodies: readonly { readonly body: Id; readonly members: readonly Member[] }[]
}

export const membersOfBodies: Lens<{ readonly bodies: readonly Id[] }, MembersOfBodies> = {
  name: 'members-of-bodies',
  title: 'Members',
  question: 'Who sits on these bodies, for whom, with a vote or without, and until when?',
  compute: (now, { bodies }, title) => ({
    now,
    bodies: bodies
      .map((id) => ({ body: id, members: membersOfBody(now, id) }))
      .toSorted((one, other) => title(one.body).localeCompare(title(other.body), 'en-GB')),
  }),
  show: ({ now, bodies }, title) =>
    bodies.flatMap(({ body, members }): Block[] => [
      { type: 'heading', level: 3, text: title(body) },
      {
        type: 'table',
        caption: `Members of ${title(body)}`,
        columns: ['Seat', 'Who', 'Capacity', 'Votes', 'Speaks for', 'Term ends'].map((label) => ({ label })),
        rows: members.map((one) => rowOf(now, one, title)),
        empty: 'No seat is recorded.',
      },
    ]),
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
