// NHS error summary: everything that must be put right, at the top, each with the way to its field.
import { html, type Content, type Html } from '../html.ts'
import { base, type Base } from './element.ts'

export type ErrorSummaryOptions = Base & {
  readonly heading: Content
  readonly description?: Content | undefined
  readonly errorList?: readonly { readonly text: Content; readonly href?: string | undefined }[] | undefined
  readonly disableAutoFocus?: boolean | undefined
}

export function errorSummary(options: ErrorSummaryOptions): Html {
  const quiet = options.disableAutoFocus
  const tag = base('nhsuk-error-summary', {
    ...options,
    attributes: {
      'data-module': 'nhsuk-error-summary',
      'data-disable-auto-focus': quiet === undefined ? undefined : String(quiet),
      ...options.attributes,
    },
  })
  const list = options.errorList ?? []
  return html`<div${tag}>
    <div role="alert">
      <h2 class="nhsuk-error-summary__heading">${options.heading}</h2>
      <div class="nhsuk-error-summary__body">
        ${options.description !== undefined && html`<p>${options.description}</p>`}
        ${list.length > 0 && html`<ul class="nhsuk-list nhsuk-error-summary__list">${list.map(line)}</ul>`}
      </div>
    </div>
  </div>`
}

function line(item: { readonly text: Content; readonly href?: string | undefined }): Html {
  if (item.href === undefined) return html`<li>${item.text}</li>`
  return html`<li><a href="${item.href}">${item.text}</a></li>`
}
