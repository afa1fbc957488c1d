// The things a file speaks of: those in the record already and those it brings. One subject per thing gathers
// what all rows say of it. Writes nothing; what it leads to is worked out in `proposals`.
import { isSame } from '#core/compare.ts'
import { showDay, type Day, type When } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { NameIndex } from '../parts/match-name.ts'
import { directory, type Directory } from './directory.ts'
import type { Inquiry } from './inquiry.ts'
import { minter } from './keys.ts'
import type { Cell, Cited } from './lines.ts'

export type Subject = {
  readonly id: Id
  readonly kind: string
  readonly isNew: boolean
  /** How it reads in the record; empty when new. */
  readonly before: Values
  /** What the file says of it. */
  readonly given: Record<string, unknown>
  readonly notes: Set<string>
  /** The start of a new thing; `settleDates` may make an unknown one earlier. */
  from: When
  /** The first day it no longer holds, where the file says so. */
  ends?: When
  /** The end that the record has already. */
  readonly ended?: When
  readonly cited: Cited | undefined
}

export class Register {
  readonly #now: Snapshot
  readonly #asAt: Day
  readonly #inquiry: Inquiry
  readonly #directory: Directory
  readonly #subjects = new Map<Id, Subject>()
  readonly #begun = new Map<string, Id[]>()
  readonly #mint: (kind: string, key: string) => Id

  constructor(now: Snapshot, asAt: Day, inquiry: Inquiry) {
    this.#now = now
    this.#asAt = asAt
    this.#inquiry = inquiry
    this.#directory = directory(now)
    this.#mint = minter((id) => now.ledger.timelines.has(id) || this.#subjects.has(id))
  }

  /** Names of things of a kind in force and of those the file brought so far. */
  names(kind: string): NameIndex<Id> {
    return this.#directory.names(kind)
  }

  byCode(kind: string, scheme: string, code: string): Id | undefined {
    return this.#directory.byCode(kind, scheme, code)
  }

  /** Makes a thing known by the names and codes among the values. */
  enter(kind: string, id: Id, values: Values): void {
    this.#directory.enter(kind, id, values)
  }

  /** A new thing, from the day given or from a day not known. */
  begin(kind: string, key: string, values: Values, cited?: Cited, from?: When): Subject {
    const subject: Subject = {
      id: this.#mint(kind, key),
      kind,
      isNew: true,
      before: {},
      given: { ...values },
      notes: new Set(),
      from: from ?? (`?${this.#asAt}` as When),
      cited,
    }
    this.#subjects.set(subject.id, subject)
    const others = this.#begun.get(kind)
    if (others) others.push(subject.id)
    else this.#begun.set(kind, [subject.id])
    this.#directory.enter(kind, subject.id, values)
    if (cited && typeof values.name === 'string') this.#tellIfThereOnceMore(kind, key, values.name, cited)
    return subject
  }

  /** The subject of a thing of the record or of the file. */
  subject(id: Id, cited?: Cited): Subject {
    const known = this.#subjects.get(id)
    if (known) return known
    const thing = this.#now.find(id)
    const made: Subject = {
      id,
      kind: thing?.kind ?? '',
      isNew: false,
      before: (thing?.values ?? {}) as Values,
      given: {},
      notes: new Set(),
      from: thing?.start ?? (`?${this.#asAt}` as When),
      ...(thing?.end !== undefined && { ended: thing.end }),
      cited,
    }
    this.#subjects.set(id, made)
    return made
  }

  /** Says a field. What another row said before stands, and the difference is told. */
  say(of: Subject, field: string, value: unknown, cell?: Cell): void {
    if (value === undefined) return
    const before = of.given[field]
    if (before !== undefined && !isSame(before, value)) {
      const what = `Another row says something else of ${field} for the same ${of.kind}`
      const remedy = 'Make the rows agree, or leave one out. The first was taken.'
      if (cell) this.#inquiry.problem(cell.where, cell.text, 'said-twice', what, remedy)
      return
    }
    of.given[field] = value
    if (field === 'short') this.#directory.enter(of.kind, of.id, { short: value })
  }

  /** Says a field anew, where a better source than before speaks of it. */
  sayInstead(of: Subject, field: string, value: unknown): void {
    of.given[field] = value
    if (field === 'identifiers') this.#directory.enter(of.kind, of.id, { identifiers: value })
  }

  /** Another writing of its name, to be known by from now on. */
  alsoCalled(of: Subject, written: string): void {
    const name = written.replace(/\s+/g, ' ').trim()
    const known = (of.given.otherNames ?? of.before.otherNames ?? []) as readonly string[]
    if (name === '' || name.includes(';') || known.includes(name)) return
    of.given.otherNames = [...known, name]
    this.names(of.kind).add(name, of.id)
  }

  valueOf(id: Id, field: string): unknown {
    const known = this.#subjects.get(id)
    const recorded = () => (this.#now.nearest(id)?.values as Values | undefined)?.[field]
    return known?.given[field] ?? known?.before[field] ?? recorded()
  }

  textOf(id: Id, field: string): string | undefined {
    const value = this.valueOf(id, field)
    return typeof value === 'string' ? value : undefined
  }

  nameOf(id: Id): string {
    return this.textOf(id, 'name') ?? id
  }

  /** Things of a kind in force and those the file brought so far. */
  idsOf(kind: string): readonly Id[] {
    const of = this.#now.ledger.vocabulary.get(kind)
    return [...(of ? this.#now.all(of).map((thing): Id => thing.id) : []), ...(this.#begun.get(kind) ?? [])]
  }

  all(): Iterable<Subject> {
    return this.#subjects.values()
  }

  // A thing of that name is in the record but not in force on the day: the day may be wrong, or the thing
  // new.
  #tellIfThereOnceMore(kind: string, key: string, name: string, cited: Cited): void {
    const other = `${kind}/${key}` as Id
    if (!this.#now.ledger.timelines.has(other) || this.#now.find(other)) return
    const what = `${name} is in the record, but not in force on ${showDay(this.#asAt)}, so it is read as a new ${kind}`
    const remedy = 'If it is the same, choose a day on which it is in force.'
    this.#inquiry.problem(cited.where, name, 'not-in-force-then', what, remedy)
  }
}
