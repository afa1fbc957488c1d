// Taking back what was adopted: a draft of its own, which adopted leaves the record as it was.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, type Day } from '#core/day.ts'
import { snapshot } from '#core/snapshot.ts'
import { body } from '#kinds/index.ts'
import { installation, type Fields, type Installation, type Visitor } from '../../../../test/web/given.ts'
import { drafted, recorded } from '../../../../test/web/drafting.ts'

const URL = '/north/drafts/spring/undo'
const DECISION = { title: 'Decided', on: '2026-11-20', minute: 'Item 7', when: 'now', sure: 'yes' }
let at: Installation
let steward: Visitor
beforeEach(async () => {
  at = await installation()
  steward = await at.visitor('steward')
  await drafted(at, '2027-04-01 amend body/board meets=monthly')
  await steward.post('/north/drafts/spring/adopt', { version: '1', ...DECISION })
})
afterEach(() => at.close())
const meets = async (on: string) =>
  snapshot(await at.store.ledger('north'), day(on) as Day)
    .all(body)
    .find(({ id }) => id === 'body/board')?.values.meets

async function undone(fields: Fields): Promise<void> {
  const { headers } = await steward.post(URL, fields)
  const made = String(headers.location).split('?')[0] ?? ''
  expect(made).toMatch(/^\/north\/drafts\//)
  await steward.post(`${made}/adopt`, { version: '1', ...DECISION })
}

test('from a day on: until then it held', async () => {
  await undone({ way: 'from', from: '2027-06-01', because: 'It was too much' })
  expect([await meets('2027-05-31'), await meets('2027-06-01')]).toEqual(['monthly', undefined])
})

test('as a mistake: as if it had never been', async () => {
  await undone({ way: 'mistake', because: 'The wrong board' })
  expect(await meets('2027-05-31')).toBeUndefined()
})

test('names what was recorded about the same things since', async () => {
  await recorded(at, '2027-08-01 amend body/board quorum=4')
  const page = (await steward.get(URL)).body
  expect(page).toContain('What changed since')
  expect(page).toContain('quorum 4')
})

test.each<[string, Fields, string]>([
  ['no reason', { way: 'mistake' }, 'There is no reason'],
  ['no way', { because: 'Wrong' }, 'It is not said how'],
  ['no day', { way: 'from', from: 'soon', because: 'Wrong' }, 'That is not a day'],
])('%s', async (_, fields, said) => {
  const reply = await steward.post(URL, fields)
  expect([reply.statusCode, reply.body.includes(said)]).toEqual([422, true])
})

test('of a draft that was not adopted there is nothing to take back', async () => {
  await drafted(at, '2027-04-01 end body/board', { id: 'open' })
  expect((await steward.get('/north/drafts/open/undo')).statusCode).toBe(303)
})
