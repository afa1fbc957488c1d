// Worked by hand: what of small groups can be told, and what must wait.
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'
import { makeRelease } from './make-release.ts'
import type { Made } from './release-of.ts'

type Person = Id<'person'>

/** `F12 M9 .3`: twelve women, nine men and three who said nothing, by number. */
function people(
  written: string,
  name = 'p',
): { readonly all: readonly Person[]; readonly said: ReadonlyMap<Id, string> } {
  const answers = written
    .split(' ')
    .flatMap((part) => Array<string>(Number(part.slice(1))).fill(part.charAt(0)))
  const all = answers.map((_, at) => id<'person'>(`person/${name}${at}`))
  const meaning: Readonly<Record<string, string>> = { F: 'female', M: 'male' }
  return {
    all,
    said: new Map(
      all.flatMap((one, at) => {
        const said = meaning[answers[at] ?? '']
        return said ? [[one, said]] : []
      }),
    ),
  }
}

function make(
  groups: Readonly<Record<string, readonly Person[]>>,
  said: ReadonlyMap<Id, string>,
  earlier: readonly Made[] = [],
  minimum = 5,
) {
  return makeRelease(
    {
      number: earlier.length + 1,
      at: moment('2026-11-22T10:00:00.000Z'),
      day: day('2026-11-22'),
      characteristic: 'sex',
      minimum,
      groups: Object.entries(groups).map(([key, all]) => ({ key, label: key, people: all })),
      said,
      chance: () => 0.5,
    },
    earlier,
  )
}

/** By group: women, men, not stated; a dash is withheld. */
function told(made: ReturnType<typeof make>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    made.release.groups.map(({ key, cells }) => [
      key,
      Object.values(cells)
        .map((cell) => (typeof cell === 'number' ? String(cell) : '-'))
        .join(' '),
    ]),
  )
}

describe('one group', () => {
  test.each([
    ['F12 M8 .6', '12 8 6', 'all large enough'],
    ['F12 M9 .3', '12 - -', 'three said nothing; told beside the men, they could be worked out'],
    ['F12 M3 .9', '12 - -', 'three men, and so not who said nothing either'],
    ['F4 M4 .16', '- - 16', 'eight others together are enough, four are not'],
    ['F12 M3 .1', '- - -', 'what would be left of it is four people'],
    ['F20', '- - -', 'everybody alike'],
    ['F12 M12', '12 - -', 'that nobody kept silent is told of nobody either'],
    ['F9', '- - -', 'too few people'],
  ])('%s is told as %s: %s', (written, expected) => {
    const { all, said } = people(written)
    expect(told(make({ all }, said)).all).toBe(expected)
  })
})

describe('groups together', () => {
  const { all, said } = people('F14 M14 .14')
  const others = (some: readonly Person[]) => all.filter((one) => !some.includes(one))

  test('a group and what is left of it are both told where both are large', () => {
    const half = all.filter((_, at) => at % 2 === 0)
    expect(told(make({ all, half }, said))).toEqual({ all: '14 14 14', half: '7 7 7' })
  })

  test('a group of all but four is not told beside all: the four would be known', () => {
    const most = others(all.slice(0, 4))
    expect(told(make({ all, most }, said))).toEqual({ all: '14 14 14', most: '- - -' })
  })

  test('two that overlap in one person are told, for nothing follows of that one', () => {
    const [one, other] = [
      all.filter((_, at) => at % 2 === 0),
      all.filter((_, at) => at % 2 === 1 || at === 0),
    ]
    expect(told(make({ one, other }, said))).toEqual({ one: '7 7 7', other: '8 7 7' })
  })

  test('and not beside all of them, for then it does', () => {
    const [one, other] = [
      all.filter((_, at) => at % 2 === 0),
      all.filter((_, at) => at % 2 === 1 || at === 0),
    ]
    const made = told(make({ all, one, other }, said))
    expect(Object.values(made).filter((cells) => cells === '- - -')).toHaveLength(1)
  })
})

describe('through time', () => {
  const { all, said } = people('F14 M14 .14')
  const first = make({ all }, said)

  test('unchanged, it is told again', () => {
    expect(told(make({ all }, said, [first]))).toEqual({ all: '14 14 14' })
  })

  test.each([
    ['one left', all.slice(1), said],
    ['one answers who said nothing', all, new Map([...said, [all.at(-1) as Id, 'female']])],
  ])('%s: a new table would tell of that one, so it waits', (_, now, answers) => {
    expect(told(make({ all: now }, answers, [first])).all).toBe('- - -')
  })

  test('where many came of every answer, it is told again', () => {
    const more = people('F6 M6 .6', 'new')
    const answers = new Map([...said, ...more.said])
    expect(told(make({ all: [...all, ...more.all] }, answers, [first]))).toEqual({ all: '20 20 20' })
  })

  test('a group that was not told before is tried with what was', () => {
    const most = all.slice(4)
    expect(told(make({ most }, said, [first])).most).toBe('- - -')
  })
})

test('a minimum below five is refused, whoever asks', () => {
  const { all, said } = people('F12 M8 .6')
  expect(() => make({ all }, said, [], 4)).toThrow('protects nobody')
})

test('the table says how it was made safe', () => {
  const { all, said } = people('F12 M9 .3')
  const made = make({ all }, said)
  expect(made.release.made).toEqual([
    'No number below 5 is told, nor any from which one could be worked out.',
    'Of 1 group, 0 can be told whole and 1 in part; of 0 nothing is told.',
    'It is the first table of its kind.',
    'Some of what could be told is left out by chance, so that what is not told says nothing of anybody.',
    'Whoever has said nothing is counted as “not stated” and nowhere else. Nothing was guessed, rounded or changed.',
  ])
})
