// Balance: whether the leadership speaks for everyone who has to be there. Of the bodies that lead the system and its places.
import type { Block } from '#core/block.ts'
import type { Id } from '#core/id.ts'
import type { Paper } from '#core/paper.ts'
import { leadingBodies } from '#facts/index.ts'
import { balance, balanceCompared, councilsCounted, triangle } from '#lenses/index.ts'
import type { Ground } from '../parts/ground.ts'

export const balancePaper: Paper<Ground> = {
  name: 'balance',
  title: 'Balance of the leadership',
  about: 'Which sectors, professions and voices sit on the bodies that lead, and who is not at the table.',
  parts: [
    {
      name: 'councils',
      title: 'Councils and the NHS',
      about: 'Whether councils are outnumbered, together and body by body.',
      write: ({ now, title }) =>
        ofLeading(now, (bodies) =>
          councilsCounted.show(councilsCounted.compute(now, { bodies }, title), title),
        ),
    },
    {
      name: 'sectors',
      title: 'Places by sector',
      about: 'Places that each sector has on the bodies that lead, beside what they are compared with.',
      write: ({ now, title }) => ofLeading(now, (bodies) => byDimension('sector', bodies, { now, title })),
    },
    {
      name: 'professions',
      title: 'Places by profession',
      about: 'Which professions sit on the bodies that lead.',
      write: ({ now, title }) =>
        ofLeading(now, (bodies) => byDimension('profession', bodies, { now, title })),
    },
    {
      name: 'compared',
      title: 'Board by board',
      about: 'The bodies that lead beside each other, as bars with their table.',
      write: ({ now, title, here }) =>
        ofLeading(now, (bodies) => {
          const way = (of: Id) => here('/balance', { of })
          return balanceCompared.show(balanceCompared.compute(now, { bodies, way, days: [] }, title), title)
        }),
    },
    {
      name: 'triangle',
      title: 'Executive, lay and clinical',
      about: 'How the three share the places of each body that leads.',
      write: ({ now, title }) =>
        ofLeading(now, (bodies) => triangle.show(triangle.compute(now, { bodies }, title), title)),
    },
    {
      name: 'presence',
      title: 'Who is at the table, and who is not',
      about: 'Voices that a system should hear, with how many places each has.',
      write: presence,
    },
  ],
}

type About = Pick<Ground, 'now' | 'title'>

function byDimension(by: 'sector' | 'profession', bodies: readonly Id[], { now, title }: About) {
  return balance.show(balance.compute(now, { bodies, by, count: 'seats' }, title), title)
}

function ofLeading(now: Ground['now'], write: (bodies: readonly Id[]) => readonly Block[]): readonly Block[] {
  const bodies = leadingBodies(now).map((one) => one.body.id)
  if (bodies.length > 0) return write(bodies)
  return [{ type: 'prose', text: 'No body that leads the system or a place is recorded.' }]
}

function presence({ now, title }: Ground): readonly Block[] {
  return ofLeading(now, (bodies) => {
    const found = balance.compute(now, { bodies, by: 'sector', count: 'seats' }, title).presence
    return [
      {
        type: 'table',
        caption: 'Voices on the bodies that lead',
        columns: [
          { label: 'Voice' },
          { label: 'Places', numeric: true },
          { label: 'Places of which it is not known', numeric: true },
        ],
        rows: found.map(({ label, count, unknown }) => [label, count, unknown]),
      },
    ]
  })
}
