import { conforms } from './conformance.ts'
import { tabs } from './tabs.ts'

conforms('tabs', tabs, { left: [] })
