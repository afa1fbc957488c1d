// NHS text input, with words before and after the box where they help.
import { attributes, html, type Content, type Html } from '../html.ts'
import { classes } from './element.ts'
import { field, type FieldOptions } from './field.ts'

export type InputOptions = FieldOptions & {
  readonly value?: string | undefined
  readonly type?: 'text' | 'search' | 'email' | 'password' | 'date' | 'number' | 'url' | 'tel' | undefined
  /** Room for so many characters. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  readonly code?: boolean | undefined
  readonly spellcheck?: boolean | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: string | undefined
  readonly inputmode?: string | undefined
  readonly placeholder?: string | undefined
  readonly prefix?: Content | undefined
  readonly suffix?: Content | undefined
  /** Stands directly after the box: a button, for instance. */
  readonly afterInput?: Html | undefined
  readonly formGroup?: { readonly classes?: string; readonly attributes?: Record<string, string> } | undefined
}

export function input(options: InputOptions): Html {
  const id = options.id ?? options.name
  return field({ ...options.formGroup, id, ...framed(options) }, (describedBy) => {
    const box = html`<input${inputAttributes({ ...options, id }, describedBy)}>`
    if (!(options.prefix ?? options.suffix ?? options.afterInput)) return box
    return html`<div class="nhsuk-input-wrapper">
      ${affix('prefix', options.prefix)}
      ${box}
      ${affix('suffix', options.suffix)}
      ${options.afterInput}
    </div>`
  })
}

function framed(options: FieldOptions): Pick<FieldOptions, 'label' | 'hint' | 'errorMessage'> {
  return { label: options.label, hint: options.hint, errorMessage: options.errorMessage }
}

function inputAttributes(options: InputOptions, describedBy: string | undefined): Html {
  return attributes({
    class: classes(
      'nhsuk-input',
      options.code && 'nhsuk-input--code',
      options.errorMessage !== undefined && 'nhsuk-input--error',
      options.width && `nhsuk-input--width-${options.width}`,
      options.classes,
    ),
    id: options.id,
    name: options.name,
    type: options.type ?? 'text',
    spellcheck: options.spellcheck === undefined ? undefined : String(options.spellcheck),
    value: options.value,
    disabled: options.disabled,
    'aria-describedby': describedBy,
    autocomplete: options.autocomplete,
    autocapitalize: options.autocapitalize,
    placeholder: options.placeholder,
    inputmode: options.inputmode,
    ...options.attributes,
  })
}

function affix(kind: 'prefix' | 'suffix', text: Content | undefined): Html | undefined {
  if (text === undefined) return undefined
  return html`<div class="nhsuk-input-wrapper__${kind}" aria-hidden="true">${text}</div>`
}
