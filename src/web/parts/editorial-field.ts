// Calling an edit one of words only, so that what partners answered before still stands. Whether it may be called so is
// seen when it is sent.
import { problem } from '#core/problem.ts'
import type { FormField } from './form.ts'

export function editorialField(chosen: boolean, wrong = false): FormField {
  return {
    name: 'editorial',
    label: 'Does this change only the wording?',
    type: 'choices',
    hint: 'Answers of partners then stand. They can say within ten working days that it changes more.',
    options: [{ value: 'yes', label: 'Yes, only words: nothing that it does' }],
    value: chosen ? ['yes'] : [],
    problems: wrong ? [notEditorial] : undefined,
  }
}

export const notEditorial = problem(
  'not-editorial',
  'This changes more than the wording',
  'Take the tick away; partners are then asked again.',
)
