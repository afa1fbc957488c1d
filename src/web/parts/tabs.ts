// A row of links to pages or views that belong together, as tabs. Works without scripts: each is a page of its own.
import { attributes, html, type Html } from '#formats/html/html.ts'

export type Tab = { readonly text: string; readonly href: string; readonly current: boolean }

/** `label` says what they are the tabs of, for people who hear the page. */
export function tabs(label: string, all: readonly Tab[]): Html {
  return html`<nav class="app-tabs" aria-label="${label}"><ul class="app-tabs__list">
    ${all.map(
      ({ text, href, current }) =>
        html`<li class="app-tabs__item"><a${attributes({ class: 'app-tabs__link', href, 'aria-current': current && 'page' })}>${text}</a></li>`,
    )}
  </ul></nav>`
}
