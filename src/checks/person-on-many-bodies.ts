// A person who sits on more bodies than set: as chair, deputy or member, themselves or by their role.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { positionsByPerson } from '#facts/index.ts'
import { body, seat } from '#kinds/index.ts'

export const personOnManyBodies = check({
  code: 'person-on-many-bodies',
  title: 'On many bodies',
  question: 'Who sits on more bodies than they can give time to?',
  domain: 'resources',
  severity: 'note',
  why: 'A few people carry the system’s meetings; what they cannot attend loses its voice, and what they hold is lost when they leave.',
  remedy: 'Ask which seats someone else could take, or whether two of the bodies could meet as one.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of clarity: no time for system work beside one’s day job. It names no number; the limit is ours.',
  limits: {
    seats: { label: 'Bodies a person may sit on', value: 5, min: 1, max: 50, unit: 'bodies' },
  },
  find: (now, { seats }) =>
    [...positionsByPerson(now)].flatMap(([person, held]) => {
      if (held.length <= seats) return []
      const bodies = new Set<Id>()
      for (const { position } of held) {
        const values = now.get(seat, position)?.values
        if (values && values.capacity !== 'attendee' && now.get(body, values.body)) bodies.add(values.body)
      }
      return bodies.size > seats ? [{ about: [person], evidence: [...bodies] }] : []
    }),
  say: ({ about: [person], evidence: bodies }, title, { seats }) =>
    `${title(person)} sits on ${bodies.length} bodies, more than ${seats}.`,
  evidence: ({ evidence: bodies }, title) => bodies.map((id) => [{ text: title(id), thing: id }]),
})
