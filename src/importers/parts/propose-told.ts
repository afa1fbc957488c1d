// What a file tells → what it would change. It adds: what the record has and the file does not is left, and where they contradict each
// other the record's stays and the difference is told. Reading the same file again proposes nothing.
import { startOf, type Day } from '#core/day.ts'
import type { NameGiven } from '#core/draft.ts'
import type { Proposal } from '#core/change.ts'
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Against, Question } from '#core/importer.ts'
import { beginNew } from './begin-told.ts'
import { standingOf } from './compare-lives.ts'
import { compareKnown } from './compare-told.ts'
import { fingerprint } from './fingerprint.ts'
import { matchTold, minter, type Match } from './match-told.ts'
import type { Notes } from './notes.ts'
import { recordedIn } from './recorded.ts'
import { idOf, type Source, type Work } from './told-work.ts'
import { pointsAt, TOLD_KINDS, type Told } from './told.ts'

export type Outcome = 'proposed' | 'unchanged' | 'passedOver'

export type Proposed = {
  readonly proposals: readonly Proposal[]
  readonly names: readonly NameGiven[]
  readonly questions: readonly Question[]
  readonly outcomes: ReadonlyMap<Told, Outcome>
}

/** @param pointed things of the record that the file only points at, by the key it does so */
export function proposeTold(
  all: readonly Told[],
  against: Against,
  source: Source,
  notes: Notes,
  pointed: ReadonlyMap<string, Id> = new Map(),
): Proposed {
  const recorded = recordedIn(against.now, against.names)
  const { of, questions } = matchTold(all, { against, recorded, notes, source: source.name, pointed })
  const work: Work = {
    against,
    source,
    notes,
    recorded,
    matches: new Map(of),
    earliest: earliestOf(all),
    mint: minter((id) => against.now.ledger.timelines.has(id)),
    proposals: [],
    names: new Map(),
    brought: new Map(),
    amended: new Set(),
  }
  const outcomes = new Map<Told, Outcome>()
  const byKind = Map.groupBy(all, ({ kind }) => kind)
  for (const kind of TOLD_KINDS)
    for (const told of byKind.get(kind) ?? []) outcomes.set(told, proposeOne(told, work))
  return { proposals: work.proposals, names: [...work.names.values()], questions, outcomes }
}

function proposeOne(told: Told, work: Work): Outcome {
  const before = work.proposals.length + work.names.size
  const match = told.kind === 'appointment' ? matchAppointment(told, work) : work.matches.get(told.key)
  if (!match || match.is === 'waiting' || match.is === 'left') return 'passedOver'
  if (told.kind === 'seat' && !idOf(pointsAt(told, 'body')[0] ?? '', work)) {
    work.matches.set(told.key, { is: 'left' })
    return 'passedOver'
  }
  if (match.is === 'known') compareKnown(told, match.id, work)
  else if (!beginNew(told, match.id, work)) return 'passedOver'
  if (told.kind === 'person') giveName(told, match, work)
  return work.proposals.length + work.names.size > before ? 'proposed' : 'unchanged'
}

function matchAppointment(told: Told, work: Work): Match {
  const [person, to] = [pointsAt(told, 'person'), pointsAt(told, 'to')].map(([key = '']) =>
    work.matches.get(key),
  )
  if (!person || !to || person.is === 'left' || to.is === 'left') return { is: 'left' }
  if (person.is === 'waiting' || to.is === 'waiting') return { is: 'waiting' }
  const both = person.is === 'known' && to.is === 'known'
  const { own } = told
  if (own && work.recorded.lives(own).length > 0) {
    const { everHad } = work.recorded
    if (both && everHad(own, 'person', person.id) && everHad(own, 'to', to.id))
      return { is: 'known', id: own }
  } else if (own) return { is: 'new', id: own }
  const there = both ? whereTheySit(told, person.id, to.id, work) : undefined
  if (there) return { is: 'known', id: there }
  return { is: 'new', id: work.mint('appointment', fingerprint(`${person.id} ${to.id} ${told.from ?? ''}`)) }
}

function giveName(told: Told, match: Match, { against, names }: Work): void {
  const { name, email } = told.person ?? {}
  if (!name || match.is === 'waiting' || match.is === 'left') return
  const held = against.names.get(match.id)
  if (held !== undefined && held.replace(/\s+/g, ' ').trim() === name) return
  if (!names.has(match.id))
    names.set(match.id, { id: match.id, name, ...(match.is === 'new' && email && { email }) })
}

/** By when each thing was there, from what the file tells of it and of what stands on it. */
function earliestOf(all: readonly Told[]): ReadonlyMap<string, Day> {
  const earliest = new Map<string, Day>()
  const reach = (key: string, by: Day) => {
    const known = earliest.get(key)
    if (known === undefined || by < known) earliest.set(key, by)
  }
  const byKind = Map.groupBy(all, ({ kind }) => kind)
  for (const kind of TOLD_KINDS.toReversed()) {
    for (const told of byKind.get(kind) ?? []) {
      const own = told.from !== undefined ? startOf(told.from) : undefined
      if (own) reach(told.key, own)
      const by = earliest.get(told.key)
      if (by)
        for (const field of Object.keys(told.points ?? {}))
          for (const key of pointsAt(told, field)) reach(key, by)
    }
  }
  return earliest
}

/** The appointment by which somebody is in a place already: in it, in another of the same name on its body, or ex officio. */
function whereTheySit(told: Told, person: Id, to: Id, { recorded, against }: Work): Id | undefined {
  const { body, name } = recorded.values(to)
  const alike = typeof body === 'string' && typeof name === 'string' ? recorded.seatsOf(body as Id, name) : []
  const places = [to, ...alike.filter((one) => one !== to)]
  if (!told.from && !told.until) {
    const held = places.flatMap((one) => holdersOf(against.now, one)).find(({ holder }) => holder === person)
    if (held) return held.holding.id
  }
  for (const place of places) {
    const standing = standingOf(told, recorded.stays(person, place))
    if (standing.is !== 'none') return standing.life.id
  }
  return undefined
}
