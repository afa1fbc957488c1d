// Governance on a day: who leads the system, in which bodies, who sits on them and for whom.
import type { Block } from '#core/block.ts'
import type { Paper } from '#core/paper.ts'
import { holdersOf } from '#core/holding.ts'
import { leadingBodies, seatsOfBody } from '#facts/index.ts'
import { body, organisation, role } from '#kinds/index.ts'
import { sectors, type Sector } from '#kinds/lists/sectors.ts'
import { governanceMap } from '#lenses/index.ts'
import type { Ground } from '../parts/ground.ts'
import { bodiesTable } from './bodies.ts'
import { membersByBody } from './members.ts'

export const governancePaper: Paper<Ground> = {
  name: 'governance',
  title: 'Governance on a day',
  about: 'How the system leads itself on one day: its bodies, who sits on them, and who its partners are.',
  parts: [
    {
      name: 'glance',
      title: 'At a glance',
      about: 'Bodies, places, vacancies and partners in numbers.',
      write: glance,
    },
    { name: 'map', title: 'The map', about: 'Every body by level, with its places.', write: map },
    {
      name: 'bodies',
      title: 'How each body works',
      about: 'What each body is there for, how often it meets, its quorum and its terms of reference.',
      write: ({ now, title }) => [bodiesTable(now, title)],
    },
    {
      name: 'leading',
      title: 'Who leads',
      about: 'The members of the bodies that lead the system and its places.',
      write: ({ now, title }) =>
        membersByBody(
          now,
          leadingBodies(now).map((one) => one.body),
          title,
          'No body that leads the system or a place is recorded.',
        ),
    },
    {
      name: 'members',
      title: 'Members of every body',
      about: 'Everyone who sits anywhere, body by body. Long.',
      extra: true,
      write: ({ now, title }) => membersByBody(now, now.all(body), title, 'No body is recorded.'),
    },
    {
      name: 'partners',
      title: 'Partner organisations',
      about: 'Organisations in the record, by sector.',
      write: partners,
    },
  ],
}

function glance({ now }: Ground): readonly Block[] {
  const bodies = now.all(body)
  const places = bodies.flatMap(({ id }) => seatsOfBody(now, id))
  const people = new Set(places.flatMap(({ holders }) => holders.map(({ holder }) => holder)))
  const unheld = now.all(role).filter(({ id }) => holdersOf(now, id).length === 0)
  return [
    {
      type: 'counts',
      items: [
        { label: 'bodies', value: bodies.length },
        { label: 'places on them', value: places.length },
        { label: 'places vacant', value: places.filter(({ vacant }) => vacant).length },
        { label: 'people in them', value: people.size },
        { label: 'roles that nobody holds', value: unheld.length },
        { label: 'partner organisations', value: now.all(organisation).length },
      ],
    },
  ]
}

function map({ now, standpoint, title }: Ground): readonly Block[] {
  if (now.all(body).length === 0) return [{ type: 'prose', text: 'No body is recorded.' }]
  return governanceMap.show(governanceMap.compute(now, { standpoint }, title), title)
}

function partners({ now, title }: Ground): readonly Block[] {
  const bySector = Map.groupBy(now.all(organisation), ({ values }) => values.sector)
  const order: readonly (Sector | undefined)[] = [...(Object.keys(sectors) as Sector[]), undefined]
  const rows = order.flatMap((sector) =>
    (bySector.get(sector) ?? [])
      .map(({ id, values }) => ({ id, type: values.type ?? '', called: title(id) }))
      .toSorted((one, other) => one.called.localeCompare(other.called, 'en-GB'))
      .map(({ id, called, type }) => [
        [{ text: called, thing: id }],
        sector ? sectors[sector] : 'Not recorded',
        type,
      ]),
  )
  return [
    {
      type: 'table',
      caption: 'Partner organisations',
      columns: ['Organisation', 'Sector', 'Sort'].map((label) => ({ label })),
      rows,
      empty: 'No organisation is recorded.',
    },
  ]
}
