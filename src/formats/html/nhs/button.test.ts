import { conforms } from './conformance.ts'
import { button } from './button.ts'

conforms('button', button, { left: ['icon'] })
