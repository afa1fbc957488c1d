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
  const tag = base('nhsuk-error-message', options)
  return html`<span${tag}>${word && hidden(`${word}: `)}${options.text}</span>`
}
