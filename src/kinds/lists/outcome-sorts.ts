// What an outcome or a measure speaks of, from what is done to what becomes of people. Leaders told of counting what is
// countable: the list lets a record say how much of it is activity.

export const outcomeSorts = {
  activity: 'Activity',
  process: 'Process',
  outcome: 'Outcome for people who use services',
  'population-health': 'Health of the population',
  'wider-determinant': 'Wider determinant of health',
  enabling: 'Enabling',
} as const

/** How far ahead an outcome looks, nearest first. */
export const horizons = {
  'this-year': 'This year',
  'three-years': 'One to three years',
  'five-years': 'Three to five years',
  'ten-years': 'Five to ten years',
} as const
