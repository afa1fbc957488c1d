// Two small forms about one action: that it is done, with what shows it; and that it is due on another day, with the reason.
import type { Proposal } from '#core/change.ts'
import { latestDayOf, startOf, type When } from '#core/day.ts'
import { isId } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import type { Thing } from '#core/snapshot.ts'
import { stateOfAction } from '#facts/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { action } from '#kinds/index.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { form, type FormField, type FormOptions } from '../../parts/form.ts'
import { recordNow } from '../../record-now.ts'
import { afterwards, overRecord } from './over-record.ts'

type Action = Thing<typeof action>
const LONGEST = 4000

export const actionClosePage: SystemPage = {
  name: 'action-close',
  within: 'system',
  path: '/:system/actions/:key/close',
  access: 'contributor',
  view(asked) {
    const ask = overRecord(asked)
    const one = actionOf(ask)
    return one ? show(ask, one, {}, []) : { is: 'not-found' }
  },
  act: (ask, posted) => close(overRecord(ask), posted),
}

function actionOf(ask: SystemAsk): Action | undefined {
  const id = `action/${ask.params.key ?? ''}`
  return isId(id) ? ask.snapshot.get(action, id) : undefined
}

async function close(ask: SystemAsk, { values }: Form): Promise<Answer> {
  const one = actionOf(ask)
  if (!one) return { is: 'not-found' }
  if (values.seen !== seenOf(ask, one)) return STALE
  const made = values.do === 'later' ? postponed(ask, one, values) : done(ask, one, values)
  if (!made.proposal) return show(ask, one, values, made.problems)
  const against = await recordNow(ask, [made.proposal])
  return against.length > 0
    ? show(ask, one, values, against)
    : { is: 'redirect', to: afterwards(ask, one.id) }
}

const STALE: Answer = {
  is: 'out-of-date',
  what: 'Someone changed this action while you were looking at it. Nothing was recorded.',
  remedy: 'Go back, reload the page, and see whether something is left to do.',
}

function seenOf(ask: SystemAsk, { id }: Action): string {
  const changes = ask.ledger.timelines.get(id)?.changes ?? []
  return String(changes.reduce((last, { seq }) => Math.max(last, seq), 0))
}

type Made = { readonly proposal?: Proposal; readonly problems: readonly Problem[] }

function done(ask: SystemAsk, { id }: Action, typed: Query): Made {
  const evidence = words(typed.evidence)
  const day = action.fields.done.parse(typed.done?.trim() || ask.today)
  const problems = [
    ...day.problems.map((one) => ({ ...one, where: { field: 'done' } })),
    ...(day.value && startOf(day.value) > ask.today
      ? [
          problem('not-yet', 'That day is still to come', 'Give the day on which it was done.', {
            field: 'done',
          }),
        ]
      : []),
    ...(evidence
      ? []
      : [
          problem(
            'no-evidence',
            'It is not said what shows it',
            'Say it in a sentence, or where it can be read.',
            {
              field: 'evidence',
            },
          ),
        ]),
  ]
  if (problems.length > 0 || !day.value) return { problems }
  const values = { done: day.value, evidence }
  return { problems, proposal: { act: 'amend', id, from: ask.today, values, because: evidence } }
}

function postponed(ask: SystemAsk, { id, values: { due: before } }: Action, typed: Query): Made {
  const because = words(typed.because)
  const due = action.fields.due.parse(typed.due?.trim() ?? '')
  const problems = [
    ...due.problems.map((one) => ({ ...one, where: { field: 'due' } })),
    ...(due.value ? dueProblems(ask, due.value, before) : []),
    ...(because
      ? []
      : [problem('no-reason', 'There is no reason', 'Say why, in a sentence.', { field: 'because' })]),
  ]
  if (problems.length > 0 || !due.value) return { problems }
  return { problems, proposal: { act: 'amend', id, from: ask.today, values: { due: due.value }, because } }
}

function dueProblems(ask: SystemAsk, due: When, before: When): readonly Problem[] {
  const at = { field: 'due' }
  if (due === before) return [problem('same-day', 'It is due by then already', 'Give another day.', at)]
  if (latestDayOf(due) < ask.today)
    return [problem('in-the-past', 'That day has passed', 'Give a day from today on.', at)]
  return []
}

function words(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').trim().slice(0, LONGEST)
}

function show(ask: SystemAsk, one: Action, typed: Query, problems: readonly Problem[]): Answer {
  const back = ask.way(one.id)
  const isDone = stateOfAction(ask.snapshot, one) === 'done'
  const heading = isDone ? 'Say again what shows that it is done' : 'It is done'
  return {
    is: 'page',
    title: isDone ? heading : 'Close an action',
    status: problems.length > 0 ? 422 : 200,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Actions', href: ask.here('/actions') },
      { text: one.values.title, href: back },
    ],
    current: 'outcomes',
    content: html`<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">${one.values.title}</span> ${heading}</h1>
      ${doneForm(ask, one, typed, typed.do === 'later' ? [] : problems)}
      ${!isDone && html`<h2 class="nhsuk-heading-m">It will be later</h2> ${laterForm(ask, one, typed, typed.do === 'later' ? problems : [])}`}`,
  }
}

function doneForm(ask: SystemAsk, one: Action, typed: Query, problems: readonly Problem[]): Html {
  const fields: readonly FormField[] = [
    { name: 'done', label: 'Done on', type: 'date', value: typed.done ?? ask.today },
    {
      name: 'evidence',
      label: 'What shows it',
      type: 'textarea',
      hint: 'A sentence, or where it can be read.',
      value: typed.evidence ?? one.values.evidence,
    },
  ]
  const cancel = { text: 'Back to the action', href: ask.way(one.id) }
  return form({ ...framed(ask, one, 'done', fields, problems), button: 'It is done', cancel })
}

function laterForm(ask: SystemAsk, one: Action, typed: Query, problems: readonly Problem[]): Html {
  const fields: readonly FormField[] = [
    { name: 'due', label: 'By', type: 'date', value: typed.due ?? '', hint: 'Such as 2027-04-01.' },
    { name: 'because', label: 'Why', type: 'textarea', value: typed.because },
  ]
  return form({ ...framed(ask, one, 'later', fields, problems), button: 'Give it another day' })
}

function framed(
  ask: SystemAsk,
  one: Action,
  act: string,
  fields: readonly FormField[],
  problems: readonly Problem[],
): Omit<FormOptions, 'button'> {
  return {
    action: ask.here(`/actions/${ask.params.key}/close`),
    proof: ask.proof(),
    fields: [
      { name: 'do', label: '', type: 'hidden', value: act },
      { name: 'seen', label: '', type: 'hidden', value: seenOf(ask, one) },
      ...fields.map((field) => ({
        ...field,
        problems: problems.filter(({ where }) => where.field === field.name),
      })),
    ],
    problems: problems.filter(({ where }) => where.field === undefined),
  }
}
