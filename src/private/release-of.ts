// Counts the answers of groups and tells as much of them as is safe together with every release before it, for any minimum. Pure: what is
// counted and when is handed in. Who may read the answers, and how low a minimum may be, is not its affair.
import type { Day, Moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { characteristics, type Characteristic } from './characteristics.ts'
import { orderByChance, type Chance } from './chance.ts'
import { chooseTold } from './choose-told.ts'
import type { Release, ReleaseBasis, ReleasedGroup } from './release.ts'
import type { Answers, Told } from './told.ts'

const NOT_STATED = 'not-stated'
const TOO_FEW = { withheld: 'too few to tell' } as const

export type ReleaseAsked = {
  readonly number: number
  readonly at: Moment
  readonly day: Day
  readonly characteristic: Characteristic
  readonly minimum: number
  readonly groups: readonly {
    readonly key: string
    readonly label: string
    readonly people: readonly Id<'person'>[]
  }[]
  /** The answer of everyone who gave one. */
  readonly said: ReadonlyMap<Id, string>
  readonly chance: Chance
}
export type Made = { readonly release: Release; readonly basis: ReleaseBasis }

/**
 * The release and what it rests on. `earlier` are all releases of the same characteristic, oldest first. A group that is counted
 * again must have changed by nobody or by as many as the minimum, those counted who answer otherwise. There is no refusal: where
 * nothing can be told, that is the release, so that trying again tells no more than another release does.
 */
export function releaseOf(asked: ReleaseAsked, earlier: readonly Made[]): Made {
  const { minimum, said } = asked
  const groups = asked.groups.map((group) => ({ ...group, people: [...new Set(group.people)] }))
  const answerOf = (person: Id) => said.get(person) ?? NOT_STATED
  const order = orderOf(asked, earlier)
  const { answers, atomsOf, before } = atomsThroughTime(asked, earlier, order)
  const waiting = groups.map(({ key, people }) => waits(key, people, answerOf, earlier, minimum))
  const counted = groups.map(({ people }, at) => (waiting[at] ? [] : atomsOf(people)))
  const chosen = chooseTold(answers, counted, before, minimum, asked.chance)
  const released = groups.map(({ key, label, people }, at): ReleasedGroup => {
    const told = new Set(order.slice(0, chosen[at]))
    const cells = categoriesOf(asked.characteristic).map((category) => {
      const count = people.filter((person) => answerOf(person) === category).length
      return [category, told.has(category) ? count : TOO_FEW] as const
    })
    return { key, label, people: people.length, cells: Object.fromEntries(cells) }
  })
  const everyone = new Set(groups.flatMap(({ people }) => people))
  const { number, at, day, characteristic } = asked
  const made = wordsOf(asked, chosen, waiting, earlier)
  return {
    release: { number, at, day, characteristic, minimum, groups: released, made },
    basis: {
      groups: groups.map(({ key, people }) => ({ key, people: [...people] })),
      said: Object.fromEntries([...everyone].map((person) => [person, answerOf(person)])),
      order,
    },
  }
}

/** The categories of a characteristic; `not-stated` is always one of them, and last. */
function categoriesOf(characteristic: Characteristic): readonly string[] {
  return [...Object.keys(characteristics[characteristic].categories), NOT_STATED]
}

// One order for all tables, for ever: the audit rests on it. The most frequent first, so that most can be told; or nearly so, for
// else the order itself would tell. A table of which nothing is told binds nobody.
function orderOf(
  { chance, characteristic, groups, said }: ReleaseAsked,
  earlier: readonly Made[],
): readonly string[] {
  const known = earlier.findLast(({ release }) => release.groups.some(isTold))?.basis.order
  if (known) return known
  const people = new Set(groups.flatMap((group) => group.people))
  const count = (category: string) =>
    [...people].filter((one) => (said.get(one) ?? NOT_STATED) === category).length
  return orderByChance(
    new Map(categoriesOf(characteristic).map((category) => [category, count(category)])),
    chance,
  )
}

function isTold({ cells }: ReleasedGroup): boolean {
  return Object.values(cells).some((cell) => typeof cell === 'number')
}

// Somebody who answers otherwise from one release on is another atom from there on.
function atomsThroughTime(asked: ReleaseAsked, earlier: readonly Made[], order: readonly string[]) {
  const of: number[] = []
  const last = new Map<Id, { readonly answer: string; readonly atom: number }>()
  const atomOf = (person: Id, answer: string): number => {
    const known = last.get(person)
    if (known?.answer === answer) return known.atom
    of.push(order.indexOf(answer))
    const atom = of.length - 1
    last.set(person, { answer, atom })
    return atom
  }
  const before = earlier.flatMap(({ release, basis }): Told[] =>
    basis.groups.map(({ key, people }) => {
      const cells = release.groups.find((group) => group.key === key)?.cells ?? {}
      const first = order.filter((category) => typeof cells[category] === 'number').length
      return { atoms: people.map((person) => atomOf(person, basis.said[person] ?? NOT_STATED)), first }
    }),
  )
  const atomsOf = (people: readonly Id[]) =>
    people.map((person) => atomOf(person, asked.said.get(person) ?? NOT_STATED))
  // Everyone who is counted now, so that the answers are whole before anything is chosen.
  for (const { people } of asked.groups) atomsOf(people)
  const answers: Answers = { of, categories: order.length }
  return { answers, atomsOf, before }
}

// Growth and succession, 6.5. Decided before anything is counted, so that waiting itself tells little. A group of which nothing was
// told waits too: that it can be told since one person answered would tell what that one said.
function waits(
  key: string,
  people: readonly Id[],
  answerOf: (person: Id) => string,
  earlier: readonly Made[],
  minimum: number,
): boolean {
  return earlier.some(({ basis }) => {
    const then = basis.groups.find((group) => group.key === key)?.people
    if (!then) return false
    const [before, now] = [new Set<Id>(then), new Set(people)]
    const gone = then.filter((person) => !now.has(person)).length
    const come = people.filter((person) => !before.has(person)).length
    const other = people.filter(
      (person) => before.has(person) && basis.said[person as Id<'person'>] !== answerOf(person),
    ).length
    const changed = gone + come + other
    return changed > 0 && changed < minimum
  })
}

function wordsOf(
  { minimum, groups, characteristic }: ReleaseAsked,
  chosen: readonly number[],
  waiting: readonly boolean[],
  earlier: readonly Made[],
): readonly string[] {
  const all = categoriesOf(characteristic).length
  const [whole, none] = [
    chosen.filter((first) => first === all).length,
    chosen.filter((first) => first === 0).length,
  ]
  const part = groups.length - whole - none
  const waited = waiting.filter(Boolean).length
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
  return [
    `No number below ${minimum} is told, nor any from which one could be worked out.`,
    `Of ${many(groups.length, 'group', 'groups')}, ${whole} can be told whole and ${part} in part; of ${none} nothing is told.`,
    ...(waited > 0
      ? [
          `In ${many(waited, 'group', 'groups')} too little changed since an earlier table to be counted again.`,
        ]
      : []),
    earlier.length === 0
      ? 'It is the first table of its kind.'
      : `It was tried together with ${many(earlier.length, 'earlier table', 'earlier tables')}: nothing more follows from all of them than from each.`,
    'Some of what could be told is left out by chance, so that what is not told says nothing of anybody.',
    'Whoever has said nothing is counted as “not stated” and nowhere else. Nothing was guessed, rounded or changed.',
  ]
}
