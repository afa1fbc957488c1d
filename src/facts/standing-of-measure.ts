// How a measure stands for one subject on a day: its figures up to that day read as a chart, with the targets, marks and
// definitions of the record, and which figures are missing. Knows no page and no store.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { must, problem, type Problem } from '#core/problem.ts'
import type { SeriesBook, SeriesPoint } from '#core/series.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { measure, seriesMark } from '#kinds/index.ts'
import { readSeries } from '#spc/read-series.ts'
import type { SpcAnswer, SpcPoint } from '#spc/spc.ts'
import { definitionsOf, type Definition } from './definitions-of-measure.ts'
import { missingPeriods } from './missing-periods.ts'
import { targetOn, targetsOfMeasure, type TargetStep } from './targets-of-measure.ts'

export type Unjudged = 'cumulative' | 'yearly'

export type Standing = {
  readonly measure: Thing<typeof measure>
  readonly of: Id
  /**
   * A point for each figure, and one without a value for each missing period. Where the measure is not judged, points have
   * no limits and no rule fires.
   */
  readonly answer: SpcAnswer
  /** The last figure there is, and the target in force on its day. */
  readonly latest?: { readonly day: Day; readonly value: number; readonly target?: number }
  /** First days of periods that are due by the day and were not loaded. */
  readonly missing: readonly Day[]
  /** In order of day; those on this subject and those on all. */
  readonly marks: readonly Thing<typeof seriesMark>[]
  /** All that were, are or will be; `targetOn` says which is judged against on a day. */
  readonly targets: readonly TargetStep[]
  /** How the measure was defined from which day on, oldest first; `definitionOn` says which holds for a point. */
  readonly definitions: readonly Definition[]
  /** Figures as they were loaded, with notes and revisions, up to the day. */
  readonly figures: readonly SeriesPoint[]
  /** What was planned, later days too. */
  readonly plan: readonly SeriesPoint[]
  /** Why neither variation nor assurance is judged, where it is not. */
  readonly unjudged?: Unjudged
}

/** The measure must be in force on the day. `book` is what was known of figures. The same answer for the same values. */
export function standingOf(now: Snapshot, book: SeriesBook, of: Id, subject: Id): Standing {
  const books = kept.get(now) ?? new WeakMap<SeriesBook, Map<string, Standing>>()
  kept.set(now, books)
  const known = books.get(book) ?? new Map<string, Standing>()
  books.set(book, known)
  const name = `${of} ${subject}`
  const found = known.get(name) ?? makeStanding(now, book, of, subject)
  known.set(name, found)
  return found
}

// Asked for by boards of hundreds of series, page after page, of the same day.
const kept = new WeakMap<Snapshot, WeakMap<SeriesBook, Map<string, Standing>>>()

function makeStanding(now: Snapshot, book: SeriesBook, id: Id, of: Id): Standing {
  const about = now.get(measure, id)
  must(about, `${id} is a measure in force on ${now.day}`)
  const { values } = about
  const figures = book.series({ measure: id, of, strand: 'actual' }).filter(({ day }) => day <= now.day)
  const missing = missingPeriods(
    figures.map(({ day }) => day),
    { frequency: values.frequency, lagDays: values.lagDays ?? 0 },
    now.day,
  )
  const marks = marksOf(now, id, of)
  const targets = targetsOfMeasure(now, id, of)
  const unjudged = values.cumulative ? 'cumulative' : values.frequency === 'yearly' ? 'yearly' : undefined
  const read = readOf({ about, figures, missing, marks, targets })
  const last = figures.findLast(({ value }) => value !== null)
  const target = last && targetOn(targets, last.day)?.value
  return {
    measure: about,
    of,
    answer: unjudged ? withoutJudging(read, unjudged) : read,
    ...(last && {
      latest: { day: last.day, value: last.value as number, ...(target !== undefined && { target }) },
    }),
    missing,
    marks,
    targets,
    definitions: definitionsOf(now, id, marks),
    figures,
    plan: book.series({ measure: id, of, strand: 'plan' }),
    ...(unjudged && { unjudged }),
  }
}

function marksOf(now: Snapshot, about: Id, of: Id): readonly Thing<typeof seriesMark>[] {
  const all = now.pointing(seriesMark, 'measure', about)
  return all
    .filter(({ values }) => values.of === undefined || values.of === of)
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
}

/** What is getting worse and will miss its target first, then what is getting worse, then what will miss it; from 0 to 3. */
export function urgencyOf({ answer }: Standing): number {
  const worse = answer.variation.startsWith('concern')
  const fails = answer.assurance === 'fail'
  return worse && fails ? 0 : worse ? 1 : fails ? 2 : 3
}

type Given = Pick<Standing, 'figures' | 'missing' | 'marks' | 'targets'> & {
  readonly about: Thing<typeof measure>
}

function readOf({ about, figures, missing, marks, targets }: Given): SpcAnswer {
  const { direction, profile = 'mdc', fixAfter, least, most } = about.values
  const daysOf = (sort: string) => marks.flatMap(({ values, from }) => (values.sort === sort ? [from] : []))
  const leftOut = daysOf('left-out')
  const spoken = figures.findLast(({ day, value }) => value !== null && !leftOut.includes(day))
  const judged = spoken && targetOn(targets, spoken.day)
  const read = readSeries(
    {
      points: [
        ...figures.map(({ day, value }) => ({ date: day, value: value ?? undefined })),
        ...missing.map((date) => ({ date, value: undefined })),
      ],
      rebases: daysOf('rebase'),
      leftOut,
      // A target that ended is no target of later points, which a list of beginnings cannot say: the one that counts is given.
      targets: judged ? [{ value: judged.value }] : [],
      possible: { ...(least !== undefined && { least }), ...(most !== undefined && { most }) },
    },
    { profile, direction, ...(fixAfter !== undefined && { fixAfter }) },
  )
  const points = read.points.map((point) => ({ ...point, target: targetOn(targets, point.date)?.value }))
  return { ...read, points }
}

const WHY: Readonly<
  Record<Unjudged, { readonly code: string; readonly what: string; readonly remedy: string }>
> = {
  cumulative: {
    code: 'cumulative-not-judged',
    what: 'These figures add up over the year, so each holds the ones before it and limits would mean nothing',
    remedy: 'Load the figure of each month by itself to see whether it changes.',
  },
  yearly: {
    code: 'yearly-not-judged',
    what: 'There is one figure a year, too few to tell a change from chance',
    remedy: 'Compare it with the target and look at what is counted more often.',
  },
}

function withoutJudging(read: SpcAnswer, why: Unjudged): SpcAnswer {
  const { code, what, remedy } = WHY[why]
  const warning: Problem = problem(code, what, remedy)
  const sentence = `Not judged: ${what[0]?.toLowerCase()}${what.slice(1)}.`
  return {
    ...read,
    points: read.points.map(bare),
    phases: read.phases.map((phase) => ({ ...phase, provisional: false })),
    variation: 'none',
    assurance: 'none',
    variationSentence: sentence,
    assuranceSentence: 'The target is drawn beside the figures; whether it will be met is not judged.',
    suggestedRebase: undefined,
    warnings: [warning, ...read.warnings.filter((one) => one.code === 'repeated-day')],
  }
}

function bare({ date, value, phase, leftOut, target }: SpcPoint): SpcPoint {
  return {
    date,
    value,
    phase,
    leftOut,
    mean: undefined,
    lower: undefined,
    upper: undefined,
    nearLower: undefined,
    nearUpper: undefined,
    target,
    rule: undefined,
    rules: [],
    type: 'common',
  }
}
