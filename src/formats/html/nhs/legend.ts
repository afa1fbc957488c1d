// NHS legend: the question a group of fields answers. With `heading` it is the page's own heading too.
import { html, type Content, type Html } from '../html.ts'
import { base, classes, hidden, type Base, type Size } from './element.ts'

export type LegendOptions = Base & {
  readonly text?: Content | undefined
  /** The legend holds the page's first-level heading: `true`, or the words in place of `text`. */
  readonly heading?: Content | true | undefined
  readonly size?: Size | undefined
  readonly visuallyHiddenText?: string | undefined
}

export function legend(options: LegendOptions): Html {
  const tag = base(
    classes('nhsuk-fieldset__legend', options.size && `nhsuk-fieldset__legend--${options.size}`),
    options,
  )
  const words = options.heading === true ? options.text : (options.heading ?? options.text)
  const more = options.visuallyHiddenText !== undefined && hidden(` ${options.visuallyHiddenText}`)
  if (options.heading === undefined) return html`<legend${tag}>${words}${more}</legend>`
  return html`<legend${tag}><h1 class="nhsuk-fieldset__heading">${words}${more}</h1></legend>`
}
