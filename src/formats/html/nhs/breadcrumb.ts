// NHS breadcrumb: where the page stands; on a phone only the way to the page above.
import { attributes, html, type AttributeValues, type Content, type Html } from '../html.ts'
import { backLink } from './back-link.ts'
import { base, type Base } from './element.ts'

export type Crumb = {
  readonly text: Content
  readonly href: string
  readonly attributes?: AttributeValues | undefined
}
export type BreadcrumbOptions = Base & { readonly items: readonly Crumb[] }

export function breadcrumb(options: BreadcrumbOptions): Html {
  const last = options.items.at(-1)
  const tag = base('nhsuk-breadcrumb', {
    ...options,
    attributes: { 'aria-label': 'Breadcrumb', ...options.attributes },
  })
  return html`<nav${tag}>
    <ol class="nhsuk-breadcrumb__list">
      ${options.items.map(crumb)}
    </ol>
    ${last && backLink({ ...last, visuallyHiddenText: 'Back to' })}
  </nav>`
}

function crumb(item: Crumb): Html {
  const tag = attributes({ class: 'nhsuk-breadcrumb__link', href: item.href, ...item.attributes })
  return html`<li class="nhsuk-breadcrumb__list-item">
    <a${tag}>${item.text}</a>
  </li>`
}
