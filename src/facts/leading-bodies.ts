// The bodies that lead a system or a place, of which balance is asked. Knows no seat.
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { area, body, organisation } from '#kinds/index.ts'
import { isIntegratedCareBoard, statusInLaw } from './status-in-law.ts'

export type LeadingBody = {
  readonly body: Thing<typeof body>
  readonly leads: 'icb-board' | 'partnership' | 'system' | 'place'
}

const DECIDING = /^(?:board|committee|joint-committee|partnership)$/

/**
 * Boards of integrated care boards; integrated care partnerships; whatever else leads a system together: a board,
 * partnership or committee of several organisations with the system as its area that reports to nothing; and the
 * boards of places: a board, partnership or committee with a place as its own area that is no health and wellbeing
 * board, that several organisations or an integrated care board have, or nobody is said to, and that does not report
 * to another body of the same place.
 */
export const leadingBodies = perSnapshot((now): readonly LeadingBody[] =>
  now.all(body).flatMap((one) => {
    const leads = leadOf(now, one)
    return leads ? [{ body: one, leads }] : []
  }),
)

function leadOf(now: Snapshot, one: Thing<typeof body>): LeadingBody['leads'] | undefined {
  const status = statusInLaw(now, one.id)?.status
  if (status === 'icb-board' || status === 'partnership') return status
  if (status || !DECIDING.test(one.values.form)) return undefined
  const above = now.get(body, one.values.reportsTo)
  const level = now.get(area, one.values.area)?.values.level
  const owners = one.values.of ?? []
  if (level === 'system') return !above && owners.length > 1 ? 'system' : undefined
  if (level !== 'place' || above?.values.area === one.values.area) return undefined
  const icb = now.get(organisation, owners[0])
  return owners.length !== 1 || (icb && isIntegratedCareBoard(icb)) ? 'place' : undefined
}
