import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dimensions } from '#kinds/lists/dimensions.ts'
import { addInvented, installation, type Installation } from '../../../../test/web/given.ts'

const MORE = `
2024-01-01 begin seat/trusts body=body/board name=Trusts capacity=member places=2 voting=true sector=nhs
2024-01-01 begin seat/council body=body/board name=Council capacity=member voting=true sector=council
`
let at: Installation
beforeAll(async () => {
  const { LINES } = await import('../../../../test/web/given.ts')
  at = await installation({ lines: LINES + MORE })
  await at.store.setOpenToPublic('north', true)
})
afterAll(() => at.close())

// Chair and Lay (2) say no sector; the Chief Executive is the trust's; Trusts 2; Council 1: 7 places, the NHS 3 to 1.
test('the page, the table taken away and the JSON say the same', async () => {
  const nobody = await at.visitor('nobody')
  const page = await nobody.get('/north/balance?of=body%2Fboard')
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain(
    '1 place speaks for councils and 3 for the NHS: councils are outnumbered by 3 to 1.',
  )
  const csv = await nobody.get('/north/balance?of=body%2Fboard&format=csv')
  expect(csv.body.split(/\r?\n/).slice(0, 3)).toEqual([
    expect.stringContaining('Sector,Places,Share'),
    expect.stringContaining('NHS trust or board,3,43%'),
    expect.stringContaining('Council,1,14%'),
  ])
  const json = (await nobody.get('/north/balance?of=body%2Fboard&format=json')).json() as {
    total: number
    rows: { key: string; count: number }[]
  }
  expect([json.total, json.rows.map(({ key, count }) => `${key} ${count}`)]).toEqual([
    7,
    ['nhs 3', 'council 1', 'unknown 3'],
  ])
})

// Of the invented system: whatever is counted, by whatever, of whomever, three ways to read it say one thing.
describe('in every dimension', () => {
  let whole: Installation
  beforeAll(async () => {
    whole = await installation()
    await addInvented(whole)
  })
  afterAll(() => whole.close())

  test.each(Object.keys(dimensions))(
    'by %s the page, CSV and JSON have the same rows and numbers',
    async (by) => {
      const reader = await whole.visitor('reader')
      for (const of of ['', 'body/icb-board', 'area/calder']) {
        for (const count of ['seats', 'votes', 'chairs', 'speaking']) {
          const query = new URLSearchParams({ ...(of && { of }), by, count }).toString()
          const url = `/northmoor-and-vale/balance?${query}`
          const [page, csv, json] = [
            (await reader.get(url)).body,
            (await reader.get(`${url}&format=csv`)).body,
            (await reader.get(`${url}&format=json`)).json<{ rows: { label: string; count: number }[] }>(),
          ]
          const lines = csv.trim().split(/\r?\n/).slice(1)
          expect(lines.length).toBeGreaterThanOrEqual(json.rows.length)
          const table = /<div class="app-balance">.*?<\/table>/s.exec(page)?.[0] ?? ''
          for (const [at, { label, count: counted }] of json.rows.entries()) {
            const shown = String(Number(counted.toFixed(1)))
            expect(lines[at]).toMatch(new RegExp(`^"?${escaped(label)}"?,${escaped(shown)},`))
            expect(table).toMatch(
              new RegExp(`${escaped(label.replace(/&/g, '&amp;'))}.{0,200}>\\s*${escaped(shown)}\\s*<`, 's'),
            )
          }
        }
      }
    },
  )
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

test.each([
  '?by=profession&count=speaking',
  '?of=area%2Fshire',
  '?of=nonsense&by=__proto__&count=x',
  '?of=body%2Fformer',
])('whatever the address asks, there is a page: %s', async (query) => {
  expect((await (await at.visitor('nobody')).get(`/north/balance${query}`)).statusCode).toBe(200)
})

test('the page of a body says it in short', async () => {
  const page = await (await at.visitor('nobody')).get('/north/bodies/board')
  expect(page.body).toContain('councils are outnumbered by 3 to 1')
})
