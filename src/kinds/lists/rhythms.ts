// How often a body meets, or an overseer looks.

export const rhythms = {
  weekly: 'Weekly',
  fortnightly: 'Every two weeks',
  monthly: 'Monthly',
  'two-monthly': 'Every two months',
  quarterly: 'Quarterly',
  'twice-yearly': 'Twice a year',
  yearly: 'Yearly',
  'as-required': 'As required',
} as const
