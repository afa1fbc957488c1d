// Signing in, sessions and links that work once, as a stranger with a browser would try them.
import { afterEach, describe, expect, test } from 'vitest'
import type { Moment } from '#core/day.ts'
import { oneTimeLink, SESSION_COOKIE } from '#web/sign-in.ts'
import { accountOf, installation, keptIn, PASSWORD, type Installation, type Wanted } from './given.ts'

const opened: Installation[] = []
async function given(wanted: Wanted = {}): Promise<Installation> {
  const made = await installation(wanted)
  opened.push(made)
  return made
}
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

const later = (at: Installation, hours: number) => {
  at.now = new Date(Date.parse(at.now) + hours * 3_600_000).toISOString() as Moment
}
const reader = { login: 'reader@invented.example', password: PASSWORD }

describe('signing in', () => {
  test('leads to where one was going, and the session holds', async () => {
    const at = await given()
    const visitor = await at.visitor('nobody')
    const asked = await visitor.get('/north/bodies?q=board&on=2024-01-01')
    const form = await visitor.get(String(asked.headers.location))
    const next = /name="next" value="([^"]+)"/.exec(form.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const reply = await visitor.post('/sign-in', { ...reader, login: '  Reader@Invented.example ', next })
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/north/bodies?q=board&on=2024-01-01'])
    expect((await visitor.get('/north')).statusCode).toBe(200)
  })

  test.each([
    ['//evil.example'],
    ['https://evil.example'],
    ['/\\evil.example'],
    ['/\t/evil.example'],
    ['javascript:alert(1)'],
    ['\\\\evil.example'],
    ['/a\r\nset-cookie: x=y'],
    [' //evil.example'],
    ['north'],
    [''],
  ])('never leads elsewhere: next=%j', async (next) => {
    const at = await given()
    const visitor = await at.visitor('nobody')
    const form = await visitor.get(`/sign-in?next=${encodeURIComponent(next)}`)
    expect(form.body).toContain('name="next" value="/"')
    const reply = await visitor.post('/sign-in', { ...reader, next })
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/'])
    const again = await visitor.get(`/sign-in?next=${encodeURIComponent(next)}`)
    expect([again.statusCode, again.headers.location]).toEqual([303, '/'])
  })

  test('leads to an address in other letters than English', async () => {
    const at = await given()
    const visitor = await at.visitor('nobody')
    const reply = await visitor.post('/sign-in', { ...reader, next: '/north/search?q=日本é' })
    expect(reply.statusCode).toBe(303)
    expect((await visitor.get(String(reply.headers.location))).statusCode).toBe(200)
  })

  test('says the same of a wrong password, an unknown name, and nothing at all', async () => {
    const at = await given()
    const visitor = await at.visitor('nobody')
    const tries = [
      { login: reader.login, password: 'three invented wordz' },
      { login: 'nobody-at-all', password: PASSWORD },
      { login: '', password: '' },
      { login: reader.login, password: '' },
    ]
    for (const wrong of tries) {
      const reply = await visitor.post('/sign-in', wrong)
      expect(reply.statusCode).toBe(422)
      expect(reply.body).toContain('The name or the password is not right')
      expect(reply.body).toContain('<title>Error: Sign in')
      expect(visitor.cookies.has(SESSION_COOKIE)).toBe(false)
      if (wrong.password) expect(reply.body).not.toContain(wrong.password)
    }
  })

  test('fits nobody whose password was never chosen', async () => {
    const at = await given()
    const account = {
      id: 'account/new',
      login: 'new@invented.example',
      name: 'New',
      owner: true,
      createdAt: at.now,
      closed: false,
    }
    await at.store.createAccount(account, '')
    const visitor = await at.visitor('nobody')
    expect((await visitor.post('/sign-in', { login: account.login, password: '' })).statusCode).toBe(422)
  })

  test('may be tried twenty times in ten minutes', async () => {
    const at = await given()
    const visitor = await at.visitor('nobody')
    const statuses = []
    for (let tried = 0; tried < 22; tried += 1) {
      statuses.push(
        (await visitor.post('/sign-in', { login: 'x', password: 'x'.repeat(tried + 1) })).statusCode,
      )
    }
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(422))
    expect(statuses.slice(20)).toEqual([429, 429])
    const right = await visitor.post('/sign-in', reader)
    expect(right.statusCode).toBe(429)
    expect(right.body).toContain('Too many tries')
  })
})

describe('a session', () => {
  test('is new with each sign-in, whatever cookie came before', async () => {
    const at = await given()
    const visitor = await at.visitor('nobody')
    visitor.cookies.set(SESSION_COOKIE, 'planted')
    // The planted one opens nothing, so the form for signing in is shown.
    const form = await visitor.get('/sign-in')
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
    await visitor.post('/sign-in', { _csrf, ...reader })
    const held = visitor.cookies.get(SESSION_COOKIE)
    expect(held).toMatch(/^[\w-]{43}$/)
    visitor.cookies.set(SESSION_COOKIE, 'planted')
    expect((await visitor.get('/north')).statusCode).toBe(303)
  })

  test('ends when one signs out, also for whoever copied the cookie', async () => {
    const at = await given()
    const visitor = await at.visitor('reader')
    const copied = visitor.cookies.get(SESSION_COOKIE) ?? ''
    const reply = await visitor.post('/sign-out')
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/'])
    const thief = await at.visitor('nobody')
    thief.cookies.set(SESSION_COOKIE, copied)
    expect((await thief.get('/north')).statusCode).toBe(303)
  })

  test('does not end by a link or a picture on another site', async () => {
    const at = await given()
    const visitor = await at.visitor('reader')
    await visitor.get('/sign-out')
    await visitor.ask({ method: 'POST', url: '/sign-out' })
    expect((await visitor.get('/north')).statusCode).toBe(200)
  })

  test('keeps the browser from keeping pages of people who are signed in', async () => {
    const at = await given()
    const reply = await (await at.visitor('reader')).get('/north')
    expect(reply.headers['cache-control']).toBe('no-store')
  })
})

describe('the first account', () => {
  const filled = { name: 'First Invented', login: 'first@invented.example', password: PASSWORD }

  test('is made by its link, once, and owns the installation', async () => {
    const at = await given({ empty: true })
    const token = await oneTimeLink(at.store, 'first-account', at.now)
    const visitor = await at.visitor('nobody')
    expect((await visitor.get(`/first-account/${token}`)).statusCode).toBe(200)
    const reply = await visitor.post(`/first-account/${token}`, filled)
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/'])
    expect((await visitor.get('/accounts')).statusCode).toBe(200)
    const other = await at.visitor('nobody')
    expect((await other.post(`/first-account/${token}`, { ...filled, login: 'second' })).statusCode).toBe(400)
    expect(await at.store.accounts()).toHaveLength(1)
  })

  test('is not made by an older link once there is one', async () => {
    const at = await given({ empty: true })
    const [older, newer] = [
      await oneTimeLink(at.store, 'first-account', at.now),
      await oneTimeLink(at.store, 'first-account', at.now),
    ]
    const visitor = await at.visitor('nobody')
    await visitor.post(`/first-account/${newer}`, filled)
    const thief = await at.visitor('nobody')
    expect((await thief.post(`/first-account/${older}`, { ...filled, login: 'thief' })).statusCode).toBe(400)
    expect(await at.store.accounts()).toHaveLength(1)
  })

  test.each([
    ['no name', { ...filled, name: ' ' }, 'Enter your name'],
    ['a login with spaces', { ...filled, login: 'a b c' }, 'without spaces'],
    ['a short password', { ...filled, password: 'short' }, 'at least 12'],
    ['an endless password', { ...filled, password: 'x'.repeat(1001) }, 'at most 1,000'],
  ])('with %s is asked again, and the link is not spent', async (_, wrong, said) => {
    const at = await given({ empty: true })
    const token = await oneTimeLink(at.store, 'first-account', at.now)
    const visitor = await at.visitor('nobody')
    const reply = await visitor.post(`/first-account/${token}`, wrong)
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(said)
    expect(reply.body).not.toContain(wrong.password)
    expect((await visitor.post(`/first-account/${token}`, filled)).statusCode).toBe(303)
  })

  test('is made by nobody with a link that is made up, too old, or for something else', async () => {
    const at = await given({ empty: true })
    const other = await oneTimeLink(at.store, 'password account/x', at.now)
    const old = await oneTimeLink(at.store, 'first-account', at.now)
    later(at, 73)
    const visitor = await at.visitor('nobody')
    for (const token of ['made-up', other, old]) {
      expect((await visitor.post(`/first-account/${token}`, filled)).statusCode).toBe(400)
    }
    expect(await at.store.accounts()).toEqual([])
  })
})

describe('a link to choose a password', () => {
  const linkIn = (body: string) => /https?:\/\/[^<\s]+(\/choose-password\/[^<\s]+)/.exec(body)?.[1] ?? ''

  test('is made with the account by its owner, works once, and ends older sessions', async () => {
    const at = await given()
    const owner = await at.visitor('owner')
    const added = await owner.post('/accounts', {
      do: 'add',
      name: 'Newly Invented',
      login: 'New@Invented.example',
    })
    const link = linkIn(added.body)
    const visitor = await at.visitor('nobody')
    expect((await visitor.post(link, { password: 'too short' })).statusCode).toBe(422)
    expect((await visitor.post(link, { password: PASSWORD })).statusCode).toBe(303)
    expect((await visitor.get('/')).statusCode).not.toBe(404)
    const [again, thief] = [
      await owner.post('/accounts', { do: 'link', account: accountOf('reader') }),
      await at.visitor('nobody'),
    ]
    expect((await thief.post(link, { password: 'something else entirely' })).statusCode).toBe(400)
    const session = await at.visitor('reader')
    const chooser = await at.visitor('nobody')
    expect((await chooser.post(linkIn(again.body), { password: 'quite another phrase' })).statusCode).toBe(
      303,
    )
    expect((await session.get('/north')).statusCode).toBe(303)
  })

  test('does not fit another account, a closed one, or a later time', async () => {
    const at = await given()
    const token = await oneTimeLink(at.store, `password ${accountOf('reader')}`, at.now)
    const closed = await oneTimeLink(at.store, `password ${accountOf('steward')}`, at.now)
    const old = await oneTimeLink(at.store, `password ${accountOf('reader')}`, at.now)
    await at.store.closeAccount(accountOf('steward'))
    const before = await keptIn(at.store)
    const visitor = await at.visitor('nobody')
    const tried = { password: 'quite another phrase' }
    expect((await visitor.post(`/choose-password/owner/${token}`, tried)).statusCode).toBe(400)
    expect((await visitor.post(`/choose-password/steward/${closed}`, tried)).statusCode).toBe(400)
    later(at, 73)
    expect((await visitor.post(`/choose-password/reader/${old}`, tried)).statusCode).toBe(400)
    expect(await keptIn(at.store)).toEqual(before)
  })
})

describe('cookies and headers', () => {
  test('on this machine: not readable by scripts, not sent from elsewhere', async () => {
    const at = await given()
    const visitor = await at.visitor('nobody')
    const form = await visitor.get('/sign-in')
    expect(String(form.headers['set-cookie'])).toMatch(/^_csrf=.*; HttpOnly; SameSite=Lax$/)
    const reply = await visitor.post('/sign-in', reader)
    expect(String(reply.headers['set-cookie'])).toMatch(
      /^throughline-session=[\w-]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect(reply.headers['strict-transport-security']).toBeUndefined()
  })

  test('behind TLS: over TLS only, and told so', async () => {
    const at = await given({ baseUrl: 'https://throughline.example' })
    const visitor = await at.visitor('nobody')
    const form = await visitor.get('/sign-in')
    const reply = await visitor.post('/sign-in', reader)
    for (const { headers } of [form, reply]) expect(String(headers['set-cookie'])).toContain('; Secure')
    expect(form.headers['strict-transport-security']).toMatch(/^max-age=31536000/)
    expect(form.headers['content-security-policy']).toContain('upgrade-insecure-requests')
    const owner = await at.visitor('owner')
    const added = await owner.post('/accounts', { do: 'link', account: accountOf('reader') })
    expect(added.body).toContain('https://throughline.example/choose-password/')
  })

  test('say that nothing inline runs and nothing comes from elsewhere', async () => {
    const at = await given()
    const visitor = await at.visitor('reader')
    for (const url of ['/sign-in', '/north/bodies', '/nowhere', '/north/map.svg', '/health']) {
      const { headers } = await visitor.get(url)
      const policy = String(headers['content-security-policy'])
      expect(policy).toMatch(/default-src 'none'/)
      expect(policy).toMatch(/frame-ancestors 'none'/)
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('same-origin')
    }
  })
})
