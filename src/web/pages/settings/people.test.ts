// Who is whom: an administrator ties an account with access to a person of the record, or to nobody.
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  accountOf,
  installation,
  type Fields,
  type Installation,
  type Who,
} from '../../../../test/web/given.ts'

let at: Installation
beforeEach(async () => {
  at = await installation()
})
afterEach(() => at.close())

const tie = async (fields: Fields, who: Who = 'administrator') =>
  (await at.visitor(who)).post('/north/settings', { do: 'tie', ...fields })
const tied = async () => Object.fromEntries(await at.store.peopleOfAccounts('north'))

test('an account is tied to a person, to another, to nobody', async () => {
  const account = accountOf('reader')
  expect((await tie({ account, person: 'person/ada' })).statusCode).toBe(303)
  expect(await tied()).toEqual({ [account]: 'person/ada' })
  const page = (await (await at.visitor('administrator')).get('/north/settings')).body
  expect(page).toMatch(/Invented reader is <a href="\/north\/people\/ada">Ada Invented</)
  expect(page).toContain('>Bo Madeup</option>')
  await tie({ account, person: 'person/bo' })
  expect(await tied()).toEqual({ [account]: 'person/bo' })
  await tie({ account, person: '' })
  expect(await tied()).toEqual({})
})

test.each<[string, Fields, string]>([
  ['a person who is not in the record', { person: 'person/none' }, 'not in the record'],
  ['what is no person', { person: 'body/board' }, 'not in the record'],
  ['what is nothing at all', { person: '<img>' }, 'not in the record'],
  ['an account without access', { account: accountOf('stranger') }, 'has no access here'],
  ['no account', { account: 'none' }, 'has no access here'],
])('is not tied to %s', async (_, wrong, said) => {
  const reply = await tie({ account: accountOf('reader'), person: 'person/ada', ...wrong })
  expect([reply.statusCode, reply.body.includes(said), reply.body.includes('<img>')]).toEqual([
    422,
    true,
    false,
  ])
  expect(await tied()).toEqual({})
})

test('whoever is tied, and whoever is that person already, is told; nobody for what stays', async () => {
  const told = async (who: Who) =>
    (await at.store.notices(accountOf(who), 10, 'north')).map(({ text }) =>
      text.split(' ').slice(0, 3).join(' '),
    )
  await tie({ account: accountOf('reader'), person: 'person/ada' })
  await tie({ account: accountOf('reader'), person: 'person/ada' })
  expect(await told('reader')).toEqual(['Who you are'])
  await tie({ account: accountOf('administrator'), person: 'person/ada' })
  expect((await told('reader')).toSorted()).toEqual(['Another account was', 'Who you are'])
  expect(await told('administrator')).toEqual([])
  await tie({ account: accountOf('reader'), person: '' })
  expect(await told('reader')).toHaveLength(3)
})

test('is for administrators alone', async () => {
  expect((await tie({ account: accountOf('steward'), person: 'person/ada' }, 'steward')).statusCode).toBe(403)
  expect(await tied()).toEqual({})
})
