// Forms as people really send them: twice, late, from two windows, with fields missing. What is refused writes nothing.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  accountOf,
  installation,
  keptIn,
  PASSWORD,
  statusesOf,
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
    expect(statusesOf(replies)).toEqual([303, 409])
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
