// A mark as it was typed: what it proposes, or the problems that stand against it.
import type { Proposal } from '#core/change.ts'
import { isDay, showDay } from '#core/day.ts'
import { problem, type Problem } from '#core/problem.ts'
import { seriesMarkSorts } from '#kinds/series-mark.ts'
import type { Query, SystemAsk } from '../../page.ts'
import { type About, wordsOf } from './subject.ts'
import { unusedId } from './unused-id.ts'

export type MarkSort = keyof typeof seriesMarkSorts
export type Made = { readonly proposals: readonly Proposal[]; readonly problems: readonly Problem[] }

export function isSort(text: string | undefined): text is MarkSort {
  return text !== undefined && Object.hasOwn(seriesMarkSorts, text)
}

const at = (field: string) => ({ field })

export function readMark(ask: SystemAsk, about: About, typed: Query): Made {
  const { standing, measure } = about
  const sort = isSort(typed.sort) ? typed.sort : undefined
  const text = wordsOf(typed.text)
  const because = wordsOf(typed.because) || (sort === 'note' ? 'A note on the figures' : '')
  const day = typed.day ?? ''
  const everyone = typed.for === 'all' || !standing
  const same = standing?.marks.some(
    (one) =>
      one.from === day &&
      one.values.sort === sort &&
      (one.values.of === undefined) === everyone &&
      sort !== 'note',
  )
  const problems = [
    ...(sort ? [] : [problem('no-sort', 'It is not said what the mark is', 'Choose one.', at('sort'))]),
    ...(isDay(day)
      ? []
      : [problem('no-day', 'There is no day', 'Choose the figure it is about.', at('day'))]),
    ...(isDay(day) && day > ask.today
      ? [problem('later-day', `${showDay(day)} is still to come`, 'Choose a day that has been.', at('day'))]
      : []),
    ...(text ? [] : [problem('no-text', 'There are no words', 'Say what a reader should know.', at('text'))]),
    ...(because || !sort
      ? []
      : [problem('no-reason', 'There is no reason', 'Say why, and who decided it.', at('because'))]),
    ...(same
      ? [problem('marked-already', 'That day has this mark already', 'Withdraw that one first.', at('day'))]
      : []),
  ]
  if (problems.length > 0 || !sort || !isDay(day)) return { proposals: [], problems }
  const values = {
    measure: measure.id,
    sort,
    text,
    ...(!everyone && { of: standing.of }),
  }
  return {
    proposals: [
      {
        act: 'begin',
        id: unusedId(ask.ledger, 'series-mark', about, `${day}-${sort}`),
        from: day,
        values,
        because,
      },
    ],
    problems,
  }
}
