// How much of each group can be told: as many answers as are large enough, as long as everything told stays safe together with all
// that was told before. The largest groups first, because most people are in them. Knows no names.
import { isRestLarge, isSafe } from './audit.ts'
import { lessByChance, type Chance } from './chance.ts'
import type { Answers, Told } from './told.ts'

/** So that hundreds of groups keep nobody waiting; what is not tried is not told. */
const TRIES = 60

/** By group, how many answers from the first on are told; by chance fewer than could be. `before` was told already and stays. */
export function chooseTold(
  answers: Answers,
  groups: readonly (readonly number[])[],
  before: readonly Told[],
  minimum: number,
  chance: Chance,
): readonly number[] {
  const chosen = groups.map(() => 0)
  const order = groups
    .map((_, at) => at)
    .toSorted((one, other) => sizeAt(groups, other) - sizeAt(groups, one))
  const told: Told[] = [...before]
  let tries = TRIES
  for (const at of order) {
    const atoms = groups[at] ?? []
    for (let most = alone(answers, atoms, minimum); most > 0; most--) {
      if (tries-- <= 0) return chosen
      if (!isSafe(answers, [...told, { atoms, first: most }], minimum)) continue
      const first = lessByChance(most, chance)
      if (first < most && !isSafe(answers, [...told, { atoms, first }], minimum)) break
      chosen[at] = first
      told.push({ atoms, first })
      break
    }
  }
  return chosen
}

/** How many answers of a group could be told if nothing else were. */
function alone(answers: Answers, atoms: readonly number[], minimum: number): number {
  const count = (answer: number) => atoms.filter((atom) => answers.of[atom] === answer).length
  let [first, told, best] = [0, 0, 0]
  while (first < answers.categories && count(first) >= minimum) {
    told += count(first)
    first += 1
    if (isRestLarge(answers, atoms.length - told, first, minimum)) best = first
  }
  return best
}

function sizeAt(groups: readonly (readonly number[])[], at: number): number {
  return groups[at]?.length ?? 0
}
