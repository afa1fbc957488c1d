import { afterAll, beforeAll, expect, test } from 'vitest'
import { installation, LINES, type Installation } from '../../../../test/web/given.ts'

const MORE = `
2024-01-01 begin body/panel name=Panel form=committee
2024-01-01 begin seat/panel body=body/panel name=Chair capacity=chair exOfficio=["role/chief"]
`
let at: Installation
beforeAll(async () => {
  at = await installation({ lines: LINES + MORE })
  await at.store.setOpenToPublic('north', true)
})
afterAll(() => at.close())

test('page, table taken away and JSON agree, for the public of an open system', async () => {
  const nobody = await at.visitor('nobody')
  const page = await nobody.get('/north/shared-members')
  expect(page.body).toContain('Panel')
  const json = (await nobody.get('/north/shared-members?format=json')).json() as {
    people: { person: string; bodies: unknown[] }[]
  }
  expect(json.people.map(({ person, bodies }) => [person, bodies.length])).toEqual([['person/ada', 2]])
  const csv = (await nobody.get('/north/shared-members?format=csv')).body.split(/\r?\n/)
  expect(csv.filter((line) => line.includes(',2,'))).toHaveLength(1)
})
