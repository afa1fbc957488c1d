// Posts of Popolo: seats where people sit on a body, roles where somebody employs them.
import { functions, type Function } from '#kinds/lists/functions.ts'
import { capacities } from '#kinds/seat.ts'
import type { Notes } from '../parts/notes.ts'
import type { Told } from '../parts/told.ts'
import type { Entry, PopoloFile } from './entries.ts'
import { seatParts, type Sorts } from './organisations.ts'
import { codesOf, endDay, firstDay, idOf, idsIn, ownId, textIn, unsureOf, whereOf } from './words.ts'

export type Posts = {
  /** The post of an id. */
  get(id: string): Told | undefined
  /** Each, some more than once: in another period of its life. */
  readonly all: readonly Told[]
}

export function tellPosts(file: PopoloFile, sorts: Sorts, notes: Notes): Posts {
  const posts = new Map<string, Told>()
  const all: Told[] = []
  const called = new Map<string, number>()
  for (const entry of file.lists.posts) {
    const told = tellPost(entry, file, sorts, called, notes)
    const id = idOf(entry)
    if (!told || id === undefined) continue
    all.push(told)
    if (!posts.has(id)) posts.set(id, told)
  }
  return { get: (id) => posts.get(id), all }
}

function tellPost(
  entry: Entry,
  file: PopoloFile,
  sorts: Sorts,
  called: Map<string, number>,
  notes: Notes,
): Told | undefined {
  const id = idOf(entry)
  const words = textIn(entry, 'role') ?? ''
  const label = textIn(entry, 'label') ?? (words ? capitalised(words) : undefined)
  const of = idsIn(entry, 'organization_id')[0]
  const own = ownId(entry, file, ['seat', 'role'])
  const sort = own ? undefined : sorts.get(of ?? '')
  if (id === undefined || label === undefined || (!own && (of === undefined || sort === undefined))) {
    const what =
      id === undefined || label === undefined
        ? 'The post has no id or no label'
        : 'The organization of the post is not in the file'
    notes.wrong('no-organization', whereOf(entry), what, 'It was left out, with who is in it.', label)
    return undefined
  }
  const isSeat = own ? own.startsWith('seat/') : sort === 'body'
  const [from, until] = [firstDay(entry, 'start_date', notes), endDay(entry, 'end_date', notes)]
  const area = idsIn(entry, 'area_id')[0]
  const shared = {
    key: `post ${id}`,
    ...(own && { own }),
    ...(from && { from }),
    ...(until && { until }),
    where: whereOf(entry),
  }
  if (!isSeat) {
    const does = Object.hasOwn(functions, words) ? (words as Function) : undefined
    return {
      ...shared,
      kind: 'role',
      values: { name: label, ...(does && { function: does }) },
      points: {
        ...(of !== undefined && { employers: [`organization ${of}`] }),
        ...(area !== undefined && { area: `area ${area}` }),
      },
      codes: own ? {} : codesOf(entry, own),
      ...unsureOf(entry),
    }
  }
  const name = own ? label : apart(label, areaName(file, area), of ?? '', called)
  const capacity = Object.hasOwn(capacities, words) ? words : undefined
  return {
    ...shared,
    kind: 'seat',
    values: { ...seatParts(name, words), ...(capacity && { capacity }) },
    points: { body: `organization ${of ?? ''}` },
  }
}

/** A seat is known by its name on its body, so two of one name are told apart by their area, else by number. */
function apart(label: string, area: string | undefined, body: string, called: Map<string, number>): string {
  const name = area && !label.includes(area) ? `${label}, ${area}` : label
  const times = (called.get(`${body} ${name}`) ?? 0) + 1
  called.set(`${body} ${name}`, times)
  return times === 1 ? name : `${name} (${times})`
}

const areaNames = new WeakMap<PopoloFile, ReadonlyMap<string, string>>()

/** What an area of the file is called. */
export function areaName(file: PopoloFile, id: string | undefined): string | undefined {
  if (id === undefined) return undefined
  const known =
    areaNames.get(file) ??
    new Map(file.lists.areas.map((one) => [idOf(one) ?? '', textIn(one, 'name') ?? idOf(one) ?? ''] as const))
  areaNames.set(file, known)
  return known.get(id)
}

export function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
