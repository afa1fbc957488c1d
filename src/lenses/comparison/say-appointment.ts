// People who take up, leave or hand over roles and seats.
import { plain, type Run } from '#core/block.ts'
import type { Difference } from '#core/compare.ts'
import { showWhen } from '#core/day.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Thing } from '#core/snapshot.ts'
import { appointment, seat } from '#kinds/index.ts'
import { appointmentBases } from '#kinds/appointment.ts'
import { low, mention, type Changed, type Pair, type Place, type Sentence } from './pair.ts'
import { chosen, points, predicatesOf } from './predicates.ts'

type Appointment = Thing<typeof appointment>
const BASES = {
  substantive: '',
  interim: ', as interim',
  acting: ', acting',
  secondment: ', on secondment',
  cover: ', standing in',
} satisfies Record<keyof typeof appointmentBases, string>

/** Nothing where the role, the seat or its body begins or ends with it: the sentence about that says who. */
export function sayAppointment(of: Pair, one: Difference): Sentence | undefined {
  const thing = (one.form === 'ended' ? one.before : one.after) as Appointment
  const { person, to, basis } = thing.values
  if (one.form !== 'changed' && isTold(of, to, one.form)) return undefined
  const { place, weight } = placeOf(of, to)
  const [who, where] = [mention(of, person), mention(of, to)]
  if (one.form === 'changed')
    return { place, weight: weight - 12, text: [...changed(of, one as Changed<Appointment>), '.'] }
  const other = counterpart(of, one, to)
  if (one.form === 'ended') return other ? undefined : { place, weight, text: [who, ' leaves ', where, '.'] }
  const how = basis ? BASES[basis] : ''
  if (!other) return { place, weight, text: [who, ' takes up ', where, `${how}.`] }
  const from = other.values.person
  if (from === person) return { place, weight, text: [who, ' is appointed anew to ', where, `${how}.`] }
  return { place, weight, text: [who, ' takes over ', where, ' from ', mention(of, from), `${how}.`] }
}

function isTold(of: Pair, to: Id, form: Difference['form']): boolean {
  if (of.differences.get(to)?.form === form) return true
  const position = of.after.get(seat, to) ?? of.before.get(seat, to)
  return position !== undefined && of.differences.get(position.values.body)?.form === form
}

function placeOf({ before, after }: Pair, to: Id): { readonly place: Place; readonly weight: number } {
  const on = after.get(seat, to) ?? before.get(seat, to)
  if (!on) return { place: kindOf(to) === 'role' ? 'people' : 'other', weight: 50 }
  return { place: on.values.body as Id<'body'>, weight: on.values.capacity === 'chair' ? 74 : 52 }
}

// Where one leaves and one comes, they belong together.
function counterpart(of: Pair, one: Difference, to: Id): Appointment | undefined {
  const [leaves, comes] = (['ended', 'begun'] as const).map((form) =>
    (form === 'ended' ? of.before : of.after)
      .pointing(appointment, 'to', to)
      .filter(({ id }) => of.differences.get(id)?.form === form),
  )
  if (leaves?.length !== 1 || comes?.length !== 1) return undefined
  return one.form === 'begun' ? leaves[0] : comes[0]
}

const SAYINGS = {
  basis: chosen(appointmentBases, 'is now', 'has no basis given any more'),
  to: points('moves to'),
  onBehalfOf: points('comes from'),
  spells: (...[, , after]: readonly unknown[]): readonly Run[] =>
    after === undefined ? ['has no spell any more'] : ['is ', ...shown('spells', after)],
  brings: (...[, , after]: readonly unknown[]): readonly Run[] =>
    after === undefined
      ? ['has no knowledge given any more']
      : ['brings knowledge of ', inOneBreath(appointment.fields.brings.show(after as never, String))],
  termEnds: (...[, before, after]: readonly unknown[]): readonly Run[] => {
    const say = (value: unknown) => showWhen(value as never)
    if (after === undefined) return ['has no end of term given any more']
    return [`has a term to ${say(after)}${before === undefined ? '' : ` instead of ${say(before)}`}`]
  },
}

function shown(field: 'spells', value: unknown): readonly Run[] {
  return [low(plain(appointment.fields[field].show(value as never, String)))]
}

// "mental health and lived experience"
function inOneBreath(known: readonly Run[]): string {
  const all = plain(known).split(', ').map(low)
  return all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

function changed(of: Pair, one: Changed<Appointment>): readonly Run[] {
  const { person, to } = one.after.values
  const [who, where] = [mention(of, person), mention(of, to)]
  if (one.fields.length === 1 && one.fields[0] === 'person')
    return [who, ' is recorded in ', where, ' instead of ', mention(of, one.before.values.person)]
  return [who, ', ', where, ', ', ...predicatesOf(of, one as Changed, SAYINGS)]
}
