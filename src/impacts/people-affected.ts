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

export type PersonAffected = {
  readonly person: Id<'person'>
  /** The first day on which they hold less. */
  readonly from: Day
  /** What they would hold on that day without the draft, and what of it they lose, and what they gain. */
  readonly had: readonly Id[]
  readonly loses: readonly Id[]
  readonly gains: readonly Id[]
  /** They hold nothing from that day on, or from a later day to the last that matters. */
  readonly nothing: boolean
  /** They hold nothing for a while, and something again from this day. */
  readonly gapUntil?: Day
}
export type PeopleAffected = { readonly people: readonly PersonAffected[] }

/** Those with nothing in the end first, then by day. */
export const peopleAffected: Impact<PeopleAffected> = {
  name: 'people-affected',
  title: 'People',
  question: 'Who would hold less, and who would hold nothing?',
  compute(of) {
    const { days } = daysThatMatter(of)
    const people = [...new Set(days.flatMap((day) => concernedOn(of, day)))].sort()
    const found = people.flatMap((person) => affected(of, days, person) ?? [])
    return {
      people: found.toSorted(
        (one, other) =>
          Number(other.nothing) - Number(one.nothing) ||
          (one.from < other.from ? -1 : one.from > other.from ? 1 : 0),
      ),
    }
  },
  show({ people }, title) {
    const [nothing, less] = [people.filter((one) => one.nothing), people.filter((one) => !one.nothing)]
    return [
      ...listOf('Hold nothing afterwards', nothing, title),
      ...listOf('Hold less, or something else', less, title),
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

function affected(of: Laid, days: readonly Day[], person: Id<'person'>): PersonAffected | undefined {
  const sides = days.map((day) => ({
    day,
    was: heldIn(of.was(day), person),
    would: heldIn(of.would(day), person),
  }))
  const at = sides.findIndex(({ was, would }) => was.some((one) => !would.includes(one)))
  const first = sides[at]
  if (!first) return undefined
  const later = sides.slice(at)
  const loses = first.was.filter((one) => !first.would.includes(one))
  const gains = first.would.filter((one) => !first.was.includes(one))
  const nothing = later.at(-1)?.would.length === 0
  const gap = first.would.length === 0 ? later.find(({ would }) => would.length > 0)?.day : undefined
  return {
    person,
    from: first.day,
    had: first.was,
    loses,
    gains,
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

function listOf(heading: string, all: readonly PersonAffected[], title: Titles): readonly Block[] {
  if (all.length === 0) return []
  const count = all.length === 1 ? '1 person' : `${all.length} people`
  return [
    { type: 'heading', level: 3, text: `${heading}: ${count}` },
    { type: 'list', items: all.map((one) => sentence(one, title)) },
  ]
}

function sentence(one: PersonAffected, title: Titles): Text {
  const keeps = one.had.filter((held) => !one.loses.includes(held))
  return [
    { text: title(one.person), thing: one.person },
    ' no longer holds ',
    ...named(one.loses, title),
    ` from ${showDay(one.from)}`,
    ...(one.gains.length > 0 ? ['; takes up ', ...named(one.gains, title)] : []),
    ...(keeps.length > 0 ? ['; keeps ', ...named(keeps, title)] : []),
    ...(one.gapUntil ? [`; holds nothing until ${showDay(one.gapUntil)}`] : []),
    '.',
  ]
}

function named(ids: readonly Id[], title: Titles): readonly Run[] {
  return ids.flatMap((id, at): readonly Run[] => [
    at === 0 ? '' : at === ids.length - 1 ? ' and ' : '; ',
    { text: title(id), thing: id },
  ])
}
