import { afterEach, beforeEach, expect, test } from 'vitest'
import { installation, LINES, type Installation } from '../../../../test/web/given.ts'

// The board meets 12 times for 3 hours: 3 hours a month. Ada is on it as chief executive, ex officio.
const MORE = `
2024-01-01 amend body/board meets=monthly hours=3
2024-01-01 amend role/chief systemDays=1
`
let at: Installation
beforeEach(async () => {
  at = await installation({ lines: LINES + MORE })
})
afterEach(() => at.close())

test('page, table taken away and JSON agree; the public has no access', async () => {
  const reader = await at.visitor('reader')
  const page = await reader.get('/north/time')
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Time that meetings take')
  const csv = (await reader.get('/north/time?format=csv')).body.split(/\r?\n/)
  expect(csv.filter((line) => line.includes('Board'))).toEqual([expect.stringMatching(/,3,32\.5,/)])
  const json = (await reader.get('/north/time?format=json')).json() as {
    rows: { hours: number; protectedHours: number }[]
  }
  expect(json.rows).toMatchObject([{ hours: 3, protectedHours: 32.5 }])
  await at.store.setOpenToPublic('north', true)
  expect((await (await at.visitor('nobody')).get('/north/time')).statusCode).not.toBe(200)
})

test('a steward sets what is reckoned, with a reason; it shows at once', async () => {
  const steward = await at.visitor('steward')
  const empty = await steward.post('/north/time/rule', { readingHours: '2', because: '' })
  expect([empty.statusCode, empty.body.includes('There is no reason')]).toEqual([422, true])
  const wrong = await steward.post('/north/time/rule', { hours: 'long', because: 'Board' })
  expect(wrong.statusCode).toBe(422)
  expect((await steward.post('/north/time/rule', { readingHours: '2', because: 'Board' })).statusCode).toBe(
    303,
  )
  const json = (await steward.get('/north/time?format=json')).json() as { rows: { hours: number }[] }
  expect(json.rows[0]?.hours).toBe(5)
  expect((await steward.post('/north/time/rule', { readingHours: '1', because: 'Board' })).statusCode).toBe(
    303,
  )
  expect((await steward.get('/north/time')).body).toContain('reading for it 1')
})

test('a person’s own page has it on one bar for those with access', async () => {
  expect((await (await at.visitor('reader')).get('/north/people/ada')).body).toContain(
    'Time that meetings take',
  )
  await at.store.setOpenToPublic('north', true)
  const nobody = await (await at.visitor('nobody')).get('/north/people/ada')
  expect(nobody.body).not.toContain('Time that meetings take')
})
