// The record as importers look things up in it: by id, by code, by name, seats by their body, stays by who and where, whatever the day.
import type { Day, When } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { plainName } from './match-name.ts'

/** One period in force. */
export type Life = {
  readonly id: Id
  readonly start: When
  readonly end?: When
  readonly from: Day
  readonly until?: Day
}

export type Recorded = {
  /** Every period of a thing; empty where the record does not have it. */
  lives(id: Id): readonly Life[]
  byCode(kind: string, scheme: string, code: string): readonly Id[]
  /** Things of a kind that are or were called so, abbreviations and other writings included. */
  byName(kind: string, name: string): readonly Id[]
  isCalled(id: Id, name: string): boolean
  /** How it reads on the day, or last read, or will first read. */
  values(id: Id): Values
  /** Whether it ever read so in a field; of codes, whether it ever had these among its own. */
  everHad(id: Id, field: string, value: unknown): boolean
  everSaid(id: Id, field: string): boolean
  seatsOf(body: Id, name: string): readonly Id[]
  /** Appointments of a person to a role or seat, with their periods. */
  stays(person: Id, position: Id): readonly Life[]
}

/** @param names of people, who are found by them like others by theirs */
export function recordedIn(now: Snapshot, names: ReadonlyMap<Id, string>): Recorded {
  const { timelines, byKind } = now.ledger
  const kept = new Map<string, Index>()
  const index = (kind: string): Index => {
    const known = kept.get(kind) ?? indexOf(now, byKind.get(kind) ?? [], names)
    kept.set(kind, known)
    return known
  }
  const values = (id: Id) => now.nearest(id)?.values ?? {}
  const lives = (id: Id): readonly Life[] => {
    const periods = Map.groupBy(timelines.get(id)?.versions ?? [], ({ period }) => period)
    return [...periods].map(([{ start, end }, versions]) => ({
      id,
      start,
      ...(end !== undefined && { end }),
      from: versions[0]?.from ?? now.day,
      ...(versions.at(-1)?.until !== undefined && { until: versions.at(-1)?.until as Day }),
    }))
  }
  let stays: ReadonlyMap<string, readonly Life[]> | undefined
  return {
    lives,
    values,
    everHad: (id, field, value) =>
      (timelines.get(id)?.versions ?? []).some(({ values: { [field]: had } }) => holds(had, value)),
    everSaid: (id, field) =>
      (timelines.get(id)?.versions ?? []).some((version) => version.values[field] !== undefined),
    byCode: (kind, scheme, code) => index(kind).byCode.get(codeKey(scheme, code)) ?? [],
    byName: (kind, name) => index(kind).byName.get(plainName(name)) ?? [],
    isCalled: (id, name) => namesOf(now, id, names).some((one) => isSameWriting(one, name)),
    seatsOf: (body, name) => index('seat').byName.get(`${body} ${plainName(name)}`) ?? [],
    stays: (person, position) => {
      stays ??= staysIn(now, lives)
      return stays.get(`${person} ${position}`) ?? []
    },
  }
}

type Index = {
  readonly byCode: ReadonlyMap<string, readonly Id[]>
  readonly byName: ReadonlyMap<string, readonly Id[]>
}

function indexOf(now: Snapshot, ids: readonly Id[], names: ReadonlyMap<Id, string>): Index {
  const [byCode, byName] = [new Map<string, Id[]>(), new Map<string, Id[]>()]
  for (const id of ids) {
    const values = now.nearest(id)?.values ?? {}
    for (const [scheme, code] of Object.entries((values.identifiers ?? {}) as Values))
      put(byCode, codeKey(scheme, String(code)), id)
    const within = typeof values.body === 'string' ? `${values.body} ` : ''
    for (const name of new Set(namesOf(now, id, names).map(plainName))) put(byName, within + name, id)
  }
  return { byCode, byName }
}

function namesOf(now: Snapshot, id: Id, names: ReadonlyMap<Id, string>): readonly string[] {
  const versions = now.ledger.timelines.get(id)?.versions ?? []
  const all = versions.flatMap(({ values }) => [values.name, values.short, ...listed(values.otherNames)])
  return [...new Set([names.get(id), ...all])].filter((one): one is string => typeof one === 'string')
}

// A list, or codes, hold what is among them.
function holds(had: unknown, value: unknown): boolean {
  if (had === value) return true
  if (typeof had !== 'object' || typeof value !== 'object' || had === null || value === null) return false
  if (Array.isArray(had)) return Array.isArray(value) && value.every((one) => had.includes(one))
  return Object.entries(value).every(([scheme, code]) => (had as Values)[scheme] === code)
}

function staysIn(
  { ledger }: Snapshot,
  lives: (id: Id) => readonly Life[],
): ReadonlyMap<string, readonly Life[]> {
  const stays = new Map<string, Life[]>()
  for (const id of ledger.byKind.get('appointment') ?? []) {
    const versions = ledger.timelines.get(id)?.versions ?? []
    for (const life of lives(id)) {
      const own = versions.filter(({ period }) => period.start === life.start && period.end === life.end)
      const held = own.map(({ values }) => `${String(values.person)} ${String(values.to)}`)
      for (const key of new Set(held)) put(stays, key, life)
    }
  }
  return stays
}

/** Whether two writings of a name differ in capitals, spaces and points only. */
export function isSameWriting(one: string, other: string): boolean {
  if (one === other) return true
  const [plain, others] = [lettersOf(one), lettersOf(other)]
  return plain === '' && others === '' ? oneLine(one) === oneLine(other) : plain === others
}

function oneLine(name: string): string {
  return name.toWellFormed().replace(/\s+/g, ' ').trim()
}

function lettersOf(name: string): string {
  return plainName(name).replace(/[^\p{L}\p{N}]/gu, '')
}

function codeKey(scheme: string, code: string): string {
  return `${scheme} ${code.toUpperCase()}`
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

function put<T>(into: Map<string, T[]>, key: string, one: T): void {
  const known = into.get(key)
  if (known) known.push(one)
  else into.set(key, [one])
}
