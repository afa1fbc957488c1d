// Patterns to begin a draft with: those that leaders elsewhere spoke of, and the system's own. None of them is a rule.
import { html, type Html } from '#formats/html/html.ts'
import { pattern as patternKind } from '#kinds/index.ts'
import { patterns } from '#patterns/index.ts'
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
  const own = ask.snapshot.all(patternKind)
  return {
    is: 'page',
    title: 'Patterns',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'leadership',
    content: html`<h1 class="nhsuk-heading-l">Patterns</h1>
      ${leadingLinks(ask, 'patterns')}
      <p class="app-lead">Roles and structures that others have tried, each with when it helps, what it costs and what to watch.
        There is no model that is right for every system: take what fits, change it, or leave it.</p>
      ${
        own.length > 0 &&
        html`<h2 class="nhsuk-heading-m">Of ${ask.system.name}</h2>
        <ul class="app-drafts">${own.map(({ id, values }) => line(ask.way(id), values.name, values.what))}</ul>`
      }
      <h2 class="nhsuk-heading-m">That leaders spoke of</h2>
      <ul class="app-drafts">${patterns.map((one) => line(ask.here(`/patterns/library/${one.key}`), one.name, one.short))}</ul>
      <p class="app-quiet">They follow what leaders told the Social Care Institute for Excellence, for NHS leadership academies,
        between 2019 and 2021, in our own words.</p>`,
  }
}

function line(href: string, name: string, told: string): Html {
  return html`<li class="app-drafts__draft">
    <a class="app-drafts__title" href="${href}">${name}</a>
    <p>${told}</p>
  </li>`
}
