// A role that begins, ends or changes; with several employers it is a joint role.
import type { Run } from '#core/block.ts'
import type { Difference } from '#core/compare.ts'
import { holdersOf } from '#core/holding.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { role } from '#kinds/index.ts'
import { functions } from '#kinds/lists/functions.ts'
import {
  mention,
  mentionOnce,
  mentions,
  opened,
  the,
  type Changed,
  type Pair,
  type Sentence,
} from './pair.ts'
import { called, chosen, counted, points, predicatesOf } from './predicates.ts'

type Role = Thing<typeof role>

export function sayRole(of: Pair, one: Difference): Sentence {
  if (one.form === 'begun') return { place: 'roles', weight: 64, text: begun(of, one.after as Role) }
  if (one.form === 'ended') return { place: 'roles', weight: 66, text: ended(of, one.before as Role) }
  const { before, after, fields } = one as Changed<Role>
  const [was, is] = [before.values.employers ?? [], after.values.employers ?? []]
  const joint = fields.includes('employers') && was.length > 1 !== is.length > 1
  const more = predicatesOf(of, one as Changed, SAYINGS, joint ? ['employers'] : [])
  const told = joint ? [employed(of, is), ...(more.length > 0 ? [' and ', ...more] : [])].flat() : more
  const text = [...opened(the(mentionOnce(of, one as Changed))), ' ', ...told, '.']
  return { place: 'roles', weight: joint ? 68 : fields.includes('reportsTo') ? 62 : 36, text }
}

const SAYINGS = {
  name: called,
  employers: points('is employed by'),
  employerOfRecord: points('has its contract with'),
  reportsTo: points('reports to'),
  area: points('works for'),
  function: chosen(functions, 'is now', 'has no function given any more'),
  places: counted('person', 'people', 1),
}

function employed(of: Pair, is: Role['values']['employers'] = []): readonly Run[] {
  if (is.length > 1) return ['becomes a joint role of ', ...mentions(of, is)]
  return is.length === 1
    ? ['is no longer a joint role: its employer is ', ...mentions(of, is)]
    : ['is no longer a joint role']
}

function begun(of: Pair, { id, values }: Role): readonly Run[] {
  const employers = values.employers ?? []
  const by =
    employers.length === 0
      ? []
      : [employers.length > 1 ? ', a joint role of ' : ', employed by ', ...mentions(of, employers)]
  const to = values.reportsTo ? [', reporting to ', ...mentions(of, values.reportsTo)] : []
  return [
    'The role ',
    mention(of, id),
    ' begins',
    ...by,
    ...to,
    ...people(of, of.after, id, ', taken up by ', ''),
    '.',
  ]
}

function ended(of: Pair, { id }: Role): readonly Run[] {
  return ['The role ', mention(of, id), ' ends', ...people(of, of.before, id, '; ', ' leaves it'), '.']
}

function people(of: Pair, now: Snapshot, id: Role['id'], lead: string, tail: string): readonly Run[] {
  const found = [...new Set(holdersOf(now, id).map((one) => one.holder))]
  if (found.length === 0) return []
  return [lead, ...mentions(of, found, 3), found.length > 1 ? tail.replace('leaves', 'leave') : tail]
}
