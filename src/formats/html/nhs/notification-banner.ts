// NHS notification banner: news about the service, or that something was done.
import { html, type Content, type Html } from '../html.ts'
import { base, classes, type Base } from './element.ts'

export type NotificationBannerOptions = Base & {
  readonly title?: Content | undefined
  readonly heading?: Content | undefined
  /** A paragraph when it is text; as it is when it is markup. */
  readonly text?: Content | undefined
  readonly variant?: 'success' | undefined
  readonly disableAutoFocus?: boolean | undefined
}

const TITLE = 'nhsuk-notification-banner-title'

export function notificationBanner(options: NotificationBannerOptions): Html {
  const done = options.variant === 'success'
  const quiet = options.disableAutoFocus
  const tag = base(classes('nhsuk-notification-banner', done && 'nhsuk-notification-banner--success'), {
    ...options,
    attributes: {
      'data-module': 'nhsuk-notification-banner',
      'data-disable-auto-focus': quiet === undefined ? undefined : String(quiet),
      role: done ? 'alert' : 'region',
      'aria-labelledby': TITLE,
      ...options.attributes,
    },
  })
  return html`<div${tag}>
    <div class="nhsuk-notification-banner__header">
      <h2 class="nhsuk-notification-banner__title" id="${TITLE}">
        ${options.title ?? (done ? 'Success' : 'Important')}
      </h2>
    </div>
    <div class="nhsuk-notification-banner__content">
      ${
        options.heading !== undefined &&
        html`<h3 class="nhsuk-notification-banner__heading">${options.heading}</h3>`
      }
      ${words(options)}
    </div>
  </div>`
}

function words({ text, heading }: NotificationBannerOptions): Content | undefined {
  if (typeof text !== 'string') return text
  const name = heading === undefined ? 'nhsuk-notification-banner__heading' : 'nhsuk-body'
  return html`<p class="${name}">${text}</p>`
}
