import { afterEach, beforeEach, expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { installation, type Installation, type Who } from '../../../../test/web/given.ts'
import { months } from '../../../../test/series-given.ts'

const LINES = `
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/dale name=Dale level=place within=area/shire
2024-01-01 begin measure/waits name=Waits unit=count direction=decrease frequency=monthly
`
const SHIRE = '19 21 19 21 19 21 19 21 19 21 19 21 19 21 19 21 19'
let at: Installation
beforeEach(async () => {
  at = await installation({ lines: LINES })
  const load = { at: moment('2026-09-03T09:00:00.000Z'), by: 'test', because: 'Published' }
  const figures = ['area/shire', 'area/dale'].flatMap((of) => months('measure/waits', of, '2025-01', SHIRE))
  await at.store.addFigures('north', figures, load)
})
afterEach(() => at.close())

const FORM = '/north/measures/waits/mark'
const mark = async (who: Who, fields: Readonly<Record<string, string>>) =>
  (await at.visitor(who)).post(FORM, fields)
const page = async () => (await (await at.visitor('steward')).get('/north/measures/waits?of=area/shire')).body
const NOTE = { sort: 'note', of: 'area/shire', for: 'one', day: '2026-01-01', text: 'A <second> ward' }

test('a contributor adds a note, which stands on the chart with who and why', async () => {
  const { statusCode, headers } = await mark('contributor', { ...NOTE, because: 'The ward diary' })
  expect(statusCode).toBe(303)
  expect(headers.location).toBe('/north/measures/waits?of=area%2Fshire')
  const body = await page()
  expect(body).toContain('A &lt;second&gt; ward')
  expect(body).toContain('The ward diary, 22 November 2026 by Invented contributor')
  const other = await (await at.visitor('reader')).get('/north/measures/waits?of=area/dale')
  expect(other.body).not.toContain('What to know about these figures')
})

test('a steward lets limits start anew, and the chart has two stretches', async () => {
  const sent = { ...NOTE, sort: 'rebase', because: 'Agreed by the board' }
  expect((await mark('steward', sent)).statusCode).toBe(303)
  const body = await page()
  expect(body).toContain('Limits start anew')
  expect(body).toContain('provisional')
  expect((await mark('steward', sent)).body).toContain('That day has this mark already')
})

test('for all figures of the measure', async () => {
  await mark('steward', { ...NOTE, for: 'all', sort: 'left-out', because: 'A strike' })
  const other = await (await at.visitor('reader')).get('/north/measures/waits?of=area/dale')
  expect(other.body).toContain('(all figures of this measure)')
})

test.each([
  ['contributor', 'rebase', 403],
  ['contributor', 'left-out', 403],
  ['contributor', 'definition', 403],
  ['reader', 'note', 403],
] as const)('a %s may not record a %s', async (who, sort, status) => {
  const before = (await at.store.ledger('north')).last
  expect((await mark(who, { ...NOTE, sort, because: 'x' })).statusCode).toBe(status)
  expect((await at.store.ledger('north')).last).toBe(before)
})

test.each([
  [{ text: '' }, 'There are no words'],
  [{ sort: 'rebase', because: '' }, 'There is no reason'],
  [{ day: 'yesterday' }, 'There is no day'],
  [{ day: '2027-01-01' }, 'is still to come'],
  [{ sort: 'toString' }, 'It is not said what the mark is'],
])('%j is told and nothing recorded', async (fields, told) => {
  const before = (await at.store.ledger('north')).last
  const { statusCode, body } = await mark('steward', { ...NOTE, ...fields })
  expect(statusCode).toBe(422)
  expect(body).toContain(told)
  expect((await at.store.ledger('north')).last).toBe(before)
})

test('huge text is cut, and a measure that is not there is not found', async () => {
  expect((await mark('contributor', { ...NOTE, text: 'long '.repeat(5000) })).statusCode).toBe(303)
  const steward = await at.visitor('steward')
  expect((await steward.post('/north/measures/nothing/mark', NOTE)).statusCode).toBe(404)
  expect((await steward.get('/north/measures/nothing/mark')).statusCode).toBe(404)
  expect((await steward.get('/north/measures/No%20such/target')).statusCode).toBe(404)
})

test('a mark is withdrawn with a reason, once, and its key is not used again', async () => {
  await mark('contributor', NOTE)
  const key = /withdraw=([\w.-]+)/.exec(await page())?.[1] ?? ''
  const contributor = await at.visitor('contributor')
  expect((await contributor.get(`${FORM}?withdraw=${key}`)).body).toContain('Withdraw a mark')
  expect((await mark('contributor', { withdraw: key })).body).toContain('There is no reason')
  expect((await mark('contributor', { withdraw: key, because: 'Wrong month' })).statusCode).toBe(303)
  expect(await page()).not.toContain('What to know about these figures')
  expect((await mark('contributor', { withdraw: key, because: 'Again' })).statusCode).toBe(409)
  expect((await mark('contributor', NOTE)).statusCode).toBe(303)
  expect(await page()).toContain('A &lt;second&gt; ward')
})

test('only a steward withdraws what changes the limits', async () => {
  await mark('steward', { ...NOTE, sort: 'rebase', because: 'Agreed' })
  const key = /withdraw=([\w.-]+)/.exec(await page())?.[1] ?? ''
  expect((await mark('contributor', { withdraw: key, because: 'No' })).statusCode).toBe(403)
  expect((await (await at.visitor('contributor')).get(`${FORM}?withdraw=${key}`)).statusCode).toBe(403)
  expect((await mark('steward', { withdraw: key, because: 'Not agreed after all' })).statusCode).toBe(303)
})

const TARGET = {
  of: 'area/shire',
  for: 'one',
  value: '18',
  from: '2026-04-01',
  source: 'plan',
  because: 'The board',
}

test('a steward sets a target, and changes it from a later day', async () => {
  const steward = await at.visitor('steward')
  const send = (more: object) => steward.post('/north/measures/waits/target', { ...TARGET, ...more })
  expect((await send({})).statusCode).toBe(303)
  expect(await page()).toContain('Target 18, agreed plan.')
  expect((await send({ value: '17', from: '2026-05-01' })).statusCode).toBe(303)
  const body = await page()
  expect(body).toContain('Target 17, agreed plan.')
  expect(body).toContain('30 April 2026')
})

test.each([
  [{ value: 'many' }, 'Value'],
  [{ value: '' }, 'There is no value'],
  [{ from: 'soon' }, 'is not a day'],
  [{ source: 'constructor' }, 'It is not said who set it'],
  [{ because: ' ' }, 'There is no reason'],
])('a target with %j is told', async (fields, told) => {
  const steward = await at.visitor('steward')
  const { statusCode, body } = await steward.post('/north/measures/waits/target', { ...TARGET, ...fields })
  expect(statusCode).toBe(422)
  expect(body).toContain(told)
  expect(
    (await (await at.visitor('contributor')).post('/north/measures/waits/target', TARGET)).statusCode,
  ).toBe(403)
})
