// Two snapshots side by side, as every sentence about their differences needs them; and what a sentence is.
import type { Run } from '#core/block.ts'
import type { Difference } from '#core/compare.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'

export type Pair = {
  readonly before: Snapshot
  readonly after: Snapshot
  /** What things are called before and after. */
  readonly was: Titles
  readonly is: Titles
  readonly differences: ReadonlyMap<Id, Difference>
}

/** Where a sentence is told: under the body it is about, or with others of its sort. */
export type Place = Id<'body'> | 'roles' | 'people' | 'organisations' | 'areas' | 'other' | 'kept'

export type Sentence = {
  readonly place: Place
  /** What matters most is told first: from 100, a body that begins or ends, to 0. */
  readonly weight: number
  readonly text: readonly Run[]
}

export type Changed<T extends Thing = Thing> = Omit<
  Extract<Difference, { form: 'changed' }>,
  'before' | 'after'
> & { readonly before: T; readonly after: T }

export function pair(
  before: Snapshot,
  after: Snapshot,
  differences: readonly Difference[],
  [was, is]: readonly [Titles, Titles],
): Pair {
  return { before, after, was, is, differences: new Map(differences.map((one) => [one.id, one])) }
}

/** A thing by the name it has where it is in force, as a link. */
export function mention({ before, after, was, is }: Pair, id: Id): Run {
  const gone = !after.find(id) && (before.find(id) !== undefined || !after.ledger.timelines.has(id))
  return { text: (gone ? was : is)(id), thing: id }
}

/** As `mention`, but by the name it had, where it is called otherwise since: "Vale Trust is now called Fell Trust". */
export function mentionOnce(of: Pair, one: Changed): Run {
  return one.fields.includes('name') ? { text: of.was(one.id), thing: one.id } : mention(of, one.id)
}

/** "A, B and C", each as a link; those beyond `most` are counted. */
export function mentions(of: Pair, ids: readonly Id[], most = 5): readonly Run[] {
  const shown = ids.length > most + 1 ? ids.slice(0, most) : ids
  const runs = shown.map((id): readonly Run[] => [mention(of, id)])
  const rest = ids.length - shown.length
  return together(rest > 0 ? [...runs, [`${rest} others`]] : runs)
}

/** "a, b and c"; with semicolons where one of them has a comma of its own. */
export function together(parts: readonly (readonly Run[])[]): readonly Run[] {
  const busy =
    parts.length > 2 && parts.some((part) => part.some((run) => typeof run === 'string' && run.includes(',')))
  return parts.flatMap((part, at) => {
    if (at === 0) return part
    return [at === parts.length - 1 ? ' and ' : busy ? '; ' : ', ', ...part]
  })
}

/** "the" before what is not called so already. */
export function the(run: Run): readonly Run[] {
  const text = typeof run === 'string' ? run : 'text' in run ? run.text : ''
  return /^the /i.test(text) ? [run] : ['the ', run]
}

/** With a capital at its beginning. */
export function opened(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : runs
}

/** In small letters where it is a word and no name or abbreviation. */
export function low(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ')

/** Words up to ten. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString('en-GB')
}
