// The board of an integrated care board with fewer non-executive members, besides its chair, than policy asks for.
import { check } from '#core/check.ts'
import { bodiesOfStatus, membersOfBody, type Member } from '#facts/index.ts'
import { icbConstitutionPolicy } from './packs/icb-constitution-policy.ts'

export const icbTooFewNonExecutives = check({
  code: 'icb-too-few-non-executives',
  title: 'Integrated care board with too few non-executive members',
  question: 'Are there enough non-executive members besides the chair?',
  domain: 'balance',
  severity: 'act',
  why: 'Non-executive members hold the executives to account and chair audit and remuneration. Policy asks for two at least.',
  remedy: 'Open seats for non-executive members, or appoint to those that are vacant.',
  basis:
    'NHS England policy on constitutions of integrated care boards, restated in section 2.1.5 of their constitutions.',
  limits: { members: { label: 'Non-executive members at least', value: 2, min: 2, max: 20 } },
  pack: icbConstitutionPolicy,
  find: (now, limits) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id }) => {
      const members = membersOfBody(now, id)
      const found = members.filter(isNonExecutive)
      const [places, filled] = [found.length, found.filter(({ place }) => !place.vacant).length]
      return members.length === 0 || filled >= limits.members
        ? []
        : [{ about: [id] as const, evidence: { places, filled } }]
    }),
  say({ about: [of], evidence: { places, filled } }, title, { members }) {
    const seats = places === 0 ? 'no place' : places === 1 ? 'one place' : `${places} places`
    const vacant = filled < places ? `, ${filled === 0 ? 'none' : filled} of them filled` : ''
    return `${title(of)} has ${seats} for non-executive members besides its chair${vacant}; policy asks for ${members} at least.`
  },
})

function isNonExecutive({ attends, place, voices }: Member): boolean {
  const { capacity, name, function: does } = place.seat.values
  if (attends || capacity === 'chair') return false
  return voices.includes('lay') || does === 'lay' || /non.?exec|\bN(?:EM|ED)\b/i.test(name)
}
