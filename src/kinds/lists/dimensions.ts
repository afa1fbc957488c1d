// By what a body, a place or the whole system can be in balance. Characteristics of people are not among them: those are
// only ever released as safe counts.

export const dimensions = {
  sector: 'Sector',
  function: 'Function',
  profession: 'Profession',
  level: 'Level',
  place: 'Place',
  employer: 'Employer',
  background: 'Career background',
  time: 'Full or part time',
} as const
export type Dimension = keyof typeof dimensions
