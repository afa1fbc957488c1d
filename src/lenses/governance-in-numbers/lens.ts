// The governance of a day in six numbers: bodies, places, who is in them, what is empty, and partners.
import { holdersOf } from '#core/holding.ts'
import type { Lens } from '#core/lens.ts'
import { seatsOfBody } from '#facts/index.ts'
import { body, organisation, role } from '#kinds/index.ts'

export type InNumbers = {
  readonly bodies: number
  /** On all bodies, those in attendance too. */
  readonly places: number
  readonly vacant: number
  /** Each person once, however many places they have. */
  readonly people: number
  readonly unheldRoles: number
  readonly partners: number
}

export const governanceInNumbers: Lens<undefined, InNumbers> = {
  name: 'governance-in-numbers',
  title: 'At a glance',
  question: 'How many bodies and places are there, and how many are empty?',
  compute(now) {
    const bodies = now.all(body)
    const places = bodies.flatMap(({ id }) => seatsOfBody(now, id))
    return {
      bodies: bodies.length,
      places: places.length,
      vacant: places.filter(({ vacant }) => vacant).length,
      people: new Set(places.flatMap(({ holders }) => holders.map(({ holder }) => holder))).size,
      unheldRoles: now.all(role).filter(({ id }) => holdersOf(now, id).length === 0).length,
      partners: now.all(organisation).length,
    }
  },
  show: (of) => [
    {
      type: 'counts',
      items: [
        { label: 'bodies', value: of.bodies },
        { label: 'places on them', value: of.places },
        { label: 'places vacant', value: of.vacant },
        { label: 'people in them', value: of.people },
        { label: 'roles that nobody holds', value: of.unheldRoles },
        { label: 'partner organisations', value: of.partners },
      ],
    },
  ],
}
