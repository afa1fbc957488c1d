import { afterAll, beforeAll, expect, test } from 'vitest'
import { patterns } from '#patterns/index.ts'
import { drafted } from '../../../../test/web/drafting.ts'
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

test('those who may draft can put it into one, or into the one they look through', async () => {
  const url = '/north/patterns/library/joint-post'
  expect(await page(url)).not.toContain('Put this into a draft')
  expect((await (await at.visitor('nobody')).get('/open/patterns/circle')).body).not.toContain('into a draft')
  const contributor = await at.visitor('contributor')
  expect((await contributor.get(url)).body).toContain('/north/drafts/pattern?with=joint-post')
  await drafted(at, '2027-04-01 amend seat/lay places=3')
  const { body } = await contributor.get(`${url}?draft=spring`)
  expect(body).toContain('/north/drafts/spring/pattern?with=joint-post')
  const form = await contributor.get('/north/drafts/pattern?with=joint-post&draft=spring')
  expect(form.headers.location).toBe('/north/drafts/spring/pattern?with=joint-post')
})

test('the day looked at is said, and what was there by then', async () => {
  const url = `/${slug}/patterns/library/urgent-care-lead`
  expect(await page(`${url}?on=2020-01-01`)).toContain('Something like it may be there on 1 January 2020')
  expect(await page(`${url}?on=2020-01-01`)).not.toContain('System Lead for Urgent')
  expect(await page(`${url}?on=2024-01-01&known=2022-01-01T00:00:00.000Z`)).not.toContain(
    'System Lead for Urgent',
  )
  expect(await page(`/${slug}/patterns?on=2016-05-01`)).not.toContain('Neighbourhood forum')
})
