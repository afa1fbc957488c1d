// What is counted in England's published series, how, and which targets were set for it by national plans. Targets stand
// here only with the plan that set them.
import { day, type Day } from '#core/day.ts'
import type { ValuesOfKind } from '#core/kind.ts'
import type { measure } from '#kinds/index.ts'

export type MeasureKey =
  | 'attendances'
  | 'beds-occupied'
  | 'four-hours'
  | 'no-criteria-to-reside'
  | 'over-52-weeks'
  | 'over-52-weeks-share'
  | 'talking-recovery'
  | 'within-18-weeks'

const published = { publisher: 'NHS England', frequency: 'monthly' } as const
const percent = { unit: 'percent', decimals: 1, least: 0, most: 100, rollUp: 'none' } as const

export const measureDefinitions: Readonly<Record<MeasureKey, ValuesOfKind<typeof measure>>> = {
  attendances: {
    ...published,
    name: 'A&E attendances',
    unit: 'count',
    decimals: 0,
    direction: 'neutral',
    lagDays: 45,
    theme: 'access',
    sort: 'activity',
    level: 'system',
    least: 0,
    seasonal: true,
    rollUp: 'sum',
    numerator: 'Attendances at departments of every type',
  },
  'beds-occupied': {
    ...published,
    ...percent,
    name: 'General and acute beds occupied',
    direction: 'decrease',
    lagDays: 45,
    theme: 'access',
    sort: 'activity',
    level: 'organisation',
    seasonal: true,
    numerator: 'General and acute beds occupied, mean of the month',
    denominator: 'General and acute beds open, mean of the month',
  },
  'four-hours': {
    ...published,
    ...percent,
    name: 'A&E within four hours',
    direction: 'increase',
    lagDays: 45,
    theme: 'access',
    sort: 'process',
    level: 'system',
    seasonal: true,
    numerator: 'Attendances admitted, transferred or discharged within four hours of arrival',
    denominator: 'Attendances at departments of every type',
  },
  'no-criteria-to-reside': {
    ...published,
    name: 'Patients who no longer meet the criteria to reside',
    unit: 'per-day',
    unitWords: 'patients a day, mean of the month',
    decimals: 1,
    direction: 'decrease',
    lagDays: 45,
    theme: 'access',
    sort: 'process',
    level: 'system',
    least: 0,
    rollUp: 'sum',
    numerator: 'Patients in acute beds who are fit to leave, on days that were reported',
  },
  'over-52-weeks': {
    ...published,
    name: 'Waiting more than 52 weeks for treatment',
    unit: 'count',
    decimals: 0,
    direction: 'decrease',
    lagDays: 60,
    theme: 'access',
    sort: 'process',
    level: 'organisation',
    least: 0,
    rollUp: 'sum',
    numerator: 'Incomplete pathways of more than 52 weeks at the end of the month',
  },
  'over-52-weeks-share': {
    ...published,
    ...percent,
    decimals: 2,
    name: 'Share of the waiting list over 52 weeks',
    direction: 'decrease',
    lagDays: 60,
    theme: 'access',
    sort: 'process',
    level: 'system',
    numerator: 'Incomplete pathways of more than 52 weeks at the end of the month',
    denominator: 'All incomplete pathways',
  },
  'talking-recovery': {
    ...published,
    ...percent,
    decimals: 0,
    name: 'Talking therapies, reliable recovery',
    direction: 'increase',
    lagDays: 75,
    theme: 'effectiveness',
    sort: 'outcome',
    level: 'organisation',
    numerator: 'Courses of treatment that ended in reliable recovery',
    denominator: 'Courses of treatment that ended and began in caseness',
  },
  'within-18-weeks': {
    ...published,
    ...percent,
    name: 'Waiting less than 18 weeks for treatment',
    direction: 'increase',
    lagDays: 60,
    theme: 'access',
    sort: 'process',
    level: 'system',
    numerator: 'Incomplete pathways of less than 18 weeks at the end of the month',
    denominator: 'All incomplete pathways',
  },
}

export type NationalTarget = {
  readonly measure: MeasureKey
  readonly value: number
  readonly from: Day
  readonly until?: Day
  readonly written: string
}

const GUIDANCE = 'NHS England, 2025/26 priorities and operational planning guidance'
const FRAMEWORK = 'NHS England, Medium Term Planning Framework, 24 October 2025'

/** Each from the first day of the year in which it is to be reached. */
export const nationalTargets: readonly NationalTarget[] = [
  { measure: 'four-hours', value: 78, from: day('2025-04-01'), written: `${GUIDANCE}: by March 2026` },
  {
    measure: 'within-18-weeks',
    value: 65,
    from: day('2025-04-01'),
    until: day('2026-04-01'),
    written: `${GUIDANCE}: by March 2026`,
  },
  {
    measure: 'within-18-weeks',
    value: 70,
    from: day('2026-04-01'),
    until: day('2028-04-01'),
    written: `${FRAMEWORK}: by March 2027`,
  },
  {
    measure: 'within-18-weeks',
    value: 92,
    from: day('2028-04-01'),
    written: `${FRAMEWORK}: by March 2029`,
  },
  {
    measure: 'over-52-weeks-share',
    value: 1,
    from: day('2025-04-01'),
    written: `${GUIDANCE}: less than 1 in 100 by March 2026`,
  },
]
