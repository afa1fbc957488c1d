// NHS footer: support links and whose it is.
import { html, type Content, type Html } from '../html.ts'
import { base, type Base } from './element.ts'

export type FooterOptions = Base & {
  readonly meta?: { readonly items: readonly { readonly text: string; readonly href: string }[] } | undefined
  /** Stands after the links. */
  readonly html?: Html | undefined
  /** A paragraph; an empty text leaves it out. */
  readonly copyright: Content
}

export function footer(options: FooterOptions): Html {
  const tag = base('nhsuk-footer', {
    ...options,
    attributes: { role: 'contentinfo', ...options.attributes },
  })
  const items = options.meta?.items ?? []
  return html`<footer${tag}>
    <div class="nhsuk-width-container">
      <div class="nhsuk-footer__meta">
        ${items.length > 0 && links(items)}
        ${options.html}
        ${options.copyright !== '' && html`<p class="nhsuk-body-s">${options.copyright}</p>`}
      </div>
    </div>
  </footer>`
}

function links(items: readonly { readonly text: string; readonly href: string }[]): Html {
  return html`<h2 class="nhsuk-u-visually-hidden">Support links</h2>
    <ul class="nhsuk-footer__list">
      ${items.map(
        (item) => html`<li class="nhsuk-footer__list-item">
          <a class="nhsuk-footer__list-item-link" href="${item.href}">${item.text}</a>
        </li>`,
      )}
    </ul>`
}
