import { conforms } from './conformance.ts'
import { table } from './table.ts'

conforms('tables', table, { left: [] })
