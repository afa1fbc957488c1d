// Outcomes that a draft leaves without anyone in a part of them, with the days between which it is so, and measures left
// without an outcome. Who answers instead, and functions left without a holder, are told elsewhere.
import type { Block, Text } from '#core/block.ts'
import { addDays, showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import { impact, type Laid } from '#core/impact.ts'
import { spokenOf } from '#core/laid-differences.ts'
import type { Ledger } from '#core/ledger.ts'
import { versionOn, type Timeline } from '#core/timeline.ts'
import { atLevel, daysThatMatter, isThereOn, partsOfOutcome, whenThere, type Days } from '#facts/index.ts'
import { answeringParts, type AnsweringPart } from '#kinds/answers-for.ts'
import { measure, outcome } from '#kinds/index.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'

export type PartLeft = {
  readonly outcome: Id
  readonly part: AnsweringPart
  /** Of those who are accountable: one is, at each level and area. */
  readonly level?: AnsweringLevel
  readonly area?: Id
  readonly from: Day
  /** The first day on which somebody has it again, or nobody would have it without the draft either. */
  readonly until?: Day
  /** Who has it without the draft on the first of these days. */
  readonly holders: readonly Id[]
}
export type OutcomesLeft = {
  readonly left: readonly PartLeft[]
  readonly measures: readonly { readonly measure: Id; readonly outcomes: readonly Id[]; readonly from: Day }[]
}

export const outcomesLeft = impact<OutcomesLeft>({
  name: 'outcomes-left',
  title: 'Outcomes left',
  question: 'In which outcomes would nobody have a part that somebody has now, and from which day?',
  compute: (of) => ({
    left: (of.before.byKind.get(outcome.name) ?? []).flatMap((id) => partsLeft(of, id)),
    measures: measuresLeft(of),
  }),
  show: ({ left, measures }, title) => [...tableOf(left, title), ...tableOfMeasures(measures, title)],
})

/** What stands in one record about who answers for an outcome. */
type Side = {
  readonly life: Timeline | undefined
  readonly parts: readonly { readonly life: Timeline; readonly there: ReadonlyMap<Id, readonly Days[]> }[]
}

function sideOf(record: Ledger, id: Id): Side {
  const parts = partsOfOutcome(record, id).map((life) => {
    const holders = new Set(life.versions.map(({ values }) => values.holder as Id))
    return { life, there: new Map([...holders].map((holder) => [holder, whenThere(record, holder)])) }
  })
  return { life: record.timelines.get(id), parts }
}

/** Each part of one outcome that somebody has without the draft and nobody has with it. */
function partsLeft(of: Laid, id: Id): readonly PartLeft[] {
  const [first] = of.days
  const [before, after] = [sideOf(of.before, id), sideOf(of.after, id)]
  if (first === undefined || isSame(before, after)) return []
  const days = [...daysOf(before), ...daysOf(after)].filter((day) => day >= first)
  const open = new Map<string, PartLeft>()
  const found: PartLeft[] = []
  for (const day of [...new Set(days)].toSorted()) {
    const [was, would] = [havingOn(before, id, day), havingOn(after, id, day)]
    // Only where the outcome is in force with the draft: that it ends is what the draft says.
    const isLeft = (key: string) => would !== undefined && was?.has(key) === true && !would.has(key)
    for (const [key, one] of open) {
      if (isLeft(key)) continue
      found.push({ ...one, until: day })
      open.delete(key)
    }
    for (const [key, one] of was ?? [])
      if (isLeft(key) && !open.has(key)) open.set(key, { outcome: id, ...one, from: day })
  }
  return [...found, ...open.values()].toSorted(inOrder)
}

/** Whoever the draft leaves alone is there on the very same days. */
function isSame(one: Side, other: Side): boolean {
  return (
    one.life === other.life &&
    one.parts.length === other.parts.length &&
    one.parts.every(({ life, there }, at) => {
      const same = other.parts[at]
      return life === same?.life && [...there].every(([holder, days]) => same.there.get(holder) === days)
    })
  )
}

function daysOf({ life, parts }: Side): readonly Day[] {
  const bounds = [
    ...(life?.versions ?? []),
    ...parts.flatMap((one) => [...one.life.versions, ...[...one.there.values()].flat()]),
  ]
  return bounds.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))
}

type Having = Pick<PartLeft, 'part' | 'level' | 'area' | 'holders'>

/** By part, of those accountable by level and area too; nothing where the outcome is not in force. */
function havingOn({ life, parts }: Side, id: Id, day: Day): ReadonlyMap<string, Having> | undefined {
  const own = life && versionOn(life, day)?.values
  if (!own) return undefined
  const found = new Map<string, Having>()
  for (const one of parts) {
    const said = versionOn(one.life, day)?.values
    const holder = said?.holder as Id
    if (said?.outcome !== id || !isThereOn(one.there.get(holder) ?? [], day)) continue
    const part = said.part as AnsweringPart
    const [level, area] = [said.level ?? own.level, said.area ?? own.area] as [AnsweringLevel, Id | undefined]
    const where = part === 'accountable' ? { level, ...(area && { area }) } : {}
    const key = [part, ...Object.values(where)].join(' ')
    const others = found.get(key)?.holders ?? []
    found.set(key, { part, ...where, holders: [...new Set([...others, holder])] })
  }
  return found
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

function tableOf(all: readonly PartLeft[], title: Titles): readonly Block[] {
  if (all.length === 0) return []
  const columns = ['Outcome', 'Part', 'Without the draft', 'Nobody from', 'Until'].map((label) => ({ label }))
  const rows = all.map(({ area, from, holders, level, outcome: of, part, until }) => [
    [{ text: title(of), thing: of }],
    `${answeringParts[part]}${level ? ` ${atLevel[level]}` : ''}${area ? ` (${title(area)})` : ''}`,
    named(holders, title),
    showDay(from),
    until ? showDay(addDays(until, -1)) : 'goes on',
  ])
  return [{ type: 'table', caption: 'Parts in outcomes that nobody would have', columns, rows }]
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
  return ids.flatMap((id, at) => [...(at > 0 ? [', '] : []), { text: title(id), thing: id }])
}
