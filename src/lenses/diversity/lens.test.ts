import { describe, expect, test } from 'vitest'
import { plain, type Cell, type Table } from '#core/block.ts'
import { day, moment } from '#core/day.ts'
import type { Release } from '#private/release.ts'
import { shapesOf } from '../../../test/read-drawing.ts'
import { on, record, recordOf, titlesOn, words } from '../../../test/record.ts'
import type { Diversity } from './found.ts'
import { diversity } from './lens.ts'
import { sharesOf } from './show.ts'

const whole = record`
  2020-01-01 begin area/hill name=Hill level=place
  2020-01-01 begin benchmark/women compares=sex group=female share=51 sort=population source="Census" measured="2021"
  2020-01-01 begin benchmark/hill compares=sex group=Female share=48 sort=workforce of=area/hill source="Workforce report"
  2020-01-01 begin benchmark/other compares=race group=Female share=1 sort=aim source="Of something else"
`
const few = { withheld: 'too few to tell' }
const called = { label: 'Sex', categories: { female: 'Female', male: 'Male' } }
function release(number: number, groups: Release['groups'], on = '2026-03-01'): Release {
  const at = moment(`${on}T09:00:00.000Z`)
  return { number, at, day: day(on), characteristic: 'sex', minimum: 5, groups, made: ['Hidden together.'] }
}
const all = { key: 'all', label: 'All who lead' }
const second = release(
  3,
  [
    { ...all, people: 30, cells: { female: 12, male: 8, 'not-stated': 10 } },
    { key: 'area/hill', label: 'Hill', people: 14, cells: { female: 7, male: few, 'not-stated': few } },
    { key: 'body/a', label: 'A Board', people: 9, cells: { female: few, male: few, 'not-stated': few } },
  ],
  '2026-11-20',
)
const first = release(1, [{ ...all, people: 28, cells: { female: few, male: few, 'not-stated': 18 } }])

// Wilson's interval for 12 of 20 by hand: (0.6 + 3.8415/40 ± 1.96 √(0.6 × 0.4/20 + 3.8415/1600)) / (1 + 3.8415/20).
const interval = (count: number, of: number) => ({ share: count / of, low: 0.3866, high: 0.7812 })
function look(one: Release, through: readonly Release[] = [one]): Diversity {
  const title = titlesOn(whole, '2026-11-22')
  return diversity.compute(on(whole, '2026-11-22'), { release: one, called, through, interval }, title)
}
const sayCell = (cell: Cell) =>
  typeof cell === 'object' && 'withheld' in cell
    ? `[${cell.withheld}]`
    : typeof cell === 'number'
      ? String(cell)
      : plain(cell)
const sayTable = ({ rows }: Table) => rows.map((row) => row.map(sayCell).join(' | '))
const shown = (found: Diversity) => diversity.show(found, titlesOn(whole, '2026-11-22'))

test('a worked example: 12 of 20 who said are women, and ten of thirty said nothing', () => {
  expect(sayTable(sharesOf(look(second)))).toEqual([
    'All who lead | 30 | Female | 12 | 60% | 39% to 78% | 51%, within the interval: population, 2021 (Census)',
    'All who lead | 30 | Male | 8 | 40% | 39% to 78% | –',
    'All who lead | 30 | Not stated | 10 | – | – | –',
    'Hill | 14 | Female | 7 | – | – | 48%: workforce (Workforce report); 51%: population, 2021 (Census)',
    'Hill | 14 | Male | [too few to tell] | – | – | –',
    'Hill | 14 | Not stated | [too few to tell] | – | – | –',
    'A Board | 9 | Female | [too few to tell] | – | – | 51%: population, 2021 (Census)',
    'A Board | 9 | Male | [too few to tell] | – | – | –',
    'A Board | 9 | Not stated | [too few to tell] | – | – | –',
  ])
})

test.each([
  [38, 'below'],
  [39, 'within'],
  [78, 'within'],
  [79, 'above'],
])('%i per cent lies %s the interval of 12 of 20', (share, where) => {
  const given = recordOf(
    words,
    `
    2020-01-01 begin benchmark/one compares=sex group=Female share=${share} sort=aim source=Board
  `,
  )
  const found = diversity.compute(
    on(given, '2026-11-22'),
    { release: second, called, through: [], interval },
    titlesOn(given, '2026-11-22'),
  )
  expect(sayTable(sharesOf(found))[0]).toContain(`${share}%, ${where} the interval: `)
})

test('a group of which nothing is told stands in a sentence, with the others in the table', () => {
  const blocks = shown(look(second))
  const [, groups] = blocks.flatMap((one) => (one.type === 'table' ? [one] : []))
  expect(groups && sayTable(groups)).toEqual([
    'All who lead | 30 | 12 | 8 | 10',
    'Hill | 14 | 7 | [too few to tell] | [too few to tell]',
  ])
  const said = blocks.flatMap((one) => (one.type === 'prose' ? [plain(one.text)] : []))
  expect(said).toContain('Nothing can be told of: A Board (9).')
})

test('where nothing is told of any group there is no picture of all alone', () => {
  const [whole, , board] = second.groups
  const blocks = shown(
    look(
      release(
        6,
        [whole, board].filter((one) => one !== undefined),
      ),
    ),
  )
  expect(blocks.map(({ type }) => type)).toEqual(['table', 'heading', 'prose', 'details'])
})

test('how many said is told only where it was released how many did not', () => {
  expect(look(second).groups.map(({ said }) => said)).toEqual([20, undefined, undefined])
})

describe('the picture', () => {
  const pictures = (found: Diversity) => shown(found).flatMap((one) => (one.type === 'picture' ? [one] : []))
  const widths = (found: Diversity) =>
    pictures(found).map(({ drawing }) =>
      shapesOf(drawing).flatMap((one) =>
        'tag' in one && one.tag === 'rect' ? [Math.round((Number(one.attributes.width) / 560) * 100)] : [],
      ),
    )

  test('shows what was told, and what is hidden only where two or more are hidden together', () => {
    const [groups = []] = widths(look(second))
    expect(groups).toEqual([40, 27, 33, 50, 50])
  })

  test('what is hidden is palest, after what is not stated, however many categories there are', () => {
    const names = Array.from({ length: 8 }, (_, at) => `c${at}`)
    const of8 = { label: 'Of eight', categories: Object.fromEntries(names.map((one) => [one, one])) }
    const counts = names.map((one, at) => [one, at < 2 ? few : 5] as const)
    const cells = { ...Object.fromEntries(counts), 'not-stated': 10 }
    const one = release(5, [{ ...all, people: 50, cells }], '2026-11-20')
    const found = diversity.compute(
      on(whole, '2026-11-22'),
      { release: one, called: of8, through: [one, one], interval },
      (id) => id,
    )
    const [picture] = pictures(found)
    const first = picture ? shapesOf(picture.drawing) : []
    const classes = first.flatMap((shape) =>
      'tag' in shape && shape.tag === 'rect' ? [String(shape.attributes.class)] : [],
    )
    expect(classes.slice(0, classes.length / 2).slice(-2)).toEqual(['strip-6', 'strip-7'])
  })

  test('draws no bar that one hidden count alone would be the rest of', () => {
    const one = release(4, [
      { ...all, people: 30, cells: { female: 12, male: 8, 'not-stated': 10 } },
      { key: 'area/hill', label: 'Hill', people: 14, cells: { female: 7, male: 6, 'not-stated': few } },
    ])
    expect(widths(look(one))).toEqual([[40, 27, 33]])
    expect(
      shown(look(one)).some(
        (block) => block.type === 'prose' && plain(block.text).includes('One is not drawn'),
      ),
    ).toBe(true)
  })

  test('through time: each release of all who lead as it was released', () => {
    const [, time] = pictures(look(second, [first, second]))
    expect(time && sayTable(time.table)).toEqual([
      '1 March 2026 | 28 | [too few to tell] | [too few to tell] | 18',
      '20 November 2026 | 30 | 12 | 8 | 10',
    ])
    expect(widths(look(second, [first, second]))[1]).toEqual([64, 36, 40, 27, 33])
    expect(pictures(look(second))).toHaveLength(1)
  })
})

test('how it was made safe is said with it', () => {
  const [last] = shown(look(second))
    .flatMap((one) => (one.type === 'details' ? [one] : []))
    .slice(-1)
  expect(JSON.stringify(last)).toContain('Hidden together.')
  expect(JSON.stringify(last)).toContain('fewer than 5 people')
})
