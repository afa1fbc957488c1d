import { conforms } from './conformance.ts'
import { footer } from './footer.ts'

conforms('footer', footer, { left: [], content: 'html' })
