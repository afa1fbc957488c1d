// Money and what governance costs through the pages: who sees them, the rates, and what comes of bad input.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { installation, LINES, type Installation, type Who } from '../../../../test/web/given.ts'

const MORE = `
2024-01-01 begin measure/money name="Money <b>" unit=pounds-million direction=increase frequency=monthly theme=finance rollUp=sum
2024-01-01 begin organisation/payer name="Payer <script>"
2024-01-01 begin day-rate/lay grade=lay rate=300
`
let at: Installation
beforeEach(async () => {
  at = await installation({ lines: LINES + MORE })
})
afterEach(() => at.close())

const get = async (who: Who, path: string) => (await at.visitor(who)).get(`/north/money${path}`)
const post = async (who: Who, values: Readonly<Record<string, string>>) =>
  (await at.visitor(who)).post('/north/money/rates', values)

test('without figures the next step is said', async () => {
  expect((await get('contributor', '')).body).toContain('No money is loaded yet')
})

test('figures stand by organisation, escaped', async () => {
  const figure = { measure: id('measure/money'), of: id('organisation/payer'), day: day('2026-04-01') }
  await at.store.addFigures(
    'north',
    [
      { ...figure, strand: 'plan', value: 2 },
      { ...figure, strand: 'actual', value: 1.5 },
    ],
    { by: 'Someone', because: 'Test', at: at.now },
  )
  const { body } = await get('reader', '?year=2026')
  expect(body).toContain('Payer &lt;script&gt;')
  expect(body).toContain('1.5 (plan 2.0)')
  expect(body).toContain('£−0.5 million'.replace('£−', '−£'))
})

test.each(['?year=constructor', '?year=0', '?measure=%3Cscript%3E', '?year=2101&measure=measure/none'])(
  '%s is answered',
  async (query) => expect((await get('reader', query)).statusCode).toBe(200),
)

test('what governance costs is not for the public, and only a steward sets rates', async () => {
  expect((await get('reader', '/governance')).statusCode).toBe(200)
  expect((await (await at.visitor('nobody')).get('/open/money/governance')).statusCode).not.toBe(200)
  expect((await get('contributor', '/rates')).statusCode).not.toBe(200)
  expect((await get('steward', '/rates')).body).toContain('value="300"')
})

test('rates are begun, changed and ended with a reason, and what did not come stays', async () => {
  const done = await post('steward', { lay: '350', director: '900', because: 'Finance committee' })
  expect(done.statusCode).toBe(303)
  const { changes } = await at.store.ledger('north')
  expect(changes.slice(-2)).toMatchObject([
    { act: 'begin', id: 'day-rate/director', values: { grade: 'director', rate: 900 } },
    { act: 'amend', id: 'day-rate/lay', values: { rate: 350 }, because: 'Finance committee' },
  ])
  const { last } = await at.store.ledger('north')
  expect((await post('steward', { director: '900', because: '' })).statusCode).toBe(303)
  expect((await at.store.ledger('north')).last).toBe(last)
})

test('a rate that is emptied ends, and one that was set today is taken back', async () => {
  expect((await post('steward', { lay: '', because: 'Nobody is paid' })).statusCode).toBe(303)
  expect((await at.store.ledger('north')).changes.at(-1)).toMatchObject({ act: 'end', id: 'day-rate/lay' })
  await post('steward', { director: '900', because: 'A slip' })
  expect((await post('steward', { director: '', because: 'Not agreed' })).statusCode).toBe(303)
  expect((await at.store.ledger('north')).changes.at(-1)).toMatchObject({
    act: 'retract',
    because: 'Not agreed',
  })
  expect((await get('steward', '/rates')).body).not.toContain('value="900"')
})

test.each([
  [{ lay: 'lots', because: 'x' }, 422],
  [{ lay: '-1', because: 'x' }, 422],
  [{ lay: '1', because: '' }, 422],
  [{ lay: '1', because: 'x'.repeat(5000) }, 422],
])('%j is to be put right, and nothing is recorded', async (values, status) => {
  const { last } = await at.store.ledger('north')
  expect((await post('steward', values)).statusCode).toBe(status)
  expect((await at.store.ledger('north')).last).toBe(last)
})
