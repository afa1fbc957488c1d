// Whatever people type is shown as text and never as markup, on every page that shows it; and no length of it breaks one.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installation, tagsOf, type Installation, type Visitor, type Who } from './given.ts'

let at: Installation
const visitors = new Map<Who, Visitor>()
const as = async (who: Who): Promise<Visitor> => {
  const found = visitors.get(who) ?? (await at.visitor(who))
  visitors.set(who, found)
  return found
}

beforeAll(async () => {
  at = await installation()
})
afterAll(() => at.close())

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)",
  '</title></head><script src=//evil.example>',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '\u202Egnirts lufmrah\u202C',
  '&lt;b&gt;&amp;',
  '=HYPERLINK("http://evil.example")',
]

/** Nothing of the text has become an element or an attribute. */
function expectText(body: string): void {
  const found = tagsOf(body)
  expect(found.filter(({ name }) => name === 'img')).toEqual([])
  const scripts = found.filter(({ name }) => name === 'script')
  expect(scripts.filter(({ attributes }) => !attributes.src?.startsWith('/assets/'))).toEqual([])
  expect(
    found.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on')),
  ).toEqual([])
}

describe.each(hostile)('hostile text %j is shown as text', (text) => {
  test('as the name of a person, on every page that names them', async () => {
    const steward = await as('steward')
    const form = { name: text, email: `${text}@invented.example`, phone: text }
    expect((await steward.post('/north/people/bo/name', form)).statusCode).toBe(303)
    const pages = [
      '/north',
      '/north/people',
      '/north/people/bo',
      '/north/people/bo/name',
      '/north/bodies/board?on=2024-01-01',
      '/north/audit',
    ]
    for (const url of [...pages, '/north/map.svg', `/north/search?q=${encodeURIComponent(text)}`]) {
      const reply = await steward.get(url)
      expect({ url, status: reply.statusCode }).toEqual({ url, status: 200 })
      expectText(reply.body)
    }
  })

  test('in every address and form that shows what was typed', async () => {
    const owner = await as('owner')
    const typed = encodeURIComponent(text)
    for (const url of [
      `/north/search?q=${typed}`,
      `/north/bodies?q=${typed}&sort=${typed}&page=${typed}&form=${typed}&${typed}=${typed}`,
      `/north/audit?page=${typed}`,
      `/north/findings?domain=${typed}&severity=${typed}&check=${typed}&of=${typed}`,
      `/north/findings/vacant-chair?about=${typed}`,
      `/north/findings/${typed}?about=body%2Fboard`,
      `/north/checks/${typed}`,
      `/north/checks/pack/${typed}`,
      `/north/${typed}`,
      `/${typed}/bodies`,
      `/sign-in?next=${typed}`,
      `/north?on=${typed}`,
      `/north?known=${typed}`,
    ]) {
      expectText((await owner.get(url)).body)
    }
    const stranger = await at.visitor('nobody')
    expectText((await stranger.get(`/sign-in?next=${typed}`)).body)
    const forms = [
      ['/systems/new', { name: text, slug: text, from: text }],
      ['/accounts', { do: 'add', name: text, login: text }],
      ['/accounts', { do: 'add', name: text, login: `login-${hostile.indexOf(text)}` }],
      ['/accounts', { do: text, account: text }],
      ['/north/settings', { do: 'grant', login: text, rank: text }],
      ['/north/audit', { change: text, last: text, because: text }],
      [
        '/north/findings/vacant-chair?about=body%2Fboard',
        { do: text, because: text, review: text, seen: '0' },
      ],
      ['/north/checks/vacant-seat', { use: text, severity: text, from: text, because: text, seen: '0' }],
      ['/north/import', { format: text, asAt: text }],
    ] as const
    for (const [url, fields] of forms) {
      const reply = await owner.post(url, fields)
      expect(reply.statusCode).toBeLessThan(500)
      expectText(reply.body)
    }
  })
})

test('a hundred kilobytes in every text field are shown, kept or refused, and never break a page', async () => {
  const owner = await as('owner')
  const long = 'long '.repeat(20_000)
  const forms = [
    ['/systems/new', { name: long, slug: '', from: '2022-07-01' }],
    ['/accounts', { do: 'add', name: long, login: long }],
    ['/north/settings', { do: 'grant', login: long, rank: 'reader' }],
    ['/north/audit', { change: '8', last: '1', because: long }],
    ['/north/people/bo/name', { name: long, email: long, phone: long }],
  ] as const
  for (const [url, fields] of forms) expect((await owner.post(url, fields)).statusCode).toBeLessThan(500)
  const visitor = await at.visitor('nobody')
  expect((await visitor.post('/sign-in', { login: long, password: long })).statusCode).toBe(422)
  expect((await owner.get(`/north/search?q=${'long+'.repeat(2000)}`)).statusCode).toBe(200)
  expect((await owner.get('/north/people')).body.length).toBeLessThan(60_000)
})
