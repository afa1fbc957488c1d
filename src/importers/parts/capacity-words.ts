// Words for how someone sits on a body: Chair, Exec, NEM, Partner, Participant. What they say of the seat's
// capacity, and what more: the function it brings, whom it speaks for, how it is filled.
import type { capacities, bases } from '#kinds/seat.ts'
import type { Function } from '#kinds/lists/functions.ts'
import type { Voice } from '#kinds/lists/sectors.ts'
import { plainName } from './match-name.ts'

export type CapacityReading = {
  readonly capacity: keyof typeof capacities
  readonly function?: Function
  readonly sector?: Voice
  readonly basis?: keyof typeof bases
}

const LAY = { capacity: 'member', function: 'lay', sector: 'lay' } as const

const WORDS: readonly (readonly [words: string, reading: CapacityReading])[] = [
  ['chair,chairman,chairwoman,chairperson,convenor,convener', { capacity: 'chair' }],
  ['co chair,joint chair', { capacity: 'chair' }],
  ['deputy,deputy chair,vice chair,vice chairman,vice,deputy chairman', { capacity: 'deputy' }],
  [
    'exec,executive,executive member,executive director,exec member,exec director',
    { capacity: 'member', function: 'executive' },
  ],
  [
    'nem,ned,non exec,non executive,non executive member,non executive director,independent,independent member,independent nem,lay,lay member',
    LAY,
  ],
  ['partner,partner member', { capacity: 'member', basis: 'nominated' }],
  ['nominated,nominated member', { capacity: 'member', basis: 'nominated' }],
  ['member,voting member,full member,core member,ordinary member,core,voting', { capacity: 'member' }],
  ['clinical,clinician,clinical member', { capacity: 'member', function: 'clinical' }],
  ['councillor,cllr,political,elected member', { capacity: 'member', function: 'political' }],
  ['ex officio,ex officio member', { capacity: 'member', basis: 'ex-officio' }],
  ['co opted,co opted member,coopted', { capacity: 'member', basis: 'co-opted' }],
  [
    'participant,in attendance,attendee,attending,observer,regular attendee,invitee,invited,adviser,advisor,non voting participant,standing invitee',
    { capacity: 'attendee' },
  ],
]

const BY_WORD: ReadonlyMap<string, CapacityReading> = new Map(
  WORDS.flatMap(([words, reading]) => words.split(',').map((word) => [word, reading] as const)),
)

/** Nothing for words that are not known. */
export function capacityOf(words: string): CapacityReading | undefined {
  return BY_WORD.get(plainName(words))
}

/**
 * What the name of a seat says of itself where there is no word for its capacity; a member if nothing else.
 */
export function capacityInName(name: string): CapacityReading {
  const plain = plainName(name)
  const lay = /\b(independent|non executive|lay|nem|ned)\b/.test(plain)
    ? ({ function: 'lay', sector: 'lay' } as const)
    : {}
  if (/\b(deputy|vice) chair/.test(plain)) return { capacity: 'deputy', ...lay }
  if (/\b(chair|chairman|chairwoman|chairperson)\b/.test(plain) && !/\bchair of\b/.test(plain))
    return { capacity: 'chair', ...lay }
  if (/\b(in attendance|observer|participant)\b/.test(plain)) return { capacity: 'attendee', ...lay }
  return { capacity: 'member', ...lay }
}
