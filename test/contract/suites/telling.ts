// What is told to accounts, and which person of the record an account is.
import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Notice, Store } from '#store/store.ts'
import { early, type Given } from '../given.ts'

export function tellingSuite(given: Given): void {
  test('notices are told newest first, once, read one by one or all', async () => {
    const store = await given.store()
    await addAccounts(store)
    const all = [
      noticeOf('a', 1),
      noticeOf('b', 3),
      noticeOf('c', 2),
      { ...noticeOf('d', 4), account: 'kim' },
    ]
    await store.addNotices(all)
    await store.addNotices([{ ...noticeOf('a', 1), text: 'Told again' }])
    expect(await store.notices('pat', 9)).toEqual([all[1], all[2], all[0]])
    expect(await store.notices('pat', 1)).toEqual([all[1]])
    expect(await store.notices('nobody', 9)).toEqual([])
    expect(await store.unreadNotices('pat')).toBe(3)
    await store.readNotices('pat', ['a', 'd', 'no such'])
    await store.readNotices('pat', [])
    expect([await store.unreadNotices('pat'), await store.unreadNotices('kim')]).toEqual([2, 1])
    expect((await store.notices('pat', 9)).map((one) => one.read)).toEqual([false, false, true])
    await store.readNotices('pat', 'all')
    expect([await store.unreadNotices('pat'), await store.unreadNotices('kim')]).toEqual([0, 1])
    await store.addNotices([])
    await expect(store.addNotices([{ ...noticeOf('e', 1), account: 'nobody' }])).rejects.toThrow()
    await expect(store.addNotices([{ ...noticeOf('e', 1), system: 'west' }])).rejects.toThrow()
  })

  test('mail that waits is handed out oldest first until it is sent or has failed', async () => {
    const store = await given.store()
    await addAccounts(store)
    const waiting = (name: string, at: number) => ({ ...noticeOf(name, at), mail: 'waiting' as const })
    await store.addNotices([noticeOf('a', 1), waiting('b', 3), waiting('c', 2), waiting('d', 4)])
    expect((await store.noticesToMail(2)).map((one) => one.id)).toEqual(['c', 'b'])
    await store.mailed({ account: 'pat', id: 'c' }, 'sent')
    await store.mailed({ account: 'pat', id: 'b' }, 'failed')
    await store.mailed({ account: 'kim', id: 'd' }, 'sent')
    expect(await store.noticesToMail(9)).toEqual([waiting('d', 4)])
    const mail = (await store.notices('pat', 9)).map((one) => one.mail)
    expect(mail).toEqual(['waiting', 'failed', 'sent', 'none'])
  })

  test('many notices, and any text, go in together', async () => {
    const store = await given.store()
    await addAccounts(store)
    const text = "'; drop table notices; -- 健康 👩🏽‍⚕️ \u2028 \r\nBcc: all@example.test"
    const many = Array.from({ length: 5000 }, (_, at) => ({ ...noticeOf(`n-${at}`, 1), text }))
    await store.addNotices(many)
    expect(await store.unreadNotices('pat')).toBe(5000)
    expect((await store.notices('pat', 1))[0]?.text).toBe(text)
    await store.readNotices(
      'pat',
      many.map((one) => one.id),
    )
    expect(await store.unreadNotices('pat')).toBe(0)
  })

  test('an account is a person of one system, another, or nobody', async () => {
    const store = await given.store()
    await addAccounts(store)
    const [one, two] = [id<'person'>('person/one'), id<'person'>('person/two')]
    expect(await store.peopleOfAccounts('north')).toEqual(new Map())
    await store.setPersonOfAccount('north', 'pat', one)
    await store.setPersonOfAccount('north', 'kim', one)
    await store.setPersonOfAccount('south', 'pat', one)
    await store.setPersonOfAccount('north', 'pat', two)
    expect(await store.peopleOfAccounts('north')).toEqual(
      new Map([
        ['kim', one],
        ['pat', two],
      ]),
    )
    await store.setPersonOfAccount('north', 'pat', undefined)
    await store.setPersonOfAccount('north', 'pat', undefined)
    expect(await store.peopleOfAccounts('north')).toEqual(new Map([['kim', one]]))
    expect(await store.peopleOfAccounts('south')).toEqual(new Map([['pat', one]]))
    await expect(store.setPersonOfAccount('north', 'nobody', one)).rejects.toThrow()
  })
}

async function addAccounts(store: Store): Promise<void> {
  for (const one of ['pat', 'kim'])
    await store.createAccount(
      { id: one, login: `${one}@example.test`, name: one, owner: false, createdAt: early, closed: false },
      'hash',
    )
}

function noticeOf(name: string, at: number): Notice {
  return {
    system: 'north',
    account: 'pat',
    id: name,
    at: moment(`2026-01-0${at}T00:00:00.000Z`),
    text: 'A draft asks for the answer of your organisation.',
    href: '/north/drafts/a',
    read: false,
    mail: 'none',
  }
}
