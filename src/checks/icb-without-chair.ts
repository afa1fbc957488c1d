// The board of an integrated care board with no place for a chair, or with more than one. That nobody sits in it is for
// vacant-chair.
import { check } from '#core/check.ts'
import { bodiesOfStatus, membersOfBody } from '#facts/index.ts'
import { healthAndCareAct2022 } from './packs/health-and-care-act-2022.ts'

export const icbWithoutChair = check({
  code: 'icb-without-chair',
  title: 'Integrated care board without exactly one chair',
  question: 'Does the board of the integrated care board have one chair, and one only?',
  domain: 'clarity',
  severity: 'act',
  why: 'The law asks for one chair. With none, or with two, it is open who leads the board and answers for it.',
  remedy: 'Open a seat of chair on the board, or make all but one of them deputies or members.',
  basis: 'National Health Service Act 2006, Schedule 1B, paragraph 3(1)(a).',
  limits: {},
  pack: healthAndCareAct2022,
  find: (now) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id }) => {
      const members = membersOfBody(now, id)
      const chairs = members.filter(({ place }) => place.seat.values.capacity === 'chair').length
      return members.length === 0 || chairs === 1 ? [] : [{ about: [id] as const, evidence: { chairs } }]
    }),
  say: ({ about: [of], evidence: { chairs } }, title) =>
    chairs === 0
      ? `${title(of)} has no seat for a chair, and the law asks for one.`
      : `${title(of)} has ${chairs} places for a chair, and the law asks for one only.`,
})
