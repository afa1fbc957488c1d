import { conforms } from './conformance.ts'
import { footer } from './footer.ts'

conforms('footer', footer, {
  content: 'html',
  left: ['navigation', 'columns', 'meta.text', 'meta.html', 'meta=NHS prototype kit v8.0.0'],
  // We have no default owner.
  adapt: (options) => ({ copyright: '© NHS England', ...options }),
})
