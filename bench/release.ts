// Making a table of people's answers safe to tell, as the fifth of its kind: no cell of it may give anyone away, together with the
// four before it. Beside it: the same table as the first of its kind.
import { day, moment } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'
import type { Characteristic } from '#private/characteristics.ts'
import { releaseOf, type Made, type ReleaseAsked } from '#private/release-of.ts'
import { chanceFrom, type Chance } from './chance.ts'
import { byTurns, type Figure } from './measure.ts'

const MINIMUM = 5
const BEFORE = 4
const TURNS = 5
const SEATS = 14
/** In a year one member of a board in ten leaves it. */
const LEAVES = 0.1
const SECTORS = 6

type Size = { readonly boards: number; readonly people: number }
type Group = ReleaseAsked['groups'][number]

const SHARES: Readonly<Partial<Record<Characteristic, readonly (readonly [string, number])[]>>> = {
  sex: [
    ['female', 0.45],
    ['male', 0.4],
  ],
  race: [
    ['white', 0.7],
    ['asian', 0.1],
    ['black', 0.07],
    ['mixed', 0.03],
  ],
}

export async function run(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const size of [
    { boards: 30, people: 200 },
    { boards: 60, people: 600 },
  ])
    for (const characteristic of ['sex', 'race'] as const) figures.push(await measure(size, characteristic))
  return figures
}

async function measure(size: Size, characteristic: Characteristic): Promise<Figure> {
  const chance = chanceFrom(size.people)
  const world = worldOf(size, characteristic, chance)
  const earlier: Made[] = []
  for (let number = 1; number <= BEFORE; number++) {
    const made = releaseOf(asked(world, characteristic, number), earlier)
    if ('release' in made) earlier.push(made)
    aYearLater(world, chance)
  }
  const next = asked(world, characteristic, BEFORE + 1)
  const [ours, alone] = await byTurns(TURNS, [() => releaseOf(next, earlier), () => releaseOf(next, [])], 1)
  if (!ours || !alone) throw new Error('Nothing was measured')
  return {
    what: `Answers about ${characteristic} of ${size.people} people in ${next.groups.length} groups, made safe with ${BEFORE} tables before`,
    unit: 'ms',
    ours: ours.ms,
    processor: ours.processor,
    baseline: { what: 'as the first of its kind', value: alone.ms },
  }
}

type World = {
  boards: readonly (readonly Id<'person'>[])[]
  everyone: readonly Id<'person'>[]
  said: Map<Id, string>
}

function worldOf({ boards, people }: Size, characteristic: Characteristic, chance: Chance): World {
  const everyone = Array.from({ length: Math.floor(people * 1.3) }, (_, at) => id<'person'>(`person/p${at}`))
  const first = everyone.slice(0, people)
  const said = new Map<Id, string>()
  for (const one of everyone) {
    const answer = answerBy(chance.part(), SHARES[characteristic] ?? [])
    if (answer) said.set(one, answer)
  }
  const members = () => first.filter(() => chance.part() < SEATS / people)
  return { boards: Array.from({ length: boards }, members), everyone, said }
}

/** Whoever is beyond all shares has not answered. */
function answerBy(part: number, shares: readonly (readonly [string, number])[]): string | undefined {
  let sum = 0
  for (const [answer, share] of shares) {
    sum += share
    if (part < sum) return answer
  }
  return undefined
}

function aYearLater(world: World, chance: Chance): void {
  const join = (SEATS * LEAVES) / world.everyone.length
  world.boards = world.boards.map((members) => [
    ...new Set([
      ...members.filter(() => chance.part() > LEAVES),
      ...world.everyone.filter(() => chance.part() < join),
    ]),
  ])
}

function asked({ boards, said }: World, characteristic: Characteristic, number: number): ReleaseAsked {
  const all = [...new Set(boards.flat())]
  const sector = (at: number) => all.filter((one) => Number(one.slice('person/p'.length)) % SECTORS === at)
  const group = (key: string, people: Group['people']): Group => ({ key, label: key, people })
  const given = {
    number,
    at: moment(`20${10 + number}-01-01T00:00:00.000Z`),
    day: day(`20${10 + number}-01-01`),
    characteristic,
    minimum: MINIMUM,
    groups: [
      group('all', all),
      ...Array.from({ length: SECTORS }, (_, at) => group(`sector-${at}`, sector(at))),
      ...boards.map((members, at) => group(`board-${at}`, members)),
    ],
    said,
    // Nothing is left out by chance, so that every turn does the same.
    chance: () => 0.5,
  }
  return given
}
