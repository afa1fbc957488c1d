// NHS label. With `heading` the label is the page's own heading too, for pages that ask one thing.
import { attributes, html, type Content, type Html } from '../html.ts'
import { base, classes, hidden, type Base, type Size } from './element.ts'

export type LabelOptions = Base & {
  readonly text?: Content | undefined
  /** The label stands inside the page's first-level heading: `true`, or the words in place of `text`. */
  readonly heading?: Content | true | undefined
  readonly size?: Size | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly for?: string | undefined
}

export function label(options: LabelOptions): Html {
  const own = classes('nhsuk-label', options.size && `nhsuk-label--${options.size}`)
  const tag = base(own, { ...options, attributes: { for: options.for, ...options.attributes } })
  const words = options.heading === true ? options.text : (options.heading ?? options.text)
  const more = options.visuallyHiddenText !== undefined && hidden(` ${options.visuallyHiddenText}`)
  const written = html`<label${tag}>${words}${more}</label>`
  if (options.heading === undefined) return written
  return html`<h1${attributes({ class: 'nhsuk-label-wrapper' })}>${written}</h1>`
}
