// Forms as people really send them: twice, late, from two windows, with hostile text, with fields missing. What is
// refused writes nothing; what is kept is shown as text and never as markup.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Id } from '#core/id.ts'
import {
  accountOf,
  installation,
  keptIn,
  PASSWORD,
  tagsOf,
  urlencoded,
  type Installation,
  type Visitor,
  type Who,
} from './given.ts'

let at: Installation
const visitors = new Map<Who, Visitor>()
const as = async (who: Who): Promise<Visitor> => {
  const found = visitors.get(who) ?? (await at.visitor(who))
  visitors.set(who, found)
  return found
}
let before: unknown

beforeAll(async () => {
  at = await installation()
})
beforeEach(async () => {
  before = await keptIn(at.store)
})
afterAll(() => at.close())

const last = async () => (await at.store.ledger('north')).last
const nothingWritten = async () => expect(await keptIn(at.store)).toEqual(before)

describe('a form', () => {
  test('without our proof, with a made-up one, or with another browser’s, writes nothing', async () => {
    const steward = await as('steward')
    const form = { change: '8', last: String(await last()), because: 'A mistake' }
    const stolen = await (await as('reader')).proof()
    for (const proof of [{}, { _csrf: '' }, { _csrf: 'made-up' }, { _csrf: stolen }]) {
      const reply = await steward.ask({
        method: 'POST',
        url: '/north/audit',
        ...urlencoded({ ...form, ...proof }),
      })
      expect(reply.statusCode).toBe(400)
      expect(reply.body).toContain('open for too long')
    }
    await nothingWritten()
  })

  test('has a proof that holds in each form of a page, also where the browser forgot our cookie', async () => {
    const owner = await at.visitor('owner')
    const page = await owner.get('/accounts')
    const proofs = [...page.body.matchAll(/name="_csrf" value="([^"]+)"/g)].map(([, proof = '']) => proof)
    expect(proofs.length).toBeGreaterThan(3)
    for (const _csrf of proofs) {
      const reply = await owner.ask({
        method: 'POST',
        url: '/accounts',
        ...urlencoded({ _csrf, do: 'nothing known', account: accountOf('owner') }),
      })
      expect(reply.body).toContain('It is not clear what to do')
    }
  })

  test('in another window still holds after one was sent in the first', async () => {
    const administrator = await as('administrator')
    const [first, second] = [await administrator.proof(), await administrator.proof()]
    for (const _csrf of [first, second, first]) {
      const form = urlencoded({ _csrf, do: 'public', open: 'no' })
      expect((await administrator.ask({ method: 'POST', url: '/north/settings', ...form })).statusCode).toBe(
        303,
      )
    }
  })

  test.each([
    ['json', 'application/json', '{"do":"public","open":"yes"}'],
    ['broken json', 'application/json', '{'],
    ['xml', 'text/xml', '<a/>'],
    ['plain text', 'text/plain', 'do=public&open=yes'],
    ['parts without a boundary', 'multipart/form-data', 'do=public'],
    ['broken parts', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="do"'],
    ['nothing', 'application/x-www-form-urlencoded', ''],
  ])('sent as %s is refused plainly', async (_, type, payload) => {
    const administrator = await as('administrator')
    const reply = await administrator.ask({
      method: 'POST',
      url: '/north/settings',
      payload,
      headers: { 'content-type': type },
    })
    expect(reply.statusCode).toBe(400)
    expect(reply.body).toContain('<h1')
    expect(reply.body).not.toContain('FST_')
    await nothingWritten()
  })

  test('of more than two megabytes is refused', async () => {
    const reply = await (await as('steward')).post('/north/audit', { because: 'x'.repeat(2_100_000) })
    expect(reply.statusCode).toBe(413)
    await nothingWritten()
  })
})

describe('withdrawing a change', () => {
  const withdraw = async (who: Who, more: Record<string, string>) =>
    (await as(who)).post('/north/audit', {
      change: '8',
      last: String(await last()),
      because: 'Entered twice',
      ...more,
    })

  test.each([
    ['no reason', { because: '   ' }, 422],
    ['a change that is not there', { change: '9999' }, 422],
    ['a change that is no number', { change: 'eight' }, 422],
    ['half a change', { change: '8.5' }, 422],
    ['a change beyond all numbers', { change: '1e308' }, 422],
    ['a change below one', { change: '-1' }, 422],
    ['no change at all', { change: '' }, 422],
    ['a page that was opened before others recorded', { last: '3' }, 409],
    ['a page from the future', { last: '99999' }, 409],
    ['a page that says nothing', { last: '' }, 409],
    ['a page that says nonsense', { last: 'NaN' }, 409],
  ])('with %s writes nothing', async (_, wrong, status) => {
    const reply = await withdraw('steward', wrong)
    expect(reply.statusCode).toBe(status)
    expect(reply.body).toContain('href="/north')
    await nothingWritten()
  })

  test('sent twice is done once, and the second is told', async () => {
    const form = { change: '13', last: String(await last()), because: 'Entered twice' }
    const steward = await as('steward')
    const replies = await Promise.all([
      steward.post('/north/audit', form),
      steward.post('/north/audit', form),
    ])
    expect(replies.map((reply) => reply.statusCode).toSorted()).toEqual([303, 409])
    const { changes } = await at.store.ledger('north')
    expect(changes.filter((change) => change.act === 'retract')).toHaveLength(1)
    expect(changes.at(-1)).toMatchObject({
      act: 'retract',
      change: 13,
      by: 'Invented steward',
      because: 'Entered twice',
    })
    const page = (await steward.get('/north/audit')).body
    expect(page).toContain('withdrawn')
    expect(page).not.toContain('Withdraw change 13 as')
    expect((await withdraw('steward', { change: '13' })).statusCode).toBe(422)
  })
})

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

describe('a person’s name', () => {
  const url = '/north/people/ada/name'
  const nameOf = async () => (await at.store.names('north')).get('person/ada' as Id)

  test('is corrected, with the contact details', async () => {
    const steward = await as('steward')
    expect((await steward.post(url, { name: ' Ada Renamed ', email: '', phone: '01234' })).statusCode).toBe(
      303,
    )
    expect(await nameOf()).toBe('Ada Renamed')
    expect((await steward.get('/north/people/ada')).body).toContain('01234')
  })

  test.each([
    ['no name', { name: '  ' }],
    ['erasing that was not confirmed', { do: 'erase' }],
    ['erasing that was denied', { do: 'erase', sure: 'no' }],
  ])('stays with %s', async (_, fields) => {
    expect((await (await as('steward')).post(url, fields)).statusCode).toBe(422)
    await nothingWritten()
  })

  test('is not to be had of somebody who is not in the record', async () => {
    for (const key of ['nobody', '__proto__', '..', 'ada%00']) {
      expect((await (await as('steward')).get(`/north/people/${key}/name`)).statusCode).toBe(404)
    }
  })

  test('once erased is gone from every page, and the record stands', async () => {
    const steward = await as('steward')
    expect((await steward.get('/north/people/ada')).body).toContain('Ada Renamed')
    const changes = await last()
    expect((await steward.post(url, { do: 'erase', sure: 'yes' })).statusCode).toBe(303)
    for (const page of [
      '/north/people/ada',
      '/north/people',
      '/north/roles/chief',
      '/north/bodies/board',
      '/north/audit',
      url,
    ]) {
      const reply = await steward.get(page)
      expect(reply.statusCode).toBe(200)
      expect(reply.body).not.toContain('Ada')
    }
    expect(await last()).toBe(changes)
    expect((await steward.get('/north/roles/chief')).body).not.toContain('vacant')
  })
})

describe('contact details', () => {
  test('are for people with access to the record, and the way to correct them for stewards', async () => {
    await at.store.setName('open', {
      id: 'person/bo' as Id,
      name: 'Bo Madeup',
      email: 'bo@invented.example',
      phone: '555',
    })
    const seen = async (who: Who) => {
      const { body } = await (await as(who)).get('/open/people/bo')
      return [
        body.includes('Bo Madeup'),
        body.includes('bo@invented.example'),
        body.includes('/people/bo/name'),
      ]
    }
    expect(await seen('nobody')).toEqual([true, false, false])
    expect(await seen('stranger')).toEqual([true, false, false])
    expect(await seen('reader')).toEqual([true, true, false])
    expect(await seen('steward')).toEqual([true, true, true])
  })
})

describe('settings of a system', () => {
  test('give access, change it and take it away', async () => {
    const administrator = await as('administrator')
    const grant = (rank: string) =>
      administrator.post('/north/settings', { do: 'grant', login: 'Stranger@Invented.example', rank })
    const stranger = await as('stranger')
    for (const [rank, status] of [
      ['reader', 200],
      ['steward', 200],
      ['public', 404],
    ] as const) {
      expect((await grant(rank)).statusCode).toBe(303)
      expect((await stranger.get('/north/audit')).statusCode).toBe(status)
    }
  })

  test.each([
    ['a login nobody has', { login: 'nobody-at-all', rank: 'reader' }],
    ['a rank there is not', { login: 'reader@invented.example', rank: 'owner' }],
    ['nothing', {}],
  ])('with %s write nothing', async (_, fields) => {
    const reply = await (await as('administrator')).post('/north/settings', { do: 'grant', ...fields })
    expect(reply.statusCode).toBe(422)
    await nothingWritten()
  })

  test('name nobody who has no access to the system', async () => {
    const { body } = await (await as('administrator')).get('/north/settings')
    expect(body).toContain('reader@invented.example')
    expect(body).not.toMatch(/stranger/i)
  })

  test('open a system to everyone and close it again', async () => {
    const administrator = await as('administrator')
    const nobody = await as('nobody')
    for (const [open, status] of [
      ['yes', 200],
      ['no', 303],
      ['perhaps', 303],
    ] as const) {
      await administrator.post('/north/settings', { do: 'public', open })
      expect((await nobody.get('/north')).statusCode).toBe(status)
      expect((await nobody.get('/north/audit')).statusCode).toBe(303)
    }
  })
})

describe('accounts', () => {
  test.each([
    ['no name', { do: 'add', name: '', login: 'someone' }, 422],
    ['a login with spaces', { do: 'add', name: 'Some One', login: 'some one' }, 422],
    ['a login that is taken', { do: 'add', name: 'Some One', login: 'READER@invented.example' }, 422],
    ['closing one’s own', { do: 'close', account: accountOf('owner') }, 422],
    ['closing nobody', { do: 'close', account: 'account/nobody' }, 404],
    ['a link for nobody', { do: 'link' }, 404],
  ])('with %s write nothing', async (_, fields, status) => {
    expect((await (await as('owner')).post('/accounts', fields)).statusCode).toBe(status)
    await nothingWritten()
  })

  test('are closed, with their sessions', async () => {
    const contributor = await at.visitor('contributor')
    expect((await contributor.get('/north')).statusCode).toBe(200)
    expect(
      (await (await as('owner')).post('/accounts', { do: 'close', account: accountOf('contributor') }))
        .statusCode,
    ).toBe(303)
    expect((await contributor.get('/north')).statusCode).toBe(303)
    const again = await at.visitor('nobody')
    expect(
      (await again.post('/sign-in', { login: 'contributor@invented.example', password: PASSWORD }))
        .statusCode,
    ).toBe(422)
  })
})

describe('adding a system', () => {
  const whole = { name: 'Newly Invented Shire', slug: '', from: '2022-07-01' }

  test.each([
    ['no name', { name: ' ' }],
    ['no day', { from: '' }],
    ['a day that is none', { from: '2022-02-30' }],
    ['an address in use', { slug: 'north' }],
    ['an address of ours', { slug: 'sign-in' }],
    ['an address of ours in capitals', { slug: 'Accounts' }],
    ['an address with a slash', { slug: 'a/b/c' }],
    ['an address too short', { slug: 'a' }],
    ['a name of signs only', { name: '!!!' }],
  ])('with %s writes nothing', async (_, wrong) => {
    const reply = await (await as('owner')).post('/systems/new', { ...whole, ...wrong })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('There is a problem')
    await nothingWritten()
  })

  test('makes it with its area, for owners only at first, and says so when sent twice', async () => {
    const owner = await as('owner')
    const replies = [await owner.post('/systems/new', whole), await owner.post('/systems/new', whole)]
    expect(replies.map((reply) => reply.statusCode)).toEqual([303, 422])
    expect(replies[0]?.headers.location).toBe('/newly-invented-shire/import')
    expect((await owner.get('/newly-invented-shire/areas/newly-invented-shire')).statusCode).toBe(200)
    expect((await owner.get('/newly-invented-shire')).body).toContain('Import a workbook')
    expect((await (await as('administrator')).get('/newly-invented-shire')).statusCode).toBe(404)
  })
})
