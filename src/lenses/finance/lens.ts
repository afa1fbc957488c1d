// Money: plan and actual of each organisation in a financial year, month by month, and what they come to by place and for
// the system. £ million. No organisation is counted twice; no forecast is made.
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { SeriesBook } from '#core/series.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { areasAround } from '#facts/index.ts'
import { measure, organisation } from '#kinds/index.ts'
import type { Finance, MoneyOf, MoneyOfPlace } from './answer.ts'
import { financialYearOf, readMonths, totalsOf, type Totals } from './months.ts'
import { showFinance } from './show.ts'

export type FinanceAsked = {
  readonly book: SeriesBook
  /** 2026 is April 2026 to March 2027. Without it, the year that holds the day. */
  readonly year?: number
  /** One of those that can be looked at; the first of them without it. */
  readonly measure?: Id
}

export const finance: Lens<FinanceAsked, Finance> = {
  name: 'finance',
  title: 'Money',
  question: 'Are we living within our means, and where not?',
  compute(now, { book, year: asked, measure: chosen }, title) {
    const measures = measuresOfMoney(now, book)
    const one = measures.find(({ id }) => id === chosen) ?? measures[0]
    const year = asked ?? financialYearOf(now.day)
    const none = { plan: 0, actual: 0 }
    if (!one) return { measures, year, organisations: [], places: [], system: none, within: [] }
    const subjects = book.subjects(one.id).filter((of) => now.get(organisation, of))
    const within = subjects.filter((of) => isWithin(now, of, subjects))
    const organisations = subjects
      .filter((of) => !within.includes(of))
      .map((of) => moneyOf(now, book, one, of, year))
      .toSorted((a, b) => (title(a.of) < title(b.of) ? -1 : 1))
    return {
      measures,
      measure: one,
      year,
      organisations,
      places: placesOf(organisations, title),
      system: sumOf(organisations),
      within,
    }
  },
  show: showFinance,
}

function measuresOfMoney(now: Snapshot, book: SeriesBook): readonly Thing<typeof measure>[] {
  const withFigures = new Set(book.measures())
  return now.all(measure).filter(({ id, values }) => {
    const isMoney = values.theme === 'finance' && values.unit === 'pounds-million'
    return isMoney && values.rollUp === 'sum' && values.frequency === 'monthly' && withFigures.has(id)
  })
}

function isWithin(now: Snapshot, of: Id, all: readonly Id[]): boolean {
  const seen = new Set<Id>([of])
  let above = now.get(organisation, of)?.values.partOf
  while (above && !seen.has(above)) {
    if (all.includes(above)) return true
    seen.add(above)
    above = now.get(organisation, above)?.values.partOf
  }
  return false
}

function moneyOf(
  now: Snapshot,
  book: SeriesBook,
  { id, values }: Thing<typeof measure>,
  of: Id,
  year: number,
): MoneyOf {
  const [plan, actual] = (['plan', 'actual'] as const).map((strand) =>
    book.series({ measure: id, of, strand }),
  )
  const months12 = readMonths({ plan: plan ?? [], actual: actual ?? [] }, year, {
    cumulative: values.cumulative === true,
    lagDays: values.lagDays ?? 0,
    by: now.day,
  })
  const place = onlyPlaceOf(now, of)
  return { of, months12, ...(place && { place }), ...totalsOf(months12) }
}

// Every area that it serves lies in the place or is it; one that serves the whole system too is of no place.
function onlyPlaceOf(now: Snapshot, of: Id): Id | undefined {
  const served = now.get(organisation, of)?.values.serves ?? []
  const places = served.map((one) => areasAround(now, one).find(({ values }) => values.level === 'place')?.id)
  const [first] = places
  return first && places.every((one) => one === first) ? first : undefined
}

function sumOf(all: readonly Pick<Totals, 'plan' | 'actual'>[]): Pick<Totals, 'plan' | 'actual'> {
  return {
    plan: all.reduce((sum, { plan }) => sum + plan, 0),
    actual: all.reduce((sum, { actual }) => sum + actual, 0),
  }
}

function placesOf(all: readonly MoneyOf[], title: Titles): readonly MoneyOfPlace[] {
  return [...Map.groupBy(all, ({ place }) => place)]
    .map(([place, some]) => ({ ...(place && { place }), count: some.length, ...sumOf(some) }))
    .toSorted((one, other) => {
      if (!one.place || !other.place) return one.place ? -1 : 1
      return title(one.place) < title(other.place) ? -1 : 1
    })
}
