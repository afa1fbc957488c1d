// The things a file speaks of: those in the record already and those it brings. One subject per thing gathers what
// all rows say of it; at the end new ones begin, known ones are amended where they differ. Writes nothing.
import type { Proposal } from '#core/change.ts'
import { isSame } from '#core/compare.ts'
import type { Day, When } from '#core/day.ts'
import { keyFrom, type Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { nameIndex, type NameIndex } from '../parts/match-name.ts'
import type { Inquiry } from './inquiry.ts'
import type { Cell, Line } from './lines.ts'

export type Subject = {
  readonly id: Id
  readonly kind: string
  readonly isNew: boolean
  /** How it reads in the record; empty when new. */
  readonly before: Values
  /** What the file says of it. */
  readonly given: Record<string, unknown>
  readonly notes: Set<string>
  /** The start of a new thing; `settleStarts` may make an unknown one earlier. */
  from: When
  /** The first day it no longer holds, where the file says so. */
  ends?: When
  readonly line: Line | undefined
}

export type Register = ReturnType<typeof register>

export function register(now: Snapshot, asAt: Day, because: string, inquiry: Inquiry) {
  const subjects = new Map<Id, Subject>()
  const indexes = new Map<string, NameIndex<Id>>()
  const codes = new Map<string, Id>()
  const minted = new Map<string, number>()
  const begun = new Map<string, Id[]>()

  /** Names of things of a kind in force and of those the file brought so far. */
  function names(kind: string): NameIndex<Id> {
    const known = indexes.get(kind)
    if (known) return known
    const index = nameIndex<Id>()
    indexes.set(kind, index)
    const of = now.ledger.vocabulary.get(kind)
    for (const thing of of ? now.all(of) : []) enter(kind, thing.id, thing.values as Values)
    return index
  }

  function enter(kind: string, id: Id, values: Values): void {
    const others = Array.isArray(values.otherNames) ? (values.otherNames as readonly string[]) : []
    for (const name of [values.name, values.short, ...others])
      if (typeof name === 'string') names(kind).add(name, id)
    for (const [scheme, code] of Object.entries((values.identifiers ?? {}) as Values)) {
      codes.set(`${kind} ${scheme}:${String(code).toUpperCase()}`, id)
    }
  }

  function mint(kind: string, key: string): Id {
    const first = `${kind}/${key.slice(0, 72).replace(/[^a-z0-9]+$/, '') || `x${spelled(key)}`}`
    let count = minted.get(first) ?? 0
    let id: string
    do {
      count += 1
      id = count === 1 ? first : `${first}-${count}`
    } while (now.ledger.timelines.has(id as Id) || subjects.has(id as Id))
    minted.set(first, count)
    return id as Id
  }

  function begin(kind: string, key: string, values: Values, line?: Line, from?: When): Subject {
    const id = mint(kind, key)
    const given = { ...values }
    const subject: Subject = {
      id,
      kind,
      isNew: true,
      before: {},
      given,
      notes: new Set(),
      from: from ?? (`?${asAt}` as When),
      line,
    }
    subjects.set(id, subject)
    const others = begun.get(kind)
    if (others) others.push(id)
    else begun.set(kind, [id])
    enter(kind, id, given)
    return subject
  }

  /** The subject of a thing of the record or of the file. */
  function subject(id: Id, line?: Line): Subject {
    const known = subjects.get(id)
    if (known) return known
    const thing = now.find(id)
    const made: Subject = {
      id,
      kind: thing?.kind ?? '',
      isNew: false,
      before: (thing?.values ?? {}) as Values,
      given: {},
      notes: new Set(),
      from: thing?.start ?? (`?${asAt}` as When),
      line,
    }
    subjects.set(id, made)
    return made
  }

  /** Says a field. What another row said before stands, and the difference is told. */
  function say(of: Subject, field: string, value: unknown, cell?: Cell): void {
    if (value === undefined) return
    const before = of.given[field]
    if (before !== undefined && !isSame(before, value)) {
      const remedy = 'Make the rows agree, or leave one out. The first was taken.'
      const what = `Another row says something else of ${field} for the same ${of.kind}`
      if (cell) inquiry.problem(cell.where, cell.text, 'said-twice', what, remedy)
      return
    }
    of.given[field] = value
    if (field === 'short' && typeof value === 'string') names(of.kind).add(value, of.id)
  }

  /** Another writing of its name, to be known by from now on. */
  function alsoCalled(of: Subject, name: string): void {
    const known = (of.given.otherNames ?? of.before.otherNames ?? []) as readonly string[]
    if (name.includes(';') || known.includes(name)) return
    of.given.otherNames = [...known, name]
    names(of.kind).add(name, of.id)
  }

  return {
    names,
    begin,
    subject,
    say,
    alsoCalled,
    enterCodes: (of: Subject) => enter(of.kind, of.id, { identifiers: of.given.identifiers }),
    byCode: (kind: string, scheme: string, code: string) => (
      names(kind),
      codes.get(`${kind} ${scheme}:${code}`)
    ),
    valueOf: (id: Id, field: string): unknown => {
      const known = subjects.get(id)
      return (
        known?.given[field] ?? known?.before[field] ?? (now.find(id)?.values as Values | undefined)?.[field]
      )
    },
    nameOf: (id: Id): string => {
      const name = subjects.get(id)?.given.name ?? (now.nearest(id)?.values as Values | undefined)?.name
      return typeof name === 'string' ? name : id
    },
    /** Things of a kind in force and those the file brought so far. */
    idsOf: (kind: string): readonly Id[] => {
      const of = now.ledger.vocabulary.get(kind)
      return [...(of ? now.all(of).map((thing): Id => thing.id) : []), ...(begun.get(kind) ?? [])]
    },
    all: (): Iterable<Subject> => subjects.values(),
    proposals: (): readonly Proposal[] => proposalsOf([...subjects.values()], now, asAt, because),
  }
}

/** What a subject leads to: nothing when the record says the same already. */
export function changesOf(of: Subject): Values {
  const notes = newNotes(of)
  const given = Object.entries(of.given).filter(([field, value]) => !isSame(of.before[field], value))
  return { ...Object.fromEntries(given), ...(notes && { note: notes }) }
}

function newNotes(of: Subject): string | undefined {
  const before = typeof of.before.note === 'string' ? of.before.note : ''
  const added = [...of.notes].filter((note) => !before.includes(note))
  return added.length > 0 ? [before, ...added].filter(Boolean).join('\n') : undefined
}

function proposalsOf(
  all: readonly Subject[],
  now: Snapshot,
  asAt: Day,
  because: string,
): readonly Proposal[] {
  const order = [...now.ledger.vocabulary.keys()]
  const sorted = all.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  return sorted.flatMap((of): Proposal[] => {
    const why = { because, ...(of.line && { source: of.line.source }) }
    const values = changesOf(of)
    const first: Proposal[] = of.isNew
      ? [{ act: 'begin', id: of.id, from: of.from, values, ...why }]
      : Object.keys(values).length > 0
        ? [{ act: 'amend', id: of.id, from: asAt, values, ...why }]
        : []
    return of.ends ? [...first, { act: 'end', id: of.id, from: of.ends, ...why }] : first
  })
}

/** A key for a name without Latin letters: always the same for the same name. */
export function spelled(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const mark of text)
    hash = BigInt.asUintN(64, (hash ^ BigInt(mark.codePointAt(0) ?? 0)) * 0x100000001b3n)
  return hash.toString(36)
}

export function keyOrSpelled(name: string): string {
  return keyFrom(name) || `x${spelled(name)}`
}

/** The key cut between words, so that two of them make one. */
export function shortKey(key: string, most: number): string {
  return key.length <= most ? key : key.slice(0, most + 1).replace(/-?[^-]*$/, '') || key.slice(0, most)
}
