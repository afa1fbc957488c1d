// What was recorded about the figures: numbered marks with who and why, targets with where they are written, figures that were
// revised, and those that are missing, with whom to ask.
import type { Block, Cell, Run } from '#core/block.ts'
import { isDated } from '#core/change.ts'
import { addDays, dayOf, showDay, type Day } from '#core/day.ts'
import { keyOf } from '#core/id.ts'
import type { SeriesBook } from '#core/series.ts'
import {
  accountableForMeasure,
  sayFigure,
  sayHolder,
  sayPeriod,
  sayTarget,
  type Standing,
} from '#facts/index.ts'
import { seriesMarkSorts } from '#kinds/series-mark.ts'
import { targetSources } from '#kinds/target.ts'
import type { Numbered } from '#lenses/index.ts'
import { reaches } from '../../../../access.ts'
import type { SystemAsk } from '../../../../page.ts'

type Shown = {
  readonly standing: Standing
  readonly numbered: readonly Numbered[]
  readonly book: SeriesBook
}

export function marksOfMeasure(ask: SystemAsk, { standing, numbered, book }: Shown): readonly Block[] {
  return [
    ...missing(ask, standing),
    ...marks(ask, standing, numbered),
    ...targets(ask, standing),
    ...revised(standing, book),
  ]
}

/** Periods named one by one; more are counted. */
const NAMED = 12

function missing(ask: SystemAsk, { measure, missing: days, of }: Standing): readonly Block[] {
  if (days.length === 0) return []
  const { frequency, publisher } = measure.values
  const named = days.slice(0, NAMED).map((day) => sayPeriod(day, frequency))
  const more = days.length - named.length
  const whom: readonly Run[] = accountableForMeasure(ask.snapshot, measure, of)
    .slice(0, 1)
    .flatMap(({ holder }) => sayHolder(ask.snapshot, holder, ask.title))
  const asked: readonly Run[] = publisher
    ? [` Ask ${publisher}`, ...(whom.length > 0 ? [', or ', ...whom] : []), '.']
    : whom.length > 0
      ? [' Ask ', ...whom, '.']
      : [' It is not recorded who publishes them, nor who is accountable.']
  return [
    {
      type: 'notice',
      tone: 'information',
      title: days.length === 1 ? 'A figure is missing' : `${days.length} figures are missing`,
      text: [`${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`, ...asked],
    },
  ]
}

function marks(ask: SystemAsk, { measure, of }: Standing, numbered: readonly Numbered[]): readonly Block[] {
  if (numbered.length === 0) return []
  const reader = reaches(ask.rank, 'reader')
  const mayWithdraw = reaches(ask.rank, 'contributor') && !ask.draft && !ask.standpoint.known
  const rows = numbered.map((one): Cell[] => {
    const change =
      one.mark && ask.snapshot.history(one.mark).find((own) => isDated(own) && own.act === 'begin')
    const href = ask.here(`/measures/${keyOf(measure.id)}/mark`, {
      of,
      withdraw: one.mark ? keyOf(one.mark) : '',
    })
    const said = change ? `${showDay(dayOf(change.recordedAt))}${reader ? ` by ${change.by}` : ''}` : ''
    return [
      String(one.number),
      sayPeriod(one.day, measure.values.frequency),
      seriesMarkSorts[one.sort],
      [one.text, ...(one.everyone ? [' (all figures of this measure)'] : [])],
      change ? [`${change.because}, ${said}`] : [{ text: 'the measure itself', thing: measure.id }],
      ...(mayWithdraw ? [one.mark ? [{ text: `Withdraw ${one.number}`, href }] : ''] : []),
    ]
  })
  return [
    {
      type: 'table',
      caption: 'What to know about these figures',
      columns: [
        { label: 'Number' },
        { label: 'From' },
        { label: 'What' },
        { label: 'In words' },
        { label: 'Because, recorded' },
        ...(mayWithdraw ? [{ label: 'Put right' }] : []),
      ],
      rows,
    },
  ]
}

function targets(ask: SystemAsk, { measure, targets: steps }: Standing): readonly Block[] {
  if (steps.length === 0) return []
  const rows = steps
    .toSorted((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : 0))
    .map((one): Cell[] => [
      [{ text: sayTarget(measure.values, one.value), thing: one.target }],
      showDay(one.from),
      one.until === undefined ? '' : showDay(lastOf(one.until)),
      targetSources[one.source],
      one.written ?? '',
      one.of === undefined ? 'Everyone' : ask.title(one.of),
    ])
  return [
    {
      type: 'table',
      caption: 'Targets',
      columns: ['Target', 'From', 'Until', 'Set by', 'Where it is written', 'For'].map((label) => ({
        label,
      })),
      rows,
    },
  ]
}

function lastOf(until: Day): Day {
  return addDays(until, -1)
}

/** Revisions told; a publisher that revises everything at each load would fill the page. */
const TOLD = 24

function revised(standing: Standing, book: SeriesBook): readonly Block[] {
  const { measure, of, figures } = standing
  const loads = new Map(book.loads.map((one) => [one.number, one]))
  const value = (of: number | null) => (of === null ? 'no figure' : sayFigure(measure.values, of))
  const rows = figures
    .filter((one) => one.revised > 0)
    .toReversed()
    .slice(0, TOLD)
    .map((one): Cell[] => {
      const all = book.revisions({ measure: measure.id, of, strand: 'actual' }, one.day)
      const told = all.slice(0, -1).map((was, at) => {
        const next = loads.get(all[at + 1]?.load ?? 0)
        return `was ${value(was.value)} until ${next ? showDay(dayOf(next.at)) : 'later'}`
      })
      const why = loads.get(one.load)?.because ?? ''
      return [
        sayPeriod(one.day, measure.values.frequency),
        `${told.join(', ')}, now ${value(one.value)}`,
        why,
      ]
    })
  if (rows.length === 0) return []
  return [
    {
      type: 'details',
      summary: `Figures that were revised (${figures.filter((one) => one.revised > 0).length})`,
      blocks: [
        {
          type: 'table',
          caption: 'Revised figures',
          columns: [{ label: 'Period' }, { label: 'What changed' }, { label: 'Because' }],
          rows,
        },
      ],
    },
  ]
}
