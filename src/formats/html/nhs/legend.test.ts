import { conforms } from './conformance.ts'
import { legend } from './legend.ts'

conforms('legend', legend, {
  left: [
    'classes=nhsuk-fieldset__legend--l',
    'caption',
    'isPageHeading',
    'heading.level',
    'heading.size',
    'heading.id',
    'heading.text',
  ],
})
