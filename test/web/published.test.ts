// What a system does not publish: sought signed out in every page, file and answer, in every format, by words that stand nowhere
// else; and that those with access see the whole still.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { PublicChoice } from '#core/public-choice.ts'
import { LIMITS } from '#files/limits.ts'
import { openZip } from '#files/zip.ts'
import { kinds } from '#kinds/index.ts'
import { gather } from '../../src/files/testing/gather.ts'
import { goldenRoutes } from './golden-routes.ts'
import { installation, LINES, type Installation, type Reply, type Visitor } from './given.ts'

// A forum with its seat, whoever sits on it alone, a role called after it, and others that speak of them. What must not be
// found says so in its name: the word stands nowhere else.
const WORD = 'zzquince'
const more = `
2022-07-01 begin body/zzquince-forum name="Zzquince Forum" form=forum reportsTo=body/board area=area/shire
2022-07-01 begin seat/zzquince-chair body=body/zzquince-forum name="Zzquince Chair" capacity=chair
2022-07-01 begin person/cy
2022-07-01 begin person/di
2023-01-01 begin appointment/zzquince-chair person=person/cy to=seat/zzquince-chair note="Of the zzquince people" -- because="Minute of Zzquince Forum"
2023-01-01 begin appointment/di person=person/di to=seat/lay note="Once of the Zzquince  Forum, told Cy Zzquincey" -- because="Agreed by the Zzquince Forum"
2022-08-01 begin role/clerk name="Clerk to the zzquince forum" employers=["organisation/council"]
2022-08-01 begin role/dean name="Dean" employers=["organisation/council"] note="Hears the Zzquince Forum"
2022-09-01 begin seat/dean body=body/board name="Dean of zzquince" capacity=attendee exOfficio=["role/clerk"]
2024-01-01 begin body/small name="Small Group" form=forum reportsTo=body/zzquince-forum purpose="Helps the Zzquince Forum"
2024-02-01 amend body/small reportsTo=body/board
2024-02-01 begin decision/one title="To close what is quince" body=body/zzquince-forum
2024-02-01 begin decision/two title="To thank the zzquince forum" body=body/board
2024-03-01 begin outcome/well title="More people are well" area=area/shire level=system sort=outcome
2024-03-01 begin answers-for/well outcome=outcome/well holder=body/zzquince-forum part=accountable
2024-03-01 begin action/act title="Write it down" about=["body/zzquince-forum","body/board"] owner=role/chief due=2027-01-01
2027-04-01 begin body/zzquince-later name="Zzquince Later" form=forum reportsTo=body/zzquince-forum
2025-01-01 begin body/ended name="Ended Group" form=forum reportsTo=body/zzquince-forum
2025-06-01 end body/ended
`

const everything: PublicChoice = {
  kinds: kinds.filter((kind) => !('steers' in kind)).map(({ name }) => name),
  withheld: [],
  names: true,
  notes: true,
  history: true,
  licence: 'ogl',
}
const withoutForum: PublicChoice = {
  ...everything,
  withheld: [id('body/zzquince-forum'), id('body/zzquince-later')],
}

let at: Installation
let nobody: Visitor
let reader: Visitor
beforeAll(async () => {
  at = await installation({ lines: LINES + more })
  expect((await at.store.ledger('open')).last).toBeGreaterThan(30)
  for (const system of ['open', 'north']) {
    await at.store.setName(system, { id: id('person/cy'), name: 'Cy Zzquincey' })
    await at.store.setName(system, { id: id('person/di'), name: 'Di Shown' })
    const figure = { measure: id('measure/waits'), of: id('body/zzquince-forum'), strand: 'actual' } as const
    await at.store.addFigures(
      system,
      [{ ...figure, day: day('2026-01-01'), value: 7, note: 'Of the Zzquince Forum' }],
      { at: at.now, by: 'Cy Zzquincey', because: 'The Zzquince Forum asked' },
    )
  }
  nobody = await at.visitor('nobody')
  reader = await at.visitor('reader')
})
afterAll(() => at.close())

async function sourceOf({ rawPayload, body, headers }: Reply): Promise<string> {
  const told = `${JSON.stringify(headers)} ${body}`
  if (rawPayload.subarray(0, 2).toString('latin1') !== 'PK') return told
  const zip = await openZip(rawPayload, LIMITS)
  const parts = await Promise.all(zip.names.map((name) => gather(zip.read(name))))
  return `${told} ${zip.names.join(' ')} ${parts.map((part) => Buffer.concat(part).toString('utf8')).join(' ')}`
}

const lists = kinds.map(({ words }) => words.many.replaceAll(' ', '-'))
const addresses = [
  ...Object.values(goldenRoutes).flatMap(([url, view]) =>
    url.startsWith('/SYSTEM') && view === 'public' ? [url] : [],
  ),
  ...lists.flatMap((list) => [
    `/SYSTEM/${list}`,
    `/SYSTEM/api/${list}`,
    `/SYSTEM/export/lists/${list}.csv`,
    `/SYSTEM/${list}?on=2024-06-01`,
    `/SYSTEM/${list}?known=2026-01-02`,
  ]),
  '/SYSTEM/bodies/zzquince-forum',
  '/SYSTEM/bodies/zzquince-later?on=2027-05-01',
  '/SYSTEM/bodies/small',
  '/SYSTEM/bodies/ended?on=2025-02-01',
  '/SYSTEM/seats/lay',
  '/SYSTEM/seats/dean',
  '/SYSTEM/roles/clerk',
  '/SYSTEM/roles/dean',
  '/SYSTEM/people/cy',
  '/SYSTEM/people/di',
  '/SYSTEM/appointments/di',
  '/SYSTEM/decisions/one',
  '/SYSTEM/decisions/two',
  '/SYSTEM/outcomes/well',
  '/SYSTEM/actions/act',
  '/SYSTEM/api/people/cy',
  '/SYSTEM/api/bodies/zzquince-forum',
  `/SYSTEM/search?q=${WORD}`,
  '/SYSTEM/search?q=Cy',
  '/SYSTEM/search?q=forum',
  '/SYSTEM/measures/waits?of=body%2Fzzquince-forum',
  '/SYSTEM/functions?body=body%2Fzzquince-forum',
  '/SYSTEM/balance?of=body%2Fzzquince-forum',
  '/SYSTEM?on=2027-05-01',
  '/SYSTEM?on=2023-05-01',
]
const FORMATS = ['csv', 'json', 'svg', 'docx', 'xlsx', 'jsonl']

type Found = { readonly where: readonly string[]; readonly came: number }

/** Where the word stands, in whatever was not typed into the address. */
async function soughtBy(visitor: Visitor, slug: string, word = new RegExp(WORD, 'i')): Promise<Found> {
  const where: string[] = []
  let came = 0
  const look = async (url: string): Promise<string> => {
    const reply = await visitor.get(url)
    if (reply.statusCode === 200) came++
    // What was typed into an address is said again: that is no find.
    const typed = [...new URL(url, 'http://here').searchParams.values(), url, encodeURIComponent(url)]
    const own = typed.reduce(
      (text, one) => text.replaceAll(one, '').replaceAll(encodeURIComponent(one), ''),
      await sourceOf(reply),
    )
    const said = url.includes(WORD) ? own.replaceAll(/zzquince-(?:forum|later)/g, '') : own
    if (word.test(said)) where.push(url)
    return own
  }
  for (const one of addresses) {
    const url = one.replace('/SYSTEM', `/${slug}`)
    const page = await look(url)
    for (const format of FORMATS)
      if (page.includes(`format=${format}`))
        await look(`${url}${url.includes('?') ? '&' : '?'}format=${format}`)
  }
  return { where, came }
}

describe('a body that is not published', () => {
  test('is everywhere without a choice, and where everything is chosen', async () => {
    await at.store.setPublished('open', undefined)
    expect((await soughtBy(nobody, 'open')).where.length).toBeGreaterThan(40)
    await at.store.setPublished('open', everything)
    expect((await soughtBy(nobody, 'open')).where.length).toBeGreaterThan(40)
  })

  test('is nowhere: nor its seats, who sits on it alone, what is called after it, and what speaks of it', async () => {
    await at.store.setPublished('open', withoutForum)
    const { where, came } = await soughtBy(nobody, 'open')
    expect(where).toEqual([])
    expect(came).toBeGreaterThan(90)
    for (const gone of [
      'bodies/zzquince-forum',
      'people/cy',
      'roles/clerk',
      'seats/dean',
      'decisions/one',
      'actions/act',
    ])
      expect([gone, (await nobody.get(`/open/${gone}`)).statusCode]).toEqual([gone, 404])
  })

  test('leaves what is published as it is', async () => {
    await at.store.setPublished('open', withoutForum)
    expect((await nobody.get('/open/bodies/board')).body).toContain('Shire Board')
    expect((await nobody.get('/open/people/di')).body).toContain('Di Shown')
    expect((await nobody.get('/open/bodies/small')).body).toContain('Small Group')
  })

  test('is there for those with access, and for nobody with a session of another rank', async () => {
    await at.store.setPublished('open', withoutForum)
    expect((await soughtBy(reader, 'open')).where.length).toBeGreaterThan(40)
    expect((await soughtBy(await at.visitor('stranger'), 'open')).where).toEqual([])
  })
})

test('kinds that are not chosen are in no list, page or file', async () => {
  const held = ['seat', 'role', 'appointment', 'person']
  await at.store.setPublished('open', {
    ...withoutForum,
    kinds: everything.kinds.filter((kind) => !held.includes(kind)),
  })
  const { where } = await soughtBy(nobody, 'open', /Chief Executive|Lay member|Ada Invented|Di Shown/)
  expect(where).toEqual([])
  expect((await soughtBy(reader, 'open', /Chief Executive/)).where.length).toBeGreaterThan(10)
})

test('names of people are left out of pages, files and texts, and people are still people', async () => {
  await at.store.setPublished('open', { ...everything, names: false })
  const { where } = await soughtBy(nobody, 'open', /Ada Invented|Di Shown|Cy Zzquincey|Bo Madeup/)
  expect(where).toEqual([])
  expect((await nobody.get('/open/roles/chief')).body).toContain('Name not published')
})

test('notes and reasons are left out', async () => {
  await at.store.setPublished('open', { ...everything, notes: false })
  const { where } = await soughtBy(nobody, 'open', /Hears the|Agreed by the|Minute of|A test|Once of/)
  expect(where).toEqual([])
})

test('how things were is left out, and days before today are not shown', async () => {
  await at.store.setPublished('open', { ...everything, history: false })
  const { where } = await soughtBy(
    nobody,
    'open',
    /Ended Group|Former Group|Bo Madeup|(?:July|January) 202[23]|202[23]-0[17]-01/,
  )
  expect(where).toEqual([])
  for (const query of ['on=2024-06-01', 'known=2026-01-02'])
    expect((await nobody.get(`/open/bodies?${query}`)).statusCode).toBe(400)
  expect((await nobody.get('/open/bodies?on=2027-05-01')).body).toContain('Later Forum')
  expect((await reader.get('/open/bodies?on=2024-06-01')).statusCode).toBe(200)
})

test('a choice opens nothing that was closed', async () => {
  await at.store.setPublished('north', everything)
  expect((await nobody.get('/north')).statusCode).toBe(303)
  expect((await (await at.visitor('stranger')).get('/north')).statusCode).toBe(404)
})
