// Someone who knows besides how tables are made, and reads what is not told: which groups are withheld, and that a table tells nothing.
// They make every table anew for every way in which everybody could have answered and for all that chance could have drawn; ways that
// cannot give what was published are out. They do not know what chance drew.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { releaseOf, type Made } from './release-of.ts'

const CATEGORIES = ['female', 'male', 'not-stated'] as const
type Groups = readonly (readonly number[])[]
/** The same people answer the same at each time; who is in which group changes. */
type Case = {
  readonly minimum: number
  readonly answers: readonly number[]
  readonly times: readonly Groups[]
}
type World = readonly (readonly number[])[]

const person = (at: number) => id<'person'>(`person/p${at}`)

function make(
  { minimum, answers }: Omit<Case, 'times'>,
  groups: Groups,
  earlier: readonly Made[],
  drawn: readonly number[],
): Made {
  let draws = 0
  return releaseOf(
    {
      number: earlier.length + 1,
      at: moment('2026-01-01T00:00:00.000Z'),
      day: day('2026-01-01'),
      characteristic: 'sex',
      minimum,
      groups: groups.map((people, at) => ({ key: `g${at}`, label: '', people: people.map(person) })),
      said: new Map(
        answers.flatMap((answer, one) => (answer < 2 ? [[person(one), CATEGORIES[answer] ?? '']] : [])),
      ),
      chance: () => drawn[draws++] ?? 0.5,
    },
    earlier,
  )
}

/** What everyone reads of a table, without the sentences, which follow from it. */
const published = ({ release }: Made): string =>
  JSON.stringify(release.groups.map(({ cells }) => CATEGORIES.map((category) => cells[category])))

const isTold = (made: Made) => /\d/.test(published(made))

const [FIRST, MIDDLE, LAST] = [1 - 1e-12, 0.5, 1e-9]
const ORDERS = [
  [FIRST, MIDDLE, LAST],
  [FIRST, LAST, MIDDLE],
  [MIDDLE, FIRST, LAST],
  [LAST, FIRST, MIDDLE],
  [MIDDLE, LAST, FIRST],
  [LAST, MIDDLE, FIRST],
]
/** Of three answers: all, none, one or two of them, by what can be told at most. */
const OF_GROUP = [0.5, 1e-9, 0.5 / 8, 0.99 / 8]

/** All that chance could draw for a table; for a maker without chance, that alone. */
function drawsFor(
  groups: Groups,
  earlier: readonly Made[],
  byChance: boolean,
): readonly (readonly number[])[] {
  if (!byChance) return [[]]
  const orders = earlier.some(isTold) ? [[]] : ORDERS
  return groups.reduce<readonly (readonly number[])[]>(
    (all) => OF_GROUP.flatMap((one) => all.map((before) => [...before, one])),
    orders,
  )
}

/** Whether the numbers that were told are those of these answers, before anything is made anew. */
function fits({ answers, times }: Case, seen: readonly string[]): boolean {
  return times.every((groups, at) => {
    const told = JSON.parse(seen[at] ?? '[]') as readonly (readonly unknown[])[]
    return groups.every((people, group) =>
      CATEGORIES.every((_, answer) => {
        const count = told[group]?.[answer]
        return typeof count !== 'number' || people.filter((one) => answers[one] === answer).length === count
      }),
    )
  })
}

function isPossible(
  given: Case,
  seen: readonly string[],
  byChance: boolean,
  earlier: readonly Made[] = [],
): boolean {
  const groups = given.times[earlier.length]
  if (!groups) return true
  return drawsFor(groups, earlier, byChance).some((drawn) => {
    const made = make(given, groups, earlier, drawn)
    return published(made) === seen[earlier.length] && isPossible(given, seen, byChance, [...earlier, made])
  })
}

/** What they learn that they must not, in words; nothing where all is well. */
function learnt(given: Case, seen: readonly string[], byChance: boolean): string | undefined {
  const classes = classesOf(given)
  const truth = classes.map((people) =>
    CATEGORIES.map((_, answer) => people.filter((one) => given.answers[one] === answer).length),
  )
  const known = new Map<string, { readonly set: number; readonly some: number; readonly value: number }>()
  for (let set = 1; set < 2 ** classes.length; set++)
    for (let some = 1; some < 7; some++) {
      const value = sumOf(truth, set, some)
      const people = sumOf(truth, set, 7)
      if (value < given.minimum || people - value < given.minimum)
        known.set(`${set} ${some}`, { set, some, value })
    }
  for (const world of worlds(classes.map((people) => people.length))) {
    if (known.size === 0) return undefined
    const differs = [...known].filter(([, { set, some, value }]) => sumOf(world, set, some) !== value)
    if (differs.length === 0) continue
    const answers = [...given.answers]
    for (const [at, counts] of world.entries()) {
      const answered = counts.flatMap((count, answer) => Array<number>(count).fill(answer))
      for (const [index, one] of (classes[at] ?? []).entries()) answers[one] = answered[index] ?? 2
    }
    const other = { ...given, answers }
    if (fits(other, seen) && isPossible(other, seen, byChance)) for (const [key] of differs) known.delete(key)
  }
  const [first] = known.values()
  return (
    first && `${first.value} of the classes ${first.set.toString(2)} gave one of ${first.some.toString(2)}`
  )
}

/** People who are in the same groups at all times. */
function classesOf({ answers, times }: Case): readonly (readonly number[])[] {
  const marked = answers.map((_, one) =>
    times.map((groups) => groups.map((people) => Number(people.includes(one))).join('')).join(' '),
  )
  const counted = [...marked.entries()].filter(([, mark]) => mark.includes('1'))
  return [...Map.groupBy(counted, ([, mark]) => mark).values()].map((all) => all.map(([one]) => one))
}

function* worlds(sizes: readonly number[], chosen: World = []): Generator<World> {
  const size = sizes[chosen.length]
  if (size === undefined) return yield chosen
  for (let first = 0; first <= size; first++)
    for (let second = 0; second <= size - first; second++)
      yield* worlds(sizes, [...chosen, [first, second, size - first - second]])
}

function sumOf(world: World, set: number, some: number): number {
  let sum = 0
  for (const [at, counts] of world.entries())
    if ((set >> at) & 1)
      for (const [answer, count] of counts.entries()) if ((some >> answer) & 1) sum += count
  return sum
}

const PEOPLE = 8
const group = fc.subarray(
  Array.from({ length: PEOPLE }, (_, at) => at),
  { minLength: 4 },
)
const groups = fc.array(group, { minLength: 1, maxLength: 2 })
const cases: fc.Arbitrary<Case> = fc
  .record({
    minimum: fc.constantFrom(2, 3),
    answers: fc.array(fc.constantFrom(0, 0, 0, 1, 1, 1, 2), { minLength: PEOPLE, maxLength: PEOPLE }),
    times: fc.array(groups, { minLength: 1, maxLength: 2 }),
  })
  .filter((given) => classesOf(given).length <= 5)

/** What is published where chance draws so: of each table the order first, then of each group. */
function seenBy(given: Case, drawn: readonly number[]): readonly string[] {
  const made = given.times.reduce<readonly Made[]>(
    (earlier, now) => [...earlier, make(given, now, earlier, drawn)],
    [],
  )
  return made.map(published)
}

describe('an attacker who knows how tables are made and reads what is not told', () => {
  test('never learns for certain a number below the minimum, nor what everybody of a group answered', () => {
    let silent = 0
    fc.assert(
      fc.property(cases, fc.array(fc.constantFrom(...OF_GROUP), { maxLength: 8 }), (given, drawn) => {
        const seen = seenBy(given, drawn)
        if (seen.some((one) => one.includes('withheld'))) silent += 1
        expect(learnt(given, seen, true)).toBeUndefined()
      }),
      { numRuns: 300, seed: 20_261_123 },
    )
    expect(silent).toBeGreaterThan(150)
  }, 240_000)

  test('would learn where nothing was left to chance', () => {
    const leaks = fc
      .sample(cases, { numRuns: 100, seed: 7 })
      .filter((given) => learnt(given, seenBy(given, []), false) !== undefined)
    expect(leaks.length).toBeGreaterThan(5)
  }, 240_000)
})
