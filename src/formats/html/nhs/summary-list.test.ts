import { conforms } from './conformance.ts'
import { summaryList } from './summary-list.ts'

conforms('summary-list', summaryList, {
  left: [
    'card',
    'rows[].actions[]',
    'rows[].actions.items[]=false',
    'rows[].actions.items[].type',
    'rows[].border',
    'rows[].key.width',
  ],
})
