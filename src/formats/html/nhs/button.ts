// NHS button, or a link that looks like one when it is given an address.
import { html, type Content, type Html } from '../html.ts'
import { base, classes, type Base } from './element.ts'
import { icon } from './icon.ts'

export type ButtonOptions = Base & {
  readonly text?: Content | undefined
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  readonly variant?: 'secondary' | 'secondary-solid' | 'reverse' | 'warning' | 'brand' | 'login' | undefined
  readonly small?: boolean | undefined
  /** A button of this icon alone; it then needs `ariaLabel`. */
  readonly icon?: 'search' | undefined
  readonly ariaLabel?: string | undefined
  readonly preventDoubleClick?: boolean | undefined
}

export function button(options: ButtonOptions): Html {
  const own = classes(
    'nhsuk-button',
    options.variant && `nhsuk-button--${options.variant}`,
    options.icon && 'nhsuk-button--icon',
    options.small && 'nhsuk-button--small',
  )
  const inside = options.icon ? icon(options.icon) : options.text
  const label = { 'aria-label': options.ariaLabel }
  const twice = options.preventDoubleClick
  const module = {
    'data-module': 'nhsuk-button',
    'data-prevent-double-click': twice === undefined ? undefined : String(twice),
  }
  if (options.href !== undefined) {
    const link = { href: options.href, role: 'button', draggable: 'false' }
    const tag = base(own, { ...options, attributes: { ...module, ...link, ...label, ...options.attributes } })
    return html`<a${tag}>${inside}</a>`
  }
  const form = {
    name: options.name,
    type: options.type ?? 'submit',
    value: options.value,
    disabled: options.disabled,
    'aria-disabled': options.disabled && 'true',
  }
  const tag = base(own, { ...options, attributes: { ...module, ...form, ...label, ...options.attributes } })
  return html`<button${tag}>${inside}</button>`
}
