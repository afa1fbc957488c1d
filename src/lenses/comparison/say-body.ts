// A body that begins, ends or changes, in one sentence with its places.
import type { Run } from '#core/block.ts'
import type { Difference } from '#core/compare.ts'
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { body, seat } from '#kinds/index.ts'
import { bodyForms } from '#kinds/body.ts'
import { rhythms } from '#kinds/lists/rhythms.ts'
import {
  inWords,
  low,
  mention,
  mentionOnce,
  mentions,
  opened,
  the,
  together,
  type Changed,
  type Pair,
  type Sentence,
} from './pair.ts'
import { called, chosen, counted, points, predicatesOf } from './predicates.ts'

const SHOWN = 8

export function sayBody(of: Pair, one: Difference): Sentence {
  const place = one.id as Id<'body'>
  if (one.form === 'begun') return { place, weight: 100, text: begun(of, one.after as Thing<typeof body>) }
  if (one.form === 'ended') return { place, weight: 99, text: ended(of, one.id) }
  const text = [
    ...opened(the(mentionOnce(of, one as Changed))),
    ' ',
    ...predicatesOf(of, one as Changed, SAYINGS),
    '.',
  ]
  return {
    place,
    weight: one.fields.includes('reportsTo') ? 92 : one.fields.includes('quorum') ? 86 : 40,
    text,
  }
}

const SAYINGS = {
  name: called,
  reportsTo: points('reports to'),
  area: points('leads'),
  of: points('belongs to'),
  form: chosen(bodyForms, 'is now a', 'is of no form given'),
  meets: chosen(rhythms, 'meets', 'has no rhythm of meetings given any more'),
  quorum: (...[, before, after]: readonly unknown[]): readonly Run[] => {
    if (after === undefined) return ['has no number given for its quorum any more']
    const more = before === undefined ? '' : ` instead of ${inWords(Number(before))}`
    return [
      `needs ${inWords(Number(after))} voting ${after === 1 ? 'member' : 'members'} for its quorum${more}`,
    ]
  },
  size: counted('member by its terms of reference', 'members by its terms of reference'),
}

function begun(of: Pair, { id, values }: Thing<typeof body>): readonly Run[] {
  const reports = values.reportsTo ? [', reporting to ', ...the(mention(of, values.reportsTo))] : []
  return [
    ...opened(the(mention(of, id))),
    ` begins as a ${low(bodyForms[values.form])}`,
    ...reports,
    ...withPlaces(of, of.after, id),
    '.',
  ]
}

// ", with three places, two of them with a vote: Chair (Ada Invented), Member and Guest"
function withPlaces(of: Pair, now: Snapshot, id: Id): readonly Run[] {
  const seats = now.pointing(seat, 'body', id)
  if (seats.length === 0) return [', with no places yet']
  const [all, voting] = [placesIn(seats), placesIn(seats.filter((one) => one.values.voting))]
  const votes =
    voting === 0 ? '' : voting === all ? ', all with a vote' : `, ${inWords(voting)} of them with a vote`
  const named = seats.slice(0, seats.length > SHOWN + 1 ? SHOWN : seats.length).map((one): readonly Run[] => {
    const people = peopleIn(now, one.id)
    return [
      { text: one.values.name, thing: one.id },
      ...((one.values.places ?? 1) > 1 ? [` × ${one.values.places}`] : []),
      ...(people.length > 0 ? [' (', ...mentions(of, people, 3), ')'] : []),
    ]
  })
  const rest = seats.length - named.length
  const told = together(rest > 0 ? [...named, [`${inWords(rest)} more`]] : named)
  return [`, with ${all === 1 ? 'one place' : `${inWords(all)} places`}${votes}: `, ...told]
}

function ended(of: Pair, id: Id): readonly Run[] {
  const seats = of.before.pointing(seat, 'body', id).filter((one) => !isMoved(of, one.id))
  const all = placesIn(seats)
  const people = [...new Set(seats.flatMap((one) => peopleIn(of.before, one.id)))]
  return [
    ...opened(the(mention(of, id))),
    all === 0 ? ' ends' : ` ends, and its ${all === 1 ? 'one place' : `${inWords(all)} places`} with it`,
    ...(people.length > 0
      ? ['; ', ...mentions(of, people), people.length === 1 ? ' leaves it' : ' leave it']
      : []),
    '.',
  ]
}

// A seat that goes on elsewhere is told there, and whoever sits in it goes with it.
function isMoved(of: Pair, id: Id): boolean {
  const one = of.differences.get(id)
  return one?.form === 'changed' && one.fields.includes('body')
}

function placesIn(seats: readonly Thing<typeof seat>[]): number {
  return seats.reduce((sum, one) => sum + (one.values.places ?? 1), 0)
}

function peopleIn(now: Snapshot, position: Id): readonly Id[] {
  return [...new Set(holdersOf(now, position).map((one) => one.holder))]
}
