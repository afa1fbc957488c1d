// Whether tables of counts, taken together, tell of fewer people than they may. The reader is taken to know who is in every
// group, which tables there are, and who answered otherwise than before; not what anybody answered.
import type { Answers, Classes, Told } from './told.ts'
import { areWorldsApart } from './other-worlds.ts'
import { setsIn, spanOf, TooMany } from './span.ts'

/**
 * Whether no number below the minimum, nor that nobody or everybody gave an answer, follows from the tables: neither by adding and
 * subtracting them, nor from counts that cannot be less than nought or more than the people there are. False also where there is too
 * much to look at.
 *
 * Where worlds are apart (`areWorldsApart`), what follows from the tables is what follows by adding and subtracting them.
 *
 * Adding and subtracting is searched whole. Every group tells the first answers of one order, so that what tells of answer j tells of
 * those before it too. By linear algebra whatever follows about a set of people and a set of answers is then a sum of counts of the
 * same set, each of which follows by itself, or what is left of its people without them. So it is enough that, for every set that
 * follows from the groups that tell of j, the count of j and what is left after j are large enough.
 */
export function isSafe(answers: Answers, all: readonly Told[], minimum: number): boolean {
  const told = all.filter(({ first, atoms }) => first > 0 && atoms.length > 0)
  const classes = classesOf(answers, told)
  try {
    const furthest = Math.max(0, ...told.map(({ first }) => first))
    for (let answer = 0; answer < furthest; answer++) {
      if (!areSetsLarge(answers, classes, rowsTelling(told, classes, answer), answer, minimum)) return false
    }
    return areWorldsApart(answers, classes, told)
  } catch (error) {
    if (error instanceof TooMany) return false
    throw error
  }
}

function areSetsLarge(
  answers: Answers,
  { sizes, counts }: Classes,
  rows: readonly (readonly number[])[],
  answer: number,
  minimum: number,
): boolean {
  for (const set of setsIn(spanOf(rows), sizes.length)) {
    const sum = (each: (one: number) => number) => set.reduce((known, one) => known + each(one), 0)
    const count = sum((one) => counts[one]?.[answer] ?? 0)
    if (count < minimum) return false
    const before = sum((one) =>
      (counts[one] ?? []).slice(0, answer + 1).reduce((known, each) => known + each, 0),
    )
    const rest = sum((one) => sizes[one] ?? 0) - before
    if (!isRestLarge(answers, rest, answer + 1, minimum)) return false
  }
  return true
}

/** Whether enough are left of a set after its first answers; where no answer is left, nobody need be. */
export function isRestLarge({ categories }: Answers, rest: number, from: number, minimum: number): boolean {
  return from >= categories || rest >= minimum
}

/** People of the groups in classes by which of them they are in. */
function classesOf(answers: Answers, told: readonly Told[]): Classes {
  const patterns = new Map<number, string>()
  for (const [at, { atoms }] of told.entries())
    for (const atom of atoms) patterns.set(atom, `${patterns.get(atom) ?? ''} ${at}`)
  const byPattern = Map.groupBy(patterns.keys(), (atom) => patterns.get(atom) ?? '')
  const all = [...byPattern.values()]
  const within: number[][] = told.map(() => [])
  for (const [at, pattern] of [...byPattern.keys()].entries())
    for (const group of pattern.trim().split(' ')) within[Number(group)]?.push(at)
  const counts = all.map((atoms) => {
    const gave = Map.groupBy(atoms, (atom) => answers.of[atom])
    return Array.from({ length: answers.categories }, (_, answer) => gave.get(answer)?.length ?? 0)
  })
  return { sizes: all.map((atoms) => atoms.length), counts, within }
}

function rowsTelling(told: readonly Told[], { sizes, within }: Classes, answer: number): readonly number[][] {
  return told.flatMap(({ first }, at) => {
    if (first <= answer) return []
    const row = Array.from({ length: sizes.length }, () => 0)
    for (const one of within[at] ?? []) row[one] = 1
    return [row]
  })
}
