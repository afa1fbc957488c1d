// NHS panel: the end of something done, and what comes of it.
import { html, type Content, type Html } from '../html.ts'
import { base, classes, heading, withText, type Base, type Level, type Size } from './element.ts'

type PanelHeading = Base & {
  readonly text: Content
  readonly level?: Level | undefined
  readonly size?: Size | undefined
}

export type PanelOptions = Base & {
  readonly heading: Content | PanelHeading
  readonly text?: Content | undefined
  readonly variant?: 'interruption' | undefined
}

export function panel(options: PanelOptions): Html {
  const given: PanelHeading = withText(options.heading)
  const name = classes(
    'nhsuk-panel__heading',
    given.size && `nhsuk-panel__heading--${given.size}`,
    given.classes,
  )
  const own = classes('nhsuk-panel', options.variant && `nhsuk-panel--${options.variant}`)
  return html`<div${base(own, options)}>
    ${heading(given.level ?? 1, { class: name, id: given.id }, given.text)}
    ${options.text !== undefined && html`<div class="nhsuk-panel__body">${options.text}</div>`}
  </div>`
}
