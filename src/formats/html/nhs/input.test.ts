import { conforms } from './conformance.ts'
import { input } from './input.ts'

conforms('input', input, { left: [] })
