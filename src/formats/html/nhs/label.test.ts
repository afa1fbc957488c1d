import { conforms } from './conformance.ts'
import { label } from './label.ts'

conforms('label', label, {
  left: [
    'classes=nhsuk-label--l',
    'caption',
    'isPageHeading',
    'heading.level',
    'heading.size',
    'heading.id',
    'heading.text',
  ],
})
