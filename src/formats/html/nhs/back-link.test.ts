import { conforms } from './conformance.ts'
import { backLink } from './back-link.ts'

conforms('back-link', backLink, { needs: ['href'], left: ['variant', 'type'] })
