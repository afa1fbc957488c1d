// What a draft begins with when a pattern is taken up: its roles, bodies and seats with what was filled in, as proposals like
// any other. Knows no page and no store; chance is handed in.
import type { Begin } from '#core/change.ts'
import type { When } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Kind, Values } from '#core/kind.ts'
import { body, role, seat } from '#kinds/index.ts'
import type { Beginning, Pattern, ValueBegun } from '#patterns/index.ts'
import { newId, type Naming } from './new-id.ts'

/** What was filled in, blank by blank: ids, or the words themselves. A blank left open is not there. */
export type FilledIn = Readonly<Record<string, readonly string[]>>

export type TakenUp = {
  readonly filled: FilledIn
  /** The keys of what is begun. */
  readonly chosen: ReadonlySet<string>
  readonly from: When
  readonly because: string
}
/** Proposals in the pattern's order, and what of the chosen cannot be begun because what it hangs on is left open. */
export type FromPattern = { readonly proposals: readonly Begin[]; readonly left: readonly Beginning[] }

const kinds: Readonly<Record<Beginning['kind'], Kind>> = { body, role, seat }

export function fromPattern(
  pattern: Pattern,
  { filled, chosen, from, because }: TakenUp,
  naming: Naming,
  title: Titles,
): FromPattern {
  const ids = new Map<string, Id>()
  const taken = (id: Id) => naming.taken(id) || [...ids.values()].includes(id)
  const proposals: Begin[] = []
  const left: Beginning[] = []
  for (const one of pattern.begins.filter(({ key }) => chosen.has(key))) {
    const kind = kinds[one.kind]
    const values = valuesOf(one, kind, { filled, ids, called: callerOf(pattern, title) })
    if (!values) {
      left.push(one)
      continue
    }
    const id = newId(kind, values, { ...naming, taken })
    ids.set(one.key, id)
    proposals.push({ act: 'begin', id, from, values, because })
  }
  return { proposals, left }
}

/** The blanks that what is chosen asks for, in the pattern's order. */
export function blanksAskedBy(pattern: Pattern, chosen: ReadonlySet<string>): readonly string[] {
  const asked = new Set(
    pattern.begins
      .filter(({ key }) => chosen.has(key))
      .flatMap(({ values }) => [
        ...[...values.name.matchAll(BLANK)].map(([, name]) => name),
        ...Object.values(values).flatMap(blanksIn),
      ]),
  )
  return Object.keys(pattern.blanks).filter((name) => asked.has(name))
}

const BLANK = /\{([^{}]+)\}/g

function blanksIn(value: ValueBegun): readonly string[] {
  if (typeof value !== 'object') return []
  const all = 'blank' in value || 'begun' in value ? [value] : value
  return all.flatMap((one) => (typeof one === 'object' && 'blank' in one ? [one.blank] : []))
}

type Known = {
  readonly filled: FilledIn
  readonly ids: ReadonlyMap<string, Id>
  /** What a blank is called in a name. */
  readonly called: (blank: string, filled: string) => string
}

// Nothing where a field that must be given is not, or where it would follow something that is not begun.
function valuesOf(one: Beginning, kind: Kind, known: Known): Values | undefined {
  const found: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(one.values)) {
    const field = kind.fields[name]
    const read = name === 'name' ? nameOf(one.values.name, known) : plainOf(value, known)
    const many = field?.entry.type === 'references' && field.entry.many
    const kept = Array.isArray(read) && !many && field?.entry.type === 'references' ? read[0] : read
    if (kept !== undefined && !(Array.isArray(kept) && kept.length === 0)) found[name] = kept
    else if (field?.required || name === kind.position?.follows) return undefined
  }
  return found
}

function plainOf(value: ValueBegun, known: Known): unknown {
  if (typeof value !== 'object') return value
  if ('blank' in value || 'begun' in value) return elsewhere(value, known)
  return value.flatMap((one) => (typeof one === 'object' ? elsewhere(one, known) : [one]))
}

function elsewhere(
  value: { readonly blank: string } | { readonly begun: string },
  { filled, ids }: Known,
): readonly string[] {
  if ('blank' in value) return filled[value.blank] ?? []
  const id = ids.get(value.begun)
  return id ? [id] : []
}

function nameOf(written: string, { filled, called }: Known): string {
  return written.replace(BLANK, (_, name: string) =>
    (filled[name] ?? []).map((one) => called(name, one)).join(' and '),
  )
}

// Words of someone's own are never taken for the id of a thing: that of a person would put a name into the record.
function callerOf({ blanks }: Pattern, title: Titles): Known['called'] {
  return (blank, filled) => {
    const asked = blanks[blank]
    return asked && 'words' in asked ? filled : title(filled as Id)
  }
}
