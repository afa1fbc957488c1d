// NHS radios: exactly one of a few.
import type { Html } from '../html.ts'
import { choices, type ChoicesOptions } from './choices.ts'

export type RadiosOptions = ChoicesOptions & { readonly value?: string | undefined }

export function radios(options: RadiosOptions): Html {
  return choices('radio', options, options.value === undefined ? [] : [options.value])
}
