// Which voices a leadership wants are among members, and which are not as far as the record says. What leaders asked for: care
// beyond hospitals, public health, politicians, the voluntary and the independent sector, clinicians beyond doctors.
import type { Member } from './members-of-body.ts'

export type Presence = {
  readonly label: string
  readonly count: number
  /** Places of which nothing recorded would say whether they bring it. */
  readonly unknown: number
}

const VOICES: readonly (readonly [
  label: string,
  is: (one: Member) => boolean,
  untold: (one: Member) => boolean,
])[] = [
  ['Mental health', ({ experience }) => experience.has('mental-health'), hasNoExperience],
  ['Community services', ({ experience }) => experience.has('community'), hasNoExperience],
  [
    'Primary care',
    ({ voices, experience }) => voices.includes('primary-care') || experience.has('primary-care'),
    (one) => one.voices.length === 0 && hasNoExperience(one),
  ],
  [
    'Public health',
    ({ profession, experience }) => profession === 'public-health' || experience.has('public-health'),
    (one) => one.profession === undefined && hasNoExperience(one),
  ],
  ['Social care', ({ experience }) => experience.has('social-care'), hasNoExperience],
  [
    'Elected politicians',
    ({ function: does }) => does === 'political',
    ({ function: does }) => does === undefined,
  ],
  ['Voluntary and community sector', ({ voices }) => voices.includes('voluntary'), speaksForNobody],
  ['Independent providers', ({ voices }) => voices.includes('independent'), speaksForNobody],
  [
    'Lay or independent members',
    ({ voices, function: does }) => voices.includes('lay') || does === 'lay',
    (one) => one.function === undefined && speaksForNobody(one),
  ],
  [
    'Clinical professions other than medicine',
    ({ profession }) => profession !== undefined && profession !== 'other' && profession !== 'medicine',
    ({ profession }) => profession === undefined,
  ],
]

/** How many places bring each, and of how many nothing recorded would say; a place may bring several. */
export function presenceOf(members: readonly Member[]): readonly Presence[] {
  return VOICES.map(([label, is, untold]) => ({
    label,
    count: members.filter(is).length,
    unknown: members.filter((one) => !is(one) && untold(one)).length,
  }))
}

function hasNoExperience({ experience }: Member): boolean {
  return experience.size === 0
}

function speaksForNobody({ voices }: Member): boolean {
  return voices.length === 0
}
