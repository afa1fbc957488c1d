// A seat that is gained, lost or changed, said of whoever it is for: the role that holds it, the organisation that
// nominates to it, or else the body itself.
import type { Run } from '#core/block.ts'
import type { Difference } from '#core/compare.ts'
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { seat } from '#kinds/index.ts'
import { bases, capacities } from '#kinds/seat.ts'
import { voices } from '#kinds/lists/sectors.ts'
import { inWords, mention, mentions, opened, the, type Changed, type Pair, type Sentence } from './pair.ts'
import { called, chosen, counted, points, predicatesOf } from './predicates.ts'

type Seat = Thing<typeof seat>

/** Nothing for a seat whose whole body begins or ends: the sentence about the body has it. */
export function saySeat(of: Pair, one: Difference): Sentence | undefined {
  const thing = (one.form === 'ended' ? one.before : one.after) as Seat
  const place = thing.values.body as Id<'body'>
  const whole = of.differences.get(place)
  if (one.form !== 'changed') {
    if (whole && whole.form === one.form) return undefined
    const text = one.form === 'begun' ? gained(of, thing) : lost(of, thing)
    return { place, weight: weightOf(thing), text: [...text, '.'] }
  }
  return { place, ...changed(of, one as Changed<Seat>) }
}

function weightOf({ values }: Seat): number {
  return values.capacity === 'chair' ? 88 : values.voting ? 84 : values.capacity === 'attendee' ? 45 : 78
}

function gained(of: Pair, one: Seat): readonly Run[] {
  const { id, values } = one
  const on = [' on ', ...the(mention(of, values.body))]
  const people = [...new Set(holdersOf(of.after, id).map(({ holder }) => holder))]
  // Whoever holds the role has the seat by it; who comes into another is worth saying.
  const taken = people.length > 0 ? [', taken up by ', ...mentions(of, people, 3)] : []
  const what: Run = { text: whatOf(one), thing: id }
  const [role, ...roles] = values.exOfficio ?? []
  if (role && roles.length === 0) return [...opened(the(mention(of, role))), ' gains ', what, ...on, ...taken]
  const [organisation, ...others] = values.nominatedBy ?? []
  if (organisation && others.length === 0) {
    const more = placesOf(of.before, organisation, values.body) > 0 && (values.places ?? 1) === 1
    const told: Run = more ? { text: whatOf(one).replace(/^an? /, 'another '), thing: id } : what
    return [mention(of, organisation), ' gains ', told, ...on, ...nameBeside(values.name), ...taken]
  }
  const by = organisation ? [', nominated by ', ...mentions(of, values.nominatedBy ?? [])] : forSector(one)
  const plainly: Run = { text: whatOf(one, true), thing: id }
  return [...opened(the(mention(of, values.body))), ' gains ', plainly, `, ${values.name}`, ...by, ...taken]
}

function lost(of: Pair, one: Seat): readonly Run[] {
  const { id, values } = one
  const on = [' on ', ...the(mention(of, values.body))]
  const people = [...new Set(holdersOf(of.before, id).map(({ holder }) => holder))]
  const left =
    people.length > 0
      ? ['; ', ...mentions(of, people, 3), people.length === 1 ? ' leaves it' : ' leave it']
      : []
  const [role, ...roles] = values.exOfficio ?? []
  const its: Run = { text: whatOf(one).replace(/^an? /, 'its ').replace(/^the /, 'its '), thing: id }
  if (role && roles.length === 0) return [...opened(the(mention(of, role))), ' loses ', its, ...on, ...left]
  const [organisation, ...others] = values.nominatedBy ?? []
  if (organisation && others.length === 0) {
    const [all, own] = [placesOf(of.before, organisation, values.body), values.places ?? 1]
    const which: Run = own < all ? { text: `${inWords(own)} of its ${inWords(all)} places`, thing: id } : its
    return [mention(of, organisation), ' loses ', which, ...on, ...nameBeside(values.name), ...left]
  }
  const what: Run = { text: whatOf(one, true).replace(/^an? /, 'the '), thing: id }
  return [...opened(the(mention(of, values.body))), ' loses ', what, ` ${values.name}`, ...left]
}

// "a voting seat", "two seats without a vote", "the chair", "a place in attendance"
// `plainly` where its name is said beside it, and says what it is.
function whatOf({ values }: Seat, plainly = false): string {
  const { capacity, name, places = 1, voting } = values
  const [one, many] = capacity === 'attendee' ? ['place', 'places'] : ['seat', 'seats']
  const vote = voting === true && capacity !== 'attendee' ? 'voting ' : ''
  const without = voting === false && capacity === 'member' ? ' without a vote' : ''
  const as = { chair: ' as chair', deputy: ' as deputy chair', member: '', attendee: ' in attendance' }[
    capacity
  ]
  return `${places === 1 ? 'a' : inWords(places)} ${vote}${places === 1 ? one : many}${plainly && /chair/i.test(name) ? '' : as}${without}`
}

const SPOKEN_FOR = {
  nhs: 'the NHS',
  'primary-care': 'primary care',
  council: 'councils',
  voluntary: 'the voluntary and community sector',
  independent: 'independent providers',
  public: 'other public services',
  lay: 'lay or independent members',
} satisfies Record<keyof typeof voices, string>

function forSector({ values: { sector } }: Seat): readonly Run[] {
  return sector ? [`, for ${SPOKEN_FOR[sector]}`] : []
}

function nameBeside(name: string): readonly Run[] {
  return [` (${name})`]
}

/** The places of an organisation alone on a body. */
function placesOf(now: Snapshot, organisation: Id, of: Id): number {
  return now
    .pointing(seat, 'body', of)
    .filter(({ values: { nominatedBy } }) => nominatedBy?.length === 1 && nominatedBy[0] === organisation)
    .reduce((sum, one) => sum + (one.values.places ?? 1), 0)
}

const SITTING = {
  chair: 'the chair',
  deputy: 'the deputy chair',
  member: 'a member',
  attendee: 'in attendance',
} satisfies Record<keyof typeof capacities, string>

const SAYINGS = {
  name: called,
  places: counted('place', 'places', 1),
  voting: (...[, before, after]: readonly unknown[]): readonly Run[] => {
    if (after === undefined) return ['has nothing recorded about a vote any more']
    if (before === undefined)
      return [after ? 'is recorded as having a vote' : 'is recorded as having no vote']
    return [after ? 'gains a vote' : 'loses its vote']
  },
  capacity: chosen(SITTING, 'is now', 'has no capacity given'),
  basis: chosen(bases, 'is now', 'has no basis given any more'),
  sector: chosen(SPOKEN_FOR, 'now speaks for', 'speaks for no sector any more'),
  body: (of: Pair, before: unknown, after: unknown): readonly Run[] => [
    'moves from ',
    mention(of, before as Id),
    ' to ',
    mention(of, after as Id),
  ],
  exOfficio: points('is held by whoever is'),
  nominatedBy: points('is nominated by'),
}

function changed(of: Pair, one: Changed<Seat>): Omit<Sentence, 'place'> {
  const { values } = one.after
  const [was, is] = [one.before.values.places ?? 1, values.places ?? 1]
  const [organisation, ...others] = values.nominatedBy ?? []
  const name: Run = { text: one.before.values.name, thing: one.id }
  const weight =
    was !== is ? 83 : one.fields.includes('voting') ? 82 : one.fields.includes('capacity') ? 80 : 38
  const alone = one.fields.length === 1
  if (alone && was !== is && organisation && others.length === 0) {
    const all = placesOf(of.before, organisation, values.body)
    const on = [' on ', ...the(mention(of, values.body)), ...nameBeside(values.name), '.']
    const more = is - was
    const text =
      more < 0
        ? [mention(of, organisation), ` loses ${inWords(-more)} of its ${inWords(all)} places`, ...on]
        : [
            mention(of, organisation),
            ` gains ${more === 1 ? 'a place' : `${inWords(more)} places`}: ${inWords(all + more)} instead of ${inWords(all)},`,
            ...on,
          ]
    return { weight, text }
  }
  if (alone && was !== is)
    return {
      weight,
      text: ['The number of places for ', name, ` goes from ${inWords(was)} to ${inWords(is)}.`],
    }
  // A seat of several is often called by a plural: "The seat Place Directors has two places".
  return { weight, text: ['The seat ', name, ' ', ...predicatesOf(of, one as Changed, SAYINGS), '.'] }
}
