// Which pattern to take up: the system's own first, then the library, each in a sentence and with the way to all of it.
import { ownPattern } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { pattern as patternKind } from '#kinds/index.ts'
import { patterns, type Pattern } from '#patterns/index.ts'
import type { SystemAsk } from '../../page.ts'

/** `path` is that of the form, which is asked for again with the pattern that was chosen. */
export function choosePattern(ask: SystemAsk, path: string): Html {
  const own = ask.snapshot
    .all(patternKind)
    .map((one) => ownPattern(ask.snapshot, one))
    .filter(({ begins }) => begins.length > 0)
  const list = (all: readonly Pattern[]) =>
    html`<ul class="app-drafts">${all.map(
      ({ key, name, short }) => html`<li class="app-drafts__draft">
      <a class="app-drafts__title" href="${ask.here(path, { with: key })}">${name}</a>
      <p>${short}</p>
    </li>`,
    )}</ul>`
  return html`<p>Each is told in full under <a href="${ask.here('/patterns')}">Patterns</a>: when it helps, what it costs and what to
      watch. None is right for every system.</p>
    ${own.length > 0 && html`<h2 class="nhsuk-heading-m">Of ${ask.system.name}</h2>${list(own)}`}
    <h2 class="nhsuk-heading-m">That leaders spoke of</h2>
    ${list(patterns)}`
}
