// NHS hint: help that stands between a label and its field.
import { html, type Content, type Html } from '../html.ts'
import { base, type Base } from './element.ts'

export type HintOptions = Base & { readonly text: Content }

export function hint(options: HintOptions): Html {
  return html`<div${base('nhsuk-hint', options)}>${options.text}</div>`
}
