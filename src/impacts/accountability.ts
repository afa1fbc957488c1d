// Who answers for which outcome without and with a draft: whose accountable, responsible and contributing parts change, to
// whom, and from which day. Worked out on each day that matters.
import type { Block, Cell, Run } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import { impact, type Laid } from '#core/impact.ts'
import { differencesOn } from '#core/laid-differences.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { answeredBy, answersOf, daysThatMatter, movedExOfficio, sayLevel, type Answer } from '#facts/index.ts'
import { answeringParts, type AnsweringPart } from '#kinds/answers-for.ts'
import { answersFor, outcome, role, seat } from '#kinds/index.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'

/** Whoever has the part, with the people in it; a role or seat with nobody in it is vacant. */
export type Having = { readonly holder: Id; readonly people: readonly Id[]; readonly vacant: boolean }

export type AnsweringChange = {
  readonly outcome: Id
  readonly part: AnsweringPart
  readonly level: AnsweringLevel
  readonly area: Id | undefined
  readonly from: Day
  readonly was: readonly Having[]
  readonly would: readonly Having[]
}

const TOLD: readonly AnsweringPart[] = ['accountable', 'responsible', 'contributes']

export const accountability = impact<readonly AnsweringChange[]>({
  name: 'accountability',
  title: 'Who answers for outcomes',
  question: 'Who would answer for which outcome instead of whom, and from which day?',
  compute(of) {
    const told = new Map<string, string>()
    const found: AnsweringChange[] = []
    for (const day of daysThatMatter(of).days) {
      for (const one of changesOn(of, day)) {
        const [key, made] = [keyOf(one), differenceIn(one)]
        // What differs as it did on a day before is not told again, whatever the record changes on both sides.
        if (made && told.get(key) !== made) found.push(one)
        told.set(key, made)
      }
    }
    return found
  },
  show(all, title) {
    if (all.length === 0) return []
    const table: Block = {
      type: 'table',
      caption: 'Before and after',
      columns: [
        { label: 'Outcome' },
        { label: 'Part' },
        { label: 'From' },
        { label: 'Without the draft' },
        { label: 'With the draft' },
      ],
      rows: all.map((one) => rowOf(one, title)),
    }
    return [table]
  },
})

function keyOf({ outcome: of, part, level, area }: Omit<AnsweringChange, 'was' | 'would' | 'from'>): string {
  return `${of} ${part} ${level} ${area ?? ''}`
}

/** Holders on one side only, and those of both sides with other people in them; empty where there is no difference. */
function differenceIn({ was, would }: Pick<AnsweringChange, 'was' | 'would'>): string {
  const only = (some: readonly Having[], others: readonly Having[]) =>
    some.flatMap((one) => {
      const same = others.find(({ holder }) => holder === one.holder)
      if (!same) return [one.holder]
      const people = one.people.join(' ')
      return people === same.people.join(' ') && one.vacant === same.vacant
        ? []
        : [`${one.holder}: ${people}`]
    })
  const sides = [only(was, would), only(would, was)]
  return sides.some((one) => one.length > 0) ? JSON.stringify(sides) : ''
}

function changesOn(of: Laid, day: Day): readonly AnsweringChange[] {
  const [was, would] = [of.was(day), of.would(day)]
  return touched(of, day).flatMap((id) => {
    const before = partsIn(was, id)
    const after = partsIn(would, id)
    const keys = new Map([...before, ...after].map(([key, [one]]) => [key, one]))
    return [...keys].flatMap(([key, one]): AnsweringChange[] => {
      if (!one) return []
      const { part, level, area } = one
      const [old, fresh] = [having(was, before.get(key)), having(would, after.get(key))]
      return [{ outcome: id, part, level, area, from: day, was: old, would: fresh }]
    })
  })
}

function partsIn(now: Snapshot, id: Id): ReadonlyMap<string, readonly Answer[]> {
  const all = answersOf(now, id).filter(({ part }) => TOLD.includes(part))
  return Map.groupBy(all, ({ part, level, area }) => keyOf({ outcome: id, part, level, area }))
}

// In order of id, so that the same parts said in another order are the same.
function having(now: Snapshot, all: readonly Answer[] = []): readonly Having[] {
  return [...new Set(all.map((one) => one.holder))].toSorted().map((holder) => {
    const people = holdersOf(now, holder).map((one) => one.holder)
    const position = now.get(role, holder) ?? now.get(seat, holder)
    // A role that has ended and is still named leaves the part to nobody, as an empty one does.
    const vacant = people.length === 0 && (position !== undefined || !now.find(holder))
    return { holder, people: people.toSorted(), vacant }
  })
}

/** Outcomes whose parts may differ on the day: those spoken of, and those of positions that are. */
function touched(of: Laid, day: Day): readonly Id[] {
  const [was, would] = [of.was(day), of.would(day)]
  const all = differencesOn(of, day)
  const found = all.flatMap((one): readonly Id[] => {
    const sides = [
      ...(one.form === 'begun' ? [] : [one.before]),
      ...(one.form === 'ended' ? [] : [one.after]),
    ]
    if (one.kind === outcome.name) return [one.id]
    if (one.kind === answersFor.name)
      return sides.map(({ values }) => (values as { readonly outcome: Id }).outcome)
    if (one.kind === 'appointment')
      return sides.flatMap(({ values }) => outcomesOf(was, would, (values as { readonly to: Id }).to))
    return outcomesOf(was, would, one.id)
  })
  const moved = movedExOfficio(was, would, all).flatMap(({ position }) => outcomesOf(was, would, position))
  return [...new Set([...found, ...moved])].toSorted()
}

function outcomesOf(was: Snapshot, would: Snapshot, holder: Id): readonly Id[] {
  return [was, would].flatMap((now) => answeredBy(now, holder).map((one) => one.outcome.id))
}

function rowOf(
  { outcome: of, part, level, area, from, was, would }: AnsweringChange,
  title: Titles,
): readonly Cell[] {
  return [
    [{ text: title(of), thing: of }],
    `${answeringParts[part]}, ${sayLevel({ level, area }, title)}`,
    showDay(from),
    said(was, title),
    said(would, title),
  ]
}

function said(all: readonly Having[], title: Titles): readonly Run[] {
  if (all.length === 0) return [{ tag: 'nobody', tone: 'warning' }]
  return all.flatMap(({ holder, people, vacant }, at): readonly Run[] => [
    ...(at > 0 ? ['; '] : []),
    { text: title(holder), thing: holder },
    ...(people.length > 0 ? [` (${people.map(title).join(', ')})`] : []),
    ...(vacant ? [' ', { tag: 'vacant', tone: 'warning' } as const] : []),
  ])
}
