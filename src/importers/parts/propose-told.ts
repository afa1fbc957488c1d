// What a file tells → what it would change. It adds: what the record has and the file does not is left, and where they contradict each
// other the record's stays and the difference is told. Reading the same file again proposes nothing.
import type { Dated, Proposal } from '#core/change.ts'
import { endOf, showWhen, startOf, type Day } from '#core/day.ts'
import type { NameGiven } from '#core/draft.ts'
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Against, Question } from '#core/importer.ts'
import type { Values } from '#core/kind.ts'
import { daysOf, overlaps, standingOf, vagueStart, type Standing } from './compare-lives.ts'
import { differencesOf } from './differences.ts'
import { fingerprint } from './fingerprint.ts'
import { matchTold, minter, type Match } from './match-told.ts'
import type { Notes } from './notes.ts'
import { recordedIn, type Life, type Recorded } from './recorded.ts'
import { pointsAt, toldName, TOLD_KINDS, type Told } from './told.ts'

export type Outcome = 'proposed' | 'unchanged' | 'passedOver'

export type Proposed = {
  readonly proposals: readonly Proposal[]
  readonly names: readonly NameGiven[]
  readonly questions: readonly Question[]
  readonly outcomes: ReadonlyMap<Told, Outcome>
}

export type Source = {
  /** The name of the importer. */
  readonly name: string
  /** Why the changes are proposed, until whoever adopts says it better. */
  readonly because: string
}

type Work = {
  readonly against: Against
  readonly source: Source
  readonly notes: Notes
  readonly recorded: Recorded
  readonly matches: Map<string, Match>
  readonly earliest: ReadonlyMap<string, Day>
  readonly mint: (kind: string, key: string) => Id
  readonly proposals: Proposal[]
  readonly names: NameGiven[]
  /** Periods that the file brings, by id, so that none is proposed over another. */
  readonly brought: Map<Id, (readonly [Day, Day])[]>
  readonly amended: Set<Id>
}

export function proposeTold(all: readonly Told[], against: Against, source: Source, notes: Notes): Proposed {
  const recorded = recordedIn(against.now, against.names)
  const { of, questions } = matchTold(all, { against, recorded, notes, source: source.name })
  const work: Work = {
    against,
    source,
    notes,
    recorded,
    matches: new Map(of),
    earliest: earliestOf(all),
    mint: minter((id) => against.now.ledger.timelines.has(id)),
    proposals: [],
    names: [],
    brought: new Map(),
    amended: new Set(),
  }
  const outcomes = new Map<Told, Outcome>()
  const byKind = Map.groupBy(all, ({ kind }) => kind)
  for (const kind of TOLD_KINDS)
    for (const told of byKind.get(kind) ?? []) outcomes.set(told, proposeOne(told, work))
  return { proposals: work.proposals, names: work.names, questions, outcomes }
}

function proposeOne(told: Told, work: Work): Outcome {
  const before = work.proposals.length + work.names.length
  const match = told.kind === 'appointment' ? matchAppointment(told, work) : work.matches.get(told.key)
  if (!match || match.is === 'waiting' || match.is === 'left') return 'passedOver'
  if (match.is === 'known') compareKnown(told, match.id, work)
  else if (!beginNew(told, match.id, work)) return 'passedOver'
  if (told.kind === 'person') giveName(told, match, work)
  return work.proposals.length + work.names.length > before ? 'proposed' : 'unchanged'
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
  const lives = both ? work.recorded.stays(person.id, to.id) : []
  const standing = standingOf(told, lives)
  if (standing.is !== 'none') return { is: 'known', id: standing.life.id }
  const held = both && !told.from && !told.until ? holdersOf(work.against.now, to.id) : []
  const through = held.find(({ holder }) => holder === person.id)
  if (through) return { is: 'known', id: through.holding.id }
  return { is: 'new', id: work.mint('appointment', fingerprint(`${person.id} ${to.id} ${told.from ?? ''}`)) }
}

function compareKnown(told: Told, id: Id, work: Work): void {
  const lives = work.recorded.lives(id)
  const standing = told.kind === 'person' ? undefined : standingOf(told, lives)
  if (standing?.is === 'none') {
    if (told.from !== undefined || lives.length === 0) beginNew(told, id, work)
    else tellOf(told, { is: 'ended-in-record', life: lives.at(-1) as Life }, work)
    return
  }
  if (standing) settle(told, standing, work)
  const thing = work.against.now.find(id)
  if (!thing || work.amended.has(id)) return
  const current = lives.find(
    (life) => life.from <= work.against.now.day && (!life.until || work.against.now.day < life.until),
  )
  if (standing && current?.start !== standing.life.start) return
  work.amended.add(id)
  const { values, contradicts } = differencesOf(told, thing, (key) => idOf(key, work), work.recorded)
  for (const what of contradicts)
    work.notes.wrong(
      'differs',
      told.where,
      `${titleOf(told)}: ${what}`,
      'The record stays as it is. Change it there if the file is right.',
    )
  if (Object.keys(values).length === 0) return
  const from = thing.from > work.against.asAt ? thing.from : work.against.asAt
  work.proposals.push({ act: 'amend', id, from, values, ...why(told, work) })
}

function settle(told: Told, standing: Exclude<Standing, { is: 'none' }>, work: Work): void {
  if (standing.is === 'ends')
    work.proposals.push({ act: 'end', id: standing.life.id, from: standing.until, ...why(told, work) })
  else if (standing.is !== 'same') tellOf(told, standing, work)
}

const OTHERWISE = {
  'other-start': ['begins', 'start'],
  'other-end': ['ends', 'end'],
  'ended-in-record': ['has ended', 'end'],
} as const

function tellOf(
  told: Told,
  { is, life }: Extract<Standing, { is: keyof typeof OTHERWISE }>,
  work: Work,
): void {
  const [verb, side] = OTHERWISE[is]
  const recorded = life[side]
  const file = side === 'start' ? told.from : told.until
  const inFile = file ? showWhen(file) : 'no such day'
  const what = `${titleOf(told)} ${verb} on another day in the record (${recorded ? showWhen(recorded) : 'it has not ended'}) than in the file (${inFile})`
  work.notes.wrong(is, told.where, what, 'Check which is right, and correct it in its history if need be.')
}

function beginNew(told: Told, id: Id, work: Work): boolean {
  const by = work.earliest.get(told.key)
  const asAt = work.against.asAt
  const from = told.from ?? vagueStart(by && by < asAt ? by : asAt, told.until)
  if (told.until !== undefined && endOf(told.until) <= startOf(from)) {
    const what = `${titleOf(told)} would end (${showWhen(told.until)}) before it begins (${showWhen(from)})`
    return leave(told, 'ends-before-it-begins', what, 'Correct one of the two dates.', work)
  }
  const period = daysOf({ from, ...(told.until !== undefined && { until: told.until }) })
  const brought = work.brought.get(id) ?? []
  if (
    brought.some(([first, last]) =>
      overlaps({ from, ...(told.until && { until: told.until }) }, { from: first, until: last }),
    )
  )
    return leave(
      told,
      'told-twice',
      `${titleOf(told)} is in the file twice`,
      'The first was taken. Leave one out.',
      work,
    )
  const values = { ...told.values, ...codesOf(told), ...pointersOf(told, work) }
  work.brought.set(id, [...brought, period])
  work.proposals.push({ act: 'begin', id, from, values, ...why(told, work) })
  if (told.until !== undefined) work.proposals.push({ act: 'end', id, from: told.until, ...why(told, work) })
  return true
}

function leave(
  told: Told,
  code: string,
  what: string,
  remedy: string,
  { notes, matches, brought }: Work,
): false {
  notes.wrong(code, told.where, what, remedy)
  const match = matches.get(told.key)
  // What stands on it cannot be brought in either.
  if (match?.is === 'new' && !brought.has(match.id)) matches.set(told.key, { is: 'left' })
  return false
}

function giveName(told: Told, match: Match, { against, names }: Work): void {
  const { name, email } = told.person ?? {}
  if (!name || match.is === 'waiting' || match.is === 'left') return
  const held = against.names.get(match.id)
  if (held !== undefined && held.replace(/\s+/g, ' ').trim() === name) return
  if (names.some(({ id }) => id === match.id)) return
  names.push({ id: match.id, name, ...(match.is === 'new' && email && { email }) })
}

function idOf(key: string, { matches }: Work): Id | undefined {
  const match = matches.get(key)
  return match && (match.is === 'known' || match.is === 'new') ? match.id : undefined
}

function pointersOf(told: Told, work: Work): Values {
  const all: Record<string, unknown> = {}
  for (const [field, to] of Object.entries(told.points ?? {})) {
    const ids = (typeof to === 'string' ? [to] : [...new Set(to)]).flatMap((key) => idOf(key, work) ?? [])
    if (ids.length > 0) all[field] = typeof to === 'string' ? ids[0] : ids
  }
  return all
}

function codesOf({ codes }: Told): Values {
  return codes && Object.keys(codes).length > 0 ? { identifiers: codes } : {}
}

// The file's own words, but never a person's name: sources stay when a name is erased.
function why(told: Told, { against, source }: Work): Pick<Dated, 'because' | 'source'> {
  const { sheet, row } = told.where
  const where = [sheet, row && `row ${row}`].filter(Boolean).join(', ')
  return { because: source.because, source: { from: against.fileName, ...(where && { where }) } }
}

function titleOf(told: Told): string {
  return toldName(told) || told.title || `The ${told.kind}`
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
