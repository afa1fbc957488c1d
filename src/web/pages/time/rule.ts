// The form that sets what a meeting is reckoned to take where a body does not say. Recorded at once, from today on.
import type { Proposal } from '#core/change.ts'
import { firstFree, id } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import { snapshot } from '#core/snapshot.ts'
import { html } from '#formats/html/html.ts'
import { meetingRule } from '#kinds/index.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { form, type FormField } from '../../parts/form.ts'
import { recordNow } from '../../record-now.ts'

export const timeRulePage: SystemPage = {
  name: 'time-rule',
  within: 'system',
  path: '/:system/time/rule',
  access: 'steward',
  view: (ask) => show(ask, {}, []),
  act,
}

const LONGEST = 2000
const NUMBERS = ['hours', 'readingHours', 'travelHours', 'monthlyLimit'] as const

// The record as it is today, whatever day or draft the address looks at.
function inForce(ask: SystemAsk) {
  const all = snapshot(ask.ledger, ask.today).all(meetingRule)
  return all.toSorted((one, other) => (one.since < other.since ? -1 : 1)).at(-1)
}

async function act(ask: SystemAsk, { values: typed }: Form): Promise<Answer> {
  const { proposals, problems } = readRule(ask, typed)
  if (problems.length > 0) return show(ask, typed, problems)
  const against = proposals.length > 0 ? await recordNow(ask, proposals) : []
  if (against.length > 0) return show(ask, typed, against)
  return { is: 'redirect', to: ask.here('/time', { on: '', known: '', draft: '' }) }
}

function readRule(
  ask: SystemAsk,
  typed: Query,
): { readonly proposals: readonly Proposal[]; readonly problems: readonly Problem[] } {
  const because = (typed.because ?? '').trim()
  const known = inForce(ask)
  const problems: Problem[] = []
  const values: Record<string, number | null> = {}
  for (const name of NUMBERS) {
    const text = typed[name]?.trim() ?? ''
    if (text === '') {
      values[name] = null
      continue
    }
    const read = meetingRule.fields[name].parse(text)
    problems.push(...read.problems.map((one) => ({ ...one, where: { field: name } })))
    if (read.value !== undefined) values[name] = read.value
  }
  const at = { field: 'because' }
  if (because === '')
    problems.push(problem('no-reason', 'There is no reason', 'Say where it was agreed.', at))
  if (because.length > LONGEST)
    problems.push(
      problem('too-long', `That is longer than ${LONGEST} characters`, 'Say it in fewer words.', at),
    )
  if (known) {
    const changed = NUMBERS.some((name) => (known.values[name] ?? null) !== values[name])
    return {
      proposals: changed ? [{ act: 'amend', id: known.id, from: ask.today, values, because }] : [],
      problems,
    }
  }
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
  const free = firstFree(id('meeting-rule/meetings'), (one) => ask.ledger.timelines.has(one))
  return { proposals: [{ act: 'begin', id: free, from: ask.today, values: given, because }], problems }
}

function show(ask: SystemAsk, typed: Query, problems: readonly Problem[]): Answer {
  const known = inForce(ask)
  const at = (field: string) => problems.filter(({ where }) => where.field === field)
  const labels = {
    hours: 'Length of a meeting',
    readingHours: 'Reading before a meeting',
    travelHours: 'Travel and talks around a meeting',
    monthlyLimit: 'Too many hours a month for one person',
  } as const
  const fields: readonly FormField[] = [
    ...NUMBERS.map((name): FormField => ({
      name,
      label: labels[name],
      type: 'number',
      unit: 'hours',
      optional: true,
      value: typed[name] ?? known?.values[name]?.toString(),
      problems: at(name),
    })),
    {
      name: 'because',
      label: 'Where it was agreed',
      type: 'textarea',
      value: typed.because,
      problems: at('because'),
    },
  ]
  return {
    is: 'page',
    title: 'What a meeting is reckoned to take',
    status: problems.length > 0 ? 422 : 200,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Time that meetings take', href: ask.here('/time') },
    ],
    current: 'leadership',
    content: html`<h1 class="nhsuk-heading-l">What a meeting is reckoned to take</h1>
      <p class="app-lead">For bodies that do not say it themselves. It counts from today on. Leave out what you do not want to
        reckon.</p>
      ${form({
        action: ask.here('/time/rule'),
        proof: ask.proof(),
        fields,
        problems: problems.filter(({ where }) => where.field === undefined),
        button: 'Set it',
        cancel: { text: 'Cancel', href: ask.here('/time') },
      })}`,
  }
}
