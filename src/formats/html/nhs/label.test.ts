import { conforms } from './conformance.ts'
import { label } from './label.ts'

conforms('label', label, { left: [] })
