// The frame round one NHS form field: label, hint, error message, control, tied together by their ids.
import { attributes, html, type AttributeValues, type Content, type Html } from '../html.ts'
import { classes, withText, type Base } from './element.ts'
import { errorMessage } from './error-message.ts'
import { hint } from './hint.ts'
import { label, type LabelOptions } from './label.ts'

/** What every form field is told. */
export type FieldOptions = Base & {
  readonly name: string
  readonly label: Content | LabelOptions
  readonly hint?: Content | undefined
  readonly errorMessage?: Content | undefined
  readonly disabled?: boolean | undefined
}

type Frame = {
  readonly id: string
  readonly label?: Content | LabelOptions | undefined
  readonly hint?: Content | undefined
  readonly errorMessage?: Content | undefined
  readonly classes?: string | undefined
  readonly attributes?: AttributeValues | undefined
}

/** Writes the frame; the control is told which ids describe it. */
export function field(frame: Frame, control: (describedBy: string | undefined) => Html): Html {
  const help = described(frame)
  return formGroup(
    frame,
    html`${frame.label !== undefined && label({ for: frame.id, ...withText(frame.label) })}
      ${help.html}
      ${control(help.describedBy)}`,
  )
}

export function formGroup(frame: Omit<Frame, 'id'>, inside: Html): Html {
  const wrong = frame.errorMessage !== undefined && 'nhsuk-form-group--error'
  const name = classes('nhsuk-form-group', wrong, frame.classes)
  return html`<div${attributes({ class: name, ...frame.attributes })}>${inside}</div>`
}

/** Hint and error message, and the ids by which a control says that they describe it. */
export function described(frame: Frame): { readonly html: Html; readonly describedBy: string | undefined } {
  const [hintId, errorId] = [`${frame.id}-hint`, `${frame.id}-error`]
  const ids = [frame.hint !== undefined && hintId, frame.errorMessage !== undefined && errorId]
  return {
    html: html`${frame.hint !== undefined && hint({ id: hintId, text: frame.hint })}
      ${frame.errorMessage !== undefined && errorMessage({ id: errorId, text: frame.errorMessage })}`,
    describedBy: ids.filter(Boolean).join(' ') || undefined,
  }
}
