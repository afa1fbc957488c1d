import { conforms } from './conformance.ts'
import { radios } from './radios.ts'

conforms('radios', radios, { needs: ['fieldset'], left: ['errorMessage=true'] })
