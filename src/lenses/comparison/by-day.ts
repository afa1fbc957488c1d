// What a draft changes, day by day: each difference is told on the first day it is there, and again only when it is
// another. What is told again is told against the day before, so that nothing is told twice.
import type { Block, Run } from '#core/block.ts'
import { differenceBetween, isSame, type Difference } from '#core/compare.ts'
import { addDays, showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Laid } from '#core/impact.ts'
import { differencesOn } from '#core/laid-differences.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { versionOn } from '#core/timeline.ts'
import { movedExOfficio, type MovedExOfficio } from '#facts/index.ts'
import { grouped, type Group } from './group.ts'
import { inSentences, MOST } from './lens.ts'
import { mention, pair, type Pair, type Place, type Sentence } from './pair.ts'
import { counts, told } from './tell.ts'
import { sayMoved } from './say-other.ts'

export type DayOfDraft = {
  readonly day: Day
  readonly groups: readonly Group[]
  /** Things told of. */
  readonly differences: number
  readonly left: number
  /** Differences that are over on the day: the record has it so without the draft, or neither has. */
  readonly over: number
}

type Seen = { readonly differences: readonly Difference[]; readonly moved: readonly MovedExOfficio[] }
type Sides = { readonly laid: Laid } & Readonly<Record<'was' | 'would' | 'eve', Snapshot>>
type TitlesOf = (now: Snapshot) => Titles

/** Days on which there is nothing new to tell are left out. */
export function compareByDay(
  laid: Laid,
  days: readonly Day[],
  titles: TitlesOf,
  most = MOST,
): readonly DayOfDraft[] {
  let before: Seen = { differences: [], moved: [] }
  let left = most
  return days.flatMap((day, at) => {
    const eve = laid.would(days[at - 1] ?? day)
    const [was, would] = [laid.was(day), laid.would(day)]
    const differences = differencesOn(laid, day)
    const now: Seen = { differences, moved: movedExOfficio(was, would, differences) }
    const { sentences, things } = newsOf({ laid, was, would, eve }, before, now, titles)
    const over = before.differences.filter(({ id }) => !differences.some((one) => one.id === id)).length
    before = now
    if (sentences.length === 0 && over === 0) return []
    const groups = grouped(sentences, titles(would), Math.max(0, left))
    const shown = groups.reduce((sum, group) => sum + group.sentences.length, 0)
    left -= shown
    return [{ day, groups, differences: things, left: sentences.length - shown, over }]
  })
}

function newsOf(
  { laid, was, would, eve }: Sides,
  before: Seen,
  now: Seen,
  titles: TitlesOf,
): { readonly sentences: readonly Sentence[]; readonly things: number } {
  const known = new Map(before.differences.map((one) => [one.id, one]))
  const afresh = now.differences.filter((one) => {
    const old = known.get(one.id)
    return !old || !isAlike(old, one)
  })
  const stay = afresh.filter((one) => isKept(laid, one, would.day))
  const news = afresh.filter((one) => !known.has(one.id) && !stay.includes(one))
  const others = afresh.filter((one) => known.has(one.id) && !stay.includes(one))
  // A difference that is another is told as what happens to it under the draft.
  const again = others.flatMap(({ id }) => differenceBetween(eve.find(id), would.find(id)) ?? [])
  const first = pair(was, would, news, [titles(was), titles(would)])
  const second = pair(eve, would, again, [titles(eve), titles(would)])
  const moved = now.moved.filter((one) => !before.moved.some((old) => isSame(old, one)))
  const sentences = [
    ...told(first, news),
    ...told(second, again),
    ...stay.flatMap((one) => (counts(first, one) ? stays(first, one) : [])),
  ]
  const extra = moved
    .filter((one) => !isToldIn(first, news, one) && !isToldIn(second, again, one))
    .map((one) => sayMoved(first, one))
  const things = [...news, ...again, ...stay].filter((one) => counts(first, one)).length
  return { sentences: [...sentences, ...extra], things: things + extra.length }
}

function isToldIn(
  of: { before: Snapshot; after: Snapshot },
  all: readonly Difference[],
  one: MovedExOfficio,
) {
  return movedExOfficio(of.before, of.after, all).some(({ position }) => position === one.position)
}

// The record ends it on the day; with the draft it goes on.
function isKept(laid: Laid, one: Difference, day: Day): boolean {
  const life = laid.before.timelines.get(one.id)
  return one.form === 'begun' && life !== undefined && versionOn(life, addDays(day, -1)) !== undefined
}

function stays(of: Pair, one: Difference): readonly Sentence[] {
  const kind = of.after.ledger.vocabulary.get(one.kind)
  const values = (of.after.find(one.id)?.values ?? {}) as Readonly<Record<string, Id>>
  const { holder, position } = kind?.holding ?? {}
  const [who, where] = [holder && values[holder], position && values[position]]
  const seat = where ? of.after.find(where) : of.after.find(one.id)
  const on = (seat?.values as Readonly<Record<string, unknown>> | undefined)?.body
  const place = one.kind === 'body' ? one.id : typeof on === 'string' ? on : where ? 'people' : 'other'
  const text: readonly Run[] =
    who && where ? [mention(of, who), ' stays in ', mention(of, where)] : [mention(of, one.id), ' stays']
  const end = `; without the draft ${who && where ? 'this' : 'it'} would end.`
  return [{ place: place as Place, weight: 70, text: [...text, end] }]
}

/** The same side, the same fields, the same values on both sides. */
function isAlike(one: Difference, other: Difference): boolean {
  if (one.form !== other.form) return false
  if (one.form === 'ended' || other.form === 'ended') return true
  if (one.form === 'begun' || other.form === 'begun') return isSame(one.after.values, other.after.values)
  if (!isSame(one.fields.toSorted(), other.fields.toSorted())) return false
  return one.fields.every((name) => {
    const of = (thing: Difference & { form: 'changed' }, side: 'before' | 'after') =>
      (thing[side].values as Readonly<Record<string, unknown>>)[name]
    return isSame(of(one, 'before'), of(other, 'before')) && isSame(of(one, 'after'), of(other, 'after'))
  })
}

/** A heading of level 2 for each day. */
export function showByDay(days: readonly DayOfDraft[]): readonly Block[] {
  if (days.length === 0) return [{ type: 'prose', text: 'The draft changes nothing.' }]
  return days.flatMap(({ day, groups, differences, left, over }) => [
    { type: 'heading', level: 2, text: `From ${showDay(day)}` } as const,
    ...(differences > 0 ? inSentences({ groups, differences, left, fields: { rows: [], left: 0 } }) : []),
    ...(over > 0 ? [{ type: 'prose', text: sayOver(over) } as const] : []),
  ])
}

function sayOver(over: number): string {
  const what = over === 1 ? 'One thing that differed' : `${over} things that differed`
  return `${what} until then ${over === 1 ? 'is' : 'are'} the same with the draft and without it from this day.`
}
