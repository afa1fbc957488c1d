// Reads Popolo JSON (popoloproject.com), also with text by language (popolo-m17n): people, organizations, posts and memberships become people,
// organisations, bodies, seats, roles and appointments. What Popolo says and our record does not keep stays out.
import { isId } from '#core/id.ts'
import type { Against, Importer, Reading } from '#core/importer.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { notes } from '../parts/notes.ts'
import { readingOf } from '../parts/reading-of.ts'
import { isSameWriting } from '../parts/recorded.ts'
import type { Told } from '../parts/told.ts'
import { LISTS, openPopolo, type PopoloFile } from './entries.ts'
import { tellMemberships } from './memberships.ts'
import { sortOrganisations, tellAreas, tellOrganisations } from './organisations.ts'
import { tellPeople } from './people.ts'
import { tellPosts } from './posts.ts'
import { idOf, textIn, whereOf } from './words.ts'

/** Nothing is left to choose. */
export type PopoloSettings = Readonly<Record<string, never>>

export const popolo: Importer<PopoloFile, PopoloSettings> = {
  name: 'popolo',
  title: 'Popolo (JSON)',
  reads:
    'People, organizations, posts and memberships as many programs about public office give them. An export from here as Popolo is read too.',
  open: (bytes, fileName) => Promise.resolve(openPopolo(bytes, fileName)),
  suggest: () => ({}),
  read: (file, _settings, against) => readPopolo(file, against),
}

function readPopolo(given: PopoloFile, against: Against): Reading {
  const noted = notes()
  const file = { ...given, ours: given.ours && isOfThisRecord(given, against.now) }
  const sorts = sortOrganisations(file)
  const posts = tellPosts(file, sorts, noted)
  const told: readonly Told[] = [
    ...tellAreas(file, noted),
    ...tellOrganisations(file, sorts, noted),
    ...tellPeople(file, noted),
    ...tellMemberships({ file, sorts, posts, asAt: against.asAt, notes: noted }),
  ]
  const rows = LISTS.flatMap((list) => file.lists[list].map((entry) => ({ where: whereOf(entry) })))
  return readingOf({ name: popolo.name, told, rows, against, notes: noted })
}

/**
 * Ids of ours in a file may be those of another record like ours, where they stand for others. It is this one where most organisations and
 * bodies that are in both are called the same; where none is, the ids are free to be taken.
 */
function isOfThisRecord({ lists }: PopoloFile, { ledger }: Snapshot): boolean {
  const both = lists.organizations.flatMap((entry) => {
    const id = idOf(entry)
    const versions = id !== undefined && isId(id) ? ledger.timelines.get(id)?.versions : undefined
    return versions ? [{ name: textIn(entry, 'name') ?? '', versions }] : []
  })
  const same = both.filter(({ name, versions }) =>
    versions.some(({ values }) => typeof values.name === 'string' && isSameWriting(values.name, name)),
  )
  return same.length * 2 >= both.length
}
