import { afterAll, beforeAll, expect, test } from 'vitest'
import { patterns } from '#patterns/index.ts'
import { addInvented, installation, LINES, type Installation } from '../../../../test/web/given.ts'

const OWN = `
2024-01-01 begin pattern/circle name="Circle <b> of chairs" what="Chairs meet over soup." like=["body/board"]
`
let at: Installation
let slug: string
beforeAll(async () => {
  at = await installation({ lines: LINES + OWN })
  slug = await addInvented(at)
})
afterAll(() => at.close())

const page = async (path: string) => (await (await at.visitor('reader')).get(path)).body

test('all patterns, with the system’s own, and that none is right for every system', async () => {
  const body = await page('/north/patterns')
  for (const { key, name } of patterns) {
    expect(body).toContain(`/north/patterns/library/${key}"`)
    expect(body).toContain(name)
  }
  expect(body).toContain('no model that is right for every system')
  expect(body).toContain('Circle &lt;b&gt; of chairs')
  expect((await (await at.visitor('nobody')).get('/open/patterns')).statusCode).toBe(200)
})

test('a pattern says what may be there already, by its printed rule', async () => {
  const body = await page(`/${slug}/patterns/library/urgent-care-lead`)
  expect(body).toContain('Something like it may be there')
  expect(body).toContain('System Lead for Urgent and Emergency Care')
  expect(body).toContain('roles whose name has “urgent”')
  expect(await page('/north/patterns/library/urgent-care-lead')).toContain('Nothing was found by its name')
})

test('a pattern that there is not is not found', async () => {
  expect((await (await at.visitor('reader')).get('/north/patterns/library/no-such')).statusCode).toBe(404)
})
