// All that is recorded about whoever asks as someone who could follow, with the way to answer each. Theirs alone.
import { showDay } from '#core/day.ts'
import { keyOf } from '#core/id.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { summaryList } from '#formats/html/nhs/summary-list.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import { readinesses, type Candidate } from '#private/own.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { accountNames } from '../../parts/account-names.ts'
import { overToday } from './over-today.ts'
import { saidBanner } from './said.ts'
import { personOf } from '../../parts/tied.ts'

export const successionMinePage: SystemPage = {
  name: 'succession-mine',
  within: 'system',
  path: '/:system/succession/mine',
  access: 'reader',
  view: (asked) => show(overToday(asked)),
}

async function show(ask: SystemAsk): Promise<Answer> {
  const person = await personOf(ask)
  const [known, by] = await Promise.all([
    person ? ask.store.candidatesOf(ask.system.slug, person) : [],
    accountNames(ask),
  ])
  const inOrder = known.toSorted((one, other) =>
    ask.title(one.role).localeCompare(ask.title(other.role), 'en-GB'),
  )
  return {
    is: 'page',
    title: 'What is recorded about you',
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Succession', href: ask.here('/succession') },
    ],
    current: 'leadership',
    content: html`${saidBanner(ask.query.said)}<h1 class="nhsuk-heading-l">What is recorded about you</h1>
      <p class="app-lead">All of it, as someone who could follow in a role. There is no score, and no note that you do not see.</p>
      ${
        person
          ? whole(
              ask,
              inOrder.map((one) => part(ask, one, by)),
            )
          : UNTIED
      }`,
  }
}

const UNTIED = html`<p>Your account is not tied to a person of this record, so nothing is recorded about you. An administrator of
  this system can tie it, under Settings.</p>`

function whole(ask: SystemAsk, parts: readonly Html[]): Html {
  return html`
    ${parts.length === 0 ? html`<p>Nothing is recorded about you.</p>` : parts}
    <p><a class="nhsuk-link" href="${ask.here('/succession/forward')}">Put yourself forward for a role</a></p>
    <h2 class="nhsuk-heading-m">Who sees it</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">
      <li>You, and the stewards of this system, by name.</li>
      <li>Everyone else with access: numbers of the whole system, once a quarter, too coarse to tell of anybody.</li>
      <li>Whoever put you forward is not told what you answered.</li>
      <li>It is no part of what is published or exported, and it goes when your name is erased.</li>
    </ul>`
}

type Colour = 'grey' | 'green' | 'orange'
const STATES: Readonly<Record<Candidate['consent'], readonly [text: string, colour: Colour, way: string]>> = {
  own: ['You put yourself forward', 'green', 'Change it or take it back'],
  given: ['You agreed', 'green', 'Change it or take it back'],
  asked: ['Waits for your answer', 'orange', 'Answer'],
  declined: ['You declined', 'grey', 'Change your answer'],
}

function part(ask: SystemAsk, one: Candidate, by: (account: string) => string): Html {
  const [text, colour, way] = STATES[one.consent]
  const rows = [
    { key: 'State', value: tag({ text, colour }) },
    ...(one.consent === 'own' ? [] : [{ key: 'Put forward by', value: by(one.account) }]),
    { key: 'Ready', value: readinesses[one.readiness] },
    { key: 'In words', value: one.note || 'Nothing' },
    { key: 'Last changed', value: showDay(one.on) },
  ]
  const href = ask.here(`/succession/mine/${keyOf(one.role)}`)
  return html`<h2 class="nhsuk-heading-m"><a href="${ask.way(one.role)}">${ask.title(one.role)}</a></h2>
    ${summaryList({ rows })}
    ${button({ text: html`${way}<span class="nhsuk-u-visually-hidden">: ${ask.title(one.role)}</span>`, href, small: true, variant: one.consent === 'asked' ? undefined : 'secondary' })}`
}
