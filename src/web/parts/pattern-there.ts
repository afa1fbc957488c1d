// Whether something like a pattern is in the record already: what was found, from when, on which day it was looked for, and by
// which rule.
import { showDay, showWhen } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { alreadyThere, sayAlike } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import type { Pattern } from '#patterns/index.ts'
import type { SystemAsk } from '../page.ts'

/** Told by name. */
const TOLD = 12

/** Nothing where there is no rule to look by. */
export function patternThere(ask: SystemAsk, one: Pattern): Html | undefined {
  if (one.alike.length === 0) return undefined
  const found = alreadyThere(ask.snapshot, one)
  const day = showDay(ask.snapshot.day)
  return html`<h2 class="nhsuk-heading-m" id="there">Is something like it there already?</h2>
    ${
      found.length > 0
        ? html`<p>Something like it may be there on ${day}:</p>
        ${listOfThings(ask, found.slice(0, TOLD))}
        ${found.length > TOLD && html`<p>And ${found.length - TOLD} more.</p>`}`
        : html`<p>Nothing was found by its name on ${day}. It may be there under another.</p>`
    }
    <p class="app-quiet">Looked for: ${sayAlike(one).join('; ')}. What something is called is not what it does.</p>`
}

/** In a sentence, for those about to begin with it; nothing where nothing was found. */
export function sayThere(ask: SystemAsk, one: Pattern): Html | undefined {
  const [first, ...others] = alreadyThere(ask.snapshot, one)
  if (first === undefined) return undefined
  const more =
    others.length === 0 ? '' : others.length === 1 ? ' and one other' : ` and ${others.length} others`
  return html`<p>Something like it may be there already: <a href="${ask.way(first)}">${ask.title(first)}</a>${more}.</p>`
}

/** Each with its link and since when it is in force. */
export function listOfThings(ask: SystemAsk, ids: readonly Id[]): Html {
  return html`<ul class="nhsuk-list nhsuk-list--bullet">${ids.map((id) => {
    const start = ask.snapshot.find(id)?.start
    return html`<li><a href="${ask.way(id)}">${ask.title(id)}</a>${start !== undefined && `, from ${showWhen(start)}`}</li>`
  })}</ul>`
}
