// NHS fieldset: fields that answer one question together.
import { html, type Content, type Html } from '../html.ts'
import { base, withText, type Base } from './element.ts'
import { legend, type LegendOptions } from './legend.ts'

export type FieldsetOptions = Base & {
  readonly legend: Content | LegendOptions
  readonly html: Html
  readonly describedBy?: string | undefined
  readonly role?: string | undefined
}

export function fieldset(options: FieldsetOptions): Html {
  const tag = base('nhsuk-fieldset', {
    ...options,
    attributes: {
      role: options.role,
      'aria-describedby': options.describedBy || undefined,
      ...options.attributes,
    },
  })
  return html`<fieldset${tag}>
    ${legend(withText(options.legend))}
    ${options.html}
  </fieldset>`
}
