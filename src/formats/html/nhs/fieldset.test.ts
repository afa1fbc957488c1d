import { conforms } from './conformance.ts'
import { fieldset } from './fieldset.ts'

conforms('fieldset', fieldset, { content: 'html', left: ['legend.caption'] })
