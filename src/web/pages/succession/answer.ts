// What someone says to being put forward for one role: they agree, change when they would be ready and the words, decline, or
// take it out altogether.
import { keyOf } from '#core/id.ts'
import type { Problem } from '#core/problem.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { readinesses, type Candidate } from '#private/own.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { form } from '../../parts/form.ts'
import { hiddenInputs } from '../../parts/hidden-inputs.ts'
import { afterwards, overToday } from './over-today.ts'
import { readNote, readReadiness } from './read-forward.ts'
import type { SaidWord } from './said.ts'
import { personOf } from '../../parts/tied.ts'

export const successionAnswerPage: SystemPage = {
  name: 'succession-answer',
  within: 'system',
  path: '/:system/succession/mine/:key',
  access: 'reader',
  async view(asked) {
    const ask = overToday(asked)
    const one = await own(ask)
    return one ? show(ask, one, {}, []) : { is: 'not-found' }
  },
  act: (asked, posted) => answer(overToday(asked), posted),
}

async function own(ask: SystemAsk): Promise<Candidate | undefined> {
  const person = await personOf(ask)
  if (!person) return undefined
  const known = await ask.store.candidatesOf(ask.system.slug, person)
  return known.find(({ role }) => keyOf(role) === ask.params.key)
}

// So that nobody agrees to words that were changed while they read others.
function seenOf({ consent, readiness, on, note }: Candidate): string {
  return JSON.stringify([consent, readiness, on, note])
}

async function answer(ask: SystemAsk, { values: typed }: Form): Promise<Answer> {
  const { slug } = ask.system
  const one = await own(ask)
  if (!one) return { is: 'not-found' }
  if (typed.seen !== seenOf(one))
    return {
      is: 'out-of-date',
      what: 'What is recorded about you changed while you were looking at it. Nothing was recorded.',
      remedy: 'Go back and reload the page.',
    }
  const after = (said: SaidWord): Answer => ({
    is: 'redirect',
    to: afterwards(ask, '/succession/mine', said),
  })
  if (typed.do === 'decline') {
    // What others wrote is not kept of someone who declined.
    await ask.store.putCandidate(slug, { ...one, consent: 'declined', note: '', on: ask.today })
    return after('declined')
  }
  if (typed.do === 'take-out') {
    await ask.store.removeCandidate(slug, one.person, one.role)
    return after('gone')
  }
  const { readiness, problems: unready } = readReadiness(typed.readiness)
  const { note, problems: long } = readNote(typed.note)
  const problems = [...unready, ...long]
  if (!readiness || problems.length > 0) return show(ask, one, typed, problems)
  const consent = one.consent === 'own' ? 'own' : 'given'
  await ask.store.putCandidate(slug, { ...one, consent, readiness, note, on: ask.today })
  return after('agreed')
}

function show(ask: SystemAsk, one: Candidate, typed: Query, problems: readonly Problem[]): Answer {
  const at = (field: string) => problems.filter(({ where }) => where.field === field)
  const counts = one.consent === 'own' || one.consent === 'given'
  const title = ask.title(one.role)
  return {
    is: 'page',
    title: `${counts ? 'You are put forward' : 'Do you agree'}: ${title}`,
    status: problems.length > 0 ? 422 : 200,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Succession', href: ask.here('/succession') },
      { text: 'What is recorded about you', href: ask.here('/succession/mine') },
    ],
    current: 'leadership',
    content: html`<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">${title}</span> ${counts ? 'You are put forward' : 'Do you agree to be put forward?'}</h1>
      ${form({
        action: addressOf(ask),
        proof: ask.proof(),
        fields: [
          { name: 'seen', label: '', type: 'hidden', value: seenOf(one) },
          {
            name: 'readiness',
            label: 'When you would be ready',
            type: 'choice',
            value: typed.readiness ?? one.readiness,
            options: Object.entries(readinesses).map(([value, label]) => ({ value, label })),
            problems: at('readiness'),
          },
          {
            name: 'note',
            label: 'In words',
            hint: 'Stewards read them. Change what others wrote as you like.',
            type: 'textarea',
            optional: true,
            value: typed.note ?? one.note,
            problems: at('note'),
          },
        ],
        button: counts ? 'Save' : 'I agree',
        cancel: { text: 'Leave it as it is', href: ask.here('/succession/mine') },
      })}
      <h2 class="nhsuk-heading-m">${counts ? 'If you do not want it any more' : 'If you do not agree'}</h2>
      <p>Nobody asks you for a reason. Declining is kept, so that you are not asked for this role again; taking it out leaves nothing behind.</p>
      <div class="app-buttons">
        ${one.consent !== 'declined' && oneStep(ask, one, 'decline', 'Decline')}
        ${oneStep(ask, one, 'take-out', counts ? 'Take it back' : 'Take it out')}
      </div>`,
  }
}

function addressOf(ask: SystemAsk): string {
  return ask.here(`/succession/mine/${ask.params.key}`)
}

function oneStep(ask: SystemAsk, one: Candidate, act: string, text: string): Html {
  return html`<form method="post" action="${addressOf(ask)}">${ask.proof()}${hiddenInputs({ do: act, seen: seenOf(one) })}
    ${button({ text, variant: 'secondary', preventDoubleClick: true })}</form>`
}
