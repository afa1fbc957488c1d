import { conforms } from './conformance.ts'
import { details } from './details.ts'

conforms('details', details)
