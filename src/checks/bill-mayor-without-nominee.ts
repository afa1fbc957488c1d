// Proposed law, not in force: a strategic authority in the area that has put nobody on the board of the integrated care
// board, which the Health Bill as introduced would ask of its mayor.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { areasAround, bodiesOfStatus, levelOfBody, membersOfBody } from '#facts/index.ts'
import { organisation } from '#kinds/index.ts'
import { healthBill2026 } from './packs/health-bill-2026.ts'

const AUTHORITY = /combined (?:county )?authority|strategic authority|greater london authority|mayoral/i

export const billMayorWithoutNominee = check({
  code: 'bill-mayor-without-nominee',
  title: 'Proposed law: no seat for a mayor’s nominee',
  question: 'Which mayors would name a member of the board under the Health Bill?',
  domain: 'balance',
  severity: 'note',
  why: 'Proposed law, not in force. The Bill as introduced would have the mayor of each strategic authority in the area put forward a member of the board.',
  remedy: 'Talk with the strategic authority about whom its mayor would name. Nothing needs to change now.',
  basis:
    'Health Bill, as introduced on 14 May 2026, clause 21; County Councils Network, submission on the Bill.',
  limits: {},
  pack: healthBill2026,
  find: (now) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id }) => {
      const members = membersOfBody(now, id)
      if (members.length === 0) return []
      return authoritiesIn(now, levelOfBody(now, id).area?.id)
        .filter((one) => !members.some(({ organisations }) => organisations.includes(one)))
        .map((one) => ({ about: [id, one] as const, evidence: undefined }))
    }),
  say: ({ about: [of, authority] }, title) =>
    `Proposed law, not in force: the Health Bill as introduced would ask for a nominee of the mayor of ${title(authority as Id)}, and ${title(of)} has no seat for one.`,
})

// A strategic authority may be larger than the system, or share a part of it.
function authoritiesIn(now: Snapshot, within: Id | undefined): readonly Id[] {
  return now
    .all(organisation)
    .filter(({ values }) => AUTHORITY.test(`${values.type ?? ''} ${values.name}`))
    .filter(({ values }) => (values.serves ?? []).some((served) => touches(now, served, within)))
    .map(({ id }) => id)
}

function touches(now: Snapshot, one: Id, other: Id | undefined): boolean {
  if (other === undefined) return true
  const includes = (inner: Id, outer: Id) => areasAround(now, inner).some(({ id }) => id === outer)
  return includes(one, other) || includes(other, one)
}
