// Someone who holds every table ever published, knows who was in every group and who answered otherwise, and tries every way in which
// everybody could have answered: what is the same in all of them, they know. It shares no line with what makes releases.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'
import { releaseOf, type Made } from './release-of.ts'

const CATEGORIES = ['female', 'male', 'not-stated'] as const
type Person = Id<'person'>
/** Who is in which group at each time, and what each answers then. */
type Time = { readonly groups: readonly (readonly number[])[]; readonly answers: readonly number[] }
type Case = { readonly minimum: number; readonly times: readonly Time[] }
type Publish = (given: Case) => readonly Made[]

const person = (at: number): Person => id<'person'>(`person/p${at}`)

/** As it is done: each time with all that was published before. */
const safely: Publish = ({ minimum, times }) =>
  times.reduce<readonly Made[]>((earlier, time, at) => {
    const made = releaseOf(
      {
        number: at + 1,
        at: moment('2026-01-01T00:00:00.000Z'),
        day: day('2026-01-01'),
        characteristic: 'sex',
        minimum,
        groups: time.groups.map((people, group) => ({
          key: `g${group}`,
          label: '',
          people: people.map(person),
        })),
        said: new Map(
          time.answers.flatMap((answer, one) =>
            answer < 2 ? [[person(one), CATEGORIES[answer] ?? '']] : [],
          ),
        ),
        chance: () => 0.5,
      },
      earlier,
    )
    return [...earlier, made]
  }, [])

/** As it is often done: each table by itself, and only what is itself small left out. */
const carelessly: Publish = ({ minimum, times }) =>
  times.map((time) => {
    const groups = time.groups.map((people, group) => {
      const cells = CATEGORIES.map((category, answer) => {
        const count = people.filter((one) => time.answers[one] === answer).length
        return [category, count >= minimum ? count : { withheld: '' }] as const
      })
      return { key: `g${group}`, label: '', people: people.length, cells: Object.fromEntries(cells) }
    })
    const said = Object.fromEntries(
      time.answers.map((answer, one) => [person(one), CATEGORIES[answer] ?? '']),
    )
    const basis = {
      groups: time.groups.map((people, group) => ({ key: `g${group}`, people: people.map(person) })),
      said: said as Made['basis']['said'],
      order: CATEGORIES,
    }
    return { release: { groups } as unknown as Made['release'], basis }
  })

function tells({ release }: Made): boolean {
  return release.groups.some(({ cells }) => Object.values(cells).some((cell) => typeof cell === 'number'))
}

/** What they learn that they must not, in words; nothing where all is well. */
function learnt(published: readonly Made[], minimum: number): string | undefined {
  const { sizes, truth, rows } = seen(published)
  const columns = sizes.length
  const known = new Map<number, number>() // by set of classes and set of answers, as bits
  for (let set = 1; set < 2 ** columns; set++)
    for (let some = 1; some < 7; some++) known.set(set * 8 + some, sumOf(truth, set, some))
  for (const world of worlds(sizes, rows)) {
    for (const [key, value] of known)
      if (sumOf(world, Math.floor(key / 8), key % 8) !== value) known.delete(key)
  }
  for (const [key, value] of known) {
    const [set, some] = [Math.floor(key / 8), key % 8]
    const people = sizes.reduce((sum, size, at) => sum + ((set >> at) & 1 ? size : 0), 0)
    if (value < minimum || people - value < minimum)
      return `${value} of ${people} people in the classes ${set.toString(2)} gave one of ${some.toString(2)}`
  }
  return undefined
}

type World = readonly (readonly number[])[]
type Row = { readonly classes: readonly number[]; readonly answer: number; readonly count: number }

function seen(published: readonly Made[]) {
  const marks = new Map<string, string>()
  const answers = new Map<string, number>()
  const lives = new Map<Id, { answer: string; life: number }>()
  const groups: { readonly members: readonly string[]; readonly cells: Readonly<Record<string, unknown>> }[] =
    []
  for (const { release, basis } of published) {
    for (const one of Object.keys(basis.said) as Person[]) {
      const [now, before] = [basis.said[one] ?? '', lives.get(one)]
      if (before?.answer !== now) lives.set(one, { answer: now, life: (before?.life ?? 0) + 1 })
    }
    for (const { key, people } of basis.groups) {
      const cells = release.groups.find((group) => group.key === key)?.cells ?? {}
      const members = people.map((one) => `${one} ${lives.get(one)?.life}`)
      for (const [at, member] of members.entries()) {
        marks.set(member, `${marks.get(member) ?? ''},${groups.length}`)
        answers.set(member, CATEGORIES.indexOf((basis.said[people[at] as Person] ?? '') as 'female'))
      }
      groups.push({ members, cells })
    }
  }
  const patterns = [...new Set(marks.values())]
  const membersOf = patterns.map((pattern) =>
    [...marks].flatMap(([member, mark]) => (mark === pattern ? [member] : [])),
  )
  const truth = membersOf.map((members) =>
    CATEGORIES.map((_, answer) => members.filter((member) => answers.get(member) === answer).length),
  )
  const rows = groups.flatMap(({ members, cells }): Row[] => {
    const classes = [...new Set(members.map((member) => patterns.indexOf(marks.get(member) ?? '')))]
    return CATEGORIES.flatMap((category, answer) => {
      const count = cells[category]
      return typeof count === 'number' ? [{ classes, answer, count }] : []
    })
  })
  return { sizes: membersOf.map((members) => members.length), truth, rows }
}

/** Every way in which the classes could have answered that fits all rows. */
function* worlds(sizes: readonly number[], rows: readonly Row[]): Generator<World> {
  const closing = sizes.map((_, at) => rows.filter(({ classes }) => Math.max(...classes) === at))
  function* from(at: number, chosen: number[][]): Generator<World> {
    if (at === sizes.length) return yield chosen
    const size = sizes[at] ?? 0
    for (let first = 0; first <= size; first++)
      for (let second = 0; second <= size - first; second++) {
        const next = [...chosen, [first, second, size - first - second]]
        const fits = (closing[at] ?? []).every(
          ({ classes, answer, count }) =>
            classes.reduce((sum, one) => sum + (next[one]?.[answer] ?? 0), 0) === count,
        )
        if (fits) yield* from(at + 1, next)
      }
  }
  yield* from(0, [])
}

function sumOf(world: World, set: number, some: number): number {
  let sum = 0
  for (const [at, counts] of world.entries())
    if ((set >> at) & 1)
      for (const [answer, count] of counts.entries()) if ((some >> answer) & 1) sum += count
  return sum
}

const PEOPLE = 12
const time: fc.Arbitrary<Time> = fc.record({
  groups: fc.array(
    fc.subarray(
      Array.from({ length: PEOPLE }, (_, at) => at),
      { minLength: 4 },
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  answers: fc.array(fc.constantFrom(0, 0, 0, 1, 1, 1, 2), { minLength: PEOPLE, maxLength: PEOPLE }),
})
// Most answer as before, and groups are much as they were.
const later = (before: Time): fc.Arbitrary<Time> =>
  fc
    .record({
      moved: fc.array(fc.integer({ min: 0, max: PEOPLE - 1 }), { maxLength: 4 }),
      changed: fc.array(fc.tuple(fc.integer({ min: 0, max: PEOPLE - 1 }), fc.constantFrom(0, 1, 2)), {
        maxLength: 3,
      }),
    })
    .map(({ moved, changed }) => ({
      groups: before.groups
        .map((people, at) =>
          at % 2 === 0
            ? [
                ...people.filter((one) => !moved.includes(one)),
                ...moved.filter((one) => !people.includes(one)),
              ]
            : people,
        )
        .map((people) => [...new Set(people)]),
      answers: before.answers.map((answer, one) => changed.findLast(([who]) => who === one)?.[1] ?? answer),
    }))
const cases: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(2, 3), time, fc.integer({ min: 1, max: 3 }))
  .chain(([minimum, first, many]) => {
    let times: fc.Arbitrary<readonly Time[]> = fc.constant([first])
    for (let more = 1; more < many; more++)
      times = times.chain((all) => later(all.at(-1) ?? first).map((next) => [...all, next]))
    return times.map((all) => ({ minimum, times: all }))
  })

const TOLD = 2000

describe('an attacker with every table ever published', () => {
  test('never learns a number below the minimum, nor what everybody of a group answered', () => {
    let told = 0
    fc.assert(
      fc.property(cases, (given) => {
        const published = safely(given)
        const { sizes } = seen(published)
        fc.pre(sizes.length <= 9)
        if (published.some(tells)) told += 1
        expect(learnt(published, given.minimum)).toBeUndefined()
      }),
      { numRuns: TOLD, seed: 20_261_122 },
    )
    // Else nothing would be protected because nothing is told.
    expect(told).toBeGreaterThan(TOLD / 4)
  }, 240_000)

  test('learns much where each table is only looked at by itself', () => {
    const leaks = fc.sample(cases, { numRuns: 200, seed: 7 }).filter((given) => {
      const published = carelessly(given)
      return seen(published).sizes.length <= 9 && learnt(published, given.minimum) !== undefined
    })
    expect(leaks.length).toBeGreaterThan(50)
  })
})
