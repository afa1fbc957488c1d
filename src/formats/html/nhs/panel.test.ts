import { conforms } from './conformance.ts'
import { panel } from './panel.ts'

conforms('panel', panel)
