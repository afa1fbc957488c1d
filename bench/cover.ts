// True cover of a large system: for how many of two thousand roles there is one of five thousand people, nobody twice. Beside
// it the plain way, which looks for one chain of steps aside at a time, from each role in turn.
import { id } from '#core/id.ts'
import { mostPairs } from '#private/most-pairs.ts'
import { computeTrueCover, type Ready } from '#private/true-cover.ts'
import { chanceFrom, type Chance } from './chance.ts'
import { byTurns, timed, type Figure } from './measure.ts'

const ROLES = 2_000
const PEOPLE = 5_000
const TURNS = 15

export async function run(): Promise<readonly Figure[]> {
  const chance = chanceFrom(5)
  const wanting = Array.from({ length: ROLES }, (_, at) => ({ role: id<'role'>(`role/r${at}`), wanted: 1 }))
  const ready = Array.from({ length: PEOPLE }, (_, at) =>
    rolesOf(at, chance).map((role): Ready => ({
      person: id<'person'>(`person/p${at}`),
      role: id<'role'>(`role/r${role}`),
    })),
  ).flat()
  const scarce = ready.filter(({ person }) => Number(person.slice(8)) % 5 === 1)
  const whole = await timed(TURNS, () => computeTrueCover(wanting, ready))
  const many = `${ROLES.toLocaleString('en-GB')} roles, ${PEOPLE.toLocaleString('en-GB')} people, ${ready.length.toLocaleString('en-GB')} times someone is ready`
  return [
    {
      what: `${many}: cover by one, as wanted and by two, and who is needed`,
      unit: 'ms',
      ours: whole.ms,
      processor: whole.processor,
      budget: 500,
    },
    await beside('the same pairs alone, once', wantsOf(ready)),
    await beside('the same where only one person in five is ready', wantsOf(scarce)),
  ]
}

async function beside(what: string, wants: readonly (readonly number[])[]): Promise<Figure> {
  const sizes = [mostPairs(wants, PEOPLE).size, plainly(wants)]
  if (sizes[0] !== sizes[1]) throw new Error(`Ours finds ${sizes[0]} and the plain way ${sizes[1]}`)
  const [ours, plain] = await byTurns(TURNS, [() => mostPairs(wants, PEOPLE), () => plainly(wants)])
  if (!ours || !plain) throw new Error('Nothing was measured')
  return {
    what: `${what}: ${sizes[0]} pairs`,
    unit: 'ms',
    ours: ours.ms,
    processor: ours.processor,
    baseline: { what: 'one chain of steps at a time', value: plain.ms },
  }
}

/** Up to six, most of them for roles that many want, as few people are ready for few. */
function rolesOf(at: number, chance: Chance): readonly number[] {
  if (at % 5 === 0) return []
  const many = 1 + chance.upTo(6)
  return Array.from({ length: many }, () => Math.floor(chance.part() ** 2 * ROLES))
}

function wantsOf(ready: readonly Ready[]): readonly (readonly number[])[] {
  const wants: Set<number>[] = Array.from({ length: ROLES }, () => new Set())
  for (const { role, person } of ready) wants[Number(role.slice(6))]?.add(Number(person.slice(8)))
  return wants.map((own) => [...own])
}

/** From each place in turn, whoever can be had, others stepping aside where they can. */
function plainly(wants: readonly (readonly number[])[]): number {
  const ofRight = new Map<number, number>()
  const found = (left: number, seen: Set<number>): boolean => {
    for (const right of wants[left] ?? []) {
      if (seen.has(right)) continue
      seen.add(right)
      const other = ofRight.get(right)
      if (other !== undefined && !found(other, seen)) continue
      ofRight.set(right, left)
      return true
    }
    return false
  }
  return wants.filter((_, left) => found(left, new Set())).length
}
