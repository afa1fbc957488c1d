// Grades of people who sit on bodies, wide enough for every sector. What a day of each costs is set by each system.

export const grades = {
  chair: 'Chair',
  'chief-executive': 'Chief executive',
  director: 'Executive director',
  senior: 'Deputy or associate director',
  manager: 'Manager',
  consultant: 'Consultant or general practitioner',
  clinician: 'Other clinician',
  lay: 'Non-executive or lay member',
  councillor: 'Councillor',
  volunteer: 'Volunteer',
} as const
export type Grade = keyof typeof grades
