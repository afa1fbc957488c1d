// The board of an integrated care board without a chief executive of its own among its members.
import { check } from '#core/check.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { bodiesOfStatus, isIntegratedCareBoard, lackOf, membersOfBody, type Member } from '#facts/index.ts'
import { organisation } from '#kinds/index.ts'
import { healthAndCareAct2022 } from './packs/health-and-care-act-2022.ts'

export const icbWithoutChiefExecutive = check({
  code: 'icb-without-chief-executive',
  title: 'Integrated care board without a chief executive',
  question: 'Does the board of the integrated care board have its chief executive among its members?',
  domain: 'clarity',
  severity: 'act',
  why: 'The law asks for a chief executive who is an employee of the integrated care board and a member of its board.',
  remedy:
    'Open a seat for the chief executive, held ex officio by the role; or appoint to it, if only for the time being.',
  basis: 'National Health Service Act 2006, Schedule 1B, paragraphs 3(1)(b) and 7.',
  limits: {},
  pack: healthAndCareAct2022,
  find: (now) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id }) => {
      const members = membersOfBody(now, id)
      const lack = lackOf(members.filter((one) => isChiefExecutive(now, one)))
      return members.length > 0 && lack ? [{ about: [id] as const, evidence: { lack } }] : []
    }),
  say: ({ about: [of], evidence: { lack } }, title) =>
    lack === 'no-seat'
      ? `${title(of)} has no seat for a chief executive of the integrated care board.`
      : `Nobody is in the chief executive’s seat on ${title(of)}.`,
})

// Chief executives of partners sit on the board too: they are put forward, or are employed by others.
function isChiefExecutive(now: Snapshot, { attends, names, place, followed, voices }: Member): boolean {
  if (attends || !names.some((name) => /chief exec|\bCEO?\b|accountable officer/i.test(name))) return false
  const { basis, nominatedBy, name } = place.seat.values
  if (basis === 'nominated' || nominatedBy || /partner/i.test(name)) return false
  const employers = followed.roles.flatMap((one) => one.values.employers ?? [])
  if (employers.length === 0) return voices.length === 0 || voices.includes('nhs')
  return employers.some((one) => {
    const employing = now.get(organisation, one)
    return employing && isIntegratedCareBoard(employing)
  })
}
