import { afterAll, beforeAll, expect, test } from 'vitest'
import { drafted } from '../../../../test/web/drafting.ts'
import { installation, type Installation } from '../../../../test/web/given.ts'

let at: Installation
beforeAll(async () => {
  at = await installation()
  await drafted(at, '2027-04-01 amend seat/lay places=3')
  await drafted(at, '2027-04-01 amend seat/lay places=1', { id: 'autumn', title: 'Autumn shape' })
})
afterAll(() => at.close())

const told = async (query: string) => {
  const { body, statusCode } = await (await at.visitor('reader')).get(`/north/compare${query}`)
  return { statusCode, body, text: body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

test('first only a form, with days to begin from and the drafts that are open', async () => {
  const { body, statusCode, text } = await told('')
  expect(statusCode).toBe(200)
  expect(body).toContain('value="2026-08-22"')
  expect(text).toContain('Autumn shape')
  expect(text).not.toContain('What differs')
})

test.each([
  ['two days', '?before=2025-01-01&after=2027-05-01', 'Bo Madeup leaves Chair, Shire Board'],
  [
    'one knowledge and another',
    '?before=2027-05-01&before-known=2025-12-31&after=2027-05-01',
    'The Shire Board begins as a board',
  ],
  [
    'the record and a draft',
    '?before=2027-04-01&after=2027-04-01&after-draft=spring',
    'goes from two to three',
  ],
  [
    'two drafts',
    '?before=2027-04-01&before-draft=spring&after=2027-04-01&after-draft=autumn',
    'goes from three to one',
  ],
  ['the same twice', '?before=2027-04-01&after=2027-04-01', 'Nothing differs.'],
])('%s', async (_, query, expected) => {
  const { statusCode, text } = await told(query)
  expect(statusCode).toBe(200)
  expect(text.replace(/ ([,.])/g, '$1')).toContain(expected)
})

test('what was removed leads to the day on which it was there', async () => {
  const { body } = await told('?before=2020-06-01&after=2023-06-01')
  expect(body).toContain('/north/bodies/former?on=2020-06-01')
  expect(body).toContain('/north/bodies/board?on=2023-06-01')
})

test.each([
  ['?before=yesterday&after=2027-04-01', '"yesterday" is not a day'],
  ['?before=2027-04-01&after=2027-04-01&after-known=x', '"x" is not a day'],
  ['?before=2027-04-01&after=2027-04-01&after-draft=none', 'There is no such draft'],
])('%s is answered with what to put right', async (query, expected) => {
  const { statusCode, text } = await told(query)
  expect(statusCode).toBe(422)
  expect(text.replaceAll('&quot;', '"')).toContain(expected)
})

test('is for members only', async () => {
  expect((await (await at.visitor('nobody')).get('/open/compare')).statusCode).toBe(303)
})
