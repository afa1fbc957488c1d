// How often a body meets, as people write it. Words with two meanings, such as bi-monthly, give both.
import type { rhythms } from '#kinds/lists/rhythms.ts'
import { plainName } from './match-name.ts'

export type Rhythm = keyof typeof rhythms

const WORDS: Readonly<Record<Rhythm, string>> = {
  weekly: 'weekly,every week,once a week',
  fortnightly: 'fortnightly,every two weeks,every 2 weeks,every other week,twice a month,two weekly,2 weekly',
  monthly: 'monthly,every month,once a month,12 times a year,every 4 weeks,every four weeks',
  'two-monthly':
    'two monthly,2 monthly,every two months,every 2 months,every other month,alternate months,6 times a year,six times a year',
  quarterly:
    'quarterly,every quarter,every three months,every 3 months,three monthly,3 monthly,4 times a year,four times a year',
  'twice-yearly':
    'twice yearly,twice a year,six monthly,6 monthly,every six months,every 6 months,half yearly',
  yearly: 'yearly,annual,annually,once a year,every year',
  'as-required': 'as required,as req,as reqd,as needed,ad hoc,adhoc,when needed,when required,as and when',
}
const TWO_MEANINGS: Readonly<Record<string, readonly Rhythm[]>> = {
  'bi monthly': ['two-monthly', 'fortnightly'],
  bimonthly: ['two-monthly', 'fortnightly'],
  'bi weekly': ['fortnightly', 'weekly'],
  biweekly: ['fortnightly', 'weekly'],
  'bi annual': ['twice-yearly', 'yearly'],
  biannual: ['twice-yearly', 'yearly'],
  biannually: ['twice-yearly', 'yearly'],
}

/** What the words may mean: one rhythm, two where they are ambiguous, none where they are not known. */
export function rhythmsOf(words: string): readonly Rhythm[] {
  const plain = plainName(words)
  const one = BY_WORD.get(plain)
  return one ? [one] : Object.hasOwn(TWO_MEANINGS, plain) ? (TWO_MEANINGS[plain] ?? []) : []
}

const BY_WORD: ReadonlyMap<string, Rhythm> = new Map(
  (Object.keys(WORDS) as Rhythm[]).flatMap((rhythm) =>
    WORDS[rhythm].split(',').map((word) => [word, rhythm] as const),
  ),
)
