// NHS back link: the way back, above the page's heading.
import { html, type Content, type Html } from '../html.ts'
import { base, hidden, type Base } from './element.ts'

export type BackLinkOptions = Base & {
  readonly href: string
  readonly text?: Content | undefined
  readonly visuallyHiddenText?: string | undefined
}

export function backLink(options: BackLinkOptions): Html {
  const text = options.text ?? 'Back'
  const tag = base('nhsuk-back-link', {
    ...options,
    attributes: { href: options.href, ...options.attributes },
  })
  if (options.visuallyHiddenText === undefined) return html`<a${tag}>${text}</a>`
  return html`<a${tag}>${hidden(`${options.visuallyHiddenText} `)}${text}</a>`
}
