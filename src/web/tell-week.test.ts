// The Monday e-mail, to a real mail server on this machine: who gets it, when, and that it comes once.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { moment, type Moment } from '#core/day.ts'
import { deliver } from '#mail/deliver.ts'
import { mailer } from '#mail/mailer.ts'
import { accountOf, installation, LINES, type Installation } from '../../test/web/given.ts'
import { openPostOffice, type PostOffice } from '../../test/post-office.ts'
import { weekOf, weekTelling } from './tell-week.ts'

// Recorded on 1 January 2026, and ada's term ends on 1 January 2027.
const MONDAY = moment('2026-12-14T07:00:00.000Z')
let at: Installation
let office: PostOffice
beforeEach(async () => {
  at = await installation({ lines: LINES })
  office = await openPostOffice()
})
afterEach(async () => {
  await office.close()
  await at.close()
})

const later = (from: Moment, hours: number) =>
  new Date(Date.parse(from) + hours * 3_600_000).toISOString() as Moment

async function send(now: Moment): Promise<readonly string[]> {
  const from = { name: 'Throughline', address: 'throughline@invented.example' }
  const own = mailer({ host: '127.0.0.1', port: office.port, secure: false, from })
  await deliver(at.store, own, now, { baseUrl: 'https://record.invented.example', log: () => {} })
  own.close()
  return office.received.flatMap(({ to }) => to).toSorted()
}

test.each<[string, string | undefined]>([
  ['2026-12-14T06:59:59.000Z', undefined],
  ['2026-12-14T07:00:00.000Z', '2026-12-14'],
  ['2026-12-16T06:59:00.000Z', '2026-12-14'],
  ['2026-12-16T07:00:00.000Z', undefined],
  ['2026-12-20T23:00:00.000Z', undefined],
  // In summer it is an hour later in London.
  ['2026-06-15T05:59:00.000Z', undefined],
  ['2026-06-15T06:00:00.000Z', '2026-06-15'],
  // The clocks went forward in the night before.
  ['2026-03-30T06:00:00.000Z', '2026-03-30'],
])('at %s the week of %s is told', (now, expected) => {
  expect(weekOf(moment(now))).toBe(expected)
})

test('those with access who want e-mail get one sentence and a link, without names of people', async () => {
  await at.store.setMail('north', accountOf('contributor'), false)
  await at.store.setMail('open', accountOf('contributor'), false)
  await weekTelling(at.store)(MONDAY)
  const to = await send(MONDAY)
  // North and open to four or three, and south to the owner alone.
  expect(new Set(to)).toEqual(
    new Set(['reader', 'steward', 'administrator', 'owner'].map((who) => `${who}@invented.example`)),
  )
  expect(to.filter((one) => one.startsWith('owner'))).toHaveLength(3)
  const [letter] = office.received.filter(({ text }) => text.includes('/north/'))
  expect(letter?.text).toMatch(
    /^Nothing was recorded in the last week, and 1 date is coming in the next four weeks\.\n\nhttps:\/\/record\.invented\.example\/north\/digest\n/,
  )
  expect(office.received.map(({ text }) => text).join('\n')).not.toMatch(/Ada|Bo Madeup/)
})

test('it comes once a week, also to processes that begin anew, and the next week again', async () => {
  const telling = weekTelling(at.store)
  await telling(later(MONDAY, -1))
  expect(await send(MONDAY)).toEqual([])
  await telling(MONDAY)
  const first = (await send(MONDAY)).length
  expect(first).toBeGreaterThan(0)
  await telling(later(MONDAY, 1))
  await Promise.all([weekTelling(at.store)(later(MONDAY, 2)), weekTelling(at.store)(later(MONDAY, 2))])
  expect(await send(later(MONDAY, 3))).toHaveLength(first)
  await weekTelling(at.store)(later(MONDAY, 7 * 24))
  expect(await send(later(MONDAY, 7 * 24))).toHaveLength(2 * first)
})

test('a week in which nothing was recorded and nothing is coming is not told', async () => {
  const quiet = moment('2026-06-15T06:00:00.000Z')
  await weekTelling(at.store)(quiet)
  expect(await send(quiet)).toEqual([])
})

test('it adds nothing to what is new within the product', async () => {
  await weekTelling(at.store)(MONDAY)
  expect(await at.store.unreadNotices(accountOf('reader'))).toBe(0)
})
