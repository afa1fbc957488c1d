// The levels at which something is decided or answered for. Areas have four of them; decisions and outcomes also stand
// above the system and inside single organisations.

export const answeringLevels = {
  national: 'National',
  'several-systems': 'Several systems',
  system: 'System',
  place: 'Place',
  neighbourhood: 'Neighbourhood',
  organisation: 'Organisation',
} as const
export type AnsweringLevel = keyof typeof answeringLevels
