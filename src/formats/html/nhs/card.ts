// NHS card: a panel with a heading, a few words and, when clickable, one way on.
import { html, type Content, type Html } from '../html.ts'
import { base, classes, heading, hidden, withText, type Base, type Level } from './element.ts'
import { icon } from './icon.ts'

export type CardHeading = {
  readonly text: Content
  readonly id?: string | undefined
  readonly level?: Level | undefined
  readonly size?: 'xs' | 's' | 'm' | 'l' | 'xl' | undefined
  readonly classes?: string | undefined
  readonly visuallyHiddenText?: string | undefined
}

export type CardOptions = Base & {
  readonly heading?: Content | CardHeading | undefined
  /** One paragraph when it is text; as it is when it is markup. */
  readonly description?: Content | undefined
  readonly href?: string | undefined
  readonly clickable?: boolean | undefined
  readonly variant?: 'primary' | 'secondary' | 'feature' | 'warning' | undefined
}

export function card(options: CardOptions): Html {
  const tag = base(
    classes(
      'nhsuk-card',
      options.clickable && 'nhsuk-card--clickable',
      options.variant && `nhsuk-card--${options.variant}`,
    ),
    options,
  )
  const words = options.description
  return html`<div${tag}>
    <div class="nhsuk-card__content">
      ${options.heading !== undefined && cardHeading(options)}
      ${typeof words === 'string' ? html`<p class="nhsuk-card__description">${words}</p>` : words}
      ${options.variant === 'primary' && icon('chevron-right-circle')}
    </div>
  </div>`
}

function cardHeading(options: CardOptions): Html {
  const given: CardHeading = withText(options.heading ?? '')
  const name = classes('nhsuk-card__heading', given.size && `nhsuk-heading-${given.size}`, given.classes)
  return heading(given.level ?? 2, { class: name, id: given.id }, insideOf(options, given))
}

function insideOf(options: CardOptions, given: CardHeading): Content {
  if (options.href !== undefined && options.variant !== 'feature') {
    return html`<a class="nhsuk-card__link" href="${options.href}">${given.text}</a>`
  }
  if (given.visuallyHiddenText === undefined) return given.text
  return html`<span role="text">${hidden(`${given.visuallyHiddenText}: `)}${given.text}</span>`
}
