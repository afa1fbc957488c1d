// Files of other people's programs on the pages: recognised by what is in them, looked at, adopted, and brought again.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installation, type Installation, type Visitor } from '../../../../test/web/given.ts'

let at: Installation
let steward: Visitor

beforeAll(async () => {
  at = await installation()
  steward = await at.visitor('steward')
})
afterAll(() => at.close())

async function bring(name: string, text: string, format = 'recognise'): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const reply = await steward.post('/north/import', { format }, { name, bytes })
  expect(reply.statusCode, reply.body).toBe(303)
  return String(reply.headers.location)
}

const popolo = {
  persons: [{ id: 'p1', name: 'Ida <script>Made</script>' }],
  organizations: [{ id: 'o', name: 'Board of New Ideas', classification: 'Board' }],
  memberships: [
    { person_id: 'p1', organization_id: 'o', role: 'chair', start_date: '2024-04' },
    { person_id: 'p9' },
  ],
}
const councillors =
  '<councillorsbyward><wards><ward><wardtitle>Upper</wardtitle><councillors><councillor><councillorid>1</councillorid><fullusername>Councillor Ida Made</fullusername></councillor></councillors></ward></wards></councillorsbyward>'
const organisation = { resourceType: 'Organization', id: 'RZY', name: 'MADE UP NHS TRUST', active: true }

test.each<[string, string, string, string]>([
  ['Popolo (JSON)', 'people.json', JSON.stringify(popolo), 'Board of New Ideas'],
  ['NHS organisation directory (FHIR R4)', 'trust.json', JSON.stringify(organisation), 'Made Up NHS Trust'],
  ['Kumu map', 'map.csv', 'Label,Type\nForum of Walkers,Forum\n', 'Forum of Walkers'],
  ['Circles and roles', 'circles.csv', 'Circle,Role,Assigned to\nRunners,Scribe,Ida Made\n', 'Runners'],
])('%s is recognised, shown, adopted and then proposes nothing', async (title, file, text, shown) => {
  const url = await bring(file, text)
  const { body } = await steward.get(url)
  expect(body).toContain(title)
  const preview = await steward.get(`${url}/preview`)
  expect(preview.statusCode).toBe(200)
  expect(preview.body).toContain(shown)
  expect(preview.body).not.toContain('<script>Made')
  const { last } = await at.store.ledger('north')
  const form = { because: 'Handed over by a partner', last: String(last), version: '1' }
  expect((await steward.post(url, form)).statusCode).toBe(303)
  const again = await steward.get(await bring(file, text))
  expect(again.body).toMatch(/The record already says all that (the file says|could be read of the file)/)
})

test('whose councillors they are is asked in the queue, and answered there', async () => {
  const url = await bring('answer.xml', councillors)
  const { body } = await steward.get(`${url}/questions`)
  expect(body).toContain('Whose councillors are these?')
  const key = /name="key-0" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const answer = { 'key-0': key, 'answer-0': '', 'own-0': 'Made Up Council', version: '1' }
  expect((await steward.post(`${url}/questions`, answer)).statusCode).toBe(303)
  expect((await steward.get(`${url}/preview`)).body).toContain('Full council of Made Up Council')
})

test('what cannot be read says why, in the words of its format', async () => {
  const bytes = new TextEncoder().encode('<!DOCTYPE html><html></html>')
  const reply = await steward.post('/north/import', { format: 'popolo' }, { name: 'x.json', bytes })
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('This is a web page, not data')
})

test.each([
  [
    'an empty answer of a council',
    'a.xml',
    '<councillorsbyward><wards></wards></councillorsbyward>',
    'has no councillors',
  ],
  ['JSON that was cut off', 'a.json', '{"persons":[{"name":"A <b>"', 'is not whole JSON'],
  ['a web page', 'a.xml', '<!DOCTYPE html><title>Busy</title>', 'This is a web page, not data'],
  ['JSON of no form we know', 'a.json', '{"a":1}', 'Nothing that can be read was found'],
])('%s is told for what it is, where nobody said what the file is', async (_, name, text, words) => {
  const bytes = new TextEncoder().encode(text)
  const reply = await steward.post('/north/import', { format: 'recognise' }, { name, bytes })
  expect([reply.statusCode, reply.body.includes(words)]).toEqual([422, true])
})
