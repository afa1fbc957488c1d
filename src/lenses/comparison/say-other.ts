// Everything else that begins, ends or changes: organisations, areas, reorganisations, decisions, and how the record is
// looked after. In the words of its kind.
import type { Run } from '#core/block.ts'
import type { Difference } from '#core/compare.ts'
import { kindOf } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import type { Thing } from '#core/snapshot.ts'
import type { MovedExOfficio } from '#facts/index.ts'
import { seat } from '#kinds/index.ts'
import { sectors } from '#kinds/lists/sectors.ts'
import {
  mention,
  mentionOnce,
  mentions,
  opened,
  type Changed,
  type Pair,
  type Place,
  type Sentence,
} from './pair.ts'
import { called, chosen, counted, points, predicatesOf } from './predicates.ts'

/** Nothing for a person who is known of, or no longer is: that they take up or leave something is told. */
export function sayOther(of: Pair, one: Difference): Sentence | undefined {
  const kind = of.after.ledger.vocabulary.get(one.kind)
  if (!kind || (kind.nameKeptApart && one.form !== 'changed')) return undefined
  const place = placeOf(kind)
  const weight = kind.lineage ? 96 : kind.steers ? 10 : 30
  if (one.form === 'changed') {
    const name = mentionOnce(of, one as Changed)
    return { place, weight: weight - 2, text: [name, ' ', ...predicatesOf(of, one as Changed, SAYINGS), '.'] }
  }
  const thing = one.form === 'begun' ? one.after : one.before
  return { place, weight, text: [...sentence(of, kind, thing, one.form), '.'] }
}

function placeOf(kind: Kind): Place {
  if (kind.steers) return 'kept'
  if (kind.nameKeptApart) return 'people'
  return kind.name === 'organisation' ? 'organisations' : kind.name === 'area' ? 'areas' : 'other'
}

function sentence(of: Pair, kind: Kind, thing: Thing, form: 'begun' | 'ended'): readonly Run[] {
  const own = kind.sentences?.[form === 'begun' ? 'begin' : 'end'](
    thing.values as never,
    form === 'begun' ? of.is : of.was,
  )
  if (own === undefined)
    return [`The ${kind.words.one} `, mention(of, thing.id), form === 'begun' ? ' begins' : ' ends']
  return [{ text: opened([own])[0] as string, thing: thing.id }]
}

const SAYINGS = {
  name: called,
  within: points('lies within'),
  serves: points('serves'),
  partOf: points('is part of'),
  sector: chosen(sectors, 'is now', 'has no sector given any more'),
  population: counted('resident', 'residents'),
}

/** Whoever holds a seat because they hold something else. */
export function sayMoved(of: Pair, one: MovedExOfficio): Sentence {
  const place = of.after.get(seat, one.position)?.values
  const [where, why] = [mention(of, one.position), mention(of, one.because)]
  return {
    place: (place?.body ?? 'other') as Place,
    weight: place?.capacity === 'chair' ? 75 : 60,
    text: [...moved(of, one, where, why), '.'],
  }
}

function moved(
  of: Pair,
  { because, comes, leaves, otherwise }: MovedExOfficio,
  where: Run,
  why: Run,
): readonly Run[] {
  const one = comes.length === 1
  const by = kindOf(because)
  const came: readonly Run[] = [
    ...mentions(of, comes, 3),
    one ? ' gains ' : ' gain ',
    where,
    ` ex officio, because the ${by} `,
    why,
    otherwise ? ' now leads to it' : ' passes to them',
  ]
  if (leaves.length === 0) return came
  const left: readonly Run[] = [...mentions(of, leaves, 3), leaves.length === 1 ? ' leaves' : ' leave']
  if (comes.length > 0) return [...came, '; ', ...left, ' it']
  if (otherwise) return [...left, ' ', where, ', which no longer follows what they hold']
  return [...left, ' ', where, `, which goes with the ${by} `, why]
}
