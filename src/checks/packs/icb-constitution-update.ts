// The pack of what NHS England's updated guidance asks of the non-executive members of integrated care boards. Knows no
// body.
import type { Pack } from '#core/check.ts'
import { day } from '#core/day.ts'

// The guidance gives no day from which boards must have changed: it asks for the change at their next opportunity. It
// is younger than the first of 13 May 2022 and than the fit and proper person framework of 30 September 2023, which it
// names. So it is asked from a day on which every board had had a year's opportunity, and never too early.
export const icbConstitutionUpdate: Pack = {
  name: 'icb-constitution-update',
  title: 'NHS England updated guidance on ICB constitutions',
  standing: 'policy',
  source:
    'NHS England, Guidance on integrated care board constitutions and governance, which updates the guidance of 13 May 2022: what boards are asked to amend at their next opportunity.',
  from: day('2025-01-01'),
}
