// Governance on a day: who leads the system, in which bodies, who sits on them and for whom.
import type { Block } from '#core/block.ts'
import type { Id } from '#core/id.ts'
import type { Paper } from '#core/paper.ts'
import { leadingBodies } from '#facts/index.ts'
import {
  bodiesAtWork,
  governanceInNumbers,
  governanceMap,
  membersOfBodies,
  partnerOrganisations,
} from '#lenses/index.ts'
import type { Ground } from '../parts/ground.ts'

export const governancePaper: Paper<Ground> = {
  name: 'governance',
  title: 'Governance on a day',
  about: 'How the system leads itself on one day: its bodies, who sits on them, and who its partners are.',
  parts: [
    {
      name: 'glance',
      title: 'At a glance',
      about: 'Bodies, places, vacancies and partners in numbers.',
      write: ({ now, title }) =>
        governanceInNumbers.show(governanceInNumbers.compute(now, undefined, title), title),
    },
    { name: 'map', title: 'The map', about: 'Every body by level, with its places.', write: map },
    {
      name: 'bodies',
      title: 'How each body works',
      about: 'What each body is there for, how often it meets, its quorum and its terms of reference.',
      write: ({ now, title }) => bodiesAtWork.show(bodiesAtWork.compute(now, undefined, title), title),
    },
    {
      name: 'leading',
      title: 'Who leads',
      about: 'The members of the bodies that lead the system and its places.',
      write: (ground) =>
        members(
          ground,
          leadingBodies(ground.now).map((one) => one.body.id),
          'No body that leads the system or a place is recorded.',
        ),
    },
    {
      name: 'members',
      title: 'Members of every body',
      about: 'Everyone who sits anywhere, body by body. Long.',
      extra: true,
      write: (ground) =>
        members(
          ground,
          bodiesAtWork.compute(ground.now, undefined, ground.title).map(({ id }) => id),
          'No body is recorded.',
        ),
    },
    {
      name: 'partners',
      title: 'Partner organisations',
      about: 'Organisations in the record, by sector.',
      write: ({ now, title }) =>
        partnerOrganisations.show(partnerOrganisations.compute(now, undefined, title), title),
    },
  ],
}

function map({ now, standpoint, title }: Ground): readonly Block[] {
  const found = governanceMap.compute(now, { standpoint }, title)
  return found.totals.bodies === 0
    ? [{ type: 'prose', text: 'No body is recorded.' }]
    : governanceMap.show(found, title)
}

function members({ now, title }: Ground, bodies: readonly Id[], none: string): readonly Block[] {
  if (bodies.length === 0) return [{ type: 'prose', text: none }]
  return membersOfBodies.show(membersOfBodies.compute(now, { bodies }, title), title)
}
