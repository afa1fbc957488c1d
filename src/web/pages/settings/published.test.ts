import { afterAll, beforeAll, expect, test } from 'vitest'
import { kinds } from '#kinds/index.ts'
import { vocabulary } from '#core/kind.ts'
import { installation, urlencoded, type Installation, type Visitor } from '../../../../test/web/given.ts'
import { groupsOf } from './published-groups.ts'

let at: Installation
let administrator: Visitor
beforeAll(async () => {
  at = await installation()
  administrator = await at.visitor('administrator')
})
afterAll(() => at.close())

async function send(fields: string): Promise<{ readonly statusCode: number; readonly body: string }> {
  const payload = `_csrf=${encodeURIComponent(await administrator.proof())}&${fields}`
  const { headers } = urlencoded({})
  return administrator.ask({
    method: 'POST',
    url: '/open/settings/published',
    headers: headers ?? {},
    payload,
  })
}

test('every kind that does not steer the record can be chosen, once', () => {
  const offered = groupsOf(vocabulary(kinds)).flatMap((group) => group.kinds)
  const may = kinds.filter((kind) => !('steers' in kind)).map(({ name }) => name)
  expect([...offered, 'area', 'organisation'].toSorted()).toEqual(may.toSorted())
})

test('before a choice all is ticked, and the page says that all is seen', async () => {
  const { body } = await administrator.get('/open/settings/published')
  expect(body).toContain('Nothing was chosen yet')
  expect(body.match(/name="shown"[^>]*>/g)?.every((one) => one.includes('checked'))).toBe(true)
  expect(body).not.toContain('Publish the whole record again')
})

test('what is chosen is kept, shown again, and followed; and taken back', async () => {
  const chosen = 'shown=bodies&shown=decisions&withheld=body%2Fformer&detail=history&licence=ogl'
  expect((await send(chosen)).statusCode).toBe(303)
  expect(await at.store.published('open')).toEqual({
    kinds: ['area', 'organisation', 'body', 'decision'],
    withheld: ['body/former'],
    names: false,
    notes: false,
    history: true,
    licence: 'ogl',
  })
  const { body } = await administrator.get('/open/settings/published')
  expect(body).toContain('Everyone sees what is chosen here')
  expect(body).toMatch(/value="body\/former"[^>]*checked/)
  const nobody = await at.visitor('nobody')
  expect((await nobody.get('/open/seats')).body).not.toContain('Lay member')
  expect((await nobody.get('/open/bodies/former?on=2020-06-01')).statusCode).toBe(404)
  expect((await send('do=all')).statusCode).toBe(303)
  expect(await at.store.published('open')).toBeUndefined()
  expect((await nobody.get('/open/seats')).body).toContain('Lay member')
})

test('what would not be right without something else is said, and nothing is kept', async () => {
  const reply = await send('shown=seats&shown=outcomes')
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain(
    '“Seats, roles and who holds them” would not be right without “Bodies”. Choose both, or neither.',
  )
  expect(await at.store.published('open')).toBeUndefined()
})

test('what is private cannot be chosen, and nonsense is left out', async () => {
  const wrong =
    'shown=check-setting&shown=day-rate&shown=%3Cscript%3E&withheld=nothing&withheld=body%2Fnone&licence=mine'
  expect((await send(wrong)).statusCode).toBe(303)
  expect(await at.store.published('open')).toMatchObject({
    kinds: ['area', 'organisation'],
    withheld: [],
    licence: 'none',
  })
  expect((await (await at.visitor('nobody')).get('/open')).statusCode).toBe(200)
  await at.store.setPublished('open', undefined)
})
