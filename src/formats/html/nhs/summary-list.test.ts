import { conforms } from './conformance.ts'
import { summaryList } from './summary-list.ts'

conforms('summary-list', summaryList, { left: [] })
