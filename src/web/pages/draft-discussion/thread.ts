// One thread of a draft's discussion: what was said, what becomes of it, and the forms for both.
import { dayOf, showDay } from '#core/day.ts'
import type { Problem } from '#core/problem.ts'
import { fates, WHOLE, type Fate, type Thread } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { details } from '#formats/html/nhs/details.ts'
import { hidden } from '#formats/html/nhs/element.ts'
import { select } from '#formats/html/nhs/select.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import { textarea } from '#formats/html/nhs/textarea.ts'
import { reaches } from '../../access.ts'
import type { Query } from '../../page.ts'
import { nobodyNow } from '../../parts/account-names.ts'
import { capital } from '../../parts/capital.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'
import { wordsOf } from '../../parts/words-of.ts'
import { maySpeak } from './speak.ts'

/** A form that came and must be put right. */
export type Typed = {
  readonly thread: string
  readonly values: Query
  readonly field: 'text' | 'fate' | 'reason'
  readonly problem: Problem
}

type Around = {
  readonly heading: string
  /** Names of accounts by their ids. */
  readonly who: ReadonlyMap<string, string>
  /** It is what the address asks for: its form stands open. */
  readonly open: boolean
  readonly typed: Typed | undefined
}

export function threadShown(ask: DraftAsk, thread: Thread, around: Around): Html {
  const { key, posts, takenOut } = thread
  const { heading, who } = around
  const whole = key === WHOLE
  return html`<section class="app-thread" id="thread-${key}" aria-label="${heading}">
    ${whole ? html`<h2 class="nhsuk-heading-m">${heading}</h2>` : html`<h3 class="nhsuk-heading-s">${heading}</h3>`}
    ${takenOut && html`<p class="app-quiet">This was taken out of the draft. What was said about it stays.</p>`}
    ${posts.length === 0 && html`<p class="app-quiet">Nobody has said anything yet.</p>`}
    ${posts.length > 0 && html`<ol class="app-posts">${posts.map((post) => postShown(post, who))}</ol>`}
    ${fateShown(thread, who)}
    ${maySpeak(ask.draft) && forms(ask, thread, around)}
  </section>`
}

function postShown({ by, at, text, number }: Thread['posts'][number], who: Around['who']): Html {
  return html`<li class="app-posts__post" id="post-${number}">
    <p class="app-posts__who"><strong>${nameOf(by, who)}</strong> ${stamp(at)}</p>
    ${wordsOf(text)}
  </li>`
}

function nameOf(account: string, who: Around['who']): string {
  return who.get(account) ?? capital(nobodyNow(account))
}

function stamp(at: Thread['posts'][number]['at']): Html {
  return html`<span class="app-quiet"><time datetime="${at}">${showDay(dayOf(at))}</time></span>`
}

const colours: Readonly<Record<Fate, 'blue' | 'green' | 'grey' | 'white'>> = {
  open: 'white',
  taken: 'green',
  declined: 'grey',
  answered: 'blue',
}

function fateShown({ fate, fateSet, since }: Thread, who: Around['who']): Html | undefined {
  if (!fateSet) return undefined
  const more = since === 1 ? 'One more was said since.' : `${since} more were said since.`
  return html`<div class="app-fate">
    <p>${tag({ text: fates[fate], colour: colours[fate] })} ${nameOf(fateSet.by, who)} ${stamp(fateSet.at)}</p>
    ${fateSet.reason !== undefined && wordsOf(fateSet.reason)}
    ${since > 0 && html`<p class="app-quiet">${more}</p>`}
  </div>`
}

function forms(ask: DraftAsk, thread: Thread, { heading, open, typed }: Around): Html {
  const { key, posts } = thread
  const whole = key === WHOLE
  const own = typed?.thread === key ? typed : undefined
  const about = hidden(`: ${heading}`)
  const speaking = sayForm(ask, key, own)
  const opened = open || own?.field === 'text' || (whole && posts.length === 0)
  const mayFate = reaches(ask.rank, 'contributor') && (posts.length > 0 || own?.field === 'reason')
  return html`${details({ summary: html`${posts.length > 0 ? 'Reply' : 'Say something'}${about}`, text: speaking, open: opened })}
    ${
      mayFate &&
      details({
        summary: html`Say what becomes of it${about}`,
        text: fateForm(ask, thread, own),
        open: own?.field === 'fate' || own?.field === 'reason',
      })
    }`
}

function formOf(ask: DraftAsk, thread: string, is: 'say' | 'fate', fields: Html): Html {
  return html`<form class="app-form" method="post" action="${ask.here(`/drafts/${ask.draft.id}/discussion`)}" novalidate>
    ${ask.proof()}<input type="hidden" name="do" value="${is}">
    <input type="hidden" name="thread" value="${thread}">
    <input type="hidden" name="version" value="${ask.draft.version}">
    ${fields}
  </form>`
}

function messageOf(typed: Typed | undefined, field: Typed['field']): string | undefined {
  return typed?.field === field ? `${typed.problem.what}. ${typed.problem.remedy}` : undefined
}

function sayForm(ask: DraftAsk, key: string, typed: Typed | undefined): Html {
  return formOf(
    ask,
    key,
    'say',
    html`${textarea({
      name: 'text',
      id: `text-${key}`,
      label: 'What would you say?',
      hint: 'Everyone who may read this draft sees it with your name, and those whom it concerns are told.',
      rows: 4,
      value: typed?.values.text,
      errorMessage: messageOf(typed, 'text'),
    })}
    ${button({ text: 'Say it', small: true, preventDoubleClick: true })}`,
  )
}

function fateForm(ask: DraftAsk, { key, fate }: Thread, typed: Typed | undefined): Html {
  const items = (Object.keys(fates) as Fate[]).map((value) => ({ value, text: fates[value] }))
  return formOf(
    ask,
    key,
    'fate',
    html`${select({
      name: 'fate',
      id: `fate-${key}`,
      label: 'What becomes of what was said',
      items,
      value: typed?.values.fate ?? fate,
      errorMessage: messageOf(typed, 'fate'),
    })}
    ${textarea({
      name: 'reason',
      id: `reason-${key}`,
      label: 'Why',
      hint: 'Needed where it is not taken up. Those who spoke are told.',
      rows: 3,
      value: typed?.values.reason,
      errorMessage: messageOf(typed, 'reason'),
    })}
    ${button({ text: 'Save', small: true, variant: 'secondary' })}`,
  )
}
