// NHS legend: the question a group of fields answers. With `heading` it is the page's own heading too.
import { html, type Content, type Html } from '../html.ts'
import { base, classes, hidden, type Base, type Size } from './element.ts'

export type LegendOptions = Base & {
  readonly text?: Content | undefined
  /** In place of `text`: the legend holds the page's first-level heading. */
  readonly heading?: Content | undefined
  readonly size?: Size | undefined
  readonly visuallyHiddenText?: string | undefined
}

export function legend(options: LegendOptions): Html {
  const tag = base(
    classes('nhsuk-fieldset__legend', options.size && `nhsuk-fieldset__legend--${options.size}`),
    options,
  )
  const more = options.visuallyHiddenText !== undefined && hidden(` ${options.visuallyHiddenText}`)
  if (options.heading === undefined) return html`<legend${tag}>${options.text}${more}</legend>`
  return html`<legend${tag}><h1 class="nhsuk-fieldset__heading">${options.heading}${more}</h1></legend>`
}
