import { conforms } from './conformance.ts'
import { checkboxes } from './checkboxes.ts'

conforms('checkboxes', checkboxes, {
  left: ['items[].exclusive', 'items[].exclusiveGroup', 'items[].behaviour=inclusive', 'errorMessage=true'],
})
