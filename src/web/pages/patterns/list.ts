// Patterns to begin a draft with: the system's own, and those that leaders elsewhere spoke of. None of them is a rule.
import { ownPattern } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'
import { pattern as patternKind } from '#kinds/index.ts'
import { patterns } from '#patterns/index.ts'
import { reaches } from '../../access.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { leadingLinks } from '../../parts/leading-links.ts'

export const patternsPage: SystemPage = {
  name: 'patterns',
  within: 'system',
  path: '/:system/patterns',
  access: 'public',
  view: show,
}

function show(ask: SystemAsk): Answer {
  return {
    is: 'page',
    title: 'Patterns',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'leadership',
    content: html`${ask.query.said === 'ended' && ENDED}<h1 class="nhsuk-heading-l">Patterns</h1>
      ${leadingLinks(ask, 'patterns')}
      <p class="app-lead">Roles and structures that others have tried, each with when it helps, what it costs and what to watch.
        There is no model that is right for every system: take what fits, change it, or leave it.</p>
      ${own(ask)}
      <h2 class="nhsuk-heading-m">That leaders spoke of</h2>
      <ul class="app-drafts">${patterns.map((one) => line(ask.here(`/patterns/library/${one.key}`), one.name, one.short))}</ul>
      <p class="app-quiet">They follow, in our own words, what leaders told the Social Care Institute for Excellence between November
        2019 and March 2020, for a report to the NHS Leadership Academy that came out in 2021.</p>`,
  }
}

function own(ask: SystemAsk): Html | undefined {
  const all = ask.snapshot.all(patternKind).map((one) => ownPattern(ask.snapshot, one))
  const mayKeep = reaches(ask.rank, 'steward')
  if (all.length === 0 && !mayKeep) return undefined
  return html`<h2 class="nhsuk-heading-m">Of ${ask.system.name}</h2>
    ${
      all.length > 0
        ? html`<ul class="app-drafts">${all.map(({ key, name, short }) => line(ask.way(key as never), name, short))}</ul>`
        : html`<p>None is kept yet. What has helped here can be kept, so that others begin with it.</p>`
    }
    ${mayKeep && html`<p><a class="nhsuk-link" href="${ask.here('/patterns/new')}">Keep a pattern of your own</a></p>`}`
}

function line(href: string, name: string, told: string): Html {
  return html`<li class="app-drafts__draft">
    <a class="app-drafts__title" href="${href}">${name}</a>
    <p>${told}</p>
  </li>`
}

const ENDED = notificationBanner({
  variant: 'success',
  heading: 'It is recorded',
  text: 'From today on the pattern is not offered any more. Drafts that began with it stay as they are.',
})
