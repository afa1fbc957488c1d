// NHS error message: what is wrong with one field, beside it.
import { html, type Content, type Html } from '../html.ts'
import { base, hidden, type Base } from './element.ts'

export type ErrorMessageOptions = Base & {
  readonly text: Content
  /** The word before the message for screen readers; empty for none. */
  readonly visuallyHiddenText?: string | undefined
}

export function errorMessage(options: ErrorMessageOptions): Html {
  const word = options.visuallyHiddenText ?? 'Error'
  return html`<span${base('nhsuk-error-message', options)}>${word && hidden(`${word}: `)}${options.text}</span>`
}
