// The board of an integrated care board none of whose seats is recorded as that of the senior non-executive member.
import { check } from '#core/check.ts'
import { bodiesOfStatus, membersOfBody } from '#facts/index.ts'
import { icbConstitutionUpdate } from './packs/icb-constitution-update.ts'

const SENIOR = /senior (?:non.?exec|independent)/i

export const icbWithoutSeniorNonExecutive = check({
  code: 'icb-without-senior-non-executive',
  title: 'Senior non-executive member not recorded',
  question: 'Who is the senior non-executive member?',
  domain: 'clarity',
  severity: 'note',
  why: 'The senior non-executive member is the one the others, and NHS England’s regional director, turn to about the chair.',
  remedy: 'Say so in the name or the note of the seat whose holder is the senior non-executive member.',
  basis:
    'NHS England, Guidance on integrated care board constitutions and governance: actions required of integrated care boards.',
  limits: {},
  pack: icbConstitutionUpdate,
  find: (now) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id }) => {
      const seats = membersOfBody(now, id).map(({ place }) => place.seat.values)
      const isSaid = seats.some(({ name, note = '' }) => SENIOR.test(name) || SENIOR.test(note))
      return seats.length === 0 || isSaid ? [] : [{ about: [id] as const, evidence: undefined }]
    }),
  say: ({ about: [of] }, title) =>
    `No seat on ${title(of)} is recorded as that of the senior non-executive member.`,
})
