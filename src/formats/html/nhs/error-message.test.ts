import { conforms } from './conformance.ts'
import { errorMessage } from './error-message.ts'

conforms('error-message', errorMessage)
