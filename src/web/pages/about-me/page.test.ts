import { afterEach, beforeEach, expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { characteristics } from '#private/characteristics.ts'
import {
  accountOf,
  everyone,
  installation,
  type Fields,
  type Installation,
  type Visitor,
} from '../../../../test/web/given.ts'

const URL = '/north/about-me'
const ada = id<'person'>('person/ada')
let at: Installation
let own: Visitor
beforeEach(async () => {
  at = await installation()
  await at.store.setPersonOfAccount('north', accountOf('reader'), ada)
  await at.store.setPersonOfAccount('north', accountOf('steward'), id('person/bo'))
  own = await at.visitor('reader')
})
afterEach(() => at.close())

const kept = async (person = ada, system = 'north') =>
  Object.fromEntries(
    (await at.store.characteristicsOf(system, person)).map((one) => [one.characteristic, one.value]),
  )
async function seen(visitor: Visitor): Promise<string> {
  const found = /name="seen" value="([^"]*)"/.exec((await visitor.get(URL)).body)?.[1] ?? ''
  return found.replaceAll('&quot;', '"')
}
const say = async (fields: Fields, visitor = own) =>
  visitor.post(URL, { seen: await seen(visitor), ...fields })

test('said, changed and taken back, each alone and all together', async () => {
  expect((await own.get(URL)).body).not.toContain('Take all of it back')
  const done = await say({ sex: 'female', race: 'mixed', age: '' })
  expect([done.statusCode, done.headers.location]).toEqual([303, '/north/about-me?done=saved'])
  expect(await kept()).toEqual({ sex: 'female', race: 'mixed' })
  const { body } = await own.get(`${URL}?done=saved`)
  expect(body).toContain('It is saved')
  expect(body).toMatch(/name="sex" type="radio" value="female" checked/)
  expect(body).toMatch(/name="age" type="radio" value="" checked/)
  at.now = '2026-11-22T12:00:00.000Z' as typeof at.now
  await say({ sex: '', race: 'asian', religion: 'none' })
  expect(await kept()).toEqual({ race: 'asian', religion: 'none' })
  const back = await say({ do: 'take-back', race: 'asian' })
  expect(back.headers.location).toBe('/north/about-me?done=nothing')
  expect(await kept()).toEqual({})
})

test('every characteristic is offered with every category, and none of them is asked for', async () => {
  const { body } = await own.get(URL)
  for (const [name, { label, categories }] of Object.entries(characteristics)) {
    expect(body).toContain(label)
    for (const value of ['', ...Object.keys(categories)])
      expect(body).toContain(`name="${name}" type="radio" value="${value}"`)
  }
  expect((await say({})).statusCode).toBe(303)
})

test.each<[string, Fields]>([
  ['a value of no list', { sex: 'lots' }],
  ['one of another list', { sex: 'muslim' }],
  ['what every object has', { sex: 'constructor' }],
  ['a script', { religion: '<script>alert(1)</script>' }],
  ['too much', { age: 'x'.repeat(50_000) }],
])('refused, and nothing of it kept: %s', async (_, fields) => {
  const reply = await say({ disability: 'yes', ...fields })
  expect([reply.statusCode, reply.body.includes('not one of those offered')]).toEqual([422, true])
  expect(reply.body).not.toContain('<script>alert')
  expect(reply.body).toMatch(/name="disability" type="radio" value="yes" checked/)
  expect(await kept()).toEqual({})
})

test('a form that is behind overwrites nothing', async () => {
  const before = await seen(own)
  await say({ sex: 'female' })
  const reply = await own.post(URL, { seen: before, sex: 'male' })
  expect([reply.statusCode, await kept()]).toEqual([409, { sex: 'female' }])
  expect((await own.post(URL, { sex: 'male' })).statusCode).toBe(409)
})

test('nobody else is shown it, in this system or another, and each is asked about themself', async () => {
  await say({ orientation: 'gay' })
  for (const who of everyone) {
    const visitor = await at.visitor(who)
    for (const url of [URL, `${URL}?person=person%2Fada`, '/open/about-me', '/north/people/ada'])
      if (who !== 'reader' || url.startsWith('/open'))
        expect((await visitor.get(url)).body).not.toMatch(/value="gay" checked|&quot;gay&quot;/)
  }
  const steward = await at.visitor('steward')
  await say({ sex: 'male', person: 'person/ada' }, steward)
  expect([await kept(), await kept(id('person/bo'))]).toEqual([{ orientation: 'gay' }, { sex: 'male' }])
  expect(await kept(ada, 'open')).toEqual({})
})

test('another account that is tied to the same person is shown nothing of it, and can put something else in its place', async () => {
  await say({ orientation: 'gay', sex: 'female' })
  await at.store.setPersonOfAccount('north', accountOf('administrator'), ada)
  const other = await at.visitor('administrator')
  const { body } = await other.get(URL)
  expect(body).not.toMatch(/value="(?:gay|female)" checked|&quot;(?:gay|female)&quot;/)
  expect(body).toMatch(/name="orientation" type="radio" value="" checked[^]*?Leave what was said/)
  await say({ orientation: '', sex: 'male' }, other)
  expect(await kept()).toEqual({ orientation: 'gay', sex: 'male' })
  expect((await own.get(URL)).body).toMatch(/value="gay" checked/)
  expect((await own.get(URL)).body).not.toMatch(/value="male" checked/)
  await say({ do: 'take-back' }, other)
  expect(await kept()).toEqual({})
})

test('without a person of the record nothing can be said, and it is told what to do', async () => {
  const contributor = await at.visitor('contributor')
  const page = await contributor.get(URL)
  expect([page.statusCode, page.body.includes('An administrator of this system can tie it')]).toEqual([
    200,
    true,
  ])
  expect(page.body).not.toContain('type="radio"')
  const reply = await contributor.post(URL, { seen: '[]', sex: 'female' })
  expect(reply.body).toContain('not tied to a person')
  expect([...(await at.store.everyoneSaid('north', 'sex'))]).toEqual([])
  expect((await (await at.visitor('administrator')).get(URL)).body).toContain('/north/settings#people')
})

test('goes with the name, and is not made again by a form from before', async () => {
  await say({ sex: 'female' })
  const before = await seen(own)
  await (await at.visitor('steward')).post('/north/people/ada/name', { do: 'erase', sure: 'yes' })
  expect(await kept()).toEqual({})
  expect((await own.post(URL, { seen: before, sex: 'female', age: '35-44' })).statusCode).toBe(409)
  expect(await kept()).toEqual({})
})

test('the page says below how many people nothing is told, as the tables keep it', async () => {
  expect((await own.get(URL)).body).toMatch(/no fewer than\s+5 people/)
  const release = { number: 1, at: at.now, day: '2026-11-22' as never, characteristic: 'sex' as const }
  await at.store.addRelease(
    'north',
    { ...release, minimum: 10, groups: [], made: [] },
    { groups: [], said: {}, order: [] },
    'x',
  )
  expect((await own.get(URL)).body).toMatch(/no fewer than\s+10 people/)
})
