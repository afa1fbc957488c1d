// What people said of themselves, and on what a release rests: sought in the source of every page and in every part of every
// file, as whoever may come in, by words that stand nowhere else.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { gather } from '../../src/files/testing/gather.ts'
import { LIMITS } from '#files/limits.ts'
import { openZip } from '#files/zip.ts'
import type { Said } from '#private/own.ts'
import type { Release } from '#private/release.ts'
import { goldenRoutes } from './golden-routes.ts'
import { accountOf, installation, type Installation, type Reply, type Who } from './given.ts'

// No page says this word by itself, so wherever it stands, what is private has come out.
const WORD = 'zzqx'
const on = day('2026-11-01')
const [ada, bo] = [id<'person'>('person/ada'), id<'person'>('person/bo')]
const release = (number: number): Release => ({
  number,
  at: '2026-11-01T09:00:00.000Z' as Release['at'],
  day: on,
  characteristic: 'sex',
  minimum: 5,
  groups: [
    {
      key: 'all',
      label: 'All who lead',
      people: 12,
      cells: { female: 7, male: { withheld: 'too few' }, 'not-stated': { withheld: 'too few' } },
    },
  ],
  made: ['Made safe.'],
})

let at: Installation
beforeAll(async () => {
  at = await installation()
  for (const system of ['north', 'open']) {
    const say = (person: Said['person'], characteristic: Said['characteristic'], value: string) =>
      at.store.setCharacteristic(system, {
        person,
        characteristic,
        value: `${WORD}-${value}`,
        on,
        account: accountOf('reader'),
      })
    for (const characteristic of ['sex', 'race', 'age'] as const)
      for (const person of [ada, bo]) await say(person, characteristic, `${characteristic}-of-${person}`)
    for (const number of [1, 2]) {
      const basis = {
        groups: [{ key: `${WORD}-group`, people: [ada, bo] }],
        said: { [ada]: `${WORD}-basis` },
        order: [`${WORD}-order`],
      }
      await at.store.addRelease(system, release(number), basis, 'account/steward')
    }
    await at.store.setPersonOfAccount(system, accountOf('reader'), ada)
  }
})
afterAll(() => at.close())

/** All that came, with the parts of what was packed. */
async function sourceOf({ rawPayload, body, headers }: Reply): Promise<string> {
  const told = `${JSON.stringify(headers)} ${body}`
  if (rawPayload.subarray(0, 2).toString('latin1') !== 'PK') return told
  const zip = await openZip(rawPayload, LIMITS)
  const parts = await Promise.all(zip.names.map((name) => gather(zip.read(name))))
  return `${told} ${zip.names.join(' ')} ${parts.map((part) => Buffer.concat(part).toString('utf8')).join(' ')}`
}

const within = Object.values(goldenRoutes).flatMap(([url, view]) =>
  url.startsWith('/SYSTEM') && view !== '-' ? [url] : [],
)
const more = [
  '/SYSTEM/people',
  '/SYSTEM/people/ada',
  '/SYSTEM/people/bo',
  '/SYSTEM/people/ada?on=2026-11-01&known=2026-11-02',
  `/SYSTEM/search?q=${WORD}`,
  `/SYSTEM/search?q=${WORD}-basis`,
  '/SYSTEM/diversity/2',
  '/SYSTEM/export/lists/people.csv',
]

/** Where the word stands, of all addresses, and of all files that their pages lead to. */
async function told(who: Who, slug: string): Promise<readonly string[]> {
  const visitor = await at.visitor(who)
  const found: string[] = []
  let came = 0
  const look = async (url: string): Promise<string> => {
    const reply = await visitor.get(url)
    if (reply.statusCode === 200) came++
    // What was typed into the search is said again; that is no find.
    const source = (await sourceOf(reply)).replaceAll(url.split('?q=')[1] ?? ' ', ' ')
    if (source.includes(WORD)) found.push(url)
    return source
  }
  for (const url of [...within, ...more].map((one) => one.replace('/SYSTEM', `/${slug}`))) {
    const page = await look(url)
    for (const format of FORMATS)
      if (page.includes(`format=${format}`))
        await look(`${url}${url.includes('?') ? '&' : '?'}format=${format}`)
  }
  expect(came).toBeGreaterThan(who === 'nobody' ? 40 : 70)
  return found
}
const FORMATS = ['csv', 'json', 'svg', 'docx', 'xlsx']

test.each<[Who, string]>([
  ['nobody', 'open'],
  ['administrator', 'north'],
])('%s of the %s is told nothing of anybody', async (who, slug) => {
  expect(await told(who, slug)).toEqual([])
})

test('whoever said it finds their own on their page alone, and nothing of anybody else', async () => {
  expect(await told('reader', 'north')).toEqual(['/north/about-me'])
  const source = await sourceOf(await (await at.visitor('reader')).get('/north/about-me'))
  expect(source).toContain(`${WORD}-sex-of-person/ada`)
  expect(source).not.toMatch(/of-person\/bo|zzqx-basis|zzqx-group/)
})
