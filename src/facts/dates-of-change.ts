// The days on which anything in force changes, past and to come, with what happens in a line. Knows no
// picture.
import type { Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { kindOf, type Id } from '#core/id.ts'
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

type Happening = { readonly begun: Id[]; readonly ended: Id[]; readonly changed: Id[] }

/**
 * Oldest first, from the day of the first body: before it there is nothing to look at. Where there are more
 * than `limit` days, those that alter most are kept, and always the first and the last; changes on the
 * others are in force by the next date kept, which counts them as `earlier`. It reads the whole record: ask
 * once for each ledger.
 */
export function datesOfChange(of: Ledger, title: Titles, limit = 60): readonly DateOfChange[] {
  const days = new Map<Day, Happening>()
  const at = (day: Day): Happening => {
    const known = days.get(day) ?? { begun: [], ended: [], changed: [] }
    days.set(day, known)
    return known
  }
  for (const [kind, ids] of of.byKind) {
    if (of.vocabulary.get(kind)?.steers) continue
    for (const id of ids) {
      const timeline = of.timelines.get(id)
      if (timeline) note(timeline, at)
    }
  }
  const first = firstBody(of)
  const sorted = [...days]
    .filter(([day]) => day >= first)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  const kept = keptOf(sorted, limit)
  let earlier = 0
  return sorted.flatMap(([day, what]) => {
    if (!kept.has(day)) {
      earlier += countOf(what)
      return []
    }
    const before = earlier
    earlier = 0
    return [dateOf(day, what, before, of, title)]
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

function firstBody(of: Ledger): string {
  const bodies = (of.byKind.get('body') ?? []).flatMap((id) => of.timelines.get(id)?.versions[0]?.from ?? [])
  return bodies.reduce<string>((first, day) => (first === '' || day < first ? day : first), '')
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
  const weigh = (ids: readonly Id[]) => ids.reduce((sum, id) => sum + weight(kindOf(id)), 0)
  return weigh(begun) + weigh(ended) + changed.length
}

function weight(kind: string): number {
  return WEIGHTS[kind] ?? 1
}

function countOf({ begun, ended, changed }: Happening): number {
  return begun.length + ended.length + changed.length
}

function dateOf(day: Day, what: Happening, earlier: number, of: Ledger, title: Titles): DateOfChange {
  const { begun, ended, changed } = what
  const events = begun.filter((id) => kindOf(id) === 'lineage').map(title)
  const parts = [
    ...events.slice(0, 1),
    ...(events.length > 1 ? [`${events.length - 1} more reorganisations`] : []),
    saying(begun, 'begin', day, of, title),
    saying(ended, 'end', day, of, title),
    saying(changed, 'change', day, of, title),
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

// Of the weightiest kind: one alone is said in its own words, several are counted.
function saying(
  ids: readonly Id[],
  act: 'begin' | 'end' | 'change',
  day: Day,
  of: Ledger,
  title: Titles,
): string {
  const told = ids.filter((id) => kindOf(id) !== 'lineage' && kindOf(id) !== 'person')
  const byKind = Map.groupBy(told, kindOf)
  const kinds = [...of.vocabulary.values()].toSorted((one, other) => weight(other.name) - weight(one.name))
  for (const kind of kinds) {
    const [first, ...others] = byKind.get(kind.name) ?? []
    if (!first) continue
    if (others.length > 0) return `${others.length + 1} ${kind.words.many} ${act}`
    const version = of.timelines
      .get(first)
      ?.versions.findLast((one) => one.from < day || (act !== 'end' && one.from === day))
    const sentence = act !== 'change' && version && kind.sentences?.[act](version.values as never, title)
    return sentence || `${title(first)} ${act}s`
  }
  return ''
}
