// To which groups a place on a body belongs, by each dimension of balance. Several where it is joint; none where nothing
// recorded says. Knows no count and no picture.
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { appointment, organisation, person, role } from '#kinds/index.ts'
import type { Dimension } from '#kinds/lists/dimensions.ts'
import { functions } from '#kinds/lists/functions.ts'
import { answeringLevels } from '#kinds/lists/levels.ts'
import { sectors, voices } from '#kinds/lists/sectors.ts'
import type { Member } from './members-of-body.ts'

export type Group = { readonly key: string; readonly label: string; readonly thing?: Id }

/** The groups of one place by a dimension, each once. */
export function groupsOfMember(
  now: Snapshot,
  member: Member,
  by: Dimension,
  title: Titles,
): readonly Group[] {
  const found = READ[by](now, member, title)
  return found.filter((one, at) => found.findIndex(({ key }) => key === one.key) === at)
}

type Read = (now: Snapshot, member: Member, title: Titles) => readonly Group[]

const READ: Readonly<Record<Dimension, Read>> = {
  sector: (_, { voices: spoken }) => spoken.map((one) => ({ key: one, label: voices[one] })),
  function: (_, { function: does }) => (does ? [{ key: does, label: functions[does] }] : []),
  profession: (_, { profession }) => (profession ? [{ key: profession, label: nameOf(profession) }] : []),
  level: (now, member) =>
    rolesOf(now, member).flatMap(({ values: { level } }) =>
      level ? [{ key: level, label: answeringLevels[level] }] : [],
    ),
  place: (now, member, title) => placesOf(now, member).map((id) => thing(id, title)),
  employer: (_, { organisations }, title) => organisations.map((id) => thing(id, title)),
  background: (now, { place }) =>
    place.holders
      .flatMap(({ holder }) => now.get(person, holder)?.values.background ?? [])
      .map((one) => ({ key: one, label: sectors[one] })),
  time: (now, member) =>
    rolesOf(now, member).flatMap(({ values: { wte } }) =>
      wte === undefined
        ? []
        : [wte >= 1 ? { key: 'full', label: 'Full time' } : { key: 'part', label: 'Part time' }],
    ),
}

// The roles that the seat follows; else those its holders have.
function rolesOf(now: Snapshot, { followed, place }: Member): readonly Thing<typeof role>[] {
  if (followed.roles.length > 0) return followed.roles
  return place.holders
    .flatMap(({ holder }) => now.pointing(appointment, 'person', holder))
    .flatMap(({ values }) => now.get(role, values.to) ?? [])
}

// The area of its roles; else the one area that its organisations serve, where it is one.
function placesOf(now: Snapshot, member: Member): readonly Id[] {
  const own = rolesOf(now, member).flatMap(({ values }) => values.area ?? [])
  if (own.length > 0) return own
  const served = new Set(member.organisations.flatMap((id) => now.get(organisation, id)?.values.serves ?? []))
  return served.size === 1 ? [...served] : []
}

function thing(id: Id, title: Titles): Group {
  return { key: id, label: title(id), thing: id }
}

function nameOf(profession: NonNullable<Member['profession']>): string {
  if (profession === 'other') return 'None of health or care'
  const words = profession.replace(/-/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
