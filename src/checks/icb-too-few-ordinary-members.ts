// The board of an integrated care board with fewer places for ordinary members than the law asks for.
import { check } from '#core/check.ts'
import { bodiesOfStatus, membersOfBody, type Member } from '#facts/index.ts'
import { healthAndCareAct2022 } from './packs/health-and-care-act-2022.ts'

export const icbTooFewOrdinaryMembers = check({
  code: 'icb-too-few-ordinary-members',
  title: 'Integrated care board with too few ordinary members',
  question: 'Does the board have enough members besides its chair and chief executive?',
  domain: 'balance',
  severity: 'act',
  why: 'The law asks for at least three members besides the chair and the chief executive.',
  remedy: 'Open seats for ordinary members, the partner members first.',
  basis: 'National Health Service Act 2006, Schedule 1B, paragraph 3(1)(c) and (2).',
  limits: { members: { label: 'Ordinary members at least', value: 3, min: 3, max: 30 } },
  pack: healthAndCareAct2022,
  find: (now, limits) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id }) => {
      const members = membersOfBody(now, id)
      const places = members.filter(isOrdinary).length
      return members.length === 0 || places >= limits.members
        ? []
        : [{ about: [id] as const, evidence: { places } }]
    }),
  say: ({ about: [of], evidence: { places } }, title, { members }) =>
    `${title(of)} has ${places === 0 ? 'no place' : places === 1 ? 'one place' : `${places} places`} for ordinary members, and should have at least ${members}.`,
})

function isOrdinary({ attends, place, names }: Member): boolean {
  const { capacity, basis, nominatedBy } = place.seat.values
  if (attends || capacity === 'chair') return false
  const putForward = basis === 'nominated' || nominatedBy !== undefined
  return putForward || !names.some((name) => /^chief exec/i.test(name))
}
