// NHS checkboxes: any number of a few.
import type { Html } from '../html.ts'
import { choices, type ChoicesOptions } from './choices.ts'

export type CheckboxesOptions = ChoicesOptions & { readonly values?: readonly string[] | undefined }

export function checkboxes(options: CheckboxesOptions): Html {
  return choices('checkbox', options, options.values ?? [])
}
