// Which seat or role a membership of Popolo is in: that of its post, else one that follows from its organization, its role and its area.
import { plainName } from '../parts/match-name.ts'
import type { Notes } from '../parts/notes.ts'
import type { Told } from '../parts/told.ts'
import type { Entry, PopoloFile } from './entries.ts'
import { seatParts, type Sorts } from './organisations.ts'
import { areaName, capitalised, type Posts } from './posts.ts'
import { idsIn, textIn, textOf, whereOf } from './words.ts'

export type Position = { readonly key: string; readonly title: string }
/** Why a membership is left out. */
export type Left = { readonly code: string; readonly what: string; readonly remedy: string }

export type Positions = {
  of(entry: Entry): Position | Left
  /** Seats and roles that the file does not list, by key. */
  readonly derived: ReadonlyMap<string, Told>
}

export function positionsOf(file: PopoloFile, sorts: Sorts, posts: Posts, notes: Notes): Positions {
  const derived = new Map<string, Told>()
  const noPost = {
    what: 'The post of the membership is not in the file',
    remedy: 'It was read as a membership without a post.',
  }
  return {
    derived,
    of: (entry) => {
      const post = idsIn(entry, 'post_id')[0]
      const known = post === undefined ? undefined : posts.get(post)
      if (known) return { key: known.key, title: String(known.values.name) }
      const of = idsIn(entry, 'organization_id')[0]
      const sort = of === undefined ? undefined : sorts.get(of)
      if (of === undefined || sort === undefined) return notThere(of)
      if (sort === 'party') return OF_A_PARTY
      if (post !== undefined) notes.wrong('no-post', whereOf(entry), noPost.what, noPost.remedy, post)
      const told = derive(entry, of, sort, file)
      if (!derived.has(told.key)) {
        derived.set(told.key, told)
        notes.interpret(
          whereOf(entry),
          wordsOf(entry),
          told.kind === 'seat' ? 'a seat' : 'a role',
          'A membership without a post is in one named after its role and area, with as many places as are held on the day.',
        )
      }
      return { key: told.key, title: String(told.values.name) }
    },
  }
}

const OF_A_PARTY: Left = {
  code: 'of-a-party',
  what: 'It is a membership of a party, which is neither a seat nor a role',
  remedy: 'Nothing is to be done: parties are kept beside who was elected for them.',
}

function notThere(of: string | undefined): Left {
  const what =
    of === undefined
      ? 'The membership names neither a post nor an organization'
      : 'The organization of the membership is not in the file'
  return { code: 'no-organization', what, remedy: 'Ask for the organizations too.' }
}

function wordsOf(entry: Entry): string {
  const { role, role_superclass: more } = entry.own
  return capitalised(textOf(role) ?? textOf(more) ?? textIn(entry, 'label') ?? 'Member')
}

function derive(entry: Entry, of: string, sort: 'organisation' | 'body', file: PopoloFile): Told {
  const words = wordsOf(entry)
  const area = areaName(file, idsIn(entry, 'area_id')[0])
  const name = area ? `${words}, ${area}` : words
  const shared = { key: `position ${of} ${plainName(name)}`, where: whereOf(entry) }
  if (sort === 'organisation')
    return { ...shared, kind: 'role', values: { name }, points: { employers: [`organization ${of}`] } }
  const elected = area !== undefined || /councillor/i.test(words)
  return {
    ...shared,
    kind: 'seat',
    values: { ...seatParts(name, words), ...(elected && { basis: 'elected' }) },
    points: { body: `organization ${of}` },
  }
}
