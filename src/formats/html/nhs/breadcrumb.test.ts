import { conforms } from './conformance.ts'
import { breadcrumb } from './breadcrumb.ts'

conforms('breadcrumb', breadcrumb, { left: ['variant', 'backLink', 'items[].classes'] })
