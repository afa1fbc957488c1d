// What outcomes, measures and oversight are about: the six headings of the NHS Oversight Framework 2025/26
// (NHS England, 26 June 2025), which trusts and boards already report by.

export const themes = {
  access: 'Access to services',
  effectiveness: 'Effectiveness and experience',
  safety: 'Safety',
  people: 'People and workforce',
  finance: 'Finance and productivity',
  inequalities: 'Health and inequalities',
} as const
export type Theme = keyof typeof themes
