import { conforms } from './conformance.ts'
import { checkboxes } from './checkboxes.ts'

conforms('checkboxes', checkboxes, { left: [] })
