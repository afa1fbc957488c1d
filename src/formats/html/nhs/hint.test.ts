import { conforms } from './conformance.ts'
import { hint } from './hint.ts'

conforms('hint', hint)
