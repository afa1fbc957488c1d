// The form that marks figures: a note, limits that start anew, a point left out, a definition that changed; and the one that
// withdraws a mark. Recorded at once, with who and why.
import { showDay } from '#core/day.ts'
import { isId } from '#core/id.ts'
import type { Problem } from '#core/problem.ts'
import { sayFigure, sayPeriod, type Standing } from '#facts/index.ts'
import { html } from '#formats/html/html.ts'
import { seriesMark } from '#kinds/index.ts'
import { seriesMarkSorts } from '#kinds/series-mark.ts'
import { reaches } from '../../access.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { form, type FormField } from '../../parts/form.ts'
import { recordNow } from '../../record-now.ts'
import { isSort, readMark, type MarkSort } from './read-mark.ts'
import { aboutOf, backTo, type About } from './subject.ts'
import { withdraw, withdrawForm } from './withdraw.ts'

export const measureMarkPage: SystemPage = {
  name: 'measure-mark',
  within: 'system',
  path: '/:system/measures/:key/mark',
  access: 'contributor',
  actAccess: 'contributor',
  view: show,
  act,
}

async function show(ask: SystemAsk): Promise<Answer> {
  const about = await aboutOf(ask, ask.query)
  if (!about) return { is: 'not-found' }
  const { withdraw: key = '' } = ask.query
  if (!key) return markForm(ask, about, ask.query, [])
  const id = `series-mark/${key}`
  const mark = isId(id) ? about.now.get(seriesMark, id) : undefined
  return mark ? withdrawForm(ask, about, mark, []) : { is: 'not-found' }
}

async function act(ask: SystemAsk, { values }: Form): Promise<Answer> {
  const about = await aboutOf(ask, values)
  if (!about) return { is: 'not-found' }
  if (values.withdraw) return withdraw(ask, about, values)
  if (isSort(values.sort) && !mayMark(ask, values.sort)) return { is: 'no-access' }
  const { proposals, problems } = readMark(ask, about, values)
  if (problems.length > 0) return markForm(ask, about, values, problems)
  const against = await recordNow(ask, proposals)
  if (against.length > 0) return markForm(ask, about, values, against)
  return { is: 'redirect', to: backTo(ask, about) }
}

/** A note is a word beside the figures; all else changes what is made of them. */
function mayMark({ rank }: SystemAsk, sort: MarkSort): boolean {
  return sort === 'note' || reaches(rank, 'steward')
}

const TITLES: Readonly<Record<MarkSort, string>> = {
  note: 'Add a note',
  rebase: 'Let limits start anew',
  'left-out': 'Leave a point out',
  definition: 'Say that the definition changed',
}
const MEANT: Readonly<Record<MarkSort, string>> = {
  note: 'A note stands on the chart under a number. It changes no limit and no rule.',
  rebase:
    'From this figure on, limits are worked out anew. Do it only where you know what changed in the process and that it will last; the figures before keep their own limits.',
  'left-out':
    'The figure stays on the chart, hollow. Limits and rules pass over it. Do it only where something happened that will not come again, and everyone would agree.',
  definition:
    'A line says that figures from here on are counted by another definition. Limits do not start anew by that alone.',
}

function markForm(ask: SystemAsk, about: About, typed: Query, problems: readonly Problem[]): Answer {
  const sorts = (Object.keys(seriesMarkSorts) as MarkSort[]).filter((sort) => mayMark(ask, sort))
  const sort = sorts.find((one) => one === typed.sort) ?? 'note'
  const { measure, standing } = about
  const whose = standing ? `, ${ask.title(standing.of)}` : ''
  const heading = TITLES[sort]
  const of = (name: string) => problems.filter(({ where }) => where.field === name)
  const fields = fieldsOf(ask, about, { ...typed, sort }).map((field) => ({
    ...field,
    problems: of(field.name),
  }))
  const named = new Set(fields.map(({ name }) => name))
  const back = backTo(ask, about)
  return {
    is: 'page',
    title: heading,
    status: problems.length > 0 ? 422 : 200,
    breadcrumb: [
      { text: 'Measures', href: ask.here('/measures') },
      { text: measure.values.name, href: back },
    ],
    current: 'measures',
    content: html`<span class="nhsuk-caption-l">${measure.values.name}${whose}</span>
      <h1 class="nhsuk-heading-l">${heading}</h1>
      <p>${MEANT[sort]}</p>
      ${form({
        action: ask.here(`/measures/${ask.params.key}/mark`),
        fields,
        problems: problems.filter(({ where }) => !named.has(where.field ?? '')),
        button: 'Record it',
        proof: ask.proof(),
        cancel: { text: 'Back to the chart', href: back },
      })}`,
  }
}

function fieldsOf(ask: SystemAsk, { standing, subjects }: About, typed: Query): readonly FormField[] {
  const { sort = 'note', text = '', because = '', day = '' } = typed
  const scope: FormField = {
    name: 'for',
    label: 'It is about',
    type: 'choice',
    value: typed.for ?? 'one',
    options: [
      { value: 'one', label: standing ? `The figures of ${ask.title(standing.of)}` : 'These figures' },
      { value: 'all', label: `The figures of all ${subjects.length} that this measure is counted for` },
    ],
  }
  return [
    { name: 'sort', label: '', type: 'hidden', value: sort },
    { name: 'of', label: '', type: 'hidden', value: standing?.of ?? '' },
    dayField(standing, day),
    ...(subjects.length > 1 ? [scope] : []),
    {
      name: 'text',
      label: 'In words',
      type: 'text',
      value: text,
      hint: 'Stands on the chart, such as “A second ward opened”.',
    },
    {
      name: 'because',
      label: sort === 'note' ? 'Where that is known from' : 'Why, and who decided it',
      type: 'textarea',
      value: because,
      optional: sort === 'note',
    },
  ]
}

function dayField(standing: Standing | undefined, day: string): FormField {
  if (!standing || standing.answer.points.length === 0)
    return { name: 'day', label: 'Day', type: 'date', value: day }
  const { values } = standing.measure
  const options = standing.answer.points.toReversed().map(({ date, value }) => ({
    value: date,
    label: `${sayPeriod(date, values.frequency)}: ${value === undefined ? 'no figure' : sayFigure(values, value)}`,
  }))
  const hint = `Figures up to ${showDay(standing.answer.points.at(-1)?.date ?? standing.measure.from)}, the newest first.`
  return { name: 'day', label: 'From which figure', type: 'reference', value: day, options, hint }
}
