// Drafts and whatever someone may send: what is missing, what cannot be, hostile text, ten thousand proposals.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { tagsOf } from './given.ts'
import { drafting, type Drafting } from './given-draft.ts'

let d: Drafting

beforeAll(async () => {
  d = await drafting()
})
afterAll(() => d.at.close())
beforeEach(async () => {
  await d.begin('')
})

describe('what is missing or cannot be is said, and what was typed stays', () => {
  test.each([
    [
      '/edit/seat',
      { 'field.body': 'body/board', 'field.capacity': 'member', 'field.note': 'Typed' },
      'Name is not given',
    ],
    [
      '/edit/seat',
      { 'field.body': 'body/none', 'field.name': 'A', 'field.capacity': 'member', 'field.note': 'Typed' },
      'Nothing here is called',
    ],
    [
      '/edit/seat',
      { 'field.body': 'body/board', 'field.name': 'A', 'field.capacity': 'king', 'field.note': 'Typed' },
      'is not on the list',
    ],
    [
      '/edit/seat',
      {
        'field.body': 'body/board',
        'field.name': 'A',
        'field.capacity': 'member',
        'field.places': '-1',
        'field.note': 'Typed',
      },
      'does not fit Number of places',
    ],
    ['/edit/person', { 'field.identifiers': '', newEmail: 'Typed' }, 'There is no name'],
    ['/edit/appointment', { 'field.to': 'seat/lay', 'field.note': 'Typed' }, 'Person is not given'],
    [
      '/edit/appointment',
      { 'field.to': 'seat/lay', 'field.person': 'person/ada', newName: 'Wren', 'field.note': 'Typed' },
      'Both someone known and somebody new',
    ],
    ['/edit/body/board', { 'was.note': '', 'field.note': 'Typed', from: 'soon' }, 'is not a date'],
    [
      '/edit/body/board',
      { 'was.note': '', 'field.note': 'Typed', from: '2020-01-01' },
      'is not in force then',
    ],
    [
      '/edit/body/board',
      { 'was.note': 'Same', 'field.note': 'Same', because: 'Typed' },
      'Nothing is changed',
    ],
    ['/end/body/former', { because: 'Typed' }, 'is not in force then'],
    [
      '/edit/seat',
      { 'field.body': 'body/board', 'field.name': 'Typed', 'field.capacity': 'member', version: 'x' },
      'It is not known from when this form is',
    ],
  ])('%s %j', async (path, fields, problem) => {
    const reply = await d.post(path, { version: '1', from: '2027-04-01', ...fields })
    expect(reply.statusCode).toBe(422)
    expect(reply.body.replaceAll('&quot;', '"')).toContain(problem)
    expect(reply.body).toContain('Typed')
    expect((await d.kept()).version).toBe(1)
  })

  test.each([
    '/edit/nothing',
    '/edit/body/none',
    '/edit/__proto__',
    '/end/body/none',
    '/body/none',
    '/choose/fly',
    '/choose/end-nothing',
  ])('%s is not found', async (path) => expect((await d.get(path)).statusCode).toBe(404))
})

test('a reader reads it, and is offered no edit', async () => {
  const reader = await d.at.visitor('reader')
  await d.begin('2027-04-01 end seat/lay')
  const page = await reader.get(d.here(''))
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Lay member, Shire Board ends')
  expect(page.body).not.toContain('Take out')
  expect((await reader.get('/north/drafts')).body).not.toContain('Start a draft')
  expect((await reader.get('/north/seats/lay')).body).not.toContain('Propose a change')
  expect((await d.visitor.get('/north/seats/lay')).body).toContain('/north/drafts/propose?about=seat%2Flay')
})

test('what people type is text on every page that shows it', async () => {
  const text = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
  const title = `${text} title`
  await d.begin('2027-04-01 begin body/elm name="Elm" form=forum', { title, purpose: text })
  await d.post('/edit/body', {
    version: '1',
    from: text,
    because: text,
    'field.name': text,
    'field.form': text,
  })
  const bad = await d.post('/edit/body/elm', {
    version: '1',
    from: '2027-04-01',
    as: text,
    item: text,
    back: text,
    'field.name': text,
    because: text,
  })
  expect(bad.statusCode).toBeLessThan(500)
  for (const path of [
    '',
    '/edit',
    '/map',
    '/about',
    '/edit/body/elm',
    '/body/elm',
    '/take-out/k1',
    `/choose/leave?thing=${encodeURIComponent(text)}`,
  ]) {
    const reply = await d.get(path)
    const tags = tagsOf(reply.body)
    expect({ path, status: reply.statusCode < 500 }).toEqual({ path, status: true })
    expect(tags.filter(({ name }) => name === 'img')).toEqual([])
    expect(
      tags.filter(({ name, attributes }) => name === 'script' && !attributes.src?.startsWith('/assets/')),
    ).toEqual([])
  }
})

test('ten thousand proposals are paged, and every page stays of a size to be read', async () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, n) => `2027-04-01 begin seat/n${n} body=body/board name="Seat ${n}" capacity=member`,
  )
  await d.begin(lines.join('\n'))
  for (const path of [
    '',
    '?page=200',
    '?page=9999',
    '/edit',
    '/map',
    '/body/board',
    '/choose/close-seat',
    '/edit/appointment?as=appoint',
    '/take-out/k1',
    '/end/body/board',
  ]) {
    const began = performance.now()
    const reply = await d.get(path)
    expect({ path, status: reply.statusCode }).toEqual({ path, status: 200 })
    expect({ path, small: reply.body.length < 500_000 }).toEqual({ path, small: true })
    expect({ path, soon: performance.now() - began < 5000 }).toEqual({ path, soon: true })
  }
  const first = await d.get('')
  expect(first.body).toContain('10,000 things')
  expect(first.body).toContain('2 of 200')
  const all = await d.post('/end/body/board', { version: '1', from: '2027-04-30', also: 'all' })
  expect(all.statusCode).toBe(303)
  expect((await d.kept()).contents.items.length).toBeGreaterThan(20_000)
}, 60_000)

test('what was recorded since is told, and whether it touches the draft', async () => {
  await d.begin('2027-04-01 amend body/former name=Other', {})
  const ledger = await d.at.store.ledger('north')
  await d.at.store.append(
    'north',
    ledger.last,
    [{ act: 'begin', id: id('person/new-one'), from: day('2026-01-01'), values: {}, because: 'A test' }],
    { by: 'test' },
  )
  const page = await d.get('')
  expect(page.body).toContain('recorded since this draft began')
  expect(page.body).toContain('This draft cannot be adopted as it is')
  expect(page.body).toContain('Former Group is not in force then')
})
