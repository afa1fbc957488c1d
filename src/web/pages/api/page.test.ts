// The API as programs use it: signed out, with the key of a reader and with the key of a steward; and by a client made of nothing
// but the description.
import type { AddressInfo } from 'node:net'
import { OpenAPIClientAxios } from 'openapi-client-axios'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import type { Access } from '#store/store.ts'
import { makeKey } from '#web/program-key.ts'
import { accountOf, installation, type Installation, type Who } from '../../../../test/web/given.ts'

type Body = {
  readonly [name: string]: unknown
  readonly things: readonly { readonly id: string }[]
  readonly next: string
  readonly id: string
  readonly detail: string
}

let at: Installation
const keys: Record<string, string> = {}
beforeAll(async () => {
  at = await installation()
  for (const [name, system, who, access] of [
    ['reader', 'north', 'reader', 'reader'],
    ['steward', 'north', 'steward', 'steward'],
    ['lowered', 'north', 'steward', 'reader'],
    ['raised', 'north', 'reader', 'steward'],
    ['elsewhere', 'south', 'steward', 'steward'],
  ] as const)
    keys[name] = await keyFor(system, who, access)
})
afterAll(() => at.close())

function keyFor(system: string, who: Who, access: Access): Promise<string> {
  const wanted = { system, account: accountOf(who), sort: 'program', label: 'A test', access } as const
  return makeKey(at.store, wanted, at.now)
}

async function ask(url: string, key?: string, payload?: object) {
  const headers = { ...(key && { authorization: `Bearer ${key}` }) }
  const reply = await at.server.inject({
    method: payload ? 'POST' : 'GET',
    url,
    headers,
    ...(payload && { payload }),
  })
  return {
    status: reply.statusCode,
    type: reply.headers['content-type'],
    body: reply.json<Body>(),
    headers: reply.headers,
  }
}

const draft = {
  title: 'A later chair',
  day: '2027-04-01',
  proposals: [
    { act: 'begin', id: 'person/new-chair', from: '2027-04-01' },
    {
      act: 'begin',
      id: 'appointment/new-chair',
      from: '2027-04-01',
      values: { person: 'person/new-chair', to: 'seat/chair' },
    },
  ],
  names: [{ id: 'person/new-chair', name: 'Cy Imagined' }],
}

describe('who may ask', () => {
  test.each([
    ['a system that is open, without a key', '/open/api/bodies', undefined, 200],
    ['one that is not', '/north/api/bodies', undefined, 401],
    ['with a key', '/north/api/bodies', 'reader', 200],
    ['with the key of another system', '/north/api/bodies', 'elsewhere', 404],
    ['a system without a grant, with its key', '/south/api/bodies', 'elsewhere', 404],
    ['what nobody without access may see', '/open/api/changes', undefined, 401],
    ['changes, with a key', '/north/api/changes', 'reader', 200],
    ['how the checks are set, with a key of low access', '/open/api/settings-of-checks', undefined, 404],
    ['what is not', '/north/api/bodies/none', 'reader', 404],
    ['no list', '/north/api/nothing', 'reader', 404],
    ['a page of people, with a key', '/north/settings', 'lowered', 403],
    ['a page of what is one’s own, with a key', '/north/about-me', 'steward', 200],
  ])('%s', async (name, url, key, status) => {
    const reply = await at.server.inject({
      url,
      headers: key ? { authorization: `Bearer ${keys[key]}` } : {},
    })
    if (name.includes('one’s own')) expect(reply.body).not.toContain('name="sex"')
    else expect(reply.statusCode).toBe(status)
  })

  test.each(['Bearer nonsense', 'Bearer tlp_nonsense', 'Bearer', 'Basic cGF0OnBhdA==', 'bearer  '])(
    'a heading that is no key opens nothing, not even what is public: %s',
    async (authorization) => {
      const reply = await at.server.inject({ url: '/open/api/bodies', headers: { authorization } })
      expect(reply.statusCode).toBe(401)
      expect(reply.headers['www-authenticate']).toContain('Bearer')
      expect(reply.json()).toMatchObject({ title: 'Sign in first', status: 401 })
    },
  )

  test('a key opens no more than it was made for, nor more than its owner may', async () => {
    expect((await ask('/north/api/drafts', keys.lowered, draft)).status).toBe(403)
    expect((await ask('/north/api/drafts', keys.raised, draft)).status).toBe(403)
  })

  test('a key ends with its year, and with its owner’s account', async () => {
    const before = at.now
    at.now = moment('2027-11-23T10:00:00.000Z')
    expect((await ask('/north/api/bodies', keys.reader)).status).toBe(401)
    at.now = before
    const brief = await keyFor('north', 'contributor', 'reader')
    expect((await ask('/north/api/bodies', brief)).status).toBe(200)
    await at.store.closeAccount(accountOf('contributor'))
    expect((await ask('/north/api/bodies', brief)).status).toBe(401)
  })

  test('nothing is brought without a key, by whatever session', async () => {
    const steward = await at.visitor('steward')
    const reply = await steward.ask({ method: 'POST', url: '/north/api/drafts', payload: draft })
    expect(reply.statusCode).toBe(401)
  })
})

describe('what is answered', () => {
  test('things of a kind on a day, as they are titled and where they are found', async () => {
    const { body } = await ask('/north/api/bodies?on=2026-11-22', keys.reader)
    expect(body).toMatchObject({ system: 'north', on: '2026-11-22', lastChange: 16 })
    expect(body.things).toMatchObject([
      {
        id: 'body/board',
        kind: 'body',
        title: 'Shire Board',
        start: '2022-07-01',
        sure: true,
        address: 'http://127.0.0.1:4646/north/bodies/board',
      },
    ])
    const { body: then } = await ask('/north/api/bodies?on=2020-06-01', keys.reader)
    expect(then.things.map(({ id }) => id)).toEqual(['body/former'])
  })

  test('only those that point at a thing, some at a time', async () => {
    const first = await ask('/north/api/seats?body=body%2Fboard&most=2', keys.reader)
    expect(first.body.things.map(({ id }) => id)).toEqual(['seat/chair', 'seat/chief'])
    const rest = await ask(first.body.next, keys.reader)
    expect(rest.body.things.map(({ id }) => id)).toEqual(['seat/lay'])
    expect(rest.body.next).toBeUndefined()
    expect((await ask('/north/api/seats?body=body%2Flater', keys.reader)).body.things).toEqual([])
  })

  test('one thing with its history in sentences; who recorded it is for those with access', async () => {
    const { body } = await ask('/north/api/appointments/bo?on=2025-01-01', keys.reader)
    expect(body.thing).toMatchObject({ title: 'Bo Madeup as Chair, Shire Board', end: '2026-01-01' })
    expect(body.history).toMatchObject([
      { act: 'begin', by: 'test', sentence: expect.stringContaining('takes up') },
      { act: 'end', from: '2026-01-01' },
    ])
    const open = await ask('/open/api/appointments/bo?on=2025-01-01')
    expect(JSON.stringify(open.body)).not.toContain('"by"')
  })

  test.each([
    ['/north/api/bodies?most=0', 'most'],
    ['/north/api/bodies?on=yesterday', 'date'],
    ['/north/api/seats?body=board', 'body'],
    ['/north/api/changes?after=x', 'after'],
  ])('%s is refused with what is wrong', async (url, word) => {
    const { status, body, type } = await ask(url, keys.reader)
    expect({ status, type }).toEqual({ status: 400, type: 'application/problem+json; charset=utf-8' })
    expect(body.detail).toContain(word)
  })
})

describe('a draft that a program brings', () => {
  test('stands beside the others, changes nothing, and can be looked through', async () => {
    const { last } = await at.store.ledger('north')
    const made = await ask('/north/api/drafts', keys.steward, draft)
    expect(made.status).toBe(201)
    expect(made.headers.location).toBe(made.body.address)
    expect((await at.store.ledger('north')).last).toBe(last)
    const { body } = await ask(`/north/api/drafts/${made.body.id}`, keys.reader)
    expect(body.proposals).toMatchObject([
      {},
      { sentence: 'From 1 April 2027, Cy Imagined takes up Chair, Shire Board.' },
    ])
    const laid = await ask(`/north/api/appointments?on=2027-05-01&draft=${made.body.id}`, keys.reader)
    expect(laid.body.things.map(({ id }) => id)).toContain('appointment/new-chair')
  })

  test.each([
    ['nothing', [], /object/],
    ['no title', { ...draft, title: ' ' }, /title/],
    ['no day', { ...draft, day: '2027-02-30' }, /day/],
    ['no list', { ...draft, proposals: {} }, /list/],
    ['something unheard of', { ...draft, adopt: true }, /adopt/],
    [
      'an act unheard of',
      { ...draft, proposals: [{ act: 'adopt', id: 'body/x', from: '2027-01-01' }] },
      /adopt/,
    ],
    [
      'a value that cannot be',
      {
        ...draft,
        proposals: [{ act: 'amend', id: 'seat/chair', from: '2027-01-01', values: { voting: 'maybe' } }],
      },
      /Votes/,
    ],
    [
      'a thing that is not there',
      { ...draft, proposals: [{ act: 'end', id: 'seat/none', from: '2027-01-01' }] },
      /none|not/,
    ],
    [
      'a name of someone it does not begin',
      { ...draft, names: [{ id: 'person/ada', name: 'Changed' }] },
      /not begun/,
    ],
    ['a name of no person', { ...draft, names: [{ id: 'body/board', name: 'Changed' }] }, /person/],
  ])('is refused with %s, and nothing is kept', async (_, brought, what) => {
    const before = (await at.store.drafts('north')).length
    const { status, body } = await ask('/north/api/drafts', keys.steward, brought)
    expect(status).toBe(422)
    expect(JSON.stringify(body.problems)).toMatch(what)
    expect(await at.store.drafts('north')).toHaveLength(before)
  })
})

describe('the description', () => {
  test('leads a client that knows nothing else', async () => {
    await at.server.listen({ host: '127.0.0.1', port: 0 })
    const { port } = at.server.server.address() as AddressInfo
    const headers = { authorization: `Bearer ${keys.steward}` }
    const base = `http://127.0.0.1:${port}/north/api`
    const definition = (await (await fetch(`${base}/openapi.json`, { headers })).json()) as never
    const made = new OpenAPIClientAxios({
      definition,
      axiosConfigDefaults: { baseURL: base, headers, proxy: false },
    })
    const client = await made.init()
    const operation = (name: string) =>
      client[name] as (...given: unknown[]) => Promise<{ status: number; data: Body }>
    const bodies = await operation('all-body')({ on: '2026-11-22' })
    expect(bodies.data.things.map(({ id }) => id)).toEqual(['body/board'])
    const board = await operation('one-body')({ key: 'board' })
    expect(board.data.thing).toMatchObject({ id: 'body/board' })
    const brought = await operation('api-drafts-new')(undefined, draft)
    expect(brought.status).toBe(201)
    const read = await operation('api-draft')({ draft: brought.data.id })
    expect(read.data.about).toMatchObject({ title: 'A later chair', state: 'open' })
  })
})
