import { conforms } from './conformance.ts'
import { header } from './header.ts'

conforms('header', header, { left: [] })
