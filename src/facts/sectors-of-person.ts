// From which sectors and at which level someone comes to a day: by the roles they have, or else by the seats they sit in.
// From the record alone; knows nothing that people say of themselves.
import type { Id } from '#core/id.ts'
import { perThing } from '#core/per-snapshot.ts'
import { role, seat } from '#kinds/index.ts'
import { answeringLevels, type AnsweringLevel } from '#kinds/lists/levels.ts'
import { sectors, type Sector } from '#kinds/lists/sectors.ts'
import { levelOfBody } from './level-of-body.ts'
import { sectorsOfHolder } from './organisations-of-holder.ts'
import { positionsByPerson } from './positions-by-person.ts'

/** In the order of the list; several for a joint role; none for lay members and for whoever holds nothing. */
export const sectorsOfPerson = perThing((now, person): readonly Sector[] => {
  const positions = (positionsByPerson(now).get(person) ?? []).map((one) => one.position)
  const roles = positions.filter((id) => now.get(role, id))
  const found = new Set((roles.length > 0 ? roles : positions).flatMap((id) => sectorsOfHolder(now, id)))
  return (Object.keys(sectors) as Sector[]).filter((one) => found.has(one))
})

/** The widest level at which they have a role, or else sit. */
export const levelOfPerson = perThing((now, person): AnsweringLevel | undefined => {
  const positions = (positionsByPerson(now).get(person) ?? []).map((one) => one.position)
  const ofRoles = positions.flatMap((id) => now.get(role, id)?.values.level ?? [])
  const ofSeats = () =>
    positions.flatMap((id): AnsweringLevel[] => {
      const sat = now.get(seat, id)
      const level = sat && levelOfBody(now, sat.values.body).level
      return level && level in answeringLevels ? [level as AnsweringLevel] : []
    })
  const found: readonly AnsweringLevel[] = ofRoles.length > 0 ? ofRoles : ofSeats()
  return (Object.keys(answeringLevels) as AnsweringLevel[]).find((one) => found.includes(one))
})

/** Whether someone comes from another sector than whoever employs the role. Where either is not known, they do not. */
export function isFromElsewhere(now: Parameters<typeof sectorsOfPerson>[0], person: Id, of: Id): boolean {
  const [own, employing] = [sectorsOfPerson(now, person), sectorsOfHolder(now, of)]
  return own.length > 0 && employing.length > 0 && !own.some((one) => employing.includes(one))
}
