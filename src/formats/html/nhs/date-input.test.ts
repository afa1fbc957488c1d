import { conforms } from './conformance.ts'
import { dateInput } from './date-input.ts'

conforms('date-input', dateInput, { left: ['errorMessage=true', 'items', 'day', 'month', 'year'] })
