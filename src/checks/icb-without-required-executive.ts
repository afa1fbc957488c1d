// The board of an integrated care board without one of the three executives that policy asks for: finance, medicine,
// nursing. Told once for the board, naming which.
import { check } from '#core/check.ts'
import { bodiesOfStatus, lackOf, membersOfBody, type Member } from '#facts/index.ts'
import { icbConstitutionPolicy } from './packs/icb-constitution-policy.ts'

const OFFICES = {
  finance: {
    label: 'finance director',
    named: /(?:director|chief|officer).*financ|financ.*(?:director|officer)|\bCFO\b/i,
  },
  medical: {
    label: 'medical director',
    named: /medical (?:director|officer)|(?:director|chief).*\bmedic|\bCMO\b/i,
  },
  nursing: {
    label: 'nursing director',
    named: /(?:director|chief|executive).*nurs|nurs.*(?:director|officer)|\bCNO\b/i,
  },
} as const
type Office = keyof typeof OFFICES
type Missing = { readonly office: Office; readonly lack: 'no-seat' | 'vacant' }

export const icbWithoutRequiredExecutive = check({
  code: 'icb-without-required-executive',
  title: 'Integrated care board without a finance, medical or nursing director',
  question: 'Are the directors of finance, of medicine and of nursing members of the board?',
  domain: 'balance',
  severity: 'act',
  why: 'NHS England asks every integrated care board for three executive members: finance, medical and nursing.',
  remedy: 'Open a seat held ex officio by the role that is missing, or appoint to it.',
  basis:
    'NHS England policy on constitutions of integrated care boards, restated in section 2.1.5 of their constitutions.',
  limits: {},
  pack: icbConstitutionPolicy,
  find: (now) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id }) => {
      const members = membersOfBody(now, id)
      const missing = (Object.keys(OFFICES) as Office[]).flatMap((office): Missing[] => {
        const lack = lackOf(members.filter((one) => holdsOffice(one, office)))
        return lack ? [{ office, lack }] : []
      })
      return members.length > 0 && missing.length > 0 ? [{ about: [id] as const, evidence: { missing } }] : []
    }),
  say({ about: [of], evidence: { missing } }, title) {
    const labels = (lack: Missing['lack']) =>
      missing.filter((one) => one.lack === lack).map(({ office }) => OFFICES[office].label)
    const [without, vacant] = [labels('no-seat'), labels('vacant')]
    const told = [
      ...(without.length > 0 ? [`has no seat for its ${listed(without)}`] : []),
      ...(vacant.length > 0 ? [`has nobody in the seat of its ${listed(vacant)}`] : []),
    ]
    return `${title(of)} ${told.join(', and ')}.`
  },
})

// Partners and non-executives may be doctors, nurses and accountants too, but they are not the board's executives.
function holdsOffice({ attends, place, names, voices }: Member, office: Office): boolean {
  const { basis, nominatedBy, name, function: does } = place.seat.values
  if (attends || basis === 'nominated' || nominatedBy || does === 'lay' || voices.includes('lay'))
    return false
  return !/partner|non.?exec/i.test(name) && names.some((one) => OFFICES[office].named.test(one))
}

function listed(labels: readonly string[]): string {
  return [labels.slice(0, -1).join(', '), ...labels.slice(-1)].filter((one) => one !== '').join(' or ')
}
