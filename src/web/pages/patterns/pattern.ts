// One pattern that leaders spoke of: what it is, when it helps, what it costs, what to watch, what a draft would begin with, and
// whether something like it may be there already.
import { alreadyThere, sayAlike } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { patterns, type Pattern } from '#patterns/index.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { patternTold, takeUpButton } from '../../parts/pattern-told.ts'

export const patternPage: SystemPage = {
  name: 'pattern',
  within: 'system',
  path: '/:system/patterns/library/:key',
  access: 'public',
  view(ask) {
    const found = patterns.find(({ key }) => key === ask.params.key)
    return found ? show(ask, found) : { is: 'not-found' }
  },
}

/** Told by name of what may be there already. */
const TOLD = 12

function show(ask: SystemAsk, one: Pattern): Answer {
  return {
    is: 'page',
    title: one.name,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Patterns', href: ask.here('/patterns') },
    ],
    current: 'leadership',
    content: html`<span class="nhsuk-caption-l">Pattern</span>
      <h1 class="nhsuk-heading-l">${one.name}</h1>
      <p class="app-lead">${one.what}</p>
      <p class="app-sentence">${one.from} There is no model that is right for every system.</p>
      ${takeUpButton(ask, one)}
      ${patternTold(one)}
      ${there(ask, one)}`,
  }
}

function there(ask: SystemAsk, one: Pattern): Html {
  const found = alreadyThere(ask.snapshot, one)
  const list = found.slice(0, TOLD).map((id) => html`<li><a href="${ask.way(id)}">${ask.title(id)}</a></li>`)
  return html`<h2 class="nhsuk-heading-m">Is something like it there already?</h2>
    ${
      found.length > 0
        ? html`<p>Something like it may be there:</p>
        <ul class="nhsuk-list nhsuk-list--bullet">${list}</ul>
        ${found.length > TOLD && html`<p>And ${found.length - TOLD} more.</p>`}`
        : html`<p>Nothing was found by its name. It may be there under another.</p>`
    }
    <p class="app-quiet">Looked for: ${sayAlike(one).join('; ')}. What something is called is not what it does.</p>`
}
