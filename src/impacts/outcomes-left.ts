// Outcomes that a draft leaves without anyone in a part of them, those that pass to others, and measures left without an
// outcome; each with the days between which it is so. Functions left without a holder are told elsewhere.
import type { Block, Text } from '#core/block.ts'
import { addDays, showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import { impact, type Laid } from '#core/impact.ts'
import { spokenOf } from '#core/laid-differences.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import {
  answersOf,
  atLevel,
  daysOfLives,
  daysThatMatter,
  livesOfAnswering,
  recordOfLives,
  type Answer,
} from '#facts/index.ts'
import { answeringParts, type AnsweringPart } from '#kinds/answers-for.ts'
import { measure, outcome, role, seat } from '#kinds/index.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'

export type PartLeft = {
  readonly outcome: Id
  readonly part: AnsweringPart
  /** Of those who are accountable: one is, at each level and area. */
  readonly level?: AnsweringLevel
  readonly area?: Id
  readonly from: Day
  /** The first day on which the draft makes no such difference any more. */
  readonly until?: Day
  /** Who is there to ask without and with the draft: roles and seats that someone holds, bodies, organisations. */
  readonly was: readonly Id[]
  readonly would: readonly Id[]
}
export type OutcomesLeft = {
  readonly left: readonly PartLeft[]
  readonly passes: readonly PartLeft[]
  readonly measures: readonly { readonly measure: Id; readonly outcomes: readonly Id[]; readonly from: Day }[]
}

export const outcomesLeft = impact<OutcomesLeft>({
  name: 'outcomes-left',
  title: 'Outcomes',
  question: 'Which outcomes would nobody answer for, and which would pass to others?',
  compute(of) {
    const parts = touchedOutcomes(of).flatMap((id) => partsOf(of, id))
    const isLeft = ({ was, would }: PartLeft) => was.length > 0 && would.length === 0
    return {
      left: parts.filter(isLeft),
      passes: parts.filter((one) => !isLeft(one)),
      measures: measuresLeft(of),
    }
  },
  show({ left, measures, passes }, title) {
    return [
      ...tableOf('Parts in outcomes that nobody would have', left, title),
      ...tableOf('Parts in outcomes that pass to others', passes, title),
      ...tableOfMeasures(measures, title),
    ]
  },
})

/** Outcomes of which the draft speaks, or of anything that decides who answers for them. */
function touchedOutcomes(of: Laid): readonly Id[] {
  const spoken = new Set(spokenOf(of))
  const all = new Set([of.before, of.after].flatMap((record) => record.byKind.get(outcome.name) ?? []))
  return [...all]
    .toSorted()
    .filter((id) =>
      [of.before, of.after].some((record) =>
        livesOfAnswering(record, id).some((life) => spoken.has(life.id)),
      ),
    )
}

/** Of one outcome, each part in which somebody else, or nobody, would be asked. */
function partsOf(of: Laid, id: Id): readonly PartLeft[] {
  const [first] = of.days
  const [before, after] = [livesOfAnswering(of.before, id), livesOfAnswering(of.after, id)]
  const days = [...new Set([...daysOfLives(before), ...daysOfLives(after)])].toSorted()
  const [was, would] = [recordOfLives(of.before, before), recordOfLives(of.after, after)]
  const open = new Map<string, PartLeft>()
  const found: PartLeft[] = []
  const close = (key: string, until: Day) => {
    const one = open.get(key)
    if (one) found.push({ ...one, until })
    open.delete(key)
  }
  for (const day of days) {
    if (first === undefined || day < first) continue
    const differing = differencesBetween(snapshot(was, day), snapshot(would, day), id)
    for (const [key, one] of open) if (!isSame(one, differing.get(key))) close(key, day)
    for (const [key, one] of differing) if (!open.has(key)) open.set(key, { ...one, from: day })
  }
  return [...found, ...open.values()].toSorted(inOrder)
}

type Undated = Omit<PartLeft, 'from' | 'until'>

/** Only where the outcome is in force on both sides: that it begins or ends is what the draft says. */
function differencesBetween(was: Snapshot, would: Snapshot, id: Id): ReadonlyMap<string, Undated> {
  const found = new Map<string, Undated>()
  if (!was.get(outcome, id) || !would.get(outcome, id)) return found
  const [olds, news] = [standingByPart(was, id), standingByPart(would, id)]
  for (const [key, one] of new Map([...olds, ...news])) {
    const [before, after] = [olds.get(key)?.holders ?? [], news.get(key)?.holders ?? []]
    if (before.join() === after.join()) continue
    const { area, level, part } = one.answer
    const where = part === 'accountable' ? { level, ...(area && { area }) } : {}
    found.set(key, { outcome: id, part, ...where, was: before, would: after })
  }
  return found
}

type Standing = { readonly answer: Answer; readonly holders: readonly Id[] }

function standingByPart(now: Snapshot, id: Id): ReadonlyMap<string, Standing> {
  const standing = answersOf(now, id).filter(({ holder, people }) => {
    const isPosition = now.get(role, holder) ?? now.get(seat, holder)
    return isPosition ? people.length > 0 : now.find(holder) !== undefined
  })
  const byPart = Map.groupBy(standing, ({ area, level, part }) =>
    part === 'accountable' ? `${part} ${level} ${area ?? ''}` : part,
  )
  return new Map(
    [...byPart].flatMap(([key, all]) => {
      const [answer] = all
      const holders = [...new Set(all.map(({ holder }) => holder))].toSorted()
      return answer ? [[key, { answer, holders }] as const] : []
    }),
  )
}

function isSame(one: PartLeft, other: Undated | undefined): boolean {
  return other !== undefined && one.was.join() === other.was.join() && one.would.join() === other.would.join()
}

const PARTS = Object.keys(answeringParts)

function inOrder(one: PartLeft, other: PartLeft): number {
  return PARTS.indexOf(one.part) - PARTS.indexOf(other.part) || (one.from < other.from ? -1 : 1)
}

/** Measures that told of an outcome and, with the draft, tell of none in force. Each is told once. */
function measuresLeft(of: Laid): OutcomesLeft['measures'] {
  const found = new Map<Id, OutcomesLeft['measures'][number]>()
  const ended = spokenOf(of).filter((id) => of.before.timelines.get(id)?.kind === outcome.name)
  if (ended.length === 0) return []
  for (const day of daysThatMatter(of).days) {
    const [was, would] = [of.was(day), of.would(day)]
    for (const one of ended.flatMap((id) =>
      would.find(id) ? [] : would.pointing(measure, 'outcomes', id),
    )) {
      const told = (was.get(measure, one.id)?.values.outcomes ?? []).filter((id) => was.find(id))
      const still = (one.values.outcomes ?? []).some((id) => would.find(id))
      if (still || told.length === 0 || found.has(one.id)) continue
      found.set(one.id, { measure: one.id, outcomes: told, from: day })
    }
  }
  return [...found.values()]
}

function tableOf(caption: string, all: readonly PartLeft[], title: Titles): readonly Block[] {
  if (all.length === 0) return []
  const columns = ['Outcome', 'Part', 'From', 'Until', 'Without the draft', 'With it'].map((label) => ({
    label,
  }))
  const rows = all.map(({ area, from, level, outcome: of, part, until, was, would }) => [
    [{ text: title(of), thing: of }],
    `${answeringParts[part]}${level ? ` ${atLevel[level]}` : ''}${area ? ` (${title(area)})` : ''}`,
    showDay(from),
    until ? showDay(addDays(until, -1)) : 'goes on',
    named(was, title),
    named(would, title),
  ])
  return [{ type: 'table', caption, columns, rows }]
}

function tableOfMeasures(all: OutcomesLeft['measures'], title: Titles): readonly Block[] {
  if (all.length === 0) return []
  const columns = ['Measure', 'From', 'Told of'].map((label) => ({ label }))
  const rows = all.map(({ from, measure: of, outcomes }) => [
    [{ text: title(of), thing: of }],
    showDay(from),
    named(outcomes, title),
  ])
  return [{ type: 'table', caption: 'Measures that would tell of no outcome', columns, rows }]
}

function named(ids: readonly Id[], title: Titles): Text {
  if (ids.length === 0) return [{ tag: 'nobody', tone: 'warning' }]
  return ids.flatMap((id, at) => [...(at > 0 ? [', '] : []), { text: title(id), thing: id }])
}
