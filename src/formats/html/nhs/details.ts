// NHS details: more, for those who ask for it.
import { html, type Content, type Html } from '../html.ts'
import { base, type Base } from './element.ts'

export type DetailsOptions = Base & {
  readonly summary: Content
  readonly text: Content
  readonly open?: boolean | undefined
}

export function details(options: DetailsOptions): Html {
  const tag = base('nhsuk-details', { ...options, attributes: { ...options.attributes, open: options.open } })
  return html`<details${tag}>
    <summary class="nhsuk-details__summary">
      <span class="nhsuk-details__summary-text">${options.summary}</span>
    </summary>
    <div class="nhsuk-details__text">${options.text}</div>
  </details>`
}
