// Taking a mark on figures back as a mistake, with a reason. What was withdrawn stays in the audit trail.
import { isDated } from '#core/change.ts'
import { showDay } from '#core/day.ts'
import { isId, keyOf } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import type { Thing } from '#core/snapshot.ts'
import { html } from '#formats/html/html.ts'
import { seriesMark } from '#kinds/index.ts'
import { seriesMarkSorts } from '#kinds/series-mark.ts'
import { reaches } from '../../access.ts'
import type { Answer, Query, SystemAsk } from '../../page.ts'
import { form } from '../../parts/form.ts'
import { recordNow } from '../../record-now.ts'
import { backTo, type About, wordsOf } from './subject.ts'

type Mark = Thing<typeof seriesMark>

export async function withdraw(ask: SystemAsk, about: About, typed: Query): Promise<Answer> {
  const id = `series-mark/${typed.withdraw}`
  const mark = isId(id) ? about.now.get(seriesMark, id) : undefined
  if (!mark || mark.values.measure !== about.measure.id) return GONE
  if (!mayWithdraw(ask, mark)) return { is: 'no-access' }
  const because = wordsOf(typed.because)
  if (!because)
    return withdrawForm(ask, about, mark, [
      problem('no-reason', 'There is no reason', 'Say why it was a mistake.', { field: 'because' }),
    ])
  const begun = about.now.history(mark.id).find((one) => isDated(one) && one.act === 'begin')
  if (!begun) return GONE
  const against = await recordNow(ask, [{ act: 'retract', change: begun.seq, because }])
  if (against.length > 0) return withdrawForm(ask, about, mark, against)
  return { is: 'redirect', to: backTo(ask, about) }
}

const GONE: Answer = {
  is: 'out-of-date',
  what: 'That mark does not stand any more. Nothing was recorded.',
  remedy: 'Go back to the chart and reload it.',
}

function mayWithdraw({ rank }: SystemAsk, { values }: Mark): boolean {
  return values.sort === 'note' || reaches(rank, 'steward')
}

export function withdrawForm(ask: SystemAsk, about: About, mark: Mark, problems: readonly Problem[]): Answer {
  if (!mayWithdraw(ask, mark)) return { is: 'no-access' }
  const back = backTo(ask, about)
  const { text, sort } = mark.values
  return {
    is: 'page',
    title: 'Withdraw a mark',
    status: problems.length > 0 ? 422 : 200,
    breadcrumb: [
      { text: 'Measures', href: ask.here('/measures') },
      { text: about.measure.values.name, href: back },
    ],
    current: 'measures',
    content: html`<span class="nhsuk-caption-l">${about.measure.values.name}</span>
      <h1 class="nhsuk-heading-l">Withdraw a mark</h1>
      <p>${seriesMarkSorts[sort]}, ${showDay(mark.from)}: ${text}</p>
      <p>Withdraw it if it was a mistake. It stays in the audit trail.</p>
      ${form({
        action: ask.here(`/measures/${ask.params.key}/mark`),
        fields: [
          { name: 'withdraw', label: '', type: 'hidden', value: keyOf(mark.id) },
          { name: 'of', label: '', type: 'hidden', value: about.standing?.of ?? '' },
          {
            name: 'because',
            label: 'Why it was a mistake',
            type: 'textarea',
            problems: problems.filter(({ where }) => where.field === 'because'),
          },
        ],
        problems: problems.filter(({ where }) => where.field !== 'because'),
        button: 'Withdraw it',
        proof: ask.proof(),
        cancel: { text: 'Back to the chart', href: back },
      })}`,
  }
}
