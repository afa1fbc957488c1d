// NHS date input: day, month and year in three boxes, for dates a person knows by heart.
import { html, type Content, type Html } from '../html.ts'
import { base, type Base } from './element.ts'
import { described, formGroup } from './field.ts'
import { fieldset, type FieldsetOptions } from './fieldset.ts'
import { input } from './input.ts'

export type DatePart = 'day' | 'month' | 'year'

export type DateInputOptions = Base & {
  readonly id: string
  /** Boxes are named `prefix[day]` and so on; `day` without one. */
  readonly namePrefix?: string | undefined
  readonly fieldset: Pick<FieldsetOptions, 'legend'>
  readonly hint?: Content | undefined
  readonly errorMessage?: Content | undefined
  readonly values?: Readonly<Partial<Record<DatePart, string>>> | undefined
  /** The boxes that are wrong; all of them when there is a message and nothing here. */
  readonly wrong?: readonly DatePart[] | undefined
  readonly disabled?: boolean | undefined
}

const PARTS = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const

export function dateInput(options: DateInputOptions): Html {
  const help = described(options)
  const inside = html`${help.html}
    <div${base('nhsuk-date-input', options)}>${PARTS.map((part) => box(options, part))}</div>`
  const whole = fieldset({ ...options.fieldset, role: 'group', describedBy: help.describedBy, html: inside })
  const marked = options.wrong?.length ? { errorMessage: '' } : {}
  return formGroup({ errorMessage: options.errorMessage, ...marked }, whole)
}

function box(options: DateInputOptions, { part, label, width }: (typeof PARTS)[number]): Html {
  const wrong = options.wrong ? options.wrong.includes(part) : options.errorMessage !== undefined
  return html`<div class="nhsuk-date-input__item">
    ${input({
      label: { text: label, classes: 'nhsuk-date-input__label' },
      id: `${options.id}-${part}`,
      name: options.namePrefix === undefined ? part : `${options.namePrefix}[${part}]`,
      value: options.values?.[part],
      width,
      inputmode: 'numeric',
      disabled: options.disabled,
      formGroup: wrong ? { classes: 'nhsuk-form-group--error' } : undefined,
      classes: wrong ? 'nhsuk-input--error nhsuk-date-input__input' : 'nhsuk-date-input__input',
    })}
  </div>`
}
