// A system's own pattern as one that a draft can begin with: what it is like is copied, each with a name of its own, and points
// at the other copies where the original points at the original.
import { isId, kindOf, type Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { pattern as patternKind, seat } from '#kinds/index.ts'
import type { Beginning, Blank, Pattern, ValueBegun } from '#patterns/index.ts'

/** Codes and notes belong to the one they were written for. */
const NOT_COPIED = new Set(['identifiers', 'note', 'terms'])
const ORDER = ['role', 'body', 'seat']

/** The seats of a body that is copied are copied with it. What is no more is copied as it last was. */
export function ownPattern(now: Snapshot, { id, values }: Thing<typeof patternKind>): Pattern {
  const like = values.like ?? []
  const seats = like.filter((one) => kindOf(one) === 'body').flatMap((one) => now.pointing(seat, 'body', one))
  const all = [...new Set([...like, ...seats.map((one) => one.id)])].toSorted(
    (one, other) => ORDER.indexOf(kindOf(one)) - ORDER.indexOf(kindOf(other)),
  )
  const copied = new Set<string>(all)
  const blanks: Record<string, Blank> = {}
  const begins = all.flatMap((one): Beginning[] => {
    const read = now.nearest(one)?.values
    const name = read?.['name']
    if (!read || typeof name !== 'string') return []
    const named = hasOwnName(one, read, copied)
    if (named) blanks[one] = { label: `What the new “${name}” is called`, words: true }
    const rest = Object.entries(read).filter(([field]) => field !== 'name' && !NOT_COPIED.has(field))
    const values = Object.fromEntries(rest.map(([field, value]) => [field, pointedAnew(value, copied)]))
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
    blanks,
    begins,
    alike: [],
  }
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

function pointedAnew(value: unknown, copied: ReadonlySet<string>): ValueBegun {
  const one = (each: unknown) =>
    typeof each === 'string' && isId(each) && copied.has(each) ? { begun: each } : (each as string)
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
