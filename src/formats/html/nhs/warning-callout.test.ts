import { conforms } from './conformance.ts'
import { warningCallout } from './warning-callout.ts'

conforms('warning-callout', warningCallout, { needs: ['heading'] })
