// NHS inset text: one thing that deserves to be noticed.
import { html, type Content, type Html } from '../html.ts'
import { base, hidden, type Base } from './element.ts'

export type InsetTextOptions = Base & {
  /** One paragraph when it is text; as it is when it is markup. */
  readonly text: Content
}

export function insetText(options: InsetTextOptions): Html {
  const words = typeof options.text === 'string' ? html`<p>${options.text}</p>` : options.text
  return html`<div${base('nhsuk-inset-text', options)}>${hidden('Information: ')}${words}</div>`
}
