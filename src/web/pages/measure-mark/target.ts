// The form that sets a target of a measure, or changes one from a day on. Recorded at once, with who and why.
import { optionsOf } from '#core/options.ts'
import type { Proposal } from '#core/change.ts'
import { parseDay } from '#core/day.ts'
import { problem, type Problem } from '#core/problem.ts'
import { html } from '#formats/html/html.ts'
import { target } from '#kinds/index.ts'
import { targetSources } from '#kinds/target.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { form, type FormField } from '../../parts/form.ts'
import { recordNow } from '../../record-now.ts'
import { aboutOf, backTo, type About, wordsOf } from './subject.ts'
import { unusedId } from './unused-id.ts'

export const measureTargetPage: SystemPage = {
  name: 'measure-target',
  within: 'system',
  path: '/:system/measures/:key/target',
  access: 'steward',
  actAccess: 'steward',
  async view(ask) {
    const about = await aboutOf(ask, ask.query)
    return about ? targetForm(ask, about, ask.query, []) : { is: 'not-found' }
  },
  act,
}

async function act(ask: SystemAsk, { values }: Form): Promise<Answer> {
  const about = await aboutOf(ask, values)
  if (!about) return { is: 'not-found' }
  const made = readTarget(ask, about, values)
  if (made.problems.length > 0) return targetForm(ask, about, values, made.problems)
  const against = await recordNow(ask, made.proposals)
  if (against.length > 0) return targetForm(ask, about, values, against)
  return { is: 'redirect', to: backTo(ask, about) }
}

type Source = keyof typeof targetSources
const at = (field: string) => ({ field })

const NO_VALUE = problem('no-value', 'There is no value', 'Write the number that is to be reached.')

function readTarget(
  ask: SystemAsk,
  about: About,
  typed: Query,
): { readonly proposals: readonly Proposal[]; readonly problems: readonly Problem[] } {
  const number = typed.value?.trim()
  const value = number ? target.fields.value.parse(number) : { problems: [NO_VALUE] }
  const from = parseDay(typed.from ?? '')
  const because = wordsOf(typed.because)
  const written = wordsOf(typed.written)
  const source = Object.hasOwn(targetSources, typed.source ?? '') ? (typed.source as Source) : undefined
  const problems = [
    ...value.problems.map((one) => ({ ...one, where: at('value') })),
    ...from.problems.map((one) => ({ ...one, where: at('from') })),
    ...(source ? [] : [problem('no-source', 'It is not said who set it', 'Choose one.', at('source'))]),
    ...(because
      ? []
      : [problem('no-reason', 'There is no reason', 'Say where it was agreed.', at('because'))]),
  ]
  if (problems.length > 0 || value.value === undefined || !from.value || !source)
    return { proposals: [], problems }
  const of = typed.for === 'one' ? about.standing?.of : undefined
  const values = {
    measure: about.measure.id,
    value: value.value,
    source,
    ...(of && { of }),
    ...(written && { written }),
  }
  // One that stands already for the same, from the same source, reads otherwise from then on.
  const known = about.now
    .at(from.value)
    .pointing(target, 'measure', about.measure.id)
    .find((one) => one.values.of === of && one.values.source === source)
  const day = from.value
  if (known) {
    const changed = { value: value.value, ...(written && { written }) }
    return { problems, proposals: [{ act: 'amend', id: known.id, from: day, values: changed, because }] }
  }
  const proposal = {
    act: 'begin',
    id: unusedId(ask.ledger, 'target', about, `${source}-${day}`),
    from: day,
    values,
    because,
  } as const
  return { problems, proposals: [proposal] }
}

function targetForm(ask: SystemAsk, about: About, typed: Query, problems: readonly Problem[]): Answer {
  const fields = fieldsOf(ask, about, typed).map((field) => ({
    ...field,
    problems: problems.filter(({ where }) => where.field === field.name),
  }))
  const named = new Set(fields.map(({ name }) => name))
  const back = backTo(ask, about)
  return {
    is: 'page',
    title: 'Set a target',
    status: problems.length > 0 ? 422 : 200,
    breadcrumb: [
      { text: 'Measures', href: ask.here('/measures') },
      { text: about.measure.values.name, href: back },
    ],
    current: 'measures',
    content: html`<span class="nhsuk-caption-l">${about.measure.values.name}</span>
      <h1 class="nhsuk-heading-l">Set a target</h1>
      <p>It counts from the day on that you give. Earlier figures keep the target that was in force then.</p>
      ${form({
        action: ask.here(`/measures/${ask.params.key}/target`),
        fields,
        problems: problems.filter(({ where }) => !named.has(where.field ?? '')),
        button: 'Set the target',
        proof: ask.proof(),
        cancel: { text: 'Back to the chart', href: back },
      })}`,
  }
}

function fieldsOf(ask: SystemAsk, { standing }: About, typed: Query): readonly FormField[] {
  const scope = [
    ...(standing ? [{ value: 'one', label: ask.title(standing.of) }] : []),
    { value: 'all', label: 'Everyone it is counted for' },
  ]
  const sources = optionsOf(targetSources)
  return [
    { name: 'of', label: '', type: 'hidden', value: standing?.of ?? '' },
    { name: 'value', label: 'Value to be reached', type: 'number', value: typed.value },
    {
      name: 'from',
      label: 'From',
      type: 'date',
      value: typed.from,
      hint: 'The first day it counts, such as 2026-04-01.',
    },
    { name: 'source', label: 'Set by', type: 'choice', value: typed.source, options: sources },
    { name: 'for', label: 'For', type: 'choice', value: typed.for ?? scope[0]?.value, options: scope },
    { name: 'written', label: 'Where it is written', type: 'text', value: typed.written, optional: true },
    { name: 'because', label: 'Where it was agreed, and why', type: 'textarea', value: typed.because },
  ]
}
