// What is counted of those who could follow: for those who see them by name, as it is; for readers, of the record without any
// draft as it stood when the quarter began, so that no page can be asked until it tells of one role or one person.
import type { Day } from '#core/day.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import { isFromElsewhere, levelOfPerson, sectorsOfPerson } from '#facts/index.ts'
import { criticalRole, person, role } from '#kinds/index.ts'
import { answeringLevels } from '#kinds/lists/levels.ts'
import { sectors } from '#kinds/lists/sectors.ts'
import type { Candidate } from '#private/own.ts'
import { quarterOf, tellCover, tellGroups, type CoverTold, type GroupTold } from '#private/told-of-cover.ts'
import { computeTrueCover, type TrueCover } from '#private/true-cover.ts'
import type { Withheld } from '#core/block.ts'
import type { SystemAsk } from '../../page.ts'

/** Of the critical roles, by those ready now who agree. */
export function coverOf(now: Snapshot, candidates: readonly Candidate[]): TrueCover {
  const wanting = now
    .all(criticalRole)
    .filter(({ values }) => now.get(role, values.role))
    .map(({ values }) => ({ role: values.role, wanted: values.wanted ?? 1 }))
  const ready = agreed(now, candidates)
    .filter((one) => one.readiness === 'now')
    .map((one) => ({
      person: one.person,
      role: one.role,
      elsewhere: isFromElsewhere(now, one.person, one.role),
    }))
  return computeTrueCover(wanting, ready)
}

function agreed(now: Snapshot, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ consent, person: of }) => (consent === 'own' || consent === 'given') && now.get(person, of),
  )
}

export type ToldToReaders = {
  readonly countedOn: Day
  readonly cover: CoverTold | Withheld
  readonly bySector: readonly GroupTold[]
  readonly byLevel: readonly GroupTold[]
}

export function toldToReaders(ask: SystemAsk, candidates: readonly Candidate[]): ToldToReaders {
  const countedOn = quarterOf(ask.today)
  const then = snapshot(ask.ledger, countedOn)
  const known = agreed(then, candidates).filter(({ on }) => on < countedOn)
  const people = [...new Set(known.map((one) => one.person))]
  return {
    countedOn,
    cover: tellCover(coverOf(then, known)),
    bySector: tellGroups(
      people.map((one) => sectorsOfPerson(then, one)),
      sectors,
    ),
    byLevel: tellGroups(
      people.map((one) => levelOfPerson(then, one) ?? []).map((one) => [one].flat()),
      answeringLevels,
    ),
  }
}
