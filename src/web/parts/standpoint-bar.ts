// The bar below the header that says which day is looked at and leads to another. Three looks that nobody
// can mix up: today, another day or earlier knowledge, a draft. Knows dates and words, and nothing of
// storage.
import { showDay, type Day, type Moment } from '#core/day.ts'
import { showMoment } from '#core/standpoint.ts'
import { attributes, html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { input } from '#formats/html/nhs/input.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import { hiddenInputs } from './hidden-inputs.ts'

export type StandpointBarOptions = {
  readonly day: Day
  readonly today: Day
  /** What was known when; without it, everything known now. */
  readonly known?: Moment | undefined
  readonly draftTitle?: string | undefined
  /** The way back to the draft, where the record is looked at through it. */
  readonly draftHref?: string | undefined
  /** The page's own path: the form comes back to it with `on` and `known`. */
  readonly action: string
  /** The page's other query parameters, kept as they are. */
  readonly keep: Readonly<Record<string, string>>
}

export type Look = 'today' | 'other' | 'draft'

export function lookOf(at: Pick<StandpointBarOptions, 'day' | 'today' | 'known' | 'draftTitle'>): Look {
  if (at.draftTitle !== undefined) return 'draft'
  return at.day === at.today && at.known === undefined ? 'today' : 'other'
}

export function standpointBar(options: StandpointBarOptions): Html {
  const look = lookOf(options)
  // A draft has a day of its own, which is not one that somebody moved to.
  const moved = look === 'other'
  return html`<section class="app-standpoint app-standpoint--${look}" aria-label="The day you are looking at">
    <div class="nhsuk-width-container app-standpoint__inside">
      <p class="app-standpoint__words">${words(options, look)}</p>
      ${moved && html`<a class="app-standpoint__back" href="${backToToday(options)}">Back to today</a>`}
      ${options.draftHref && html`<a class="app-standpoint__back" href="${options.draftHref}">Back to the draft</a>`}
      <details class="app-standpoint__more"${attributes({ open: moved })}>
        <summary class="app-standpoint__summary">Look at another day</summary>
        ${form(options)}
      </details>
    </div>
  </section>`
}

function words(options: StandpointBarOptions, look: Look): Html {
  const day = showDay(options.day)
  if (look === 'today') return html`<strong>Today</strong>, ${day}`
  const known = options.known ? `as recorded by ${showMoment(options.known)}` : 'as recorded today'
  const ahead = options.day > options.today ? 'You are looking ahead to' : 'You are looking at'
  if (look === 'other') return html`<strong>${ahead} ${day}</strong>, ${known}`
  const mark = tag({ text: 'Draft: not in force', colour: 'blue' })
  return html`${mark} <strong>${options.draftTitle}</strong> as it would be on ${day}, ${known}`
}

function form(options: StandpointBarOptions): Html {
  return html`<form class="app-standpoint__form" action="${options.action}" method="get">
    ${hiddenInputs(options.keep)}
    ${input({ label: 'In force on', id: 'standpoint-on', name: 'on', type: 'date', value: options.day })}
    ${input({
      label: html`As recorded by <span class="app-quiet">(empty: now)</span>`,
      id: 'standpoint-known',
      name: 'known',
      type: 'date',
      value: options.known?.slice(0, 10),
      attributes: { max: options.today },
    })}
    ${button({ text: 'Show', small: true, variant: 'secondary' })}
  </form>`
}

function backToToday(options: StandpointBarOptions): string {
  const query = new URLSearchParams(options.keep).toString()
  return query ? `${options.action}?${query}` : options.action
}
