// A body with more places than a group can decide in. Networks and forums are meant to be wide and are left.
import { check } from '#core/check.ts'
import { placesOf } from '#core/holding.ts'
import { body, seat } from '#kinds/index.ts'

export const boardTooLarge = check({
  code: 'board-too-large',
  title: 'Large board',
  question: 'Which boards are so large that deciding is hard?',
  domain: 'balance',
  severity: 'note',
  why: 'Widely drawn boards bring many voices, but can become unwieldy and hard to decide in.',
  remedy:
    'Consider a smaller group for decisions, with others around it for particular themes; or raise the limit for your system.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of representative and balanced leadership: widely constituted boards. It names no number; the limit is ours.',
  limits: {
    size: { label: 'Places, without those in attendance', value: 20, min: 3, max: 200, unit: 'places' },
  },
  find: (now, { size }) =>
    now.all(body).flatMap(({ id, values: { form } }) => {
      if (form === 'network' || form === 'forum') return []
      const members = now.pointing(seat, 'body', id).filter((one) => one.values.capacity !== 'attendee')
      const places = members.reduce((sum, one) => sum + placesOf(now, one.id), 0)
      return places > size ? [{ about: [id], evidence: places }] : []
    }),
  say: ({ about: [of], evidence: places }, title, { size }) =>
    `${title(of)} has ${places} places, more than ${size}.`,
})
