import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import type { Diversity } from '#lenses/index.ts'
import type { Release } from '#private/release.ts'
import { installation, LINES, type Installation, type Who } from '../../../../test/web/given.ts'

const MORE = `
2024-01-01 begin benchmark/women compares=sex group=Female share=51 sort=population source="A <census>" measured="2021"
`
const few = { withheld: 'too few to tell' }
const all = { key: 'all', label: 'All who lead' }
function release(
  number: number,
  on: string,
  groups: Release['groups'],
  more: Partial<Release> = {},
): Release {
  const at = moment(`${on}T09:00:00.000Z`)
  const made = ['Hidden <together>.']
  return { number, at, day: day(on), characteristic: 'sex', minimum: 5, groups, made, ...more }
}
const hill = { key: 'area/hill', label: 'Hill & Vale', people: 4 }
const releases = [
  release(1, '2025-11-03', [{ ...all, people: 28, cells: { female: few, male: few, 'not-stated': 18 } }]),
  release(2, '2026-02-03', [{ ...all, people: 29, cells: { yes: 6, no: 9, 'not-stated': 14 } }], {
    characteristic: 'disability',
    because: 'Board of <3> February, item 4',
  }),
  release(3, '2026-11-03', [
    { ...all, people: 30, cells: { female: 12, male: 8, 'not-stated': 10 } },
    { key: 'area/dale', label: 'Dale', people: 14, cells: { female: 7, male: few, 'not-stated': few } },
    { ...hill, cells: { female: few, male: few, 'not-stated': few } },
  ]),
]

let at: Installation
beforeAll(async () => {
  at = await installation({ lines: LINES + MORE })
  for (const system of ['north', 'open'])
    for (const one of releases)
      await at.store.addRelease(system, one, { groups: [], said: {}, order: [] }, 'account/x')
})
afterAll(() => at.close())

const get = async (who: Who, url: string) => (await at.visitor(who)).get(url)
const body = async (who: Who, url: string) => (await get(who, url)).body
const words = (html: string) =>
  html
    .replace(/<span class="nhsuk-table__heading"[^]*?<\/span>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** The cells of the last table of a page, row by row. */
function lastTable(html: string): readonly string[] {
  const table = html.slice(html.lastIndexOf('<tbody'), html.lastIndexOf('</tbody>'))
  return [...table.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => words(cell).trim()).join('|'),
  )
}
const csvOf = (text: string) =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/"([^"]*)"/g, (_, inside: string) => inside.replaceAll(',', '~')))
    .map((line) => line.split(',').join('|').replaceAll('~', ','))

test('the latest of each, with what it is compared with, for whoever may read the record', async () => {
  for (const [who, slug] of [
    ['nobody', 'open'],
    ['reader', 'north'],
    ['steward', 'north'],
  ] as const) {
    const told = words(await body(who, `/${slug}/diversity`))
    expect(told).toContain('Female 12 60% 39% to 78% 51%, within the interval: population, 2021 (A <census>)')
    expect(told).toContain('Disabled 6 40% 20% to 64%')
    expect(told).not.toContain('28 people')
    expect(told).toMatch(/No table yet Age, .*Religion or belief, Sexual orientation/)
    expect(told.includes('Say something of yourself')).toBe(who !== 'nobody')
    expect(told.includes('Make a table')).toBe(who === 'steward')
  }
  expect((await get('nobody', '/north/diversity')).statusCode).toBe(303)
  expect((await get('stranger', '/north/diversity/3')).statusCode).toBe(404)
})

test('as of a day gone by, the tables that were made by then', async () => {
  const told = words(await body('reader', '/north/diversity?on=2026-06-01'))
  expect([told.includes('28 people'), told.includes('30 people')]).toEqual([true, false])
  expect(words(await body('reader', '/north/diversity?on=2024-06-01'))).not.toContain('Tables, the newest')
  expect(words(await body('reader', '/north/diversity?known=2026-01-01'))).toContain('28 people')
})

test('page, CSV and JSON of a table agree, cell by cell', async () => {
  const html = await body('reader', '/north/diversity/3')
  const shares = html.slice(html.indexOf('<figure'), html.indexOf('</figure>'))
  const csv = await get('nobody', '/open/diversity/3?format=csv')
  expect(csv.headers['content-disposition']).toContain('open-diversity-3.csv')
  const rows = csvOf(csv.body)
  expect(rows.slice(1)).toEqual([
    'All who lead|30|Female|12|60%|39% to 78%|51%, within the interval: population, 2021 (A <census>)',
    'All who lead|30|Male|8|40%|22% to 61%|–',
    'All who lead|30|Not stated|10|–|–|–',
    'Dale|14|Female|7|–|–|51%: population, 2021 (A <census>)',
    'Dale|14|Male|too few to tell|–|–|–',
    'Dale|14|Not stated|too few to tell|–|–|–',
    'Hill & Vale|4|Female|too few to tell|–|–|51%: population, 2021 (A <census>)',
    'Hill & Vale|4|Male|too few to tell|–|–|–',
    'Hill & Vale|4|Not stated|too few to tell|–|–|–',
  ])
  // Groups of which nothing is told stand in a sentence of the page.
  expect(lastTable(shares)).toEqual(rows.slice(1).filter((row) => !row.startsWith('Hill')))
  expect(words(html)).toContain('Nothing can be told of: Hill & Vale (4).')
  const json = JSON.parse(await body('reader', '/north/diversity/3?format=json')) as Diversity
  const percent = (share: number) => `${Math.round(share * 100)}%`
  expect(
    json.groups.flatMap(({ label, people, cells }) =>
      cells.map((one) => {
        const { share, low, high } = one.ofThoseWhoSaid ?? {}
        const shown =
          share === undefined || low === undefined || high === undefined
            ? '–|–'
            : `${percent(share)}|${percent(low)} to ${percent(high)}`
        return `${label}|${people}|${one.label}|${typeof one.count === 'number' ? one.count : one.count.withheld}|${shown}`
      }),
    ),
  ).toEqual(rows.slice(1).map((row) => row.split('|').slice(0, 6).join('|')))
  const whole = csvOf(await body('reader', '/north/diversity?format=csv'))
  expect(whole.filter((row) => row.startsWith('Sex|2026-11-03|'))).toEqual(
    rows.slice(1).map((row) => `Sex|2026-11-03|${row}`),
  )
  const { latest } = JSON.parse(await body('reader', '/north/diversity?format=json')) as {
    latest: Diversity[]
  }
  expect(latest.map(({ number }) => number)).toEqual([2, 3])
})

test('an earlier table stays at its address as it was, and leads to the later one', async () => {
  const earlier = await body('reader', '/north/diversity/1')
  expect(words(earlier)).toContain('There is a later one: table 3, counted on 3 November 2026')
  expect(earlier).toContain('/north/diversity/3"')
  expect(words(earlier)).not.toContain('30 people')
  const later = words(await body('reader', '/north/diversity/3'))
  expect(later).toContain('3 November 2025 28 too few to tell too few to tell 18')
  expect(later).not.toContain('There is a later one')
  expect(words(await body('reader', '/north/diversity/2'))).toContain('Board of <3> February, item 4')
})

test('what is hidden has no number in the source of any page or file, and no bar', async () => {
  for (const url of ['/diversity', '/diversity/3', '/diversity/3?format=csv', '/diversity/3?format=json']) {
    const source = await body('nobody', `/open${url}`)
    const cells = [...source.matchAll(/too few to tell/g)]
    expect(cells.length > 0 || url === '/diversity').toBe(true)
  }
  const json = JSON.parse(await body('nobody', '/open/diversity/3?format=json')) as Diversity
  const [, , hidden] = json.groups
  expect(hidden?.cells.map(({ count }) => count)).toEqual([few, few, few])
  expect(Object.keys(hidden ?? {})).toEqual(['key', 'label', 'people', 'cells'])
  expect(await body('nobody', '/open/diversity/3')).toContain('One is not drawn')
})

test.each(['0', '4', '-1', '03', '1.0', 'x', '%3Cscript%3E', '99999999999999999999', 'constructor'])(
  'there is no table %s',
  async (number) => {
    expect((await get('reader', `/north/diversity/${number}`)).statusCode).toBe(404)
  },
)

test('texts of people are said as they were written', async () => {
  const source = await body('reader', '/north/diversity/3')
  expect(source).toContain('Hidden &lt;together&gt;.')
  expect(source).not.toMatch(/<together>|<census>/)
})
