// Sentences in order: under the body they are about or with others of their sort, what matters most first, and no more
// than can be read. What is left out is counted.
import type { Titles } from '#core/field.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Place, Sentence } from './pair.ts'

export type Group = {
  readonly place: Place
  readonly heading: string
  readonly sentences: readonly Sentence[]
  /** How many more there are. */
  readonly left: number
}

const HEADINGS = {
  roles: 'Roles',
  people: 'People in roles',
  organisations: 'Organisations',
  areas: 'Areas',
  other: 'Reorganisations and decisions',
  kept: 'How the record is looked after',
} as const
const ORDER = Object.keys(HEADINGS)

/** `most` sentences in all, and a quarter of them in one group where there are several. */
export function grouped(all: readonly Sentence[], title: Titles, most: number): readonly Group[] {
  const places = [...Map.groupBy(all, (one) => one.place)].map(([place, own]) => ({
    place,
    heading: headingOf(place, title),
    own: own.toSorted((one, other) => other.weight - one.weight),
  }))
  const inOrder = places.toSorted(
    (one, other) =>
      rank(one.place) - rank(other.place) ||
      (other.own[0]?.weight ?? 0) - (one.own[0]?.weight ?? 0) ||
      (one.heading < other.heading ? -1 : 1),
  )
  const each = inOrder.length > 1 && all.length > most ? Math.ceil(most / 4) : most
  let left = most
  return inOrder.flatMap(({ place, heading, own }) => {
    const sentences = own.slice(0, Math.min(each, left))
    left -= sentences.length
    return sentences.length > 0 ? [{ place, heading, sentences, left: own.length - sentences.length }] : []
  })
}

function headingOf(place: Place, title: Titles): string {
  return place in HEADINGS ? HEADINGS[place as keyof typeof HEADINGS] : title(place as Id)
}

// Reorganisations first, for they are why the rest changes; bodies next; how the record is kept last.
function rank(place: Place): number {
  if (place === 'other') return -1
  return kindOf(place as Id) === 'body' ? 0 : 1 + ORDER.indexOf(place)
}
