// The pack of NHS England's policy on who else sits on the board of an integrated care board. Knows no body.
import type { Pack } from '#core/check.ts'
import { day } from '#core/day.ts'

export const icbConstitutionPolicy: Pack = {
  name: 'icb-constitution-policy',
  title: 'NHS England policy on ICB constitutions',
  standing: 'policy',
  source:
    'NHS England policy in the model constitution of integrated care boards, first issued on 13 May 2022, as boards restate it in section 2.1.5 of their constitutions.',
  from: day('2022-07-01'),
}
