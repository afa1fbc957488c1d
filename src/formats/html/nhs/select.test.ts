import { conforms } from './conformance.ts'
import { select } from './select.ts'

conforms('select', select, { left: ['formGroup', 'errorMessage=true'] })
