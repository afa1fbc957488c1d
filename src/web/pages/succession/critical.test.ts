import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { snapshot } from '#core/snapshot.ts'
import { criticalRole } from '#kinds/index.ts'
import { installation, type Fields, type Installation } from '../../../../test/web/given.ts'

let at: Installation
beforeEach(async () => {
  at = await installation()
})
afterEach(() => at.close())

const form: Fields = {
  'field.role': 'role/chief',
  'field.reason': 'Signs for every pound',
  'field.wanted': '2',
  'field.review': '2027-06',
  because: 'Board, 20 November 2026',
}
const marks = async () =>
  snapshot(await at.store.ledger('north'), day('2026-11-22'))
    .all(criticalRole)
    .map(({ id, values }) => [id, values])

test('marked, changed and ended, each at once and with where it was agreed', async () => {
  const steward = await at.visitor('steward')
  const done = await steward.post('/north/succession/critical', form)
  expect(done.headers.location).toBe('/north/succession?said=critical')
  const values = { role: 'role/chief', reason: 'Signs for every pound', wanted: 2, review: '2027-06' }
  expect(await marks()).toEqual([['critical-role/chief', values]])
  expect((await steward.get('/north/roles/chief')).body).toContain('Signs for every pound')
  const url = '/north/succession/critical/chief'
  expect((await steward.get(url)).body).toContain('Signs for every pound')
  await steward.post(url, { ...form, 'field.reason': 'Signs', 'was.reason': 'Signs for every pound' })
  expect(await marks()).toEqual([['critical-role/chief', { ...values, reason: 'Signs' }]])
  expect((await steward.post(url, { do: 'end', why: '' })).statusCode).toBe(422)
  const onTheDay = await steward.post(url, { do: 'end', why: 'A mistake' })
  expect(onTheDay.headers.location).toBe('/north/succession?said=ended')
  expect(await marks()).toEqual([])
  expect((await steward.get(url)).statusCode).toBe(404)
  expect((await steward.post(url, { do: 'end', why: 'Again' })).statusCode).toBe(409)
})

test('ended on a later day, also on one on which it was changed', async () => {
  const first = await at.visitor('steward')
  await first.post('/north/succession/critical', form)
  at.now = '2026-11-25T10:00:00.000Z' as typeof at.now
  const steward = await at.visitor('steward')
  const url = '/north/succession/critical/chief'
  await steward.post(url, { ...form, 'field.reason': 'Signs', 'was.reason': 'Signs for every pound' })
  const ended = await steward.post(url, { do: 'end', why: 'There is a deputy now' })
  expect(ended.headers.location).toBe('/north/succession?said=ended')
  expect(await marks()).toHaveLength(1)
  const later = snapshot(await at.store.ledger('north'), day('2026-11-25'))
  expect(later.all(criticalRole)).toEqual([])
})

test.each<[string, Fields, string]>([
  ['no role', { 'field.role': '' }, 'Role is not given'],
  ['no reason', { 'field.reason': ' ' }, 'Why it is critical is not given'],
  ['not where agreed', { because: '' }, 'It is not said where it was agreed'],
  ['nobody wanted', { 'field.wanted': '0' }, 'There is a problem'],
  ['a day that has come', { 'field.review': '2026-11-22' }, 'That day has come already'],
  ['no day', { 'field.review': 'soon' }, 'There is a problem'],
  ['too long', { 'field.reason': 'x'.repeat(2001) }, 'longer than 2000 characters'],
])('refused: %s', async (_, fields, words) => {
  const steward = await at.visitor('steward')
  const reply = await steward.post('/north/succession/critical', { ...form, ...fields })
  expect([reply.statusCode, reply.body.includes(words)]).toEqual([422, true])
  expect(await marks()).toEqual([])
})

test('a role is marked once', async () => {
  const steward = await at.visitor('steward')
  await steward.post('/north/succession/critical', form)
  const twice = await steward.post('/north/succession/critical', form)
  expect([twice.statusCode, twice.body.includes('marked as critical already')]).toEqual([422, true])
  expect(await marks()).toHaveLength(1)
})
