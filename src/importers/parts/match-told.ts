// Which thing of the record each thing told is: by identifier first, then by its place and name, and where only the name says so
// somebody is asked. Nothing is taken for another thing in silence.
import type { Against, Question } from '#core/importer.ts'
import { keyFrom, keyOf, kindOf, type Id } from '#core/id.ts'
import type { Option } from '#core/field.ts'
import { fingerprint } from './fingerprint.ts'
import type { Notes } from './notes.ts'
import type { Recorded } from './recorded.ts'
import { pointsAt, toldName, TOLD_KINDS, type Told } from './told.ts'

export type Match =
  | { readonly is: 'known' | 'new'; readonly id: Id }
  /** A question about it, or about what it stands on, is open. */
  | { readonly is: 'waiting' }
  /** It cannot be brought in; a problem says why. */
  | { readonly is: 'left' }

export type Matches = {
  readonly of: ReadonlyMap<string, Match>
  readonly questions: readonly Question[]
}

export type Matching = {
  readonly against: Against
  readonly recorded: Recorded
  readonly notes: Notes
  /** The name of the importer, for keys of questions. */
  readonly source: string
  /** Things of the record that the file only points at, by the key it does so. */
  readonly pointed?: ReadonlyMap<string, Id>
}

type Found = Matching & {
  readonly matches: Map<string, Match>
  readonly questions: Question[]
  readonly mint: (kind: string, key: string) => Id
  /** Things of the record that something told was found to be. */
  readonly taken: Set<Id>
}

/** Everything but appointments, which are known by their periods: see `proposeTold`. */
export function matchTold(all: readonly Told[], matching: Matching): Matches {
  const found: Found = {
    ...matching,
    matches: new Map([...(matching.pointed ?? [])].map(([key, id]) => [key, { is: 'known', id } as const])),
    questions: [],
    taken: new Set(),
    mint: minter((id) => matching.against.now.ledger.timelines.has(id)),
  }
  const byKind = Map.groupBy(all, ({ kind }) => kind)
  for (const kind of TOLD_KINDS) {
    if (kind === 'appointment') continue
    for (const one of byKind.get(kind) ?? []) {
      if (found.matches.has(one.key)) continue
      const match = matchOne(one, found)
      if (match.is === 'known') found.taken.add(match.id)
      found.matches.set(one.key, match)
    }
  }
  return { of: found.matches, questions: found.questions }
}

function matchOne(told: Told, found: Found): Match {
  const waits = waitsFor(told, found)
  if (waits) return waits
  const own = told.own && found.recorded.lives(told.own).length > 0 ? told.own : undefined
  if (own && isSameThing(told, own, found)) return { is: 'known', id: own }
  const byCode = matchCode(told, found)
  if (byCode) return byCode
  const [placed] = inPlace(told, found)
  if (placed) return { is: 'known', id: placed }
  const alike = own ? [own] : likeNamed(told, found)
  return alike.length === 0 ? fresh(told, found) : ask(told, alike, found)
}

/** What a thing cannot be without: a seat its body. */
function waitsFor(told: Told, { matches }: Found): Match | undefined {
  if (told.kind !== 'seat') return undefined
  const body = matches.get(pointsAt(told, 'body')[0] ?? '')
  return body?.is === 'known' || body?.is === 'new' ? undefined : (body ?? { is: 'left' })
}

// An id of a record like ours may be of another such record, so what it stands for must be called the same.
function isSameThing(told: Told, own: Id, { recorded, matches }: Found): boolean {
  const name = toldName(told)
  if (told.kind === 'seat') {
    const body = matches.get(pointsAt(told, 'body')[0] ?? '')
    if (body?.is !== 'known' || !recorded.everHad(own, 'body', body.id)) return false
  }
  return name === '' || recorded.isCalled(own, name) || (told.kind === 'person' && !told.person?.name)
}

function matchCode(told: Told, found: Found): Match | undefined {
  const { recorded, notes } = found
  // Codes that are sure before the one that needs the name beside it.
  const codes = Object.entries(told.codes ?? {}).toSorted(([one], [other]) =>
    one === told.unsure ? 1 : other === told.unsure ? -1 : 0,
  )
  const hits = codes.map(([scheme, code]) => ({
    scheme,
    code,
    ids: recorded.byCode(told.kind, scheme, code),
  }))
  for (const { scheme, ids } of hits) {
    const named = ids.filter((id) => recorded.isCalled(id, toldName(told)))
    const [only] = scheme === told.unsure || ids.length > 1 ? named : ids
    if (only && (named.length === 1 || ids.length === 1)) return { is: 'known', id: only }
  }
  const hit = hits.find(({ ids }) => ids.length > 0)
  if (!hit) return undefined
  if (hit.scheme === told.unsure) return ask(told, hit.ids, found)
  const what = `More than one ${told.kind} in the record has the code ${hit.scheme} ${hit.code}`
  notes.wrong('code-twice', told.where, what, 'Take the code from the one that it is not, then import again.')
  return { is: 'left' }
}

/** What its place and its name say for certain: a seat of that name on that body, a role of that name with that employer. */
function inPlace(told: Told, { recorded, matches, against, taken }: Found): readonly Id[] {
  const name = toldName(told)
  const known = (field: string) => pointsAt(told, field).map((key) => matches.get(key))
  if (told.kind === 'seat') {
    const [body] = known('body')
    return body?.is === 'known' ? recorded.seatsOf(body.id, name).filter((id) => !taken.has(id)) : []
  }
  if (told.kind !== 'role') return []
  const employers = known('employers').flatMap((one) => (one?.is === 'known' ? [one.id] : []))
  const shares = (id: Id) => listed(recorded.values(id).employers).some((one) => employers.includes(one))
  return recorded.byName('role', name).filter((id) => !taken.has(id) && against.now.find(id) && shares(id))
}

function likeNamed(told: Told, { recorded, against, taken }: Found): readonly Id[] {
  if (told.kind === 'seat' || toldName(told) === '') return []
  const codes = Object.entries(told.codes ?? {}).filter(([scheme]) => scheme !== told.unsure)
  return recorded.byName(told.kind, toldName(told)).filter((id) => {
    if (taken.has(id) || !against.now.find(id)) return false
    const own = (recorded.values(id).identifiers ?? {}) as Readonly<Record<string, string>>
    return codes.every(([scheme, code]) => own[scheme] === undefined || own[scheme] === code)
  })
}

const MOST = 6

function ask(told: Told, alike: readonly Id[], found: Found): Match {
  const key = `${found.source}/${told.kind}/${fingerprint(told.key)}`
  const shown = alike.slice(0, MOST)
  const given = Object.hasOwn(found.against.answers, key) ? found.against.answers[key]?.trim() : undefined
  if (given === 'new') return fresh(told, found)
  const chosen = shown.find((id) => id === given)
  if (chosen) return { is: 'known', id: chosen }
  found.questions.push({
    key,
    where: told.where,
    raw: toldName(told),
    asks: `Is ${toldName(told) || 'this'} the ${told.kind} that the record has already?`,
    options: [
      ...shown.map((id) => option(id, told, found)),
      { value: 'new', label: `No, another ${told.kind}` },
    ],
    ...(shown[0] && { likely: shown[0] }),
    count: 1,
  })
  return { is: 'waiting' }
}

function option(id: Id, told: Told, { recorded, against }: Found): Option {
  const { name, type } = recorded.values(id)
  const called = told.kind === 'person' ? against.names.get(id) : typeof name === 'string' ? name : undefined
  const codes = Object.entries((recorded.values(id).identifiers ?? {}) as Readonly<Record<string, string>>)
  const more = [
    typeof type === 'string' ? type : '',
    ...codes.slice(0, 2).map(([scheme, code]) => `${scheme} ${code}`),
  ]
  const about = more.filter(Boolean).join(', ')
  return { value: id, label: `Yes, ${called ?? keyOf(id)}${about && ` (${about})`}` }
}

function fresh(told: Told, found: Found): Match {
  const free = told.own && found.recorded.lives(told.own).length === 0 && kindOf(told.own) === told.kind
  if (free && told.own) return { is: 'new', id: told.own }
  // Ids of people say nothing of their names.
  const key =
    told.kind === 'person' ? fingerprint(told.key) : keyFrom(toldName(told)) || fingerprint(told.key)
  return { is: 'new', id: found.mint(told.kind, key) }
}

/** Ids that nothing has: the key itself, or with the next number. */
export function minter(isTaken: (id: Id) => boolean): (kind: string, key: string) => Id {
  const counts = new Map<string, number>()
  return (kind, key) => {
    const first = `${kind}/${key}`
    for (let count = (counts.get(first) ?? 0) + 1; ; count += 1) {
      const free = (count === 1 ? first : `${first}-${count}`) as Id
      if (isTaken(free) || (counts.has(free) && count > 1)) continue
      counts.set(first, count)
      return free
    }
  }
}

function listed(value: unknown): readonly Id[] {
  return Array.isArray(value) ? (value as readonly Id[]) : []
}
