// NHS tabs: parts of one page; one after the other where scripts do not run.
import { html, type Html } from '../html.ts'
import { base, type Base } from './element.ts'

export type TabsOptions = Base & {
  readonly title?: string | undefined
  readonly items: readonly { readonly id: string; readonly label: string; readonly panel: Html }[]
}

export function tabs(options: TabsOptions): Html {
  const tag = base('nhsuk-tabs', {
    ...options,
    attributes: { 'data-module': 'nhsuk-tabs', ...options.attributes },
  })
  return html`<div${tag}>
    <h2 class="nhsuk-tabs__heading">${options.title ?? 'Contents'}</h2>
    <ul class="nhsuk-tabs__list">
      ${options.items.map(
        (item, at) => html`<li class="nhsuk-tabs__list-item${at === 0 && ' nhsuk-tabs__list-item--selected'}">
          <a class="nhsuk-tabs__tab" href="#${item.id}">${item.label}</a>
        </li>`,
      )}
    </ul>
    ${options.items.map(
      (item, at) =>
        html`<div class="nhsuk-tabs__panel${at > 0 && ' nhsuk-tabs__panel--hidden'}" id="${item.id}">
          ${item.panel}
        </div>`,
    )}
  </div>`
}
