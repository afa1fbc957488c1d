// What contradicts the record, told with what it was, and settled by a choice for each; nothing is chosen for anybody.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installation, type Installation, type Visitor } from '../../../../test/web/given.ts'
import { drafted, recorded } from '../../../../test/web/drafting.ts'

const URL = '/north/drafts/spring/conflicts'
let at: Installation
let contributor: Visitor
beforeEach(async () => {
  at = await installation()
  contributor = await at.visitor('contributor')
  await drafted(at, '2027-04-01 amend body/board meets=monthly\n2027-04-01 amend seat/lay places=3')
})
afterEach(() => at.close())

const contents = async () =>
  (await at.store.draft('north', 'spring'))?.contents.items.map(({ proposal }) => proposal)
const namesOn = (body: string) => [
  ...new Set([...body.matchAll(/name="(settle-[^"]+?)"/g)].map(([, name = '']) => name)),
]

test('nothing recorded since, nothing to settle', async () => {
  expect((await contributor.get(URL)).body).toContain('Nothing in this draft contradicts the record')
})

test('says what it was, what is recorded, what is proposed; and keeps what is chosen', async () => {
  await recorded(at, '2027-02-01 amend body/board meets=weekly\n2027-02-01 amend body/board quorum=4')
  const page = await contributor.get(URL)
  for (const said of ['It was', 'Not given', 'Weekly', 'Monthly', 'Both change the same thing'])
    expect(page.body).toContain(said)
  const [name = '', other] = namesOn(page.body).filter((one) => !one.endsWith('-new'))
  expect(other).toBeUndefined()
  expect(
    (await contributor.post(URL, { version: '1', [name]: 'new', [`${name}-new`]: 'Quarterly' })).statusCode,
  ).toBe(303)
  expect(await contents()).toMatchObject([{ values: { meets: 'quarterly' } }, { values: { places: 3 } }])
})

test('the record stands where that is chosen, and the rest of the draft is as it was', async () => {
  await recorded(at, '2027-02-01 amend body/board meets=weekly')
  const [name = ''] = namesOn((await contributor.get(URL)).body)
  await contributor.post(URL, { version: '1', [name]: 'live' })
  expect(await contents()).toMatchObject([{ id: 'seat/lay' }])
})

test.each([
  ['nothing chosen', {}, 'Nothing was chosen'],
  ['something else, and not said what', { 'settle-k1-meets-16': 'new' }, 'There is a problem'],
  [
    'something else that cannot be',
    { 'settle-k1-meets-16': 'new', 'settle-k1-meets-16-new': 'on <i>blue</i> moons' },
    'is not on the list',
  ],
  ['a draft saved meanwhile', { version: '7', 'settle-k1-meets-16': 'live' }, 'was saved since'],
])('%s', async (_, fields, said) => {
  await recorded(at, '2027-02-01 amend body/board meets=weekly')
  const { last } = await at.store.ledger('north')
  const own = Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key.replace('-16', `-${last}`), value]),
  )
  const reply = await contributor.post(URL, { version: '1', ...own })
  expect([reply.statusCode, reply.body.includes(said)]).toEqual([422, true])
  expect(reply.body).not.toContain('<i>blue')
  expect((await at.store.draft('north', 'spring'))?.version).toBe(1)
})

test('a reader sees it and is offered nothing', async () => {
  await recorded(at, '2027-02-01 amend body/board meets=weekly')
  const reader = await at.visitor('reader')
  const { body } = await reader.get(URL)
  expect([body.includes('Weekly'), body.includes('Settle these')]).toEqual([true, false])
})
