import { afterAll, beforeAll, expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { accountOf, installation, LINES, type Installation } from '../../../../test/web/given.ts'

const MORE = `
2024-01-01 begin organisation/giver name="Giver <b>"
2024-01-01 begin outcome/home title="Home sooner" level=system
2024-01-01 begin contribution/one giver=organisation/giver to=role/chief sort=people amount=0.4 agreed="Joint post"
2024-01-01 begin action/mine title="Mine <i>" about=["outcome/home"] owner=role/chief due=2027-03-01
2024-01-01 begin action/seat title="Of my seat" about=["outcome/home"] owner=seat/chief due=2027-02-01
2024-01-01 begin action/other title="Somebody else’s" about=["outcome/home"] owner=seat/chair due=2027-03-01
2024-01-01 begin action/done title="Long done" about=["outcome/home"] owner=role/chief due=2025-03-01 done=2025-01-01
`
let at: Installation
beforeAll(async () => {
  at = await installation({ lines: LINES + MORE })
  await at.store.setPersonOfAccount('north', accountOf('reader'), id('person/ada'))
})
afterAll(() => at.close())

test('what I will do in the roles and seats I hold, ex officio too, first due first', async () => {
  const { body } = await (await at.visitor('reader')).get('/north/for-me')
  expect([...body.matchAll(/\/north\/actions\/(\w+)"/g)].map(([, key]) => key)).toEqual(['seat', 'mine'])
  expect(body).toContain('Mine &lt;i&gt;')
  expect((await (await at.visitor('steward')).get('/north/for-me')).body).not.toContain('What you will do')
})

test.each([
  ['/north/roles/chief', 'What partners give to it', 'Giver &lt;b&gt;'],
  ['/north/organisations/giver', 'What it gives to what partners share', 'Chief Executive'],
  ['/north/money', 'What partners give to what they share', '0.4 whole-time equivalent'],
])('%s says what is given', async (path, heading, told) => {
  const { body } = await (await at.visitor('reader')).get(path)
  expect(body).toContain(heading)
  expect(body).toContain(told)
})
