import { conforms } from './conformance.ts'
import { pagination } from './pagination.ts'

conforms('pagination', pagination, {
  left: ['items[]=false', 'previousUrl', 'previousPage', 'nextUrl', 'nextPage'],
})
