import { afterEach, beforeEach, expect, test } from 'vitest'
import { installation, LINES, type Installation } from '../../../../test/web/given.ts'
import { drafted, recorded } from '../../../../test/web/drafting.ts'

const OWN = `
2020-01-01 begin area/dale name=Dale level=place within=area/shire
2024-01-01 begin pattern/board name="Board for a place" what="Those who pay meet." like=["body/board"]
2024-01-01 begin pattern/bare name="Only words" what="Talk."
`
let at: Installation
beforeEach(async () => {
  at = await installation({ lines: LINES + OWN })
  await drafted(at, '2027-04-01 amend seat/lay places=3')
})
afterEach(() => at.close())

const AT = '/north/drafts/spring/pattern'
const chief = {
  begins: 'lead',
  'field.area': 'area/dale',
  from: '2027-06-01',
  because: 'The place asked',
  version: '1',
}
const kept = async (id = 'spring') => (await at.store.draft('north', id))?.contents.items ?? []
const words = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('added to an open draft, on its day and with why; what changes is shown on that day', async () => {
  const visitor = await at.visitor('contributor')
  const url = `${AT}?with=place-chief-executive`
  const reply = await visitor.post(url, chief)
  expect(reply.statusCode).toBe(303)
  const items = await kept()
  expect(items[1]?.proposal).toMatchObject({
    act: 'begin',
    id: 'role/place-chief-executive-dale',
    from: '2027-06-01',
    because: 'The place asked (From the pattern “Place chief executive”.)',
    values: { name: 'Place Chief Executive, Dale', area: 'area/dale', level: 'place' },
  })
  expect(reply.headers.location).toContain('on=2027-06-01')
  const told = words((await visitor.get(String(reply.headers.location))).body)
  expect(told).toMatch(
    /It is in the draft Begun with the pattern Place chief executive : Place Chief Executive, Dale/,
  )
  expect(told).toContain('Left open: Employers; Reports to.')
})

test('sent twice, it begins once; where others saved meanwhile it is added to what they saved', async () => {
  const visitor = await at.visitor('contributor')
  const url = `${AT}?with=place-chief-executive`
  await visitor.post(url, chief)
  expect((await visitor.post(url, chief)).statusCode).toBe(303)
  expect(await kept()).toHaveLength(2)
  const other = await visitor.post(url, { ...chief, because: 'Another place', 'field.area': 'area/shire' })
  expect(other.headers.location).toContain('again=yes')
  expect((await kept()).map(({ proposal }) => ('id' in proposal ? proposal.id : ''))).toEqual([
    'seat/lay',
    'role/place-chief-executive-dale',
    'role/place-chief-executive-shire',
  ])
})

test.each([
  ['no place', { 'field.area': '' }, 'Which place is not given'],
  ['a place that is not there', { 'field.area': 'Nowhere' }, 'Nothing here is called'],
  ['a thing of another kind', { 'field.area': 'body/board' }, 'Nothing here is called'],
  ['no day', { from: 'soon' }, 'The day is not a date'],
  ['nothing ticked', { begins: '' }, 'Nothing is chosen to begin with'],
  ['a part that there is not', { begins: 'elephant' }, 'Nothing is chosen to begin with'],
  ['only what hangs on something else', { begins: 'seat' }, 'None of what is chosen can begin'],
  ['a version that never was', { version: '7' }, 'It is not known from when this form is'],
])('%s is said, with what was typed kept', async (_, fields, said) => {
  const visitor = await at.visitor('contributor')
  const reply = await visitor.post(`${AT}?with=place-chief-executive`, { ...chief, ...fields })
  expect([reply.statusCode, words(reply.body).includes(said)]).toEqual([422, true])
  expect(reply.body).toContain('The place asked')
  expect(await kept()).toHaveLength(1)
})

test('a pattern of the system’s own begins copies, with another area in the place of its own', async () => {
  const visitor = await at.visitor('contributor')
  const url = `${AT}?with=pattern%2Fboard`
  const { body } = await visitor.get(url)
  expect(words(body)).toContain('What the new “Shire Board” is called')
  expect(words(body)).toContain('In the place of Shire')
  const own = {
    'field.body/board': 'Dale Board <b>',
    'field.area/shire': 'area/dale',
    'field.role/chief': 'role/chief',
    version: '1',
  }
  const proof = await visitor.proof()
  const pairs = Object.entries({ _csrf: proof, from: '2027-04-01', because: '', ...own })
  for (const key of ['body/board', 'seat/chair', 'seat/chief', 'seat/lay']) pairs.push(['begins', key])
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const reply = await visitor.ask({
    method: 'POST',
    url,
    payload: new URLSearchParams(pairs).toString(),
    headers,
  })
  expect(reply.statusCode).toBe(303)
  const begun = (await kept()).slice(1).map(({ proposal }) => proposal)
  expect(begun.map((one) => ('values' in one ? one.values : {}))).toEqual([
    { name: 'Dale Board <b>', form: 'board', area: 'area/dale' },
    expect.objectContaining({ name: 'Chair', body: 'body/dale-board-b', capacity: 'chair' }),
    expect.objectContaining({ name: 'Chief Executive', exOfficio: ['role/chief'] }),
    expect.objectContaining({ name: 'Lay member', body: 'body/dale-board-b', places: 3 }),
  ])
  expect((await visitor.get(String(reply.headers.location))).body).not.toContain('<b>,')
})

test('the pattern is chosen first; one of words alone cannot begin anything; unknown ones are not there', async () => {
  const visitor = await at.visitor('contributor')
  const { body } = await visitor.get(AT)
  expect(body).toContain('/north/drafts/spring/pattern?with=pattern%2Fboard')
  expect(body).toContain('/north/drafts/spring/pattern?with=joint-post')
  expect(body).not.toContain('with=pattern%2Fbare')
  expect((await visitor.get(`${AT}?with=pattern%2Fbare`)).headers.location).toBe(
    '/north/patterns/bare?draft=spring',
  )
  for (const none of ['nothing', 'pattern%2Fgone', '%3Cscript%3E', 'body%2Fboard'])
    expect((await visitor.get(`${AT}?with=${none}`)).statusCode).toBe(404)
})

test('a pattern that ended, and a draft that closed, while the form was open', async () => {
  const visitor = await at.visitor('contributor')
  await recorded(at, '2026-01-01 end pattern/board')
  expect((await visitor.post(`${AT}?with=pattern%2Fboard`, chief)).statusCode).toBe(409)
  await visitor.post('/north/drafts/spring/retire', { from: 'open', reason: 'Not now' })
  expect((await at.store.draft('north', 'spring'))?.state).toBe('retired')
  expect((await visitor.post(`${AT}?with=place-chief-executive`, chief)).statusCode).toBe(409)
  expect(await kept()).toHaveLength(1)
})

test('what a banner tells is what the draft holds, whatever the address says', async () => {
  const reader = await at.visitor('reader')
  const changes = '/north/drafts/spring/changes'
  const none = await reader.get(
    `${changes}?pattern=joint-post&begun=role/made-up%20%3Cscript%3E&left=x&open=y`,
  )
  expect(none.statusCode).toBe(200)
  expect(none.body).not.toContain('It is in the draft')
})
