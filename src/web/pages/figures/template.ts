// A file to fill in: a line for each measure and whose figures there are, with the period that comes next. Filled in, it is
// read without a choice.
import { addDays, addMonths, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { SeriesBook } from '#core/series.ts'
import { missingPeriods, periodAfter } from '#facts/index.ts'
import { writeCsv } from '#files/write-csv.ts'
import { area, body, measure, organisation } from '#kinds/index.ts'
import type { Frequency } from '#kinds/measure.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'

export const figuresTemplatePage: SystemPage = {
  name: 'figures-template.csv',
  within: 'system',
  path: '/:system/figures/template.csv',
  access: 'contributor',
  view: show,
}

const SUBJECTS = [area.name, organisation.name, body.name]
const HEADINGS = ['Measure', 'Whose', 'Period', 'Value', 'Plan', 'Note']

async function show(ask: SystemAsk): Promise<Answer> {
  const book = await ask.store.series(ask.system.slug)
  const rows = ask.snapshot.all(measure).flatMap(({ id, values }) => {
    const { frequency, lagDays = 0 } = values
    const subjects = book.subjects(id)
    const of = subjects.length > 0 ? subjects : [ask.system.root]
    return of.flatMap((one) =>
      periodsFor(book, id, one, { frequency, lagDays }, ask.today).map((day) => [
        nameOf(ask, id, [measure.name]),
        nameOf(ask, one, SUBJECTS),
        frequency === 'daily' || frequency === 'weekly' ? day : day.slice(0, 7),
        null,
        null,
        null,
      ]),
    )
  })
  return {
    is: 'file',
    type: 'text/csv; charset=utf-8',
    body: writeCsv([HEADINGS, ...rows]),
    name: `${ask.system.slug}-figures.csv`,
  }
}

// A name that several bear would not be known again: then the id stands, which always is.
function nameOf({ title, snapshot }: SystemAsk, of: Id, kinds: readonly string[]): string {
  const name = title(of)
  const alike = kinds
    .flatMap((kind) => snapshot.ledger.byKind.get(kind) ?? [])
    .filter((one) => title(one) === name)
  return alike.length === 1 ? name : of
}

/** What is missing, at most a year of months; else the one that comes next. */
function periodsFor(
  book: SeriesBook,
  id: Id,
  of: Id,
  published: { readonly frequency: Frequency; readonly lagDays: number },
  today: Day,
): readonly Day[] {
  const loaded = book.series({ measure: id, of, strand: 'actual' }).map((one) => one.day)
  const missing = missingPeriods(loaded, published, today).slice(-12)
  if (missing.length > 0) return missing
  const last = loaded.at(-1)
  return [last ? periodAfter(last, published.frequency, 1) : lastFirst(today, published.frequency)]
}

/** The first day of the last period that is over, where nothing was loaded yet. */
function lastFirst(today: Day, frequency: Frequency): Day {
  if (frequency === 'daily') return addDays(today, -1)
  if (frequency === 'weekly') return addDays(today, -7)
  const month = addMonths(`${today.slice(0, 7)}-01` as Day, -1)
  if (frequency === 'monthly') return month
  const back = frequency === 'quarterly' ? 3 + ((Number(today.slice(5, 7)) - 1) % 3) : 12
  const first = addMonths(`${today.slice(0, 7)}-01` as Day, -back)
  return frequency === 'quarterly' ? first : (`${first.slice(0, 4)}-04-01` as Day)
}
