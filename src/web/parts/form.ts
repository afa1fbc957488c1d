// A form from a plain description of its fields: error summary, fields, button. Knows the design system and
// how problems are said; it does not know what the fields mean or where they are kept.
import type { Option } from '#core/field.ts'
import type { Problem } from '#core/problem.ts'
import { attributes, html, type Content, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { checkboxes } from '#formats/html/nhs/checkboxes.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import { fileUpload } from '#formats/html/nhs/file-upload.ts'
import { input } from '#formats/html/nhs/input.ts'
import { passwordInput } from '#formats/html/nhs/password-input.ts'
import { radios } from '#formats/html/nhs/radios.ts'
import { select } from '#formats/html/nhs/select.ts'
import { textarea } from '#formats/html/nhs/textarea.ts'
import { hiddenInputs } from './hidden-inputs.ts'
import { graded, type Graded } from './graded.ts'
import { lookup } from './lookup.ts'

export type FormField = {
  readonly name: string
  readonly label: string
  readonly type:
    | 'text'
    | 'textarea'
    | 'choice'
    | 'choices'
    | 'yes-no'
    | 'number'
    | 'date'
    | 'reference'
    /** Named by its title in a box, or in several where the value is a list. */
    | 'lookup'
    /** Several of a list, each with how much of it. */
    | 'graded'
    | 'email'
    | 'password'
    | 'file'
    | 'hidden'
  readonly hint?: Content | undefined
  /** One text, or several where several may be chosen. */
  readonly value?: string | readonly string[] | undefined
  /** What may be chosen. References with many values are boxes to tick, with one a list. */
  readonly options?: readonly Option[] | undefined
  /** The name of the list that a lookup offers, where several offer the same. */
  readonly list?: string | undefined
  /** What is graded, and by what. */
  readonly graded?: Graded | undefined
  readonly optional?: boolean | undefined
  /** Of a choice that may be left open: what leaving it open is called, first among the radios. */
  readonly none?: string | undefined
  readonly unit?: string | undefined
  readonly autocomplete?: string | undefined
  readonly problems?: readonly Pick<Problem, 'what' | 'remedy'>[] | undefined
}

export type FormOptions = {
  readonly action: string
  readonly fields: readonly FormField[]
  readonly button: string
  /** The hidden field that proves the form is ours. */
  readonly proof: Html
  /** Problems that belong to no single field. */
  readonly problems?: readonly Pick<Problem, 'what' | 'remedy'>[] | undefined
  /** Stands above the form and below what must be put right. */
  readonly intro?: Content | undefined
  /** Stands beside the button: the way out. */
  readonly cancel?: { readonly text: string; readonly href: string } | undefined
}

export function form(options: FormOptions): Html {
  const tag = attributes({
    class: 'app-form',
    action: options.action,
    method: 'post',
    enctype: options.fields.some((field) => field.type === 'file')
      ? 'multipart/form-data'
      : 'application/x-www-form-urlencoded',
    novalidate: true,
  })
  const { cancel } = options
  return html`${problemSummary(options.fields, options.problems)} ${options.intro}
    <form${tag}>
      ${options.proof}
      ${options.fields.map(renderField)}
      <div class="app-buttons">
        ${button({ text: options.button, preventDoubleClick: true })}
        ${cancel && html`<a class="nhsuk-link" href="${cancel.href}">${cancel.text}</a>`}
      </div>
    </form>`
}

/** All problems at the top, each with the way to its field; nothing when there are none. */
export function problemSummary(
  fields: readonly FormField[],
  problems: FormOptions['problems'] = [],
): Html | undefined {
  const ofFields = fields.flatMap((field) =>
    (field.problems ?? []).map((problem) => ({ text: inWords(problem), href: `#${idOf(field)}` })),
  )
  const errorList = [...problems.map((problem) => ({ text: inWords(problem) })), ...ofFields]
  return errorList.length === 0 ? undefined : errorSummary({ heading: 'There is a problem', errorList })
}

/** "That is not a day. Write it as 2026-04-01." */
function inWords(problem: Pick<Problem, 'what' | 'remedy'>): string {
  const what = problem.what.replace(/\.$/, '')
  return `${what}. ${problem.remedy}`.trim()
}

function idOf(field: FormField): string {
  return `field-${field.name.replace(/[^A-Za-z0-9_-]/g, '-')}`
}

export function renderField(field: FormField): Html {
  const several = typeof field.value === 'object'
  switch (field.type) {
    case 'hidden':
      return hiddenInputs({ [field.name]: one(field) ?? '' })
    case 'textarea':
      return textarea(boxOf(field))
    case 'choice':
      return (field.options ?? []).length > 7 && field.none === undefined
        ? list(field)
        : choice(field, field.options ?? [])
    case 'choices':
      return ticks(field)
    case 'reference':
      return several ? ticks(field) : list(field)
    case 'lookup':
      return lookup({
        ...boxOf(field),
        label: labelOf(field),
        several,
        values: all(field),
        list: field.list,
        options: field.options,
      })
    case 'graded':
      return field.graded
        ? graded({ ...boxOf(field), label: labelOf(field), entry: field.graded, values: all(field) })
        : textarea(boxOf(field))
    case 'yes-no':
      return choice(field, YES_NO)
    case 'file':
      return fileUpload(boxOf(field))
    case 'password':
      return passwordInput({ ...boxOf(field), value: undefined })
    case 'number':
      return input({ ...boxOf(field), inputmode: 'decimal', width: 5, suffix: field.unit })
    case 'date':
      return input({ ...boxOf(field), hint: field.hint ?? DATE_HINT, width: 10 })
    case 'email':
      return input({ ...boxOf(field), type: 'email', spellcheck: false })
    case 'text':
      return input(boxOf(field))
    default:
      return field.type satisfies never
  }
}

const YES_NO: readonly Option[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
const DATE_HINT =
  'For example 2026-04-01. A month (2026-04) or a year (2026) is enough where the day is not known.'

function boxOf(field: FormField) {
  return {
    id: idOf(field),
    name: field.name,
    label: labelOf(field),
    hint: field.hint,
    value: one(field),
    autocomplete: field.autocomplete,
    errorMessage: messageOf(field),
  }
}

function one(field: FormField): string | undefined {
  return typeof field.value === 'object' ? field.value[0] : field.value
}

function all(field: FormField): readonly string[] {
  return typeof field.value === 'object' ? field.value : field.value ? [field.value] : []
}

function labelOf(field: FormField): string {
  return field.optional ? `${field.label} (optional)` : field.label
}

function messageOf(field: FormField): string | undefined {
  return field.problems?.length ? field.problems.map(inWords).join(' ') : undefined
}

function choice(field: FormField, options: readonly Option[]): Html {
  // A radio once chosen cannot be unchosen, so leaving it open is a choice of its own.
  const open = field.optional ? [{ value: '', text: 'Not given' }] : []
  const none = field.none === undefined ? [] : [{ value: '', text: field.none }]
  return radios({
    name: field.name,
    idPrefix: idOf(field),
    fieldset: { legend: { text: labelOf(field) } },
    hint: field.hint,
    errorMessage: messageOf(field),
    value: one(field) ?? (field.optional || field.none !== undefined ? '' : undefined),
    small: options.length > 4,
    inline: options === YES_NO,
    items: [...none, ...options.map(({ value, label }) => ({ value, text: label })), ...open],
  })
}

function ticks(field: FormField): Html {
  return checkboxes({
    name: field.name,
    idPrefix: idOf(field),
    fieldset: { legend: { text: labelOf(field) } },
    hint: field.hint,
    errorMessage: messageOf(field),
    values: all(field),
    small: (field.options ?? []).length > 4,
    classes: (field.options ?? []).length > 12 ? 'app-choices--many' : undefined,
    items: (field.options ?? []).map(({ value, label }) => ({ value, text: label })),
  })
}

function list(field: FormField): Html {
  const items = (field.options ?? []).map(({ value, label }) => ({ value, text: label }))
  return select({
    ...boxOf(field),
    items: [{ value: '', text: field.optional ? 'Not given' : 'Choose one' }, ...items],
  })
}
