// Which voices a leadership wants are among members, and which are not as far as the record says. What leaders asked for: care
// beyond hospitals, public health, politicians, the voluntary and the independent sector, clinicians beyond doctors.
import type { Member } from './members-of-body.ts'

export type Presence = { readonly label: string; readonly count: number }

const VOICES: readonly (readonly [label: string, is: (one: Member) => boolean])[] = [
  ['Mental health', ({ experience }) => experience.has('mental-health')],
  ['Community services', ({ experience }) => experience.has('community')],
  [
    'Primary care',
    ({ voices, experience }) => voices.includes('primary-care') || experience.has('primary-care'),
  ],
  [
    'Public health',
    ({ profession, experience }) => profession === 'public-health' || experience.has('public-health'),
  ],
  ['Social care', ({ experience }) => experience.has('social-care')],
  ['Elected politicians', ({ function: does }) => does === 'political'],
  ['Voluntary and community sector', ({ voices }) => voices.includes('voluntary')],
  ['Independent providers', ({ voices }) => voices.includes('independent')],
  ['Lay or independent members', ({ voices, function: does }) => voices.includes('lay') || does === 'lay'],
  [
    'Clinical professions other than medicine',
    ({ profession }) => profession !== undefined && profession !== 'other' && profession !== 'medicine',
  ],
]

/** How many places bring each; a place may bring several. */
export function presenceOf(members: readonly Member[]): readonly Presence[] {
  return VOICES.map(([label, is]) => ({ label, count: members.filter(is).length }))
}
