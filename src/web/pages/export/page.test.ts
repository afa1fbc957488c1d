// What is taken away as the whole record is what was recorded, and nothing that a draft only proposes.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installation, type Installation } from '../../../../test/web/given.ts'
import { drafted } from '../../../../test/web/drafting.ts'

let at: Installation
beforeAll(async () => {
  at = await installation()
  await drafted(at, '2027-04-01 amend body/board name="Only proposed"')
})
afterAll(() => at.close())

test('the record without loss is not given through a draft', async () => {
  const reader = await at.visitor('reader')
  const [whole, through] = await Promise.all([
    reader.get('/north/export/record.lines'),
    reader.get('/north/export/record.lines?draft=spring'),
  ])
  expect([whole.statusCode, through.statusCode]).toEqual([200, 404])
  expect(whole.body).toContain('Shire Board')
  expect(whole.body + through.body).not.toContain('Only proposed')
})
