import { conforms } from './conformance.ts'
import { insetText } from './inset-text.ts'

conforms('inset-text', insetText)
