// NHS select: one of a list that is too long for radios.
import { attributes, html, type Html } from '../html.ts'
import { classes } from './element.ts'
import { field, type FieldOptions } from './field.ts'

export type SelectItem = {
  readonly text: string
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
}
export type SelectOptions = FieldOptions & {
  readonly items: readonly (SelectItem | { readonly divider: true })[]
  readonly value?: string | undefined
}

export function select(options: SelectOptions): Html {
  const id = options.id ?? options.name
  const { label, hint, errorMessage } = options
  return field({ id, label, hint, errorMessage }, (describedBy) => {
    const tag = attributes({
      class: classes('nhsuk-select', errorMessage !== undefined && 'nhsuk-select--error', options.classes),
      id,
      name: options.name,
      disabled: options.disabled,
      'aria-describedby': describedBy,
      ...options.attributes,
    })
    return html`<select${tag}>${options.items.map((item) => option(item, options.value))}</select>`
  })
}

function option(item: SelectOptions['items'][number], chosen: string | undefined): Html {
  if ('divider' in item) return html`<hr>`
  const selected = chosen !== undefined && (item.value ?? item.text) === chosen
  const tag = attributes({ value: item.value, selected, disabled: item.disabled })
  return html`<option${tag}>${item.text}</option>`
}
