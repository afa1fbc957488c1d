// What is told to accounts, and which person of the record an account is.
import { expect, test } from 'vitest'
import { day, moment, type Moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Notice, Store } from '#store/store.ts'
import { addSystems, early, type Given } from '../given.ts'

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
    await store.addNotices([{ ...noticeOf('e', 1), account: 'nobody' }, noticeOf('f', 1)])
    expect([await store.unreadNotices('nobody'), await store.unreadNotices('pat')]).toEqual([0, 1])
    await expect(store.addNotices([{ ...noticeOf('e', 1), system: 'west' }])).rejects.toThrow()
  })

  test('what is told with an adoption is written with it, or not at all', async () => {
    const store = await given.store()
    await addAccounts(store)
    const at = { createdAt: early, by: 'pat', savedAt: early, savedBy: 'pat' }
    const contents = { title: 'A', purpose: '', day: day('2027-04-01'), items: [] }
    await store.addDraft({ system: 'north', id: 'a', state: 'open', contents, version: 1, ...at }, [])
    const draft = { id: 'a', decision: id('decision/a'), notices: [noticeOf('a', 1)] }
    const begins = [
      { act: 'begin', id: id('person/one'), from: day('2026-01-01'), values: {}, because: 'A test' },
    ] as const
    const append = (version: number, last = 0) =>
      store.append('north', last, begins, { by: 'sam', draft: { ...draft, version } })
    expect([(await append(2)).is, (await append(1, 7)).is]).toEqual(['draft-changed', 'out-of-date'])
    expect(await store.unreadNotices('pat')).toBe(0)
    expect((await append(1)).is).toBe('appended')
    expect(await store.notices('pat', 9)).toEqual([noticeOf('a', 1)])
  })

  test('notices of one system are asked for by its name', async () => {
    const store = await given.store()
    await addAccounts(store)
    const [here, there] = [noticeOf('a', 1), { ...noticeOf('b', 2), system: 'south' }]
    await store.addNotices([here, there])
    expect(await store.notices('pat', 9, here.system)).toEqual([here])
    expect(await store.notices('pat', 9, 'south')).toEqual([there])
    expect(await store.notices('pat', 9)).toEqual([there, here])
    expect([await store.unreadNotices('pat', 'south'), await store.unreadNotices('pat')]).toEqual([1, 2])
    await store.readNotices('pat', ['b'])
    expect([
      await store.unreadNotices('pat', 'south'),
      await store.unreadNotices('pat', here.system),
    ]).toEqual([0, 1])
  })

  const waiting = (name: string, at: number) => ({ ...noticeOf(name, at), mail: 'waiting' as const })

  test('mail that waits is handed out oldest first until it is sent or has failed', async () => {
    const store = await given.store()
    await addAccounts(store)
    await store.addNotices([noticeOf('a', 1), waiting('b', 3), waiting('c', 2), waiting('d', 4)])
    expect(await store.noticesToMail(9, moment('2026-01-01T23:00:00.000Z'), at(9))).toEqual([])
    expect((await store.noticesToMail(2, at(5), at(6))).map((one) => one.id)).toEqual(['c', 'b'])
    expect(await store.noticesToMail(9, at(5), at(7))).toEqual([waiting('d', 4)])
    await store.mailed({ account: 'pat', id: 'c' }, 'sent')
    await store.mailed({ account: 'kim', id: 'd' }, 'sent')
    expect((await store.noticesToMail(9, at(6), at(6))).map((one) => one.id)).toEqual(['b'])
    await store.mailed({ account: 'pat', id: 'b' }, 'failed')
    await store.mailed({ account: 'pat', id: 'd' }, { again: at(8) })
    expect(await store.noticesToMail(9, at(7), at(7))).toEqual([])
    expect(await store.noticesToMail(9, at(8), at(8))).toEqual([waiting('d', 4)])
    const mail = (await store.notices('pat', 9)).map((one) => one.mail)
    expect(mail).toEqual(['waiting', 'failed', 'sent', 'none'])
  })

  test('mail that waits is handed to one of several processes', async () => {
    const place = await given.place()
    const [one, other] = [await given.open(place), await given.open(place)]
    await addSystems(one)
    await addAccounts(one)
    const stores = [one, other, one, other, one, other]
    for (let round = 0; round < 15; round += 1) {
      const told = Array.from({ length: 6 }, (_, n) => waiting(`r-${round}-${n}`, 1))
      await one.addNotices(told)
      const taken = await Promise.all(stores.map((store) => store.noticesToMail(4, at(2), at(3))))
      const rest = await one.noticesToMail(99, at(2), at(3))
      const ids = [...taken.flat(), ...rest].map((each) => each.id)
      expect(ids.toSorted()).toEqual(told.map((each) => each.id))
    }
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

  test('whoever wants no mail of a system is remembered until they want it again', async () => {
    const store = await given.store()
    await addAccounts(store)
    for (const one of ['pat', 'kim', 'pat']) await store.setMail('north', one, false)
    expect(await store.withoutMail('north')).toEqual(new Set(['pat', 'kim']))
    expect(await store.withoutMail('south')).toEqual(new Set())
    await store.setMail('north', 'pat', true)
    await store.setMail('south', 'kim', true)
    expect(await store.withoutMail('north')).toEqual(new Set(['kim']))
    await expect(store.setMail('north', 'nobody', false)).rejects.toThrow()
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

function at(day: number): Moment {
  return moment(`2026-01-0${day}T00:00:00.000Z`)
}

function noticeOf(name: string, day: number): Notice {
  return {
    system: 'north',
    account: 'pat',
    id: name,
    at: at(day),
    text: 'A draft asks for the answer of your organisation.',
    href: '/north/drafts/a',
    read: false,
    mail: 'none',
  }
}
