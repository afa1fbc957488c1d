import { afterAll, beforeAll, expect, test } from 'vitest'
import { drafted } from '../../../../test/web/drafting.ts'
import { installation, type Installation } from '../../../../test/web/given.ts'

const LINES = `
2027-04-01 end appointment/ada
2027-04-01 amend body/board quorum=3
2027-05-01 begin appointment/bo-2 person=person/bo to=seat/chair`
const AT = '/north/drafts/spring/impact'

let at: Installation
beforeAll(async () => {
  at = await installation()
  await drafted(at, LINES)
  await drafted(at, '2027-04-01 amend body/board note="A note"', { id: 'quiet' })
  await drafted(at, LINES, { id: 'retired' })
})
afterAll(() => at.close())

const textOf = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('every question is answered, those without a difference in a line', async () => {
  const { body, statusCode } = await (await at.visitor('reader')).get(AT)
  expect(statusCode).toBe(200)
  const text = textOf(body)
  expect(text).toContain('1 of 1 without an answer')
  expect(text).toContain(
    'Ada Invented no longer holds Chief Executive and Chief Executive, Shire Board from 1 April 2027',
  )
  expect(text).toContain('Out of reach')
  expect(text).toContain('Places that stand empty with the draft')
  expect(text).toContain('Who would report to someone else, or to nobody? No.')
  expect(body).not.toContain('name="next-ada"')
  const quiet = textOf((await (await at.visitor('reader')).get('/north/drafts/quiet/impact')).body)
  expect(quiet).toContain('No difference')
  expect(quiet).not.toContain('without an answer')
})

test('a contributor answers for a person, and may think again; the last answer stands', async () => {
  const contributor = await at.visitor('contributor')
  expect((await contributor.get(AT)).body).toContain('name="next-ada"')
  const fields = { person: 'person/ada', 'next-ada': 'open' }
  expect((await contributor.post(AT, fields)).headers.location).toBe(`${AT}#people-with-nothing`)
  await contributor.post(AT, { ...fields, 'next-ada': 'new-role', 'note-ada': ' <b>Elsewhere</b> ' })
  const text = textOf((await contributor.get(AT)).body)
  expect(text).toContain('There is an answer about the one person who would hold nothing.')
  expect(text).toContain('A new role &lt;b&gt;Elsewhere&lt;/b&gt;')
  const events = await at.store.draftEvents('north', 'spring')
  expect(events.map((one) => one.is === 'next' && [one.person, one.next, one.note, one.by])).toEqual([
    ['person/ada', 'open', undefined, 'account/contributor'],
    ['person/ada', 'new-role', '<b>Elsewhere</b>', 'account/contributor'],
  ])
})

test.each([
  ['no answer', { person: 'person/ada' }],
  ['an answer nobody asked for', { person: 'person/ada', 'next-ada': 'sacked' }],
  ['a person who holds something', { person: 'person/bo', 'next-bo': 'leaving' }],
  ['nobody', {}],
])('%s is refused and nothing is written', async (_, fields) => {
  const before = await at.store.draftEvents('north', 'spring')
  expect((await (await at.visitor('contributor')).post(AT, fields)).statusCode).toBe(400)
  expect(await at.store.draftEvents('north', 'spring')).toEqual(before)
})

test('a reader answers for nobody, and nobody does in a draft that is closed', async () => {
  const fields = { person: 'person/ada', 'next-ada': 'open' }
  expect((await (await at.visitor('reader')).post(AT, fields)).statusCode).toBe(403)
  const closing = { is: 'retired', reason: 'Not now', at: at.now, by: 'account/steward' } as const
  await at.store.closeDraft({ system: 'north', id: 'retired', version: 1 }, ['open'], 'retired', closing)
  const contributor = await at.visitor('contributor')
  expect((await contributor.get('/north/drafts/retired/impact')).body).not.toContain('name="next-ada"')
  expect((await contributor.post('/north/drafts/retired/impact', fields)).statusCode).toBe(409)
})

test('what a draft withdraws is called as the record calls it', async () => {
  const { changes } = await at.store.ledger('north')
  const { seq } = changes.find((one) => one.act === 'begin' && one.id === 'seat/chair') ?? {}
  await drafted(at, `- retract ${seq}`, { id: 'withdrawing' })
  const text = textOf((await (await at.visitor('reader')).get('/north/drafts/withdrawing/impact')).body)
  expect(text).not.toContain('unknown seat')
})
