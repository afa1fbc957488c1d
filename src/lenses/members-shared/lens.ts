// Who sits on several bodies, which bodies share members, and which chairs chair each other.
import type { Block, Run, Table } from '#core/block.ts'
import type { Lens } from '#core/lens.ts'
import { sharedMembers, type SharedMembers } from '#facts/index.ts'

export const membersShared: Lens<undefined, SharedMembers> = {
  name: 'members-shared',
  title: 'Shared members',
  question: 'Who sits on several bodies, and which bodies share members?',
  compute: (now) => sharedMembers(now),
  show({ people, pairs, chairs }, title) {
    const thing = (id: Parameters<typeof title>[0]): Run => ({ text: title(id), thing: id })
    const heading = (text: string): Block => ({ type: 'heading', level: 2, text })
    return [
      heading('Chairs who chair each other'),
      chairs.length === 0
        ? { type: 'prose', text: 'No two chairs sit on each other’s bodies.' }
        : {
            type: 'list',
            items: chairs.map(({ one, chaired, other, chairedByOther }) => [
              thing(one),
              ' chairs ',
              thing(chaired),
              ', where ',
              thing(other),
              ' sits, who chairs ',
              thing(chairedByOther),
              ', where the first sits.',
            ]),
          },
      heading('People on several bodies'),
      ...folded({
        type: 'table',
        caption: 'People who are members of two bodies or more',
        columns: [{ label: 'Person' }, { label: 'Bodies', numeric: true }, { label: 'Which' }],
        rows: people.map(({ person, bodies }) => [
          [thing(person)],
          bodies.length,
          bodies.flatMap((one, at) => [at > 0 ? '; ' : '', thing(one.body), one.chairs ? ' (chair)' : '']),
        ]),
        empty: 'Nobody is a member of two bodies.',
      }),
      heading('Bodies that share members'),
      ...folded({
        type: 'table',
        caption: 'Pairs of bodies with members in common',
        columns: [
          { label: 'Body' },
          { label: 'Other body' },
          { label: 'Members in common', numeric: true },
          { label: 'Who' },
        ],
        rows: pairs.map(({ bodies: [one, other], people: both }) => [
          [thing(one)],
          [thing(other)],
          both.length,
          both.flatMap((person, at) => [at > 0 ? ', ' : '', thing(person)]),
        ]),
        empty: 'No two bodies have a member in common.',
      }),
    ]
  },
}

/** Shown at once; what is more is folded away. */
const MOST = 25

function folded(table: Table): readonly Block[] {
  if (table.rows.length <= MOST) return [table]
  const rest = { ...table, rows: table.rows.slice(MOST) }
  return [
    { ...table, rows: table.rows.slice(0, MOST) },
    { type: 'details', summary: `${rest.rows.length} more`, blocks: [rest] },
  ]
}
