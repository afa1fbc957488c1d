// A system's own pattern as one that a draft can begin with: what it is like is copied, each with a name of its own, and points
// at the other copies where the original points at the original.
import { addDays } from '#core/day.ts'
import { isId, kindOf, type Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { pattern as patternKind, seat } from '#kinds/index.ts'
import type { Beginning, Blank, Pattern, ValueBegun } from '#patterns/index.ts'

const SAME = 'This and what follows can be left as it is, to have the same as in the original.'
/** Codes and notes belong to the one they were written for. */
const NOT_COPIED = new Set(['identifiers', 'note', 'terms'])
const ORDER = ['role', 'body', 'seat']

/** The seats of a body that is copied are copied with it. What is no more is copied as it last was. */
export function ownPattern(now: Snapshot, { id, values }: Thing<typeof patternKind>): Pattern {
  const like = values.like ?? []
  const seats = like.filter((one) => kindOf(one) === 'body').flatMap((one) => seatsOf(now, one))
  const all = pointedAtFirst(now, [...new Set([...like, ...seats])])
  const copied = new Set<string>(all)
  const blanks: Record<string, Blank> = {}
  const outside = (one: Id) => {
    const name = now.nearest(one)?.values['name']
    const kind = kindOf(one)
    if (typeof name !== 'string' || !isAsked(kind)) return one
    blanks[one] ??= { label: `In the place of ${name}`, to: [kind], usually: one, optional: true }
    return { blank: one }
  }
  const begins = all.flatMap((one): Beginning[] => {
    const read = now.nearest(one)?.values
    const name = read?.['name']
    if (!read || typeof name !== 'string') return []
    const named = hasOwnName(one, read, copied)
    if (named) blanks[one] = { label: `What the new “${name}” is called`, words: true }
    const rest = Object.entries(read).filter(([field]) => field !== 'name' && !NOT_COPIED.has(field))
    const values = Object.fromEntries(
      rest.map(([field, value]) => [field, pointedAnew(value, copied, outside)]),
    )
    const kind = kindOf(one) as Beginning['kind']
    return [
      {
        key: one,
        kind,
        values: { ...values, name: named ? `{${one}}` : plainName(name) },
        ...(named && { like: name }),
      },
    ]
  })
  return {
    key: id,
    name: values.name,
    short: firstSentence(values.what),
    from: '',
    what: values.what,
    helps: linesOf(values.helps),
    costs: linesOf(values.costs),
    watch: linesOf(values.watch),
    blanks: inOrder(blanks),
    begins,
    alike: [],
  }
}

// Those of a body that is no more are the ones it had on its last day.
function seatsOf(now: Snapshot, body: Id): readonly Id[] {
  const until = now.find(body) ? undefined : now.nearest(body)?.until
  const then = until === undefined || until > now.day ? now : now.at(addDays(until, -1))
  return then.pointing(seat, 'body', body).map(({ id }) => id)
}

// A copy can only point at what is begun before it. Where things point in a circle, one of them points at nothing.
function pointedAtFirst(now: Snapshot, ids: readonly Id[]): readonly Id[] {
  const inOrder = ids.toSorted((one, other) => ORDER.indexOf(kindOf(one)) - ORDER.indexOf(kindOf(other)))
  const [reached, placed] = [new Set<Id>(), [] as Id[]]
  const place = (one: Id) => {
    if (reached.has(one)) return
    reached.add(one)
    const pointed = new Set(Object.values(now.nearest(one)?.values ?? {}).flat())
    for (const other of inOrder) if (pointed.has(other)) place(other)
    placed.push(one)
  }
  for (const one of inOrder) place(one)
  return placed
}

// A seat on a copied body may be called as before: the body tells them apart.
function hasOwnName(
  one: Id,
  values: Readonly<Record<string, unknown>>,
  copied: ReadonlySet<string>,
): boolean {
  return kindOf(one) !== 'seat' || !copied.has(String(values['body']))
}

// What stands in braces would be read as a blank.
function plainName(name: string): string {
  return name.replace(/[{}]/g, '')
}

type Asked = 'area' | 'body' | 'organisation' | 'role'
const ASKED: readonly string[] = ['area', 'body', 'organisation', 'role'] satisfies readonly Asked[]

function isAsked(kind: string): kind is Asked {
  return ASKED.includes(kind)
}

// Names first, then what stands in the place of what the original points at: the area before all else.
function inOrder(blanks: Readonly<Record<string, Blank>>): Readonly<Record<string, Blank>> {
  const place = (blank: Blank) => ('words' in blank ? -1 : ASKED.indexOf(blank.to[0] ?? ''))
  const all = Object.entries(blanks).toSorted(([, one], [, other]) => place(one) - place(other))
  const first = all.find(([, blank]) => 'to' in blank)?.[0]
  return Object.fromEntries(
    all.map(([key, blank]) => [key, key === first ? { ...blank, hint: SAME } : blank]),
  )
}

function pointedAnew(
  value: unknown,
  copied: ReadonlySet<string>,
  outside: (one: Id) => Id | { readonly blank: string },
): ValueBegun {
  const one = (each: unknown) => {
    if (typeof each !== 'string' || !isId(each)) return each as string
    return copied.has(each) ? { begun: each } : outside(each)
  }
  return (Array.isArray(value) ? value.map(one) : one(value)) as ValueBegun
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function firstSentence(text: string): string {
  return /^[^\n]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text.split('\n')[0] ?? ''
}
