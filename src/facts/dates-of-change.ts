// The days on which anything in force changes, past and to come, with what happens in a line. Knows no picture.
import type { Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Vocabulary } from '#core/kind.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Timeline } from '#core/timeline.ts'

export type DateOfChange = {
  readonly day: Day
  readonly begun: number
  readonly ended: number
  readonly changed: number
  /** What happens, in one line: "ICB Board and 2 more bodies begin; 4 appointments end". */
  readonly reason: string
  /** Changes on days since the date before, which are not dates of their own here. */
  readonly earlier: number
}

// How much a thing's beginning or end alters the picture, for choosing days when there are too many.
const WEIGHTS: Readonly<Record<string, number>> = { lineage: 40, body: 12, organisation: 6, area: 6, seat: 2 }
const NAMED = ['lineage', 'body', 'organisation', 'area']

type Happening = { readonly begun: Id[]; readonly ended: Id[]; readonly changed: Id[] }

/**
 * Oldest first. Where there are more than `limit` days, those that alter most are kept, and always the first and
 * the last; changes on the others are in force by the next date kept, which counts them as `earlier`. It reads the
 * whole record: ask once for each ledger.
 */
export function datesOfChange(of: Ledger, title: Titles, limit = 60): readonly DateOfChange[] {
  const days = new Map<Day, Happening>()
  const at = (day: Day): Happening => {
    const known = days.get(day) ?? { begun: [], ended: [], changed: [] }
    days.set(day, known)
    return known
  }
  for (const ids of of.byKind.values()) {
    for (const id of ids) {
      const timeline = of.timelines.get(id)
      if (timeline) note(timeline, at)
    }
  }
  const sorted = [...days].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const kept = keptOf(sorted, limit)
  let earlier = 0
  return sorted.flatMap(([day, what]) => {
    if (!kept.has(day)) {
      earlier += countOf(what)
      return []
    }
    const before = earlier
    earlier = 0
    return [dateOf(day, what, before, of.vocabulary, title)]
  })
}

function note(of: Timeline, at: (day: Day) => Happening): void {
  of.versions.forEach((version, index) => {
    const before = of.versions[index - 1]
    const goesOn = before?.period === version.period
    const happening = at(version.from)
    if (goesOn) happening.changed.push(of.id)
    else happening.begun.push(of.id)
    const next = of.versions[index + 1]
    if (version.until && next?.period !== version.period) at(version.until).ended.push(of.id)
    for (const day of spellDays(version.values)) {
      if (day >= version.from && (!version.until || day < version.until)) at(day).changed.push(of.id)
    }
  })
}

// Leave, acting and cover begin and end inside an appointment, without a change of their own on the day.
function spellDays(values: Readonly<Record<string, unknown>>): readonly Day[] {
  const spells = values.spells as readonly { readonly from: Day; readonly until?: Day }[] | undefined
  return spells?.flatMap((spell) => (spell.until ? [spell.from, spell.until] : [spell.from])) ?? []
}

function keptOf(days: readonly (readonly [Day, Happening])[], limit: number): ReadonlySet<Day> {
  const ends = [days[0], days.at(-1)].flatMap((one) => (one ? [one[0]] : []))
  const heaviest = days
    .map(([day, what]) => ({ day, weight: weightOf(what) }))
    .toSorted((one, other) => other.weight - one.weight || (one.day < other.day ? 1 : -1))
  const kept = new Set(ends)
  for (const { day } of heaviest) if (kept.size < limit) kept.add(day)
  return kept
}

function weightOf({ begun, ended, changed }: Happening): number {
  const weigh = (ids: readonly Id[]) => ids.reduce((sum, id) => sum + (WEIGHTS[kindOf(id)] ?? 1), 0)
  return weigh(begun) + weigh(ended) + changed.length
}

function countOf({ begun, ended, changed }: Happening): number {
  return begun.length + ended.length + changed.length
}

function dateOf(day: Day, what: Happening, earlier: number, words: Vocabulary, title: Titles): DateOfChange {
  const { begun, ended, changed } = what
  const events = begun.filter((id) => kindOf(id) === 'lineage').map(title)
  const parts = [
    ...events.slice(0, 1),
    ...(events.length > 1 ? [`${events.length - 1} more reorganisations`] : []),
    saying(begun, 'begins', 'begin', words, title),
    saying(ended, 'ends', 'end', words, title),
    saying(changed, 'changes', 'change', words, title),
  ].filter((part) => part !== '')
  return {
    day,
    begun: begun.length,
    ended: ended.length,
    changed: changed.length,
    reason: parts.join('; '),
    earlier,
  }
}

// One that people know by name is named; of the rest the kind that comes first in the vocabulary is counted.
function saying(ids: readonly Id[], one: string, many: string, words: Vocabulary, title: Titles): string {
  const told = ids.filter((id) => kindOf(id) !== 'lineage' && kindOf(id) !== 'person')
  const byKind = Map.groupBy(told, kindOf)
  for (const [name, kind] of words) {
    const found = byKind.get(name)
    if (!found) continue
    const [first] = found
    if (found.length === 1 && first && NAMED.includes(name)) return `${title(first)} ${one}`
    return `${found.length} ${found.length === 1 ? kind.words.one : kind.words.many} ${found.length === 1 ? one : many}`
  }
  return ''
}
