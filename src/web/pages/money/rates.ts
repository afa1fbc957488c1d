// The form that sets what a day of each grade costs. Recorded at once from today on, with the reason; what is unchanged is
// left as it is.
import type { Proposal } from '#core/change.ts'
import { firstFree, id } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import { snapshot, type Thing } from '#core/snapshot.ts'
import { html } from '#formats/html/html.ts'
import { dayRate } from '#kinds/index.ts'
import { grades, type Grade } from '#kinds/lists/grades.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { form, type FormField } from '../../parts/form.ts'
import { recordNow } from '../../record-now.ts'

export const ratesPage: SystemPage = {
  name: 'money-rates',
  within: 'system',
  path: '/:system/money/rates',
  access: 'steward',
  view: (ask) => show(ask, {}, []),
  act,
}

const LONGEST = 2000
const GRADES = Object.keys(grades) as readonly Grade[]

// The record as it is today, whatever day or draft the address looks at.
function ratesNow(ask: SystemAsk) {
  const inOrder = snapshot(ask.ledger, ask.today)
    .all(dayRate)
    .toSorted((one, other) => (one.since < other.since ? -1 : 1))
  return new Map(inOrder.map((one) => [one.values.grade, one]))
}

async function act(ask: SystemAsk, { values }: Form): Promise<Answer> {
  const { proposals, problems } = readRates(ask, values)
  if (problems.length > 0) return show(ask, values, problems)
  const against = proposals.length > 0 ? await recordNow(ask, proposals) : []
  if (against.length > 0) return show(ask, values, against)
  return { is: 'redirect', to: ask.here('/money/governance', { on: '', known: '', draft: '' }) }
}

type Read = { readonly proposals: readonly Proposal[]; readonly problems: readonly Problem[] }

function readRates(ask: SystemAsk, typed: Query): Read {
  const because = (typed.because ?? '').trim()
  const before = ratesNow(ask)
  const problems: Problem[] = []
  const proposals: Proposal[] = []
  for (const grade of GRADES) {
    const text = typed[grade]?.trim()
    const known = before.get(grade)
    // A grade that did not come with the form says nothing; one that came empty has no rate any more.
    if (text === undefined) continue
    if (text === '') {
      if (known) proposals.push(ending(ask, known, because))
      continue
    }
    const rate = dayRate.fields.rate.parse(text)
    problems.push(...rate.problems.map((one) => ({ ...one, where: { field: grade } })))
    if (rate.value === undefined || rate.value === known?.values.rate) continue
    const values = { rate: rate.value }
    if (known) proposals.push({ act: 'amend', id: known.id, from: ask.today, values, because })
    else
      proposals.push({
        act: 'begin',
        id: firstFree(id(`day-rate/${grade}`), (one) => ask.ledger.timelines.has(one)),
        from: ask.today,
        values: { grade, ...values },
        because,
      })
  }
  return { proposals, problems: [...problems, ...reasonProblems(because, proposals.length > 0)] }
}

// What was set today has held on no day yet: it is taken back as a slip, for nothing ends on the day it begins.
function ending(ask: SystemAsk, { id: of, from }: Thing<typeof dayRate>, because: string): Proposal {
  const begun = ask.ledger.timelines.get(of)?.changes.findLast(({ act }) => act === 'begin')
  return from === ask.today && begun
    ? { act: 'retract', change: begun.seq, because }
    : { act: 'end', id: of, from: ask.today, because }
}

function reasonProblems(because: string, changes: boolean): readonly Problem[] {
  const at = { field: 'because' }
  if (!changes) return []
  if (because === '')
    return [problem('no-reason', 'There is no reason', 'Say where the rates come from.', at)]
  if (because.length > LONGEST)
    return [problem('too-long', `That is longer than ${LONGEST} characters`, 'Say it in fewer words.', at)]
  return []
}

function show(ask: SystemAsk, typed: Query, problems: readonly Problem[]): Answer {
  const before = ratesNow(ask)
  const at = (field: string) => problems.filter(({ where }) => where.field === field)
  const fields: readonly FormField[] = [
    ...GRADES.map((grade): FormField => ({
      name: grade,
      label: grades[grade],
      type: 'number',
      unit: 'pounds a day',
      optional: true,
      value: typed[grade] ?? before.get(grade)?.values.rate.toString(),
      problems: at(grade),
    })),
    {
      name: 'because',
      label: 'Where the rates come from, and who agreed them',
      type: 'textarea',
      value: typed.because,
      problems: at('because'),
    },
  ]
  return {
    is: 'page',
    title: 'Set what a day costs',
    status: problems.length > 0 ? 422 : 200,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'What governance costs', href: ask.here('/money/governance') },
    ],
    current: 'outcomes',
    content: html`<h1 class="nhsuk-heading-l">Set what a day costs</h1>
      <p class="app-lead">One rate for each grade, with what employing someone costs besides pay. It counts from today
        on. Leave out what you do not know.</p>
      ${form({
        action: ask.here('/money/rates'),
        proof: ask.proof(),
        fields,
        problems: problems.filter(({ where }) => where.field === undefined),
        button: 'Set the rates',
        cancel: { text: 'Cancel', href: ask.here('/money/governance') },
      })}`,
  }
}
