// One pattern that leaders spoke of: what it is, when it helps, what it costs, what to watch, what a draft would begin with, and
// whether something like it may be there already.
import { html } from '#formats/html/html.ts'
import { patterns, type Pattern } from '#patterns/index.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { patternThere } from '../../parts/pattern-there.ts'
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
      ${patternThere(ask, one)}`,
  }
}
