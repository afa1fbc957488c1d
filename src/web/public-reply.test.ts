// Asked of a whole installation, as browsers and those who keep answers for many would.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kinds } from '#kinds/index.ts'
import { installation, type Installation } from '../../test/web/given.ts'

let at: Installation
beforeAll(async () => {
  at = await installation()
  await at.store.setPublished('open', {
    kinds: kinds.map(({ name }) => name),
    withheld: [],
    names: true,
    notes: true,
    history: true,
    licence: 'ogl',
  })
})
afterAll(() => at.close())

test.each(['/open', '/open/bodies/board', '/open/bodies?format=csv', '/open/api/bodies', '/open/map.svg'])(
  '%s may be kept for a minute, is known again, and says on what terms',
  async (url) => {
    const nobody = await at.visitor('nobody')
    const { headers, statusCode } = await nobody.get(url)
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toBe('public, max-age=60')
    expect(String(headers.vary)).toMatch(/Cookie, Authorization/)
    expect(headers.link).toContain('open-government-licence/version/3/>; rel="license"')
    const again = await nobody.ask({ url, headers: { 'if-none-match': String(headers.etag) } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const other = await nobody.ask({ url, headers: { 'if-none-match': 'W/"other"' } })
    expect(other.statusCode).toBe(200)
  },
)

test('pages say what they are and on what terms, only where that was chosen', async () => {
  const page = await (await at.visitor('nobody')).get('/open')
  expect(page.body).toContain(
    'This is what The open publishes of its record. It may be used under the Open Government',
  )
  const own = await (await at.visitor('reader')).get('/open')
  expect(own.body).not.toContain('Open Government')
  const described = await (await at.visitor('nobody')).get('/open/api/openapi.json')
  expect((described.json() as { info: object }).info).toMatchObject({
    license: { name: 'Open Government Licence v3.0' },
  })
})

test.each(['stranger', 'reader', 'owner'] as const)('nothing shown to a %s is kept', async (who) => {
  const { headers } = await (await at.visitor(who)).get('/open')
  expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined])
})

test('what is not found, and pages of no system, are not kept for all', async () => {
  const nobody = await at.visitor('nobody')
  for (const url of ['/open/bodies/none', '/sign-in', '/north'])
    expect((await nobody.get(url)).headers['cache-control']).not.toContain('public')
})

test('an answer is new as soon as what is published changes', async () => {
  const nobody = await at.visitor('nobody')
  const before = (await nobody.get('/open/bodies')).headers.etag
  const choice = await at.store.published('open')
  if (!choice) throw new Error('none')
  await at.store.setPublished('open', { ...choice, kinds: ['area', 'organisation'] })
  expect((await nobody.get('/open/bodies')).headers.etag).not.toBe(before)
})
