// NHS skip link: straight to what the page is about, first for people on a keyboard.
import { html, type Html } from '../html.ts'
import { base, type Base } from './element.ts'

export type SkipLinkOptions = Base & { readonly href: string; readonly text?: string | undefined }

export function skipLink(options: SkipLinkOptions): Html {
  const tag = base('nhsuk-skip-link', {
    ...options,
    attributes: { 'data-module': 'nhsuk-skip-link', href: options.href, ...options.attributes },
  })
  return html`<a${tag}>${options.text ?? 'Skip to main content'}</a>`
}
