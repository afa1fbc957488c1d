// Keeps a pattern of the system's own from roles and bodies that have helped, changes it, or ends it: recorded at once, with why.
import { isId, keyOf } from '#core/id.ts'
import type { Problem } from '#core/problem.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { html, type Html } from '#formats/html/html.ts'
import { body, pattern } from '#kinds/index.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { form } from '../../parts/form.ts'
import { referenceOptions } from '../../parts/reference-options.ts'
import { thingFields, type FieldProblems } from '../../parts/thing-form.ts'
import { recordNow } from '../../record-now.ts'
import { NAMES, readEnd, readKeep, type Own, type Read } from './read-keep.ts'

export const patternNewPage: SystemPage = {
  name: 'pattern-new',
  within: 'system',
  path: '/:system/patterns/new',
  access: 'steward',
  view: (asked) => show(overToday(asked), {}),
  act(asked, posted) {
    const ask = overToday(asked)
    return recorded(ask, posted, undefined, readKeep(ask, posted, undefined))
  },
}

export const patternChangePage: SystemPage = {
  name: 'pattern-change',
  within: 'system',
  path: '/:system/patterns/:key/change',
  access: 'steward',
  view(asked) {
    const ask = overToday(asked)
    const known = knownIn(ask)
    return known ? show(ask, { known }) : { is: 'not-found' }
  },
  act(asked, posted) {
    const ask = overToday(asked)
    const known = knownIn(ask)
    if (!known) return GONE
    const ends = posted.values.do === 'end'
    return recorded(ask, posted, known, ends ? readEnd(ask, posted, known) : readKeep(ask, posted, known))
  },
}

const GONE: Answer = {
  is: 'out-of-date',
  what: 'This pattern is not kept any more. Nothing was recorded.',
  remedy: 'Go back to Patterns and look again.',
}

// What is recorded at once holds from today, whatever day is looked at and through whichever draft.
function overToday(ask: SystemAsk): SystemAsk {
  const now = snapshot(ask.ledger, ask.today)
  const { draft: _, laid: __, ...plain } = ask
  return { ...plain, snapshot: now, title: titles(now, ask.names) }
}

function knownIn(ask: SystemAsk): Own | undefined {
  return ask.snapshot.all(pattern).find(({ id }) => keyOf(id) === ask.params.key)
}

async function recorded(ask: SystemAsk, posted: Form, known: Own | undefined, read: Read): Promise<Answer> {
  if (Object.keys(read.ofFields).length + read.ofBecause.length > 0)
    return show(ask, { ...read, known, posted })
  const against = read.proposals.length > 0 ? await recordNow(ask, read.proposals) : []
  if (against.length > 0) return show(ask, { known, posted, problems: against })
  const today = { on: '', known: '', draft: '' }
  if (posted.values.do === 'end')
    return { is: 'redirect', to: ask.here('/patterns', { ...today, said: 'ended' }) }
  const [first] = read.proposals
  const id = known?.id ?? (first?.act === 'begin' ? first.id : undefined)
  const path = id === undefined ? '/patterns' : `/patterns/${keyOf(id)}`
  return { is: 'redirect', to: ask.here(path, { ...today, said: 'kept' }) }
}

type Shown = {
  readonly known?: Own | undefined
  readonly posted?: Form
  readonly ofFields?: FieldProblems
  readonly ofBecause?: readonly Problem[]
  readonly problems?: readonly Problem[]
}

function show(ask: SystemAsk, shown: Shown): Answer {
  const { known, ofFields = {}, ofBecause = [], problems = [] } = shown
  const title = known ? `${known.values.name}: change or end it` : 'Keep a pattern of your own'
  return {
    is: 'page',
    title,
    status: Object.keys(ofFields).length + ofBecause.length + problems.length > 0 ? 422 : 200,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Patterns', href: ask.here('/patterns') },
    ],
    current: 'leadership',
    content: html`<h1 class="nhsuk-heading-l">${title}</h1>
      ${keepForm(ask, shown)}
      ${known && endForm(ask, shown)}`,
  }
}

const LEAD = html`<p class="app-lead">What has helped here, told so that others can judge it: what it is, when it helps, what it
  costs and what to watch. A draft can then begin with a copy of the roles and bodies that it is like.</p>`

/** Each of these is told as a list. */
const LINES = ['helps', 'costs', 'watch']

function keepForm(ask: SystemAsk, { known, posted, ofFields, ofBecause, problems }: Shown): Html {
  const ends = posted?.values.do === 'end'
  const fields = thingFields({
    kind: pattern,
    names: NAMES,
    values: known?.values,
    given: givenBy(ask),
    posted: ends ? undefined : posted,
    problems: ofFields,
    options: referenceOptions(ask),
  })
  const hinted = fields.map((one) =>
    LINES.some((name) => one.name === `field.${name}`) ? { ...one, hint: 'One on each line.' } : one,
  )
  return form({
    action: addressOf(ask),
    proof: ask.proof(),
    intro: LEAD,
    fields: [
      ...hinted,
      {
        name: 'because',
        label: known ? 'Why it is changed' : 'Why it is kept, and where that was agreed',
        type: 'textarea',
        value: ends ? '' : posted?.values.because,
        problems: ends ? [] : ofBecause,
      },
    ],
    problems: ends ? [] : problems,
    button: known ? 'Record it' : 'Keep the pattern',
    cancel: { text: 'Cancel', href: known ? ask.way(known.id) : ask.here('/patterns') },
  })
}

/** From the page of a role or a body: what it is called, what it is for, and itself as what is copied. */
function givenBy({ query, snapshot: now, title }: SystemAsk): Readonly<Record<string, unknown>> {
  const id = query.like ?? ''
  const kinds = ['role/', 'body/', 'seat/']
  if (!isId(id) || !kinds.some((one) => id.startsWith(one)) || !now.find(id)) return {}
  const purpose = now.get(body, id)?.values.purpose
  return { name: title(id), like: [id], ...(purpose !== undefined && { what: purpose }) }
}

function endForm(ask: SystemAsk, { posted, ofBecause, problems }: Shown): Html {
  const ends = posted?.values.do === 'end'
  return html`<h2 class="nhsuk-heading-m">If it should not be offered any more</h2>
    ${form({
      action: addressOf(ask),
      proof: ask.proof(),
      fields: [
        { name: 'do', label: '', type: 'hidden', value: 'end' },
        {
          name: 'why',
          label: 'Why it ends',
          type: 'textarea',
          value: ends ? posted.values.why : '',
          problems: ends ? ofBecause : [],
        },
      ],
      problems: ends ? problems : [],
      button: 'End this pattern',
    })}`
}

function addressOf(ask: SystemAsk): string {
  return ask.here(ask.params.key === undefined ? '/patterns/new' : `/patterns/${ask.params.key}/change`)
}
