// NHS password input: with a button to show what was typed, where scripts run.
import type { Html } from '../html.ts'
import { button } from './button.ts'
import { classes } from './element.ts'
import { input, type InputOptions } from './input.ts'

export type PasswordInputOptions = Omit<InputOptions, 'type' | 'afterInput' | 'formGroup' | 'spellcheck'>

export function passwordInput(options: PasswordInputOptions): Html {
  const id = options.id ?? options.name
  const show = button({
    type: 'button',
    text: 'Show',
    ariaLabel: 'Show password',
    small: true,
    variant: 'secondary',
    disabled: options.disabled,
    classes: 'nhsuk-password-input__toggle nhsuk-js-password-input-toggle',
    attributes: { 'aria-controls': id, hidden: true },
  })
  return input({
    ...options,
    type: 'password',
    spellcheck: false,
    autocomplete: options.autocomplete ?? 'current-password',
    autocapitalize: 'none',
    classes: classes('nhsuk-password-input__input nhsuk-js-password-input-input', options.classes),
    formGroup: {
      classes: 'nhsuk-password-input',
      attributes: { 'data-module': 'nhsuk-password-input' },
    },
    afterInput: show,
  })
}
