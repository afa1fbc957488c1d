import { conforms } from './conformance.ts'
import { card } from './card.ts'

conforms('card', card, {
  content: 'description',
  left: ['actions', 'image', 'variant=emergency', 'variant=urgent', 'variant=non-urgent', 'heading.html'],
})
