// From a notice in a real store to a letter in a real post office.
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import type { Notice, Store } from '#store/store.ts'
import { given, newFolder, removeFolders } from '../../test/contract/given.ts'
import { openPostOffice, type PostOffice } from '../../test/post-office.ts'
import { deliver, isMailAddress } from './deliver.ts'
import { mailer, type Mailer } from './mailer.ts'

const start = '2026-11-22T10:00:00.000Z'
const after = (minutes: number) => moment(new Date(Date.parse(start) + minutes * 60_000).toISOString())
const DAY = 24 * 60

const here = given(async () => ({ folder: newFolder() }))
let store: Store
let office: PostOffice
let own: Mailer
const lines: string[] = []
beforeEach(async () => {
  store = await here.store()
  office = await openPostOffice()
  own = mailerTo(office.port)
  lines.length = 0
  await addAccount('pat')
})
afterEach(async () => {
  own.close()
  await office.close()
  await here.tidy()
})
afterAll(removeFolders)

describe('what waits', () => {
  test('is sent once, each to whom it concerns, with the link that leads there', async () => {
    await addAccount('kim')
    await tell({}, { account: 'kim', text: 'Another sentence.', href: '/drafts/b' }, { mail: 'none' })
    await Promise.all([tick(1), tick(1)])
    await tick(2)
    const sent = office.received.toSorted((one, other) => ((one.to[0] ?? '') < (other.to[0] ?? '') ? -1 : 1))
    expect(sent.map((one) => one.to)).toEqual([['kim@example.test'], ['pat@example.test']])
    expect(sent[0]?.headers['subject']).toBe('The north: Another sentence.')
    expect(sent[0]?.text).toContain('Another sentence.\n\nhttps://throughline.example/north/drafts/b\n')
    expect(await states()).toEqual(['sent', 'none'])
    expect(await states('kim')).toEqual(['sent'])
    expect(lines).toEqual([])
  })

  test('is not sent where it is set to none, and nothing is sent when nothing waits', async () => {
    await tell({ mail: 'none' }, { mail: 'sent' }, { mail: 'failed' })
    await tick(1)
    expect(office.received).toEqual([])
    expect(await states()).toEqual(['none', 'sent', 'failed'])
  })

  test('is not sent to whoever wants no mail of the system; of another they still get theirs', async () => {
    await store.setMail('north', 'pat', false)
    await store.grant('pat', 'south', 'reader')
    await tell({}, { system: 'south' })
    await tick(1)
    expect(office.received.map((one) => one.headers['subject'])).toEqual([
      expect.stringMatching(/^The south: /),
    ])
    expect((await states()).toSorted()).toEqual(['failed', 'sent'])
  })

  test('of any number goes out in turns, the oldest first', async () => {
    await tell(...Array.from({ length: 60 }, (_, at) => ({ text: `Sentence ${at}.` })))
    await tick(1)
    expect(office.received.map((one) => one.text.split('\n')[0])).toEqual(
      Array.from({ length: 50 }, (_, at) => `Sentence ${at}.`),
    )
    await tick(2)
    expect(office.received).toHaveLength(60)
  })
})

test('told to stop, it finishes the letter in hand, and the others go out later', async () => {
  await tell({}, {}, {})
  const stop = new AbortController()
  office.onLetter = () => stop.abort()
  await tick(1, stop.signal)
  expect(office.received).toHaveLength(1)
  await tick(30)
  expect(office.received).toHaveLength(3)
})

describe('a letter that cannot be sent', () => {
  test('now is tried again, after as long as it has waited, and logged without an address', async () => {
    await tell({})
    office.refuse = { at: 'recipient', code: 450, times: 2 }
    await tick(4)
    await tick(7)
    expect(await states()).toEqual(['waiting'])
    expect(office.refuse.times).toBe(1)
    await tick(8)
    await tick(15)
    expect(office.received).toHaveLength(0)
    await tick(16)
    expect(office.received).toHaveLength(1)
    expect(await states()).toEqual(['sent'])
    expect(lines).toHaveLength(2)
    expect(lines.join('')).not.toMatch(/pat|example\.test/)
  })

  test('ever is given up, and does not keep the others back', async () => {
    await tell({}, {})
    office.refuse = { at: 'recipient', code: 550, times: 1 }
    await tick(1)
    await tick(DAY)
    expect(await states()).toEqual(['failed', 'sent'])
    expect(office.received).toHaveLength(1)
  })

  test('for want of a server waits with all the others until the server is back', async () => {
    await tell({}, {}, {})
    await office.close()
    await tick(1)
    expect(lines).toHaveLength(1)
    expect(await states()).toEqual(['waiting', 'waiting', 'waiting'])
    office = await openPostOffice()
    own = mailerTo(office.port)
    await tick(30)
    expect(office.received).toHaveLength(3)
    expect(await states()).toEqual(['sent', 'sent', 'sent'])
  })

  test('for three days is old news, and is not sent', async () => {
    await tell({})
    office.refuse = { at: 'letter', code: 450, times: 99 }
    for (let hour = 1; hour <= 80; hour += 1) await tick(hour * 60)
    expect(await states()).toEqual(['failed'])
    expect(99 - office.refuse.times).toBeGreaterThan(5)
    expect(99 - office.refuse.times).toBeLessThan(25)
    await tell({ id: 'old' })
    await tick(4 * DAY)
    expect(office.received).toEqual([])
  })
})

describe('nobody is told by mail', () => {
  test('who has no access any more, whose account is closed, or who signs in with a name', async () => {
    await addAccount('kim')
    await addAccount('sam')
    await addAccount('lee', 'lee')
    await addAccount('odd', 'odd@example.test, kim@example.test')
    await tell(...['pat', 'kim', 'sam', 'lee', 'odd'].map((account) => ({ account })))
    await store.grant('pat', 'north', 'public')
    await store.grant('pat', 'south', 'steward')
    await store.closeAccount('kim')
    await tick(1)
    expect(office.received.flatMap((one) => one.to)).toEqual(['sam@example.test'])
    for (const account of ['pat', 'kim', 'lee', 'odd']) expect(await states(account)).toEqual(['failed'])
  })

  test('but owners are, who have access to everything', async () => {
    await addAccount('own', 'own@example.test', true)
    await store.grant('own', 'north', 'public')
    await tell({ account: 'own' })
    await tick(1)
    expect(office.received.flatMap((one) => one.to)).toEqual(['own@example.test'])
  })
})

test('a title cannot add a header, a recipient or a second letter', async () => {
  await tell({ text: 'Board\r\nBcc: all@example.test\r\n\r\n.\r\nMAIL FROM:<x@example.test>' })
  await tick(1)
  expect(office.received).toHaveLength(1)
  expect(office.received[0]?.to).toEqual(['pat@example.test'])
  expect(office.received[0]?.headers['bcc']).toBeUndefined()
  expect(office.received[0]?.headers['subject']).toContain('Board Bcc: all@example.test .')
})

test.each([
  ['pat@example.test', true],
  ["o'neill+board@mail.board.example", true],
  ['zoë@börd.example', true],
  ['pat', false],
  ['@example.test', false],
  ['pat@', false],
  ['a@b@c', false],
  ['a@b.example,c@d.example', false],
  ['a@b.example c@d.example', false],
  ['<a@b.example>', false],
  ['a\n@b.example', false],
  [`${'a'.repeat(250)}@b.example`, false],
])('%j is an address to mail to: %s', (text, is) => {
  expect(isMailAddress(text)).toBe(is)
})

function mailerTo(port: number): Mailer {
  return mailer({ host: '127.0.0.1', port, secure: false, from: { name: '', address: 'desk@board.example' } })
}

function tick(minutes: number, stop?: AbortSignal): Promise<void> {
  const place = { baseUrl: 'https://throughline.example', log: (line: string) => void lines.push(line) }
  return deliver(store, own, after(minutes), { ...place, ...(stop && { stop }) })
}

async function addAccount(name: string, login = `${name}@example.test`, owner = false): Promise<void> {
  const account = { id: name, login, name, owner, createdAt: after(0), closed: false }
  await store.createAccount(account, 'hash')
  await store.grant(name, 'north', 'reader')
}

async function tell(...notices: readonly Partial<Notice>[]): Promise<void> {
  await store.addNotices(
    notices.map((one, at) => ({
      system: 'north',
      account: 'pat',
      id: `n-${at}`,
      at: moment(new Date(Date.parse(start) + at).toISOString()),
      text: '“A smaller board” was adopted.',
      href: '/drafts/a',
      read: false,
      mail: 'waiting',
      ...one,
    })),
  )
}

async function states(account = 'pat'): Promise<readonly string[]> {
  return (await store.notices(account, 99)).map((one) => one.mail).toReversed()
}
