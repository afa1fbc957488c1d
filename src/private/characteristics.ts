// The nine protected characteristics of the Equality Act 2010, sections 4 to 12, as people may say them of themselves. What
// someone says is theirs: it is kept apart, shown to nobody, and counted only in releases. Never inferred.

export const characteristics = {
  age: {
    label: 'Age',
    categories: {
      'under-35': 'Under 35',
      '35-44': '35 to 44',
      '45-54': '45 to 54',
      '55-64': '55 to 64',
      '65-over': '65 or over',
    },
  },
  disability: { label: 'Disability', categories: { yes: 'Disabled', no: 'Not disabled' } },
  'gender-reassignment': {
    label: 'Gender the same as registered at birth',
    categories: { same: 'The same', other: 'Not the same' },
  },
  marriage: {
    label: 'Marriage and civil partnership',
    categories: {
      married: 'Married or in a civil partnership',
      single: 'Not married or in a civil partnership',
    },
  },
  pregnancy: {
    label: 'Pregnancy and maternity',
    categories: { yes: 'Pregnant or on leave in the last year', no: 'Neither' },
  },
  race: {
    label: 'Ethnic group',
    categories: {
      asian: 'Asian or Asian British',
      black: 'Black, Black British, Caribbean or African',
      mixed: 'Mixed or multiple ethnic groups',
      white: 'White',
      other: 'Other ethnic group',
    },
  },
  religion: {
    label: 'Religion or belief',
    categories: {
      none: 'No religion',
      buddhist: 'Buddhist',
      christian: 'Christian',
      hindu: 'Hindu',
      jewish: 'Jewish',
      muslim: 'Muslim',
      sikh: 'Sikh',
      other: 'Another religion or belief',
    },
  },
  sex: { label: 'Sex', categories: { female: 'Female', male: 'Male' } },
  orientation: {
    label: 'Sexual orientation',
    categories: {
      heterosexual: 'Heterosexual or straight',
      gay: 'Gay or lesbian',
      bisexual: 'Bisexual',
      other: 'Another orientation',
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly categories: Readonly<Record<string, string>> }>
>
export type Characteristic = keyof typeof characteristics
