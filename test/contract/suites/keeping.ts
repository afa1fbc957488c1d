// What is kept beside the record: systems, names, files, accounts and access.
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Account, Store, StoredImport } from '#store/store.ts'
import { early, type Given } from '../given.ts'

const later = moment('2026-06-01T00:00:00.000Z')

export function keepingSuite(given: Given): void {
  test('a slug is taken once, and a system knows whether it is open', async () => {
    const store = await given.store()
    const north = { slug: 'north', name: 'The north', root: id<'area'>('area/north'), createdAt: early }
    expect(await store.system('north')).toEqual(north)
    expect(await store.createSystem({ ...north, name: 'Another' })).toBe(false)
    expect(await store.system('north')).toEqual(north)
    expect(await store.system('west')).toBeUndefined()
    expect(await store.system('no\0rth')).toBeUndefined()
    await expect(store.createSystem({ ...north, slug: 'Not a slug' })).rejects.toThrow()
    expect(await store.openToPublic('north')).toBe(false)
    await store.setOpenToPublic('north', true)
    expect([await store.openToPublic('north'), await store.openToPublic('south')]).toEqual([true, false])
    expect(await store.openToPublic('west')).toBe(false)
  })

  test('what a system publishes is kept whole, chosen anew, and taken back', async () => {
    const store = await given.store()
    const choice = { kinds: ['area', 'body'], withheld: [id('body/one')], licence: 'ogl' } as const
    const [less, more] = [
      { ...choice, names: false, notes: false, history: true },
      { ...choice, kinds: [], names: true, notes: true, history: false },
    ]
    expect(await store.published('north')).toBeUndefined()
    await store.setPublished('north', less)
    await store.setPublished('south', more)
    expect([await store.published('north'), await store.published('south')]).toEqual([less, more])
    await store.setPublished('north', more)
    await store.setPublished('south', undefined)
    expect([await store.published('north'), await store.published('south')]).toEqual([more, undefined])
    await expect(store.setPublished('west', more)).rejects.toThrow()
  })

  test('names and contact details are set, replaced and erased', async () => {
    const store = await given.store()
    const person = id('person/one')
    await store.setName('north', { id: person, name: 'Zoë Example', email: 'zoe@example.test' })
    expect(await store.names('north')).toEqual(new Map([[person, 'Zoë Example']]))
    expect(await store.contact('north', person)).toEqual({
      id: person,
      name: 'Zoë Example',
      email: 'zoe@example.test',
    })
    await store.setName('north', { id: person, name: 'Zoë Invented', phone: '01632 960000' })
    expect(await store.contact('north', person)).toEqual({
      id: person,
      name: 'Zoë Invented',
      phone: '01632 960000',
    })
    await store.eraseName('south', person)
    expect((await store.names('north')).size).toBe(1)
    await store.eraseName('north', person)
    expect(await store.contact('north', person)).toBeUndefined()
    expect((await store.names('north')).size).toBe(0)
  })

  test('a file on its way in keeps its bytes, and a save from an older state is refused', async () => {
    const store = await given.store()
    const one = importOf('north', 'a', randomBytes(3_000_000))
    await store.addImport(one)
    await store.addImport({ ...importOf('north', 'b', new Uint8Array()), createdAt: later })
    await store.addImport(importOf('south', 'a', new Uint8Array([1])))
    const { bytes, ...about } = one
    const read = await store.import('north', 'a')
    expect(Buffer.compare(read?.bytes ?? new Uint8Array(), bytes)).toBe(0)
    expect({ ...read, bytes }).toEqual(one)
    expect((await store.imports('north')).map((each) => each.id)).toEqual(['b', 'a'])
    expect((await store.imports('north'))[1]).toEqual(about)
    const saved = { ...about, answers: { 'who\0': 'org/x' }, state: 'adopted' as const }
    expect(await store.saveImport(saved)).toBe(true)
    expect(await store.saveImport(saved)).toBe(false)
    expect(await store.import('north', 'a')).toMatchObject({ ...saved, version: 2 })
    expect((await store.import('south', 'a'))?.state).toBe('open')
    expect(await store.import('south', 'b')).toBeUndefined()
  })

  test('how a file was read is remembered for files that look the same', async () => {
    const store = await given.store()
    expect(await store.remembered('north', 'table', 'f')).toBeUndefined()
    await store.remember('north', 'table', 'f', { columns: ['a'] })
    await store.remember('north', 'table', 'f', { columns: ['b', 'c'] })
    expect(await store.remembered('north', 'table', 'f')).toEqual({ columns: ['b', 'c'] })
    expect(await store.remembered('south', 'table', 'f')).toBeUndefined()
    expect(await store.remembered('north', 'ods', 'f')).toBeUndefined()
  })

  test('a login is one account, whatever its case', async () => {
    const store = await given.store()
    const pat = accountOf('1', 'pat@example.test')
    expect(await store.createAccount(pat, 'hash')).toBe(true)
    expect(await store.createAccount(accountOf('2', 'Pat@Example.test'), 'other')).toBe(false)
    expect(await store.accountByLogin('PAT@example.test')).toEqual({ ...pat, passwordHash: 'hash' })
    expect(await store.account('1')).toEqual(pat)
    expect(await store.account('2')).toBeUndefined()
    for (const nobody of ['', 'pat', "' or 1=1 --", 'pat@example.test\0', '\ud800'])
      expect(await store.accountByLogin(nobody)).toBeUndefined()
    await store.setPassword('1', 'new')
    expect((await store.accountByLogin(pat.login))?.passwordHash).toBe('new')
    await store.addSession({ id: 's', account: '1', expiresAt: later })
    await store.closeAccount('1')
    expect(await store.accounts()).toEqual([{ ...pat, closed: true }])
    expect(await store.session('s')).toBeUndefined()
  })

  test('access is granted by system, changed and taken away', async () => {
    const store = await given.store()
    await addAccounts(store, '1', '2')
    await store.grant('1', 'north', 'reader')
    await store.grant('1', 'south', 'steward')
    await store.grant('2', 'north', 'contributor')
    await store.grant('1', 'north', 'administrator')
    expect(await store.grants('1')).toEqual(
      new Map([
        ['north', 'administrator'],
        ['south', 'steward'],
      ]),
    )
    expect(await store.grantsOf('north')).toEqual(
      new Map([
        ['1', 'administrator'],
        ['2', 'contributor'],
      ]),
    )
    await store.grant('1', 'north', 'public')
    expect(await store.grants('1')).toEqual(new Map([['south', 'steward']]))
    await expect(store.grant('1', 'west', 'reader')).rejects.toThrow()
  })

  test('sessions end when removed, when cleared and when run out', async () => {
    const store = await given.store()
    await addAccounts(store, '1', '2')
    const add = (session: string, account: string, expiresAt = later) =>
      store.addSession({ id: session, account, expiresAt })
    await Promise.all([add('a', '1'), add('b', '1'), add('c', '2'), add('d', '2', early), add('e', '2')])
    expect(await store.session('a')).toEqual({ id: 'a', account: '1', expiresAt: later })
    await store.removeSession('e')
    await store.clearSessions(undefined, moment('2026-02-01T00:00:00.000Z'))
    expect(await sessionsOf(store, 'abcde')).toBe('abc')
    await store.clearSessions('1', early)
    expect(await sessionsOf(store, 'abcde')).toBe('c')
  })

  test('a token is spent once, for its purpose, before it runs out', async () => {
    const store = await given.store()
    await store.addToken('t', 'first-account', later)
    expect(await store.spendToken('t', 'reset', early)).toBe(false)
    expect(await store.spendToken('t\0', 'first-account', early)).toBe(false)
    const spent = await Promise.all([1, 2, 3].map(() => store.spendToken('t', 'first-account', early)))
    expect(spent.filter(Boolean)).toHaveLength(1)
    await store.addToken('u', 'reset', early)
    expect(await store.spendToken('u', 'reset', early)).toBe(false)
  })

  test('a token that is spent takes the others for the same with it', async () => {
    const store = await given.store()
    for (const [token, purpose] of [
      ['old', 'reset'],
      ['new', 'reset'],
      ['other', 'first-account'],
    ] as const)
      await store.addToken(token, purpose, later)
    expect(await store.spendToken('old', 'first-account', early)).toBe(false)
    expect(await store.spendToken('new', 'reset', early)).toBe(true)
    expect(await store.spendToken('old', 'reset', early)).toBe(false)
    expect(await store.spendToken('other', 'first-account', early)).toBe(true)
  })
}

function importOf(system: string, name: string, bytes: Uint8Array): StoredImport {
  return {
    system,
    id: name,
    format: 'table',
    fileName: 'Börd “2024”.xlsx',
    bytes,
    settings: { header: 3, columns: [null, 'name'] },
    answers: {},
    asAt: '2024-01',
    state: 'open',
    createdAt: early,
    by: 'pat',
    version: 1,
  }
}

function accountOf(account: string, login: string): Account {
  return { id: account, login, name: 'Pat Example', owner: true, createdAt: early, closed: false }
}

async function addAccounts(store: Store, ...accounts: string[]): Promise<void> {
  for (const one of accounts) await store.createAccount(accountOf(one, `${one}@example.test`), 'hash')
}

async function sessionsOf(store: Store, among: string): Promise<string> {
  const found = await Promise.all([...among].map(async (one) => ((await store.session(one)) ? one : '')))
  return found.join('')
}
