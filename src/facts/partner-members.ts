// The partner members of an integrated care board: those whom its trusts, its practices and its councils put forward.
// Knows no number that must be.
import type { Snapshot } from '#core/snapshot.ts'
import { organisation } from '#kinds/index.ts'
import type { Id } from '#core/id.ts'
import { membersOfBody, type Member } from './members-of-body.ts'
import { isIntegratedCareBoard } from './status-in-law.ts'

export type Partner = 'trust' | 'primary-care' | 'council'

const NAMED: Readonly<Record<Partner, RegExp>> = {
  trust: /partner.*\btrusts?\b/i,
  'primary-care': /partner.*primary (?:medical|care)/i,
  council: /partner.*(?:local authorit|council)/i,
}
const SECTOR = { trust: 'nhs', 'primary-care': 'primary-care', council: 'council' } as const

/** Members who are put forward by that part of the system: by the seat's name, its sector, or who nominates to it. */
export function partnerMembers(now: Snapshot, of: Id, partner: Partner): readonly Member[] {
  return membersOfBody(now, of).filter((one) => !one.attends && isPartner(now, one, partner))
}

function isPartner(now: Snapshot, { place, voices }: Member, partner: Partner): boolean {
  const { capacity, name, basis, sector, nominatedBy = [] } = place.seat.values
  if (capacity === 'chair') return false
  if (NAMED[partner].test(name)) return true
  // Executives of the board are of the NHS too, so a trust's partner must be put forward by someone.
  if (partner === 'trust') {
    if (nominatedBy.length === 0) return basis === 'nominated' && sector === 'nhs'
    return nominatedBy.some((id) => {
      const nominating = now.get(organisation, id)
      return nominating?.values.sector === 'nhs' && !isIntegratedCareBoard(nominating)
    })
  }
  return voices.length === 1 && voices[0] === SECTOR[partner]
}
