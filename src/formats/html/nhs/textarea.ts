// NHS textarea: room for several lines.
import { attributes, html, type Html } from '../html.ts'
import { classes } from './element.ts'
import { field, type FieldOptions } from './field.ts'

export type TextareaOptions = FieldOptions & {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly autocomplete?: string | undefined
}

export function textarea(options: TextareaOptions): Html {
  const id = options.id ?? options.name
  const { label, hint, errorMessage } = options
  return field({ id, label, hint, errorMessage }, (describedBy) => {
    const tag = attributes({
      class: classes(
        'nhsuk-textarea',
        errorMessage !== undefined && 'nhsuk-textarea--error',
        options.classes,
      ),
      id,
      name: options.name,
      rows: options.rows ?? 5,
      disabled: options.disabled,
      'aria-describedby': describedBy,
      autocomplete: options.autocomplete,
      ...options.attributes,
    })
    // A browser drops one line break directly after the tag, so one that belongs to the text needs another.
    return html`<textarea${tag}>${options.value?.startsWith('\n') && '\n'}${options.value}</textarea>`
  })
}
