import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { snapshot } from '#core/snapshot.ts'
import { pattern } from '#kinds/index.ts'
import { installation, type Fields, type Installation } from '../../../../test/web/given.ts'
import { formOn } from '../../../../test/web/given-draft.ts'

let at: Installation
beforeEach(async () => {
  at = await installation()
})
afterEach(() => at.close())

const form: Fields = {
  'field.name': 'Board of the shire',
  'field.what': 'Everyone who pays meets. In one room.',
  'field.helps': 'Nobody meets\nMoney is apart',
  'field.costs': 'Three hours a month',
  'field.watch': '<script>alert(1)</script>',
  'field.like': 'body/board',
  because: 'It held through two winters',
}
const kept = async (on = '2026-11-22') =>
  snapshot(await at.store.ledger('north'), day(on))
    .all(pattern)
    .map(({ id, values }) => [id, values.name, values.like])
const words = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('kept from the page of a body, told on a page of its own, and first under Patterns', async () => {
  const steward = await at.visitor('steward')
  expect((await steward.get('/north/bodies/board')).body).toContain('/north/patterns/new?like=body%2Fboard')
  const asked = formOn((await steward.get('/north/patterns/new?like=body%2Fboard')).body)
  expect(asked).toMatchObject({ 'field.name': 'Shire Board', 'field.like': 'body/board' })
  const done = await steward.post('/north/patterns/new', form)
  expect(done.headers.location).toBe('/north/patterns/board-of-the-shire?said=kept')
  expect(await kept()).toEqual([['pattern/board-of-the-shire', 'Board of the shire', ['body/board']]])
  const { body } = await steward.get(String(done.headers.location))
  expect(body).not.toContain('<script>alert')
  expect(body.split('Money is apart').length).toBe(2)
  const text = words(body)
  expect(text).toContain('Everyone who pays meets. In one room.')
  expect(text).toMatch(/When it helps .*Nobody meets .*What it costs .*What to watch/)
  expect(text).toMatch(/What a draft would begin with Body: like “Shire Board” Seat: Chair, on the one like/)
  expect(text).toMatch(/There on 22 November 2026: Shire Board , from 1 July 2022/)
  expect(body).toContain('/north/drafts/pattern?with=pattern%2Fboard-of-the-shire')
  const list = words((await steward.get('/north/patterns')).body)
  expect(list.indexOf('Everyone who pays meets.')).toBeLessThan(list.indexOf('That leaders spoke of'))
})

test('changed and ended, at once and with why', async () => {
  const steward = await at.visitor('steward')
  await steward.post('/north/patterns/new', form)
  const url = '/north/patterns/board-of-the-shire/change'
  const opened = formOn((await steward.get(url)).body)
  await steward.post(url, { ...opened, 'field.name': 'Board', because: 'Shorter' })
  expect(await kept()).toEqual([['pattern/board-of-the-shire', 'Board', ['body/board']]])
  expect((await steward.post(url, { do: 'end', why: ' ' })).statusCode).toBe(422)
  expect((await steward.post(url, { do: 'end', why: 'A mistake' })).headers.location).toBe(
    '/north/patterns?said=ended',
  )
  expect(await kept()).toEqual([])
  expect((await steward.get(url)).statusCode).toBe(404)
  expect((await steward.post(url, { do: 'end', why: 'Again' })).statusCode).toBe(409)
})

test('ended on a later day, it was there before', async () => {
  const first = await at.visitor('steward')
  await first.post('/north/patterns/new', form)
  at.now = '2026-11-25T10:00:00.000Z' as typeof at.now
  const later = await at.visitor('steward')
  await later.post('/north/patterns/board-of-the-shire/change', { do: 'end', why: 'Tried elsewhere' })
  expect([await kept('2026-11-24'), await kept('2026-11-25')]).toEqual([[expect.anything()], []])
})

test.each<[string, Fields, string]>([
  ['no name', { 'field.name': ' ' }, 'Name is not given'],
  ['not what it is', { 'field.what': '' }, 'What it is is not given'],
  ['not why', { because: '' }, 'It is not said why it is kept like that'],
  ['nothing known', { 'field.like': 'body/none' }, 'Nothing here is called'],
  ['too long', { 'field.helps': 'x'.repeat(5001) }, 'longer than 5000 characters'],
  ['a long name', { 'field.name': 'x'.repeat(201) }, 'longer than 200 characters'],
])('refused, with what was typed kept: %s', async (_, fields, said) => {
  const steward = await at.visitor('steward')
  const reply = await steward.post('/north/patterns/new', { ...form, ...fields })
  expect([reply.statusCode, words(reply.body).includes(said)]).toEqual([422, true])
  expect(reply.body).toContain('Three hours a month')
  expect(await kept()).toEqual([])
})

test('two are not called the same; a name that is an address of ours does no harm', async () => {
  const steward = await at.visitor('steward')
  await steward.post('/north/patterns/new', form)
  const twice = await steward.post('/north/patterns/new', { ...form, 'field.name': 'board OF the shire' })
  expect([twice.statusCode, twice.body.includes('a pattern called that already')]).toEqual([422, true])
  for (const name of ['New', 'Library']) {
    const reply = await steward.post('/north/patterns/new', { ...form, 'field.name': name })
    expect(reply.headers.location).toBe(`/north/patterns/${name.toLowerCase()}-2?said=kept`)
  }
})

test('only stewards keep patterns; nobody else is offered it', async () => {
  const contributor = await at.visitor('contributor')
  for (const path of ['bodies/board', 'patterns', 'roles/chief'])
    expect((await contributor.get(`/north/${path}`)).body).not.toContain('/patterns/new')
  expect((await contributor.post('/north/patterns/new', form)).statusCode).toBe(403)
  expect(await kept()).toEqual([])
})
