// NHS header with a plain service name. It never draws the NHS logo: whoever runs this may not be the NHS.
import { attributes, html, type Content, type Html } from '../html.ts'
import { base, classes, type Base } from './element.ts'
import { button } from './button.ts'
import { icon } from './icon.ts'
import { input } from './input.ts'

export type HeaderLink = {
  readonly text: string
  readonly href: string
  /** This very page. */
  readonly current?: boolean | undefined
  /** The part of the site this page is in. */
  readonly active?: boolean | undefined
}
export type AccountItem = {
  readonly text: string
  readonly href?: string | undefined
  /** Where the form goes that this button sends. */
  readonly action?: string | undefined
  /** More fields of that form. */
  readonly fields?: Html | undefined
  readonly icon?: boolean | undefined
}

export type HeaderSearch = {
  readonly action: string
  readonly label: string
  readonly value?: string | undefined
  /** More fields of that form: the day looked at, for instance. */
  readonly fields?: Html | undefined
}

export type HeaderOptions = Base & {
  readonly service: { readonly text: Content; readonly href: string }
  readonly search?: HeaderSearch | undefined
  readonly account?: { readonly items: readonly AccountItem[] } | undefined
  readonly navigation?: { readonly items: readonly HeaderLink[] } | undefined
}

export function header(options: HeaderOptions): Html {
  const tag = base('nhsuk-header', {
    ...options,
    attributes: { 'data-module': 'nhsuk-header', role: 'banner', ...options.attributes },
  })
  return html`<header${tag}>
    <div class="nhsuk-header__container nhsuk-width-container">
      <div class="nhsuk-header__service">
        <a class="nhsuk-header__service-name" href="${options.service.href}">${options.service.text}</a>
      </div>
      ${options.search && search(options.search)}
      ${options.account && account(options.account.items)}
    </div>
    ${options.navigation && options.navigation.items.length > 0 && navigation(options.navigation.items)}
  </header>`
}

function search(given: HeaderSearch): Html {
  return html`<search class="nhsuk-header__search">
    <form class="nhsuk-header__search-form" id="search" action="${given.action}" method="get" novalidate>
      ${given.fields}
      ${input({
        label: { text: given.label, classes: 'nhsuk-u-visually-hidden' },
        id: 'search-field',
        name: 'q',
        type: 'search',
        value: given.value,
        autocomplete: 'off',
        placeholder: 'Search',
        afterInput: button({ ariaLabel: 'Search', icon: 'search', small: true }),
      })}
    </form>
  </search>`
}

function account(items: readonly AccountItem[]): Html {
  return html`<nav class="nhsuk-header__account" aria-label="Account">
    <ul class="nhsuk-header__account-list">
      ${items.map((item) => html`<li class="nhsuk-header__account-item">${accountItem(item)}</li>`)}
    </ul>
  </nav>`
}

function accountItem(item: AccountItem): Html {
  const words = html`${item.icon && icon('user')}${item.text}`
  if (item.href !== undefined) {
    return html`<a class="nhsuk-header__account-link" href="${item.href}">${words}</a>`
  }
  if (item.action === undefined) return words
  return html`<form class="nhsuk-header__account-form" action="${item.action}" method="post" novalidate>
    ${item.fields}
    <button class="nhsuk-header__account-button">${words}</button>
  </form>`
}

const MENU_BUTTON = attributes({
  class: 'nhsuk-header__menu-toggle nhsuk-header__navigation-link',
  id: 'toggle-menu',
  'aria-expanded': 'false',
})

function navigation(items: readonly HeaderLink[]): Html {
  return html`<nav class="nhsuk-header__navigation" aria-label="Menu">
    <div class="nhsuk-header__navigation-container nhsuk-width-container">
      <ul class="nhsuk-header__navigation-list">
        ${items.map(navigationItem)}
        <li class="nhsuk-header__menu" hidden>
          <button${MENU_BUTTON}><span class="nhsuk-u-visually-hidden">Browse </span>More</button>
        </li>
      </ul>
    </div>
  </nav>`
}

function navigationItem(item: HeaderLink): Html {
  const here = item.current === true || item.active === true
  const name = classes('nhsuk-header__navigation-item', here && 'nhsuk-header__navigation-item--current')
  const tag = attributes({
    class: 'nhsuk-header__navigation-link',
    href: item.href,
    'aria-current': here && (item.current ? 'page' : 'true'),
  })
  const strong = html`<strong class="nhsuk-header__navigation-item-current-fallback">${item.text}</strong>`
  return html`<li class="${name}"><a${tag}>${here ? strong : item.text}</a></li>`
}
