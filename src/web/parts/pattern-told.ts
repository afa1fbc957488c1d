// What is known of a pattern, under the same headings whoever wrote it: when it helps, what it costs, what to watch, and what a
// draft would begin with.
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import type { Pattern } from '#patterns/index.ts'
import { reaches } from '../access.ts'
import type { SystemAsk } from '../page.ts'
import { wayToTakeUp } from './pattern-called.ts'
import { sayBeginning } from './say-beginning.ts'

/** Headings where nothing is said are left out. */
export function patternTold(one: Pattern): Html {
  const begins = one.begins.map((each) => sayBeginning(each, one))
  return html`${part('When it helps', one.helps)} ${part('What it costs', one.costs)} ${part('What to watch', one.watch)}
    ${part('What a draft would begin with', begins)}
    ${begins.length > 0 && html`<p class="app-sentence">All of it is an ordinary part of the draft: it can be changed and taken out, and the checks look at it.</p>`}`
}

/** For those who may draft. */
export function takeUpButton(ask: SystemAsk, one: Pattern): Html | undefined {
  if (!reaches(ask.rank, 'contributor') || one.begins.length === 0) return undefined
  return button({ text: 'Put this into a draft', href: wayToTakeUp(ask, one) })
}

function part(heading: string, lines: readonly string[]): Html | undefined {
  if (lines.length === 0) return undefined
  return html`<h2 class="nhsuk-heading-m">${heading}</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">${lines.map((text) => html`<li>${text}</li>`)}</ul>`
}
