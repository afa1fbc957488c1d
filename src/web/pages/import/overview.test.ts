import { afterAll, beforeAll, expect, test } from 'vitest'
import { installation, type Installation, type Visitor } from '../../../../test/web/given.ts'

let at: Installation
let steward: Visitor

beforeAll(async () => {
  at = await installation()
  steward = await at.visitor('steward')
})
afterAll(() => at.close())

/** Brings names, as they were exported and corrected; answers the address of the import. */
async function bring(correct: (text: string) => string): Promise<string> {
  const { body } = await steward.get('/north/export/names.jsonl')
  const bytes = new TextEncoder().encode(correct(body))
  const reply = await steward.post('/north/import', { format: 'lines' }, { name: 'names.jsonl', bytes })
  expect(reply.statusCode).toBe(303)
  return String(reply.headers.location)
}

test('names alone, corrected and brought back, are shown and can be adopted', async () => {
  const url = await bring((text) => text.replace('Bo Madeup', 'Bo Corrected'))
  expect((await steward.get(`${url}/preview`)).body).toContain('Bo Corrected')
  const { body } = await steward.get(url)
  expect(body).toMatch(/Adopt \d names?</)
  const { last } = await at.store.ledger('north')
  const form = { because: 'A misspelling', last: String(last), version: '1' }
  expect((await steward.post(url, form)).statusCode).toBe(303)
  expect([...(await at.store.names('north')).values()]).toContain('Bo Corrected')
  expect((await at.store.ledger('north')).last).toBe(last)
})

test('what has no sheets has nothing to choose about them', async () => {
  const url = await bring((text) => text)
  expect((await steward.get(`${url}/sheets`)).statusCode).toBe(404)
  expect((await steward.post(`${url}/sheets`, { version: '1' })).statusCode).toBe(404)
})

test.each(['', 'x', '1.5', '99999999999999999999'])(
  'a form of version "%s" changes nothing',
  async (version) => {
    const url = await bring((text) => text)
    for (const path of ['', '/questions', '/sheets'])
      expect(
        (await steward.post(url + path, { do: 'retire', version, 'key-0': 'k', 'own-0': 'a' })).statusCode,
      ).toBe(409)
  },
)

test('files are taken where they belong only', async () => {
  const visitor = await at.visitor('nobody')
  const reply = await visitor.post('/sign-in', {}, { name: 'a.csv', bytes: new Uint8Array(10) })
  expect(reply.statusCode).toBe(400)
})
