// Retiring and taking up again: with a reason, by anyone who may edit it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installation, type Installation } from '../../../../test/web/given.ts'
import { drafted } from '../../../../test/web/drafting.ts'

const URL = '/north/drafts/spring/retire'
let at: Installation
beforeEach(async () => {
  at = await installation()
})
afterEach(() => at.close())
const state = async () => (await at.store.draft('north', 'spring'))?.state

test('is put away with its reason, and taken up again', async () => {
  await drafted(at, '2027-04-01 end body/board')
  const own = await at.visitor('contributor')
  expect((await own.post(URL, { from: 'open', reason: ' ' })).statusCode).toBe(422)
  expect((await own.post(URL, { from: 'open', reason: 'Overtaken' })).statusCode).toBe(303)
  expect(await state()).toBe('retired')
  expect((await own.get('/north/drafts/spring')).statusCode).toBe(200)
  expect((await own.get(URL)).body).toContain('Take this draft up again')
  await own.post(URL, { from: 'retired', reason: 'Wanted after all' })
  expect(await state()).toBe('open')
  expect(
    (await at.store.draftEvents('north', 'spring')).map((one) => [one.is, 'reason' in one && one.reason]),
  ).toEqual([
    ['retired', 'Overtaken'],
    ['reopened', 'Wanted after all'],
  ])
})

test('sent twice, it stays put away', async () => {
  await drafted(at, '2027-04-01 end body/board')
  const own = await at.visitor('contributor')
  expect((await own.get(URL)).body).toContain('name="from" value="open"')
  for (let sent = 0; sent < 2; sent += 1)
    expect((await own.post(URL, { from: 'open', reason: 'Overtaken' })).statusCode).toBe(303)
  expect(await state()).toBe('retired')
})

test('not by those who only read', async () => {
  await drafted(at, '2027-04-01 end body/board')
  expect((await (await at.visitor('reader')).post(URL, { from: 'open', reason: 'No' })).statusCode).toBe(403)
  expect(await state()).toBe('open')
})
