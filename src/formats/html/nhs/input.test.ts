import { conforms } from './conformance.ts'
import { input } from './input.ts'

conforms('input', input, {
  left: ['classes=nhsuk-input--width-10', 'errorMessage=true'],
  adapt: ({ formGroup, ...options }) => ({ ...options, ...(formGroup as object) }),
})
