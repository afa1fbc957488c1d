import { afterAll, beforeAll, expect, test } from 'vitest'
import { installation, LINES, type Installation, type Visitor } from '../../../../test/web/given.ts'

let at: Installation
let reader: Visitor

const MORE = `${LINES}
2025-01-01 begin outcome/home title="Home <img src=x onerror=alert(1)>" level=system area=area/shire theme=access
2025-01-01 begin outcome/air title="Clean air" level=system theme=inequalities
2025-01-01 begin answers-for/one outcome=outcome/home holder=role/chief part=accountable
2026-01-01 end answers-for/one
2026-01-01 begin answers-for/two outcome=outcome/home holder=organisation/council part=contributes
`

beforeAll(async () => {
  at = await installation({ lines: MORE })
  reader = await at.visitor('reader')
})
afterAll(() => at.close())

async function words(query = ''): Promise<string> {
  const { body, statusCode } = await reader.get(`/north/accountability${query}`)
  expect(statusCode).toBe(200)
  expect(body).not.toContain('<img')
  const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
  return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('parts, gaps in words, on this day and on another', async () => {
  expect(await words()).toMatch(
    /Clean air nobody accountable at system level.*Home.*nobody accountable.*C contributes/,
  )
  expect(await words('?on=2025-06-01&columns=role')).toMatch(/1 of 2 outcomes has nobody.*A accountable/)
})

test('narrowed, with a choice that is none, and with nothing found', async () => {
  expect(await words('?theme=access&columns=level')).toMatch(/1 of 2 outcomes/)
  expect(await words('?columns=constructor&area=%3Cb%3E')).toContain('2 outcomes')
  expect(await words('?q=nothing-like-it')).toContain('None of 2 outcomes matches')
})

test('is taken away as CSV, also where nothing is found', async () => {
  const { body } = await reader.get('/north/accountability?format=csv&columns=role&on=2025-06-01')
  expect(body).toMatch(/^\uFEFFOutcome,Chief Executive\r?\nClean air nobody accountable at system level,/)
  expect((await reader.get('/north/accountability?format=csv&q=nothing')).statusCode).toBe(200)
})

test('the public of an open system sees it, of a closed one nobody', async () => {
  const nobody = await at.visitor('nobody')
  expect((await nobody.get('/open/accountability')).statusCode).toBe(200)
  expect((await nobody.get('/north/accountability')).statusCode).not.toBe(200)
})
