// The two forms that put someone forward for a role: oneself, whoever one is and wherever one works; and somebody else, who is
// asked and counts for nothing until they agree.
import { html } from '#formats/html/html.ts'
import { readinesses, type Candidate } from '#private/own.ts'
import { noticesFor } from '../../notify.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { form, type FormField } from '../../parts/form.ts'
import { referenceOptions } from '../../parts/reference-options.ts'
import { readForward, type Forward, type Whom } from './read-forward.ts'
import { accountsOf, personOf } from '../../parts/tied.ts'
import { afterwards, overToday } from './over-today.ts'

export const successionForwardPage: SystemPage = {
  name: 'succession-forward',
  within: 'system',
  path: '/:system/succession/forward',
  access: 'reader',
  view: (asked) => show(overToday(asked), 'self', {}, undefined),
  act: (asked, posted) => put(overToday(asked), 'self', posted),
}

export const successionOtherPage: SystemPage = {
  name: 'succession-other',
  within: 'system',
  path: '/:system/succession/forward/other',
  access: 'contributor',
  view: (asked) => show(overToday(asked), 'other', {}, undefined),
  act: (asked, posted) => put(overToday(asked), 'other', posted),
}

async function put(ask: SystemAsk, whom: Whom, { values: typed }: Form): Promise<Answer> {
  const self = await personOf(ask)
  if (!ask.account) return { is: 'sign-in' }
  const read = readForward(ask, whom, self, typed)
  if (!read.value) return show(ask, whom, typed, read)
  const { person, role, readiness, note } = read.value
  const own = person === self
  const one: Candidate = {
    person,
    role,
    readiness,
    note,
    consent: own ? 'own' : 'asked',
    account: ask.account.id,
    on: ask.today,
  }
  const { slug } = ask.system
  if (own) await ask.store.putCandidate(slug, one)
  else await passOn(ask, one)
  return {
    is: 'redirect',
    to: own ? afterwards(ask, '/succession/mine', 'forward') : afterwards(ask, '/succession', 'other'),
  }
}

// What the person said themself, or answered before, stands; whoever puts them forward is not told that they did.
async function passOn(ask: SystemAsk, one: Candidate): Promise<void> {
  const { slug } = ask.system
  const known = await ask.store.candidatesOf(slug, one.person)
  if (known.some(({ role }) => role === one.role)) return
  await ask.store.putCandidate(slug, one)
  const what = {
    text: 'Someone put you forward for a role. It counts for nothing until you agree.',
    href: '/succession/mine',
  }
  await ask.store.addNotices(await noticesFor(ask, what, await accountsOf(ask, one.person)))
}

async function show(ask: SystemAsk, whom: Whom, typed: Query, read: Forward | undefined): Promise<Answer> {
  const title = whom === 'self' ? 'Put yourself forward for a role' : 'Put someone else forward'
  const tied = whom === 'other' || (await personOf(ask)) !== undefined
  return {
    is: 'page',
    title,
    status: read ? 422 : 200,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Succession', href: ask.here('/succession') },
    ],
    current: 'leadership',
    content: html`<h1 class="nhsuk-heading-l">${title}</h1>
      ${tied ? forwardForm(ask, whom, typed, read) : NOBODY}`,
  }
}

const NOBODY = html`<p>Your account is not tied to a person of this record, so nothing can be recorded about you. An
  administrator of this system can tie it, under Settings.</p>`

const LEADS: Readonly<Record<Whom, string>> = {
  self: 'Whatever your sector and your level. Stewards of this system see it by name, and nobody else does; you can change it or take it back at any time. It is no application, and no promise.',
  other:
    'They are asked whether they agree. Until they do it counts for nothing, and they can decline without a reason. They read every word that you write here; you are not told what they answered.',
}

function forwardForm(ask: SystemAsk, whom: Whom, typed: Query, read: Forward | undefined) {
  const at = (field: string) => read?.problems.filter(({ where }) => where.field === field)
  const options = referenceOptions(ask)
  const named = (name: 'role' | 'person', label: string): FormField => ({
    name,
    label,
    type: 'lookup',
    hint: 'Write the name, or choose one that is offered.',
    value: typed[name] ?? asked(ask, name),
    list: `offered-${name}`,
    options: options.of([name]),
    problems: at(name),
  })
  return form({
    action: ask.here(whom === 'self' ? '/succession/forward' : '/succession/forward/other'),
    proof: ask.proof(),
    intro: html`<p class="app-lead">${LEADS[whom]}</p>`,
    fields: [
      ...(whom === 'other' ? [named('person', 'Who')] : []),
      named('role', 'For which role'),
      {
        name: 'readiness',
        label: whom === 'self' ? 'When you would be ready' : 'When they would be ready, as you see it',
        type: 'choice',
        value: typed.readiness,
        options: Object.entries(readinesses).map(([value, label]) => ({ value, label })),
        problems: at('readiness'),
      },
      {
        name: 'note',
        label: whom === 'self' ? 'What you bring, or what you would need' : 'Why you thought of them',
        type: 'textarea',
        optional: true,
        value: typed.note,
        problems: at('note'),
      },
    ],
    button: whom === 'self' ? 'Put myself forward' : 'Ask them',
    cancel: { text: 'Cancel', href: ask.here('/succession') },
  })
}

// Led here from the page of a role or a person.
function asked(ask: SystemAsk, name: 'role' | 'person'): string | undefined {
  const id = ask.query[name]
  const found = referenceOptions(ask)
    .of([name])
    .find(({ value }) => value === id)
  return found?.label
}
