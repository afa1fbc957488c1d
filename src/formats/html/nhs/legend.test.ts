import { conforms } from './conformance.ts'
import { legend } from './legend.ts'

conforms('legend', legend, { left: [] })
