// A place of a system that is led together, with no body that leads the place.
import { check } from '#core/check.ts'
import { bodiesOfStatus, leadingBodies } from '#facts/index.ts'
import { area } from '#kinds/index.ts'

export const placeWithoutBody = check({
  code: 'place-without-body',
  title: 'Place without a body that leads it',
  question: 'Does each place have a body that leads health and care there?',
  domain: 'clarity',
  severity: 'ask',
  why: 'Most of what is decided about people’s care is decided in places. Without a body of its own, a place has nowhere to decide it together.',
  remedy:
    'Record the board or committee that leads the place, with the place as its area; or agree which body does.',
  basis:
    'Report for the NHS Leadership Academy on system leadership: “the right balance between place and the wider system”.',
  limits: {},
  find(now) {
    const leading = leadingBodies(now)
    if (leading.length === 0) return []
    const led = new Set(leading.map(({ body }) => body.values.area))
    const boards = new Map(
      bodiesOfStatus(now, 'health-and-wellbeing').map((one) => [one.values.area, one.id]),
    )
    return now
      .all(area)
      .filter(({ id, values }) => values.level === 'place' && !led.has(id))
      .map(({ id }) => ({ about: [id] as const, evidence: { board: boards.get(id) } }))
  },
  say: ({ about: [of], evidence: { board } }, title) =>
    board
      ? `${title(of)} has ${title(board)}, and no body is recorded that leads health and care there together.`
      : `No body is recorded that leads health and care in ${title(of)}.`,
})
