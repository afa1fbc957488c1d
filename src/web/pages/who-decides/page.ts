// "Who can decide this?": words, perhaps an area and an amount, answered with the functions that match, who decides each
// there and then, and the route by which they may.
import type { Id } from '#core/id.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import { input } from '#formats/html/nhs/input.ts'
import { select } from '#formats/html/nhs/select.ts'
import { sayPounds } from '#facts/index.ts'
import { area, statutoryFunction } from '#kinds/index.ts'
import { deciding } from '#lenses/index.ts'
import { queryOf } from '../../address.ts'
import type { SystemAsk, SystemPage } from '../../page.ts'
import { hiddenInputs } from '../../parts/hidden-inputs.ts'
import { findFunctions } from './find-functions.ts'
import { parsePounds } from './parse-pounds.ts'

const MOST = 6
/** Answered in full; the others are named. */
const WHOLE = 3

type Asked = {
  readonly q: string
  readonly area?: Id
  readonly typed: string
  readonly value?: number
  readonly wrong: boolean
}

export const whoDecidesPage: SystemPage = {
  name: 'who-decides',
  within: 'system',
  path: '/:system/who-decides',
  access: 'public',
  view(ask) {
    const asked = askedIn(ask)
    return {
      is: 'page',
      title: asked.q ? `Who can decide: ${asked.q}` : 'Who can decide this?',
      ...(asked.wrong && { status: 422 }),
      breadcrumb: [
        { text: ask.system.name, href: ask.here('') },
        { text: 'Who decides what', href: ask.here('/functions') },
      ],
      current: 'functions',
      content: html`${asked.wrong && errorSummary({ heading: 'There is a problem', errorList: [{ text: NOT_MONEY, href: '#who-value' }] })}
        <h1 class="nhsuk-heading-l">Who can decide this?</h1>
        ${finder(ask, asked)}
        ${asked.q && !asked.wrong ? answers(ask, asked) : ''}`,
    }
  },
}

const NOT_MONEY = 'That is not an amount. Write it as 250000, £250,000, 250k or 1.5m.'

function askedIn({ query, snapshot: now }: SystemAsk): Asked {
  const q = (query.q ?? '').trim().slice(0, 200)
  const typed = (query.value ?? '').trim().slice(0, 60)
  const value = typed ? parsePounds(typed) : undefined
  const here = now.get(area, query.area as Id | undefined)
  return {
    q,
    typed,
    wrong: typed !== '' && value === undefined,
    ...(here && { area: here.id }),
    ...(value !== undefined && { value }),
  }
}

function finder(ask: SystemAsk, asked: Asked): Html {
  const areas = ask.snapshot
    .all(area)
    .map(({ id }) => ({ value: id, text: ask.title(id) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, 'en-GB'))
  return html`<form method="get" action="/${ask.system.slug}/who-decides" role="search">
    ${hiddenInputs({ ...queryOf(ask.standpoint, ask.usualDay), ...(ask.draft && { draft: ask.draft.id }) })}
    ${input({ name: 'q', id: 'who-q', label: 'What is to be decided?', hint: 'In your own words, such as: hospice grant, moving a ward, community nursing contract.', type: 'search', value: asked.q })}
    ${select({ name: 'area', id: 'who-area', label: 'Where (optional)', value: asked.area ?? '', items: [{ value: '', text: 'Anywhere' }, ...areas] })}
    ${input({ name: 'value', id: 'who-value', label: 'For how much, in pounds (optional)', value: asked.typed, inputmode: 'decimal', width: 10, errorMessage: asked.wrong ? NOT_MONEY : undefined })}
    ${button({ text: 'Find who decides' })}
  </form>`
}

function answers(ask: SystemAsk, asked: Asked): Html {
  const found = findFunctions(ask, asked.q, MOST)
  if (found.length === 0) {
    return html`<p role="status">No function of this day matches “${asked.q}”. Try other words, or
      <a href="${ask.here('/functions')}">look through all functions</a>. If it is decided somewhere and is not there, it is worth recording.</p>`
  }
  const [whole, others] = [found.slice(0, WHOLE), found.slice(WHOLE)]
  const for_ = [
    asked.area ? ask.title(asked.area) : '',
    asked.value === undefined ? '' : sayPounds(asked.value),
  ].filter(Boolean)
  return html`<p role="status" class="app-quiet">${found.length === 1 ? 'One function matches' : `${found.length} functions match, the nearest first`}${for_.length > 0 && `, asked for ${for_.join(' and ')}`}.</p>
    ${whole.map((of) => answer(ask, of, asked))}
    ${
      others.length > 0 &&
      html`<h2 class="nhsuk-heading-m">Perhaps</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">${others.map((of) => html`<li><a href="${ask.way(of)}">${ask.title(of)}</a></li>`)}</ul>`
    }`
}

function answer(ask: SystemAsk, of: Id, { area: at, value }: Asked): Html {
  const { snapshot: now, title, way } = ask
  const result = deciding.compute(
    now,
    { of, ...(at && { area: at }), ...(value !== undefined && { value }) },
    title,
  )
  if (!result) return html``
  const { law } = now.get(statutoryFunction, of)?.values ?? {}
  const routes = result.routes.flatMap(({ heading, steps }) => [
    { type: 'prose', text: heading } as const,
    { type: 'list', ordered: true, items: steps } as const,
  ])
  const blocks = [
    { type: 'list', items: result.sentences } as const,
    { type: 'prose', text: result.accountable } as const,
    ...(routes.length > 0
      ? [{ type: 'details', summary: 'The route, step by step', blocks: routes } as const]
      : []),
  ]
  return html`<section class="app-answer" aria-label="${title(of)}">
    <h2 class="nhsuk-heading-m"><a href="${way(of)}">${title(of)}</a></h2>
    ${law && html`<p class="app-quiet">${law}</p>`}
    ${renderBlocks(blocks, way, `answer-${of.replace('/', '-')}`)}
  </section>`
}
