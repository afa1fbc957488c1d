// Loads of figures as a book of series. Each series keeps its points in order of day and, of each day, every figure that was
// recorded, oldest first; the last known is what is read. Immutable: later loads make a new book that shares the old series.
import type { Day } from './day.ts'
import type { Id } from './id.ts'
import type { Figure, Load, LoadedFigures, SeriesBook, SeriesKey, SeriesPoint } from './series.ts'

/** All figures recorded for one day of one series, oldest load first. Never empty. */
type Recorded = readonly SeriesPoint[]
type Series = { readonly key: SeriesKey; readonly days: ReadonlyMap<Day, Recorded> }
type Shelf = ReadonlyMap<string, Series>

const EMPTY: readonly never[] = []

/**
 * The book of these loads, in order of their numbers. Of two figures for one day in one load the last stands.
 * Throws where numbers do not rise: that is a fault of the store.
 */
export function seriesBook(loads: readonly LoadedFigures[] = []): SeriesBook {
  return withLoads(bookOf([], new Map()), loads)
}

function bookOf(loads: readonly Load[], shelf: Shelf): SeriesBook {
  const read = new Map<string, readonly SeriesPoint[]>()
  const known = new Map<number, SeriesBook>()
  let byMeasure: ReadonlyMap<Id, readonly Id[]> | undefined
  const measures = () => (byMeasure ??= subjectsOf(shelf))
  const self: SeriesBook = {
    loads,
    last: loads.at(-1)?.number ?? 0,
    series(key) {
      const name = nameOf(key)
      const found = read.get(name) ?? pointsOf(shelf.get(name))
      read.set(name, found)
      return found
    },
    subjects: (measure) => measures().get(measure) ?? EMPTY,
    measures: () => [...measures().keys()].toSorted(),
    revisions: (key, day) => shelf.get(nameOf(key))?.days.get(day) ?? EMPTY,
    at(moment) {
      const then = loads.filter((load) => load.at <= moment)
      if (then.length === loads.length) return self
      const number = then.at(-1)?.number ?? 0
      const before =
        known.get(number) ?? bookOf(then, shelfBefore(shelf, new Set(then.map((one) => one.number))))
      known.set(number, before)
      return before
    },
    with: (more) => withLoads(self, more, shelf),
  }
  return self
}

function withLoads(before: SeriesBook, more: readonly LoadedFigures[], shelf: Shelf = new Map()): SeriesBook {
  if (more.length === 0) return before
  const next = new Map(shelf)
  const opened = new Map<string, Map<Day, Recorded>>()
  let { last } = before
  for (const { load, figures } of more) {
    if (load.number <= last) throw new Error(`Load ${load.number} comes after load ${last}`)
    last = load.number
    for (const figure of figures) record(next, opened, figure, load.number)
  }
  return bookOf([...before.loads, ...more.map(({ load }) => load)], next)
}

// A series is copied once for all that comes to it together.
function record(
  shelf: Map<string, Series>,
  opened: Map<string, Map<Day, Recorded>>,
  figure: Figure,
  load: number,
): void {
  const name = nameOf(figure)
  let days = opened.get(name)
  if (!days) {
    days = new Map(shelf.get(name)?.days)
    opened.set(name, days)
    const { measure, of, strand } = figure
    shelf.set(name, { key: { measure, of, strand }, days })
  }
  const before = (days.get(figure.day) ?? EMPTY).filter((one) => one.load !== load)
  const { day, value, note } = figure
  days.set(day, [
    ...before,
    { day, value, ...(note !== undefined && { note }), load, revised: before.length },
  ])
}

function pointsOf(series: Series | undefined): readonly SeriesPoint[] {
  if (!series) return EMPTY
  const days = [...series.days.keys()].toSorted()
  return days.flatMap((day) => series.days.get(day)?.at(-1) ?? [])
}

function shelfBefore(shelf: Shelf, numbers: ReadonlySet<number>): Shelf {
  const before = new Map<string, Series>()
  for (const [name, { key, days }] of shelf) {
    const kept = new Map<Day, Recorded>()
    for (const [day, recorded] of days) {
      const then = recorded.filter((one) => numbers.has(one.load))
      if (then.length > 0) kept.set(day, then)
    }
    if (kept.size > 0) before.set(name, { key, days: kept })
  }
  return before
}

function subjectsOf(shelf: Shelf): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Set<Id>>()
  for (const { key } of shelf.values()) {
    const subjects = found.get(key.measure) ?? new Set<Id>()
    found.set(key.measure, subjects.add(key.of))
  }
  return new Map([...found].map(([measure, subjects]) => [measure, [...subjects].toSorted()]))
}

function nameOf({ measure, of, strand }: SeriesKey): string {
  return `${measure} ${of} ${strand}`
}
