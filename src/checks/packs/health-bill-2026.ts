// The pack of what the Health Bill of 2026 would change for boards. Proposed law, not in force. Knows no body.
import type { Pack } from '#core/check.ts'
import { day } from '#core/day.ts'

// No day of commencement is known. Before the Bill was introduced nobody could read what it would ask, so nothing of it
// is asked of an earlier day; and it is asked only where a system turned it on, to see ahead.
export const healthBill2026: Pack = {
  name: 'health-bill-2026',
  title: 'Health Bill 2026: proposed law, not in force',
  standing: 'proposed law',
  source: 'Health Bill, as introduced on 14 May 2026, clause 21. Proposed law: not in force.',
  from: day('2026-05-14'),
  off: true,
}
