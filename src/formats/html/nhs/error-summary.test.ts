import { conforms } from './conformance.ts'
import { errorSummary } from './error-summary.ts'

conforms('error-summary', errorSummary, { content: 'description', left: ['errorList[]=false'] })
