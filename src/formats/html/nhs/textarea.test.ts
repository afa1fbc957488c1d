import { conforms } from './conformance.ts'
import { textarea } from './textarea.ts'

conforms('textarea', textarea, { left: ['errorMessage=true'] })
