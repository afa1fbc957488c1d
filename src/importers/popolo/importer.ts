// Reads Popolo JSON (popoloproject.com), also with text by language (popolo-m17n): people, organizations, posts and memberships become people,
// organisations, bodies, seats, roles and appointments. What Popolo says and our record does not keep stays out.
import { isId } from '#core/id.ts'
import type { Against, Importer, Reading } from '#core/importer.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { notes } from '../parts/notes.ts'
import { proposeTold, type Outcome } from '../parts/propose-told.ts'
import { isSameWriting } from '../parts/recorded.ts'
import type { Told } from '../parts/told.ts'
import { LISTS, openPopolo, type PopoloFile } from './entries.ts'
import { tellMemberships } from './memberships.ts'
import { sortOrganisations, tellAreas, tellOrganisations } from './organisations.ts'
import { tellPeople } from './people.ts'
import { tellPosts } from './posts.ts'
import { idOf, textIn } from './words.ts'

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
  const source = { name: popolo.name, because: `Imported from ${against.fileName}` }
  const { proposals, names, questions, outcomes } = proposeTold(told, against, source, noted)
  return {
    proposals,
    names,
    problems: noted.problems,
    questions,
    interpreted: noted.interpreted(),
    rows: count(file, outcomes),
  }
}

/** Each entry of the file by what became of it; events and what was left out are passed over. */
function count(file: PopoloFile, outcomes: ReadonlyMap<Told, Outcome>): Reading['rows'] {
  const read = LISTS.reduce((sum, list) => sum + file.lists[list].length, 0)
  const best = new Map<string, Outcome>()
  for (const [{ where }, outcome] of outcomes) {
    const key = `${where.sheet ?? ''} ${where.row ?? ''}`
    if (outcome === 'proposed' || best.get(key) === undefined) best.set(key, outcome)
  }
  const of = (outcome: Outcome) => [...best.values()].filter((one) => one === outcome).length
  const [proposed, unchanged] = [of('proposed'), of('unchanged')]
  return { read, proposed, unchanged, passedOver: read - proposed - unchanged }
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
