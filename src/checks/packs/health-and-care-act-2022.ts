// The pack of the law on integrated care boards, integrated care partnerships and health and wellbeing boards, from the
// day on which integrated care boards came to be. Knows no body.
import type { Pack } from '#core/check.ts'
import { day } from '#core/day.ts'

export const healthAndCareAct2022: Pack = {
  name: 'health-and-care-act-2022',
  title: 'Health and Care Act 2022',
  standing: 'law',
  source:
    'Health and Care Act 2022, which put Schedule 1B (integrated care boards) into the National Health Service Act 2006 and section 116ZA (integrated care partnerships) into the Local Government and Public Involvement in Health Act 2007; and section 194 of the Health and Social Care Act 2012 (health and wellbeing boards), which has named integrated care boards since the same day.',
  from: day('2022-07-01'),
}
