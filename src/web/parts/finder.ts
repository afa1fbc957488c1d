// The form above a list that narrows it or lays it out another way. Sent by GET, so that it works without scripts and an
// address can be kept.
import type { Option } from '#core/field.ts'
import { attributes, html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { select } from '#formats/html/nhs/select.ts'
import type { Query, SystemAsk } from '../page.ts'
import { hiddenInputs } from './hidden-inputs.ts'

export type FinderOptions = {
  /** Where the form leads: the page itself, with its system. */
  readonly action: string
  /** What the address says besides, which the form carries along. */
  readonly kept: Readonly<Record<string, string>>
  readonly fields: readonly (Html | false)[]
  /** Fields that are folded away until one of them was used. */
  readonly more?: { readonly used: boolean; readonly fields: readonly Html[] }
  /** The way back to everything, where something was chosen. */
  readonly clear?: Html | false
  /** Whether it is how people search the page, and not only another way to lay it out. */
  readonly search?: boolean
}

export function finder({ action, kept, fields, more, clear = false, search = true }: FinderOptions): Html {
  return html`<form class="app-finder"${attributes({ action, method: 'get', role: search && 'search' })}>
    ${hiddenInputs(kept)}
    ${fields}
    ${
      more &&
      html`<details class="nhsuk-details app-finder__more"${attributes({ open: more.used })}>
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">More to choose by</span></summary>
      <div>${more.fields}</div>
    </details>`
    }
    <div class="app-finder__buttons">
      ${button({ text: 'Show', small: true, variant: 'secondary' })}
      ${clear}
    </div>
  </form>`
}

export type Choice = {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly Option[]
  /** What it is called to choose none of them; without it one is always chosen. */
  readonly none?: string
}

export function findBy({ name, label, value = '', options, none }: Choice): Html {
  const items = options.map((one) => ({ value: one.value, text: one.label }))
  return select({
    label,
    id: `find-${name}`,
    name,
    value,
    items: none === undefined ? items : [{ value: '', text: none }, ...items],
  })
}

/** The day, the moment of knowledge and the draft that the address looks at, for a form that stays with them. */
export function standpointKept({
  query: { on = '', known = '', draft = '' },
}: {
  readonly query: Query
}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries({ on, known, draft }).filter(([, value]) => value))
}

/** The link that drops what was chosen and stays on the day. */
export function showAll(ask: SystemAsk, path: string): Html {
  return html`<a class="nhsuk-link" href="${ask.here(path)}">Show all</a>`
}
