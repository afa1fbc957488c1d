// The form that adds an action. Recorded at once, as of today, over the record as it is.
import { randomUUID } from 'node:crypto'
import type { Proposal } from '#core/change.ts'
import { latestDayOf, type When } from '#core/day.ts'
import { isId, type Id } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import { checks } from '#checks/index.ts'
import { newId } from '#drafting/index.ts'
import { html } from '#formats/html/html.ts'
import { action } from '#kinds/index.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { form } from '../../parts/form.ts'
import { referenceOptions } from '../../parts/reference-options.ts'
import { inputName, readThing, thingFields, type FieldProblems } from '../../parts/thing-form.ts'
import { recordNow } from '../../record-now.ts'
import { afterwards, overRecord } from './over-record.ts'

const NAMES = ['title', 'about', 'owner', 'due', 'note'] as const
const LONGEST = 2000

export const actionNewPage: SystemPage = {
  name: 'action-new',
  within: 'system',
  path: '/:system/actions/new',
  access: 'contributor',
  view: (ask) => show(overRecord(ask), undefined, {}, []),
  act: (ask, posted) => add(overRecord(ask), posted),
}

async function add(ask: SystemAsk, posted: Form): Promise<Answer> {
  const { values, problems } = readThing(action, NAMES, posted, referenceOptions(ask))
  const late = dueProblem(ask, values['due'])
  const found: FieldProblems = { ...problems, ...(late && { due: [late] }), ...tooLong(values) }
  if (Object.keys(found).length > 0) return show(ask, posted, found, [])
  const check = checkOf(posted.values.check)
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
  const whole = { ...given, ...(check && { check: check.code }) }
  const made = madeBefore(ask, posted)
  if (made) return { is: 'redirect', to: afterwards(ask, made) }
  const id = newId(action, whole, {
    taken: (one) => ask.ledger.timelines.has(one),
    random: () => randomUUID().slice(0, 8),
  })
  const because = check ? `About the finding: ${check.title}` : 'Added as an action'
  const proposal: Proposal = { act: 'begin', id, from: ask.today, values: whole, because }
  const against = await recordNow(ask, [proposal])
  return against.length > 0 ? show(ask, posted, {}, against) : { is: 'redirect', to: afterwards(ask, id) }
}

// A form sent twice, by a second click or from the browser's history, adds one action.
function madeBefore(ask: SystemAsk, posted: Form): Id | undefined {
  const typed = (name: string) => (posted.values[inputName(name)] ?? '').trim()
  return ask.snapshot
    .all(action)
    .find(
      ({ values, from }) =>
        from === ask.today && values.title === typed('title') && values.due === typed('due'),
    )?.id
}

function dueProblem(ask: SystemAsk, due: unknown): Problem | undefined {
  if (typeof due !== 'string' || latestDayOf(due as When) >= ask.today) return undefined
  return problem('in-the-past', 'That day has passed', 'Give a day from today on.')
}

function tooLong(values: Readonly<Record<string, unknown>>): FieldProblems {
  const long = NAMES.filter(
    (name) => typeof values[name] === 'string' && String(values[name]).length > LONGEST,
  )
  return Object.fromEntries(
    long.map((name) => [
      name,
      [problem('too-long', `That is longer than ${LONGEST} characters`, 'Say it in fewer words.')],
    ]),
  )
}

function checkOf(code: string | undefined) {
  return checks.find((one) => one.code === code)
}

function show(
  ask: SystemAsk,
  posted: Form | undefined,
  ofFields: FieldProblems,
  problems: readonly Problem[],
): Answer {
  const about = ask.query.about ?? ''
  const known = isId(about) && ask.snapshot.find(about) ? [about] : []
  const check = checkOf(posted?.values.check ?? ask.query.check)
  const fields = thingFields({
    kind: action,
    names: NAMES,
    given: { about: known },
    posted,
    problems: ofFields,
    options: referenceOptions(ask),
  })
  const isWrong = problems.length > 0 || Object.keys(ofFields).length > 0
  const [first] = known
  return {
    is: 'page',
    title: 'Add an action',
    status: isWrong ? 422 : 200,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Actions', href: ask.here('/actions') },
    ],
    current: 'outcomes',
    content: html`<h1 class="nhsuk-heading-l">Add an action</h1>
      <p class="app-lead">What someone in a role will do, and by when. Whoever holds the role is told a week before, and when it
        is overdue.</p>
      ${check && html`<p>About the finding: ${check.title}.</p>`}
      ${form({
        action: ask.here('/actions/new'),
        proof: ask.proof(),
        fields: [
          ...fields,
          ...(check ? [{ name: 'check', label: '', type: 'hidden', value: check.code } as const] : []),
        ],
        problems,
        button: 'Add the action',
        cancel: { text: 'Cancel', href: first ? ask.way(first) : ask.here('/actions') },
      })}`,
  }
}
