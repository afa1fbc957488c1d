// Opens Popolo: lists of persons, organizations, posts, memberships, events and areas, or one list of any of them, with what lies within
// them (memberships of a person, posts of an organization) brought to the top. Knows shapes, and neither meanings nor a record.
import { failed, problem, type Parsed, type Problem } from '#core/problem.ts'
import { readJson } from '#files/read-json.ts'

export const LISTS = ['persons', 'organizations', 'posts', 'memberships', 'events', 'areas'] as const
export type ListName = (typeof LISTS)[number]

/** One object of the file. `row` counts from 1 within its list; what lay within another has that one's row. */
export type Entry = {
  readonly list: ListName
  readonly row: number
  readonly own: Readonly<Record<string, unknown>>
}

export type PopoloFile = {
  readonly lists: Readonly<Record<ListName, readonly Entry[]>>
  /** Written by a record like ours, whose ids it then has. */
  readonly ours: boolean
}

type Raw = Readonly<Record<string, unknown>>
type Lists = Record<ListName, Entry[]>

/** Refused without a value where nothing in it has the shape of Popolo. */
export function openPopolo(bytes: Uint8Array, fileName: string): Parsed<PopoloFile> {
  const { value, problems } = readJson(bytes, fileName)
  if (value === undefined) return { problems }
  const lists: Lists = { persons: [], organizations: [], posts: [], memberships: [], events: [], areas: [] }
  const wrong: Problem[] = [...problems]
  if (Array.isArray(value)) value.forEach((one: unknown, at) => sort(one, at + 1, lists, wrong))
  else if (isRaw(value)) for (const list of LISTS) gather(list, value, lists, wrong)
  const meta = isRaw(value) ? value.meta : undefined
  const ours = isRaw(meta) && typeof meta.standing === 'string'
  if (!ours && LISTS.every((list) => lists[list].length === 0)) {
    const remedy = 'Choose a file with persons, organizations, posts or memberships in it.'
    return failed('not-popolo', 'Nothing in the file has the shape of Popolo', remedy, { file: fileName })
  }
  return { value: { lists, ours }, problems: wrong }
}

function gather(list: ListName, whole: Raw, lists: Lists, wrong: Problem[]): void {
  const found = Object.hasOwn(whole, list) ? whole[list] : undefined
  if (found === undefined || found === null) return
  if (!Array.isArray(found)) {
    wrong.push(
      problem('not-a-list', `"${list}" is not a list`, 'It was left out. Ask for it as a list.', {
        sheet: list,
      }),
    )
    return
  }
  found.forEach((one: unknown, at) => put(list, one, at + 1, lists, wrong))
}

/** An object of a list of anything: what it is shows in what it has. */
function sort(one: unknown, row: number, lists: Lists, wrong: Problem[]): void {
  put(isRaw(one) ? listOf(one) : 'persons', one, row, lists, wrong)
}

const SIGNS: readonly (readonly [ListName, readonly string[]])[] = [
  ['memberships', ['person_id', 'post_id', 'on_behalf_of_id', 'legislative_period_id', 'person']],
  ['events', ['attendees', 'location']],
  ['posts', ['label']],
  ['organizations', ['founding_date', 'dissolution_date', 'posts', 'classification', 'parent_id']],
]

function listOf(one: Raw): ListName {
  const kind =
    typeof one['@type'] === 'string' ? `${one['@type'].toLowerCase().split(/[/#:]/).at(-1) ?? ''}s` : ''
  const said = LISTS.find((list) => list === kind)
  return said ?? SIGNS.find(([, names]) => names.some((name) => Object.hasOwn(one, name)))?.[0] ?? 'persons'
}

/** What may lie within an object of a list, and the field by which it points back. */
const WITHIN: readonly (readonly [ListName, ListName, string])[] = [
  ['persons', 'memberships', 'person_id'],
  ['organizations', 'memberships', 'organization_id'],
  ['organizations', 'posts', 'organization_id'],
  ['posts', 'memberships', 'post_id'],
]

/** What a membership or post may hold whole in place of pointing at it. */
const WHOLE: readonly (readonly [field: string, list: ListName])[] = [
  ['person', 'persons'],
  ['organization', 'organizations'],
  ['post', 'posts'],
  ['area', 'areas'],
  ['on_behalf_of', 'organizations'],
]

const DEEPEST = 4

function put(list: ListName, one: unknown, row: number, lists: Lists, wrong: Problem[], depth = 0): void {
  if (!isRaw(one)) {
    const what = `An entry of ${list} is not an object`
    wrong.push(
      problem('not-an-entry', what, 'It was left out. Look at the file there.', { sheet: list, row }),
    )
    return
  }
  const pointed: Record<string, unknown> = { ...one }
  for (const [field, into] of depth < DEEPEST ? WHOLE : []) {
    const inner = Object.hasOwn(one, field) ? one[field] : undefined
    if (!isRaw(inner) || typeof inner.id !== 'string') continue
    pointed[`${field}_id`] ??= inner.id
    // Only what is not in its own list too.
    if (Object.keys(inner).length > 1 && !lists[into].some(({ own }) => own.id === inner.id))
      put(into, inner, row, lists, wrong, depth + 1)
  }
  lists[list].push({ list, row, own: pointed })
  for (const [from, field, back] of depth < DEEPEST ? WITHIN : []) {
    const inner = from === list && Object.hasOwn(one, field) ? one[field] : undefined
    if (!Array.isArray(inner)) continue
    for (const each of inner as readonly unknown[])
      put(field, isRaw(each) ? { [back]: one.id, ...each } : each, row, lists, wrong, depth + 1)
  }
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
