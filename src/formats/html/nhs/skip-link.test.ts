import { conforms } from './conformance.ts'
import { skipLink } from './skip-link.ts'

conforms('skip-link', skipLink)
