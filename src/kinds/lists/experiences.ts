// What a member knows from their own work or life. The law asks boards for some of it; a balanced board has more.

export const experiences = {
  'mental-health': 'Mental health',
  community: 'Community services',
  'primary-care': 'Primary care',
  'public-health': 'Public health',
  'social-care': 'Social care',
  'lived-experience': 'Lived experience',
  finance: 'Finance',
  digital: 'Digital',
} as const
export type Experience = keyof typeof experiences
