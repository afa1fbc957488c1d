// Marks a role as critical, changes what is said of it, or ends it: recorded at once, with where it was agreed.
import { keyOf } from '#core/id.ts'
import type { Problem } from '#core/problem.ts'
import { html, type Html } from '#formats/html/html.ts'
import { criticalRole } from '#kinds/index.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { form } from '../../parts/form.ts'
import { referenceOptions } from '../../parts/reference-options.ts'
import { thingFields, type FieldProblems } from '../../parts/thing-form.ts'
import { recordNow } from '../../record-now.ts'
import { afterwards, overToday } from './over-today.ts'
import { NAMES, readEnd, readMark, type Mark, type Read } from './read-critical.ts'

export const successionMarkPage: SystemPage = {
  name: 'succession-mark',
  within: 'system',
  path: '/:system/succession/critical',
  access: 'steward',
  view: (asked) => show(overToday(asked), {}),
  act(asked, posted) {
    const ask = overToday(asked)
    return recorded(ask, posted, undefined, readMark(ask, posted, undefined))
  },
}

export const successionChangePage: SystemPage = {
  name: 'succession-change',
  within: 'system',
  path: '/:system/succession/critical/:key',
  access: 'steward',
  view(asked) {
    const ask = overToday(asked)
    const known = markOf(ask)
    return known ? show(ask, { known }) : { is: 'not-found' }
  },
  act(asked, posted) {
    const ask = overToday(asked)
    const known = markOf(ask)
    if (!known) return GONE
    const ends = posted.values.do === 'end'
    return recorded(ask, posted, known, ends ? readEnd(ask, posted, known) : readMark(ask, posted, known))
  },
}

const GONE: Answer = {
  is: 'out-of-date',
  what: 'This role is not marked as critical like that any more. Nothing was recorded.',
  remedy: 'Go back to Succession and look again.',
}

function markOf(ask: SystemAsk): Mark | undefined {
  return ask.snapshot.all(criticalRole).find((one) => keyOf(one.id) === ask.params.key)
}

async function recorded(ask: SystemAsk, posted: Form, known: Mark | undefined, read: Read): Promise<Answer> {
  const isWrong = Object.keys(read.ofFields).length + read.ofBecause.length > 0
  if (isWrong) return show(ask, { ...read, known, posted })
  const against = read.proposals.length > 0 ? await recordNow(ask, read.proposals) : []
  if (against.length > 0) return show(ask, { known, posted, problems: against })
  const said = posted.values.do === 'end' ? 'ended' : 'critical'
  return { is: 'redirect', to: afterwards(ask, '/succession', said) }
}

type Shown = {
  readonly known?: Mark | undefined
  readonly posted?: Form
  readonly ofFields?: FieldProblems
  readonly ofBecause?: readonly Problem[]
  readonly problems?: readonly Problem[]
}

function show(ask: SystemAsk, shown: Shown): Answer {
  const { known, ofFields = {}, ofBecause = [], problems = [] } = shown
  const title = known ? `${ask.title(known.values.role)}: a critical role` : 'Mark a role as critical'
  return {
    is: 'page',
    title,
    status: Object.keys(ofFields).length + ofBecause.length + problems.length > 0 ? 422 : 200,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Succession', href: ask.here('/succession') },
    ],
    current: 'leadership',
    content: html`<h1 class="nhsuk-heading-l">${title}</h1>
      <p class="app-lead">A role that must not stand empty. That it is critical is part of the record, with its reason; who could
        follow is not.</p>
      ${markForm(ask, shown)}
      ${known && endForm(ask, shown)}`,
  }
}

function markForm(ask: SystemAsk, { known, posted, ofFields, ofBecause, problems }: Shown): Html {
  const ends = posted?.values.do === 'end'
  const fields = thingFields({
    kind: criticalRole,
    names: NAMES,
    values: known?.values,
    given: { role: ask.query.role },
    posted: ends ? undefined : posted,
    problems: ofFields,
    options: referenceOptions(ask),
  })
  return form({
    action: addressOf(ask),
    proof: ask.proof(),
    fields: [
      ...fields,
      {
        name: 'because',
        label: 'Where it was agreed',
        type: 'textarea',
        value: ends ? '' : posted?.values.because,
        problems: ends ? [] : ofBecause,
      },
    ],
    problems: ends ? [] : problems,
    button: known ? 'Record it' : 'Mark it as critical',
    cancel: { text: 'Cancel', href: ask.here('/succession') },
  })
}

function endForm(ask: SystemAsk, { posted, ofBecause, problems }: Shown): Html {
  const ends = posted?.values.do === 'end'
  return html`<h2 class="nhsuk-heading-m">If it is not critical any more</h2>
    ${form({
      action: addressOf(ask),
      proof: ask.proof(),
      fields: [
        { name: 'do', label: '', type: 'hidden', value: 'end' },
        {
          name: 'why',
          label: 'Why, and where it was agreed',
          type: 'textarea',
          value: ends ? posted.values.why : '',
          problems: ends ? ofBecause : [],
        },
      ],
      problems: ends ? problems : [],
      button: 'It is not critical any more',
    })}`
}

function addressOf(ask: SystemAsk): string {
  return ask.here(`/succession/critical${ask.params.key === undefined ? '' : `/${ask.params.key}`}`)
}
