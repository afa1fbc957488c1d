// People who hold something without the draft and nothing, or less, with it. Whoever holds nothing in the end is someone
// about whom an answer is owed: a new role, leaving, or still open.
import type { Block, Run, Text } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { holdersOf, positionsOf } from '#core/holding.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Impact, Laid } from '#core/impact.ts'
import { differencesOn } from '#core/laid-differences.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { daysThatMatter, movedExOfficio } from '#facts/index.ts'
import { body, seat } from '#kinds/index.ts'

/** What one day takes from someone, or gives them, that the draft alone does. */
export type StepOfPerson = { readonly day: Day; readonly loses: readonly Id[]; readonly gains: readonly Id[] }

export type PersonAffected = {
  readonly person: Id<'person'>
  /** The first day on which they hold less. */
  readonly from: Day
  /** Oldest first. */
  readonly steps: readonly StepOfPerson[]
  /** What they would hold on the first of these days without the draft, and still hold with it in the end. */
  readonly keeps: readonly Id[]
  /** They hold nothing from that day on, or from a later day to the last that matters. */
  readonly nothing: boolean
  /** They hold nothing for a while, and something again from this day. */
  readonly gapUntil?: Day
}
export type PersonGaining = Pick<PersonAffected, 'person' | 'steps'>
export type PeopleAffected = {
  readonly people: readonly PersonAffected[]
  /** Who takes something up and gives nothing up. */
  readonly gaining: readonly PersonGaining[]
}

/** Those with nothing in the end first, then by day. */
export const peopleAffected: Impact<PeopleAffected> = {
  name: 'people-affected',
  title: 'People',
  question: 'Who would hold less, and who would hold nothing?',
  compute(of) {
    const { days } = daysThatMatter(of)
    const concerned = [...new Set(days.flatMap((day) => concernedOn(of, day)))].sort()
    const all = concerned.map((person) => ({ person, sides: sidesOf(of, days, person) }))
    const people = all.flatMap(({ person, sides }) => affected(person, sides) ?? [])
    const less = new Set(people.map(({ person }) => person))
    const gaining = all.flatMap(({ person, sides }) => {
      const steps = stepsOf(sides)
      return less.has(person) || steps.length === 0 ? [] : [{ person, steps }]
    })
    return {
      people: people.toSorted(
        (one, other) =>
          Number(other.nothing) - Number(one.nothing) ||
          (one.from < other.from ? -1 : one.from > other.from ? 1 : 0),
      ),
      gaining,
    }
  },
  show({ people, gaining }, title) {
    const [nothing, less] = [people.filter((one) => one.nothing), people.filter((one) => !one.nothing)]
    return [
      ...listOf('Hold nothing afterwards', nothing, title),
      ...listOf('Hold less, or something else', less, title),
      ...listOf('Take something up, and give up nothing', gaining, title),
    ]
  },
}

// Whoever holds on either side something that differs.
function concernedOn(of: Laid, day: Day): readonly Id<'person'>[] {
  const [was, would] = [of.was(day), of.would(day)]
  const all = differencesOn(of, day)
  const found = all.flatMap((one): readonly Id[] => {
    if (one.kind === 'appointment') {
      const side = one.form === 'begun' ? one.after : one.before
      return [(side.values as { readonly person: Id }).person]
    }
    if (one.kind === 'body')
      return was
        .pointing(seat, 'body', one.id)
        .flatMap(({ id }) => holdersOf(was, id).map((held) => held.holder))
    return one.kind === 'role' || one.kind === 'seat' ? holdersOf(was, one.id).map((held) => held.holder) : []
  })
  return [...found, ...movedExOfficio(was, would, all).flatMap((one) => one.leaves)] as Id<'person'>[]
}

type Side = { readonly day: Day; readonly was: readonly Id[]; readonly would: readonly Id[] }

function sidesOf(of: Laid, days: readonly Day[], person: Id): readonly Side[] {
  return days.map((day) => ({ day, was: heldIn(of.was(day), person), would: heldIn(of.would(day), person) }))
}

/** The days on which what the draft takes or gives is another than on the day before; what the record does anyway is no step. */
function stepsOf(sides: readonly Side[]): readonly StepOfPerson[] {
  return sides.flatMap((side, at) => {
    const before = sides[at - 1]
    const [less, lessBefore] = [lessIn(side), before ? lessIn(before) : []]
    const [more, moreBefore] = [moreIn(side), before ? moreIn(before) : []]
    const loses = less.filter((one) => !lessBefore.includes(one))
    const gains = [
      ...more.filter((one) => !moreBefore.includes(one)),
      // What was taken for a while is held again.
      ...lessBefore.filter((one) => side.would.includes(one)),
    ]
    return loses.length + gains.length > 0 ? [{ day: side.day, loses, gains }] : []
  })
}

function lessIn({ was, would }: Side): readonly Id[] {
  return was.filter((one) => !would.includes(one))
}

function moreIn({ was, would }: Side): readonly Id[] {
  return would.filter((one) => !was.includes(one))
}

function affected(person: Id<'person'>, sides: readonly Side[]): PersonAffected | undefined {
  const at = sides.findIndex((side) => lessIn(side).length > 0)
  const first = sides[at]
  if (!first) return undefined
  const later = sides.slice(at)
  const last = later.at(-1)?.would ?? []
  const steps = stepsOf(sides)
  const lost = steps.flatMap(({ loses }) => loses)
  const nothing = last.length === 0
  const from = later.findIndex(({ would }) => would.length === 0)
  const gap = from < 0 ? undefined : later.slice(from).find(({ would }) => would.length > 0)?.day
  return {
    person,
    from: first.day,
    steps,
    keeps: first.was.filter((one) => last.includes(one) && !lost.includes(one)),
    nothing,
    ...(gap && !nothing && { gapUntil: gap }),
  }
}

// Nobody sits on a body that is no more.
function heldIn(now: Snapshot, person: Id): readonly Id[] {
  return positionsOf(now, person)
    .map(({ position }) => position)
    .filter((one) => kindOf(one) !== 'seat' || now.get(body, now.get(seat, one)?.values.body) !== undefined)
}

type Told = PersonGaining & Partial<Pick<PersonAffected, 'keeps' | 'gapUntil'>>

function listOf(heading: string, all: readonly Told[], title: Titles): readonly Block[] {
  if (all.length === 0) return []
  const count = all.length === 1 ? '1 person' : `${all.length} people`
  return [
    { type: 'heading', level: 3, text: `${heading}: ${count}` },
    { type: 'list', items: all.map((one) => sentence(one, title)) },
  ]
}

/** "Ada no longer holds A from 1 April 2027; takes up B; no longer holds C from 1 July 2027; keeps D." */
function sentence({ person, steps, keeps = [], gapUntil }: Told, title: Titles): Text {
  const told = steps.map(({ day, loses, gains }): readonly Run[] => [
    ...(loses.length > 0 ? ['no longer holds ', ...named(loses, title), ` from ${showDay(day)}`] : []),
    ...(gains.length > 0 ? [loses.length > 0 ? '; takes up ' : 'takes up ', ...named(gains, title)] : []),
    ...(loses.length === 0 ? [` from ${showDay(day)}`] : []),
  ])
  return [
    { text: title(person), thing: person },
    ' ',
    ...told.flatMap((one, at): readonly Run[] => (at === 0 ? one : ['; ', ...one])),
    ...(keeps.length > 0 ? ['; keeps ', ...named(keeps, title)] : []),
    ...(gapUntil ? [`; holds nothing until ${showDay(gapUntil)}`] : []),
    '.',
  ]
}

function named(ids: readonly Id[], title: Titles): readonly Run[] {
  return ids.flatMap((id, at): readonly Run[] => [
    at === 0 ? '' : at === ids.length - 1 ? ' and ' : '; ',
    { text: title(id), thing: id },
  ])
}
