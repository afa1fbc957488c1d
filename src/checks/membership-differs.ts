// A body whose seats are more or fewer than its terms of reference say. A body without any seat recorded is told by a
// check of its own.
import { check } from '#core/check.ts'
import { placesOf } from '#core/holding.ts'
import { body, seat } from '#kinds/index.ts'

export const membershipDiffers = check({
  code: 'membership-differs',
  title: 'Membership differs',
  question: 'Which bodies have more or fewer seats than their terms of reference say?',
  domain: 'clarity',
  severity: 'ask',
  why: 'Who is a member decides who may vote and whether a decision stands; the record and the document must agree.',
  remedy: 'Correct the seats, or the number of members if the terms of reference were changed.',
  basis:
    'Published terms of reference state the membership, as those of the Cornwall and Isles of Scilly board do (cios.icb.nhs.uk).',
  limits: {},
  find: (now) =>
    now.all(body).flatMap(({ id, values: { size } }) => {
      if (size === undefined) return []
      const seats = now.pointing(seat, 'body', id)
      const members = seats.filter((one) => one.values.capacity !== 'attendee')
      const places = members.reduce((sum, one) => sum + placesOf(now, one.id), 0)
      return seats.length > 0 && places !== size ? [{ about: [id], evidence: { size, places } }] : []
    }),
  say: ({ about: [of], evidence: { size, places } }, title) =>
    `${title(of)} has ${places === 1 ? '1 place' : `${places} places`} in the record and ${size} by its terms of reference.`,
})
