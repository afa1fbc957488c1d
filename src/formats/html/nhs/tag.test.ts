import { conforms } from './conformance.ts'
import { tag } from './tag.ts'

conforms('tag', tag, { left: ['classes=nhsuk-tag--red'] })
