// Who sees what of who could follow: names nowhere but for stewards and for the person themself.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'
import type { Candidate } from '#private/own.ts'
import { accountOf, installation, LINES, type Installation, type Who } from '../../../../test/web/given.ts'

const ROLES = ['chief', 'nurse', 'social', 'place', 'people', 'digital'] as const
const MORE = `
${ROLES.slice(1)
  .map(
    (one) =>
      `2022-07-01 begin role/${one} name="Role of ${one}" employers=["organisation/trust"] level=system`,
  )
  .join('\n')}
2022-07-01 begin role/care name="Head of Care" employers=["organisation/council"] level=place
${ROLES.map((one) => `2024-01-01 begin critical-role/${one} role=role/${one} reason="Needed for ${one}"`).join('\n')}
2022-07-01 begin person/cy
2023-01-01 begin appointment/cy person=person/cy to=role/care
2025-01-01 end appointment/ada
2025-03-01 begin appointment/ada-2 person=person/ada to=role/chief termEnds=2027-01-01
`
let at: Installation
beforeEach(async () => {
  at = await installation({ lines: LINES + MORE })
  await at.store.setOpenToPublic('north', true)
})
afterEach(() => at.close())

const put = (person: string, role: string, more: Partial<Candidate> = {}) =>
  at.store.putCandidate('north', {
    person: id<'person'>(`person/${person}`),
    role: id<'role'>(`role/${role}`),
    readiness: 'now',
    consent: 'own',
    account: accountOf('contributor'),
    on: day('2026-05-01'),
    note: 'Words about them',
    ...more,
  })
const tie = (who: Who, person: string) =>
  at.store.setPersonOfAccount('north', accountOf(who), id<'person'>(`person/${person}`))
const get = async (who: Who, path: string) => (await at.visitor(who)).get(`/north${path}`)
/** A draft that takes three roles off the list, to look through it at what is told. */
async function addDraft({ store, now }: Installation): Promise<void> {
  const from = day('2026-09-01')
  const items = ['nurse', 'social', 'place'].map((key) => ({
    key,
    base: 0,
    proposal: { act: 'end', id: id(`critical-role/${key}`), from, because: 'A test' } as const,
  }))
  const made = { by: 'account/steward', createdAt: now, savedAt: now, savedBy: 'account/steward' }
  const contents = { title: 'Fewer', purpose: '', day: day('2026-11-22'), items }
  await store.addDraft({ system: 'north', id: 'fewer', state: 'open', version: 1, contents, ...made }, [])
}

/** What is told on a page, without marks and twice the space. */
const said = async (who: Who, path: string) =>
  (await get(who, path)).body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

// By hand: Cy, of a council, is ready for chief and nurse; Bo, of no sector, for place and social. Four roles look covered and two
// are, for neither can be in two places; from another sector there is somebody for two.
async function four(): Promise<void> {
  await put('cy', 'chief')
  await put('cy', 'nurse')
  await put('bo', 'place')
  await put('bo', 'social', { consent: 'given' })
  await put('bo', 'people', { consent: 'asked' })
  await put('cy', 'digital', { consent: 'declined' })
}

test('a worked example: stewards by name, readers in numbers, on page and in JSON alike', async () => {
  await four()
  const steward = await said('steward', '/succession')
  for (const words of [
    '6 critical roles',
    '4 look covered',
    '2 can be covered at once',
    'Nobody is ready now for Role of digital and Role of people',
    'Without any one of Bo Madeup and',
    'and can take up one of them',
    'Words about them',
  ])
    expect(steward).toContain(words)
  const reader = await said('reader', '/succession')
  expect(reader).toContain('Critical roles 6')
  expect(reader).toContain('Roles for which someone is ready now 4')
  expect(reader).toContain('The same, nobody counted twice 2')
  expect(reader).toContain('Roles for which someone from another sector is ready 2')
  expect(reader).toContain('8 weeks from 1 January 2025')
  const json = (await get('reader', '/succession?format=json')).json() as {
    criticalRoles: { role: Id; stoodEmpty: { days: number }[] }[]
    told: { countedOn: string; cover: unknown; bySector: { people: unknown }[] }
  }
  expect(json.told).toMatchObject({
    countedOn: '2026-10-01',
    cover: { roles: 6, naive: '4', covered: '2', fromElsewhere: '2' },
  })
  expect(json.criticalRoles.find(({ role }) => role === 'role/chief')?.stoodEmpty).toMatchObject([
    { days: 59 },
  ])
  expect(json.told.bySector.every(({ people }) => typeof people === 'object')).toBe(true)
  const csv = (await get('reader', '/succession?format=csv')).body
  expect(csv).toContain('8 weeks from 1 January 2025')
  expect(csv.trim().split(/\r?\n/)).toHaveLength(7)
})

test('nobody below a steward finds a name, a word or a count of a role anywhere', async () => {
  await four()
  await tie('reader', 'ada')
  const addresses = ['', '?format=json', '?format=csv', '?on=2024-06-01', '?known=2025-01-01']
  for (const who of ['nobody', 'reader', 'contributor'] as const) {
    for (const address of addresses) {
      const { body } = await get(who, `/succession${address}`)
      for (const secret of ['Bo Madeup', 'person/bo', 'person/cy', 'Words about them', 'declined'])
        expect({ who, address, secret, there: body.includes(secret) }).toMatchObject({ there: false })
    }
    for (const page of [
      '/people/bo',
      '/roles/place',
      '/roles/chief',
      '/succession/mine',
      '/for-me',
      '/export/names.jsonl',
    ])
      expect((await get(who, page)).body).not.toContain('Words about them')
  }
  for (const who of ['nobody', 'reader', 'contributor', 'steward'] as const)
    expect((await get(who, '/succession?format=json')).body).not.toContain('Words about them')
  expect((await get('nobody', '/succession')).statusCode).not.toBe(200)
  expect((await get('steward', '/succession/mine')).body).not.toContain('Words about them')
})

test('that someone declined is theirs: stewards do not read it', async () => {
  await four()
  const { body } = await get('steward', '/succession')
  expect(body).not.toContain('no: does not count')
  expect(body).not.toContain('Role of digital</option>')
  expect(body).toContain('Role of people')
})

test('each person reads their own and nobody else’s', async () => {
  await four()
  await put('ada', 'nurse', { note: 'About Ada alone' })
  await tie('reader', 'ada')
  const { body } = await get('reader', '/succession/mine')
  expect(body).toContain('About Ada alone')
  for (const secret of ['Words about them', 'Bo Madeup', 'person/bo']) expect(body).not.toContain(secret)
  expect((await get('reader', '/succession/mine/place')).statusCode).toBe(404)
  expect((await get('reader', '/succession')).body).not.toContain('About Ada alone')
})

test('what readers are told does not move with the day or the draft they look at, nor within a quarter', async () => {
  await four()
  const told = async (address: string) =>
    ((await get('reader', `/succession?format=json${address}`)).json() as { told: unknown }).told
  const before = await told('')
  expect(await told('&on=2023-01-01')).toEqual(before)
  expect(await told('&known=2025-01-01')).toEqual(before)
  await addDraft(at)
  expect(await told('&draft=fewer')).toEqual(before)
  expect((await get('reader', '/succession?draft=fewer')).body).toContain('3 roles are critical')
  await put('ada', 'digital', { on: day('2026-11-01') })
  expect(await told('')).toEqual(before)
  at.now = '2027-01-01T10:00:00.000Z' as typeof at.now
  expect(await told('')).toMatchObject({ countedOn: '2027-01-01', cover: { naive: 'at least 5' } })
})

test('of fewer than five roles no number is told', async () => {
  await four()
  const steward = await at.visitor('steward')
  for (const key of ['people', 'digital'])
    await steward.post(`/north/succession/critical/${key}`, { do: 'end', why: 'The board said so' })
  at.now = '2027-01-02T10:00:00.000Z' as typeof at.now
  const reader = await said('reader', '/succession')
  expect(reader).toContain('fewer than 5 roles were critical')
  expect(reader).not.toContain('nobody counted twice 2')
  expect((await get('reader', '/succession?format=json')).body).toContain('too few roles to say')
})

test('a steward takes out what was recorded by mistake; the person is told', async () => {
  await put('ada', 'nurse')
  await tie('reader', 'ada')
  const steward = await at.visitor('steward')
  const reply = await steward.post('/north/succession', { pair: 'person/ada role/nurse' })
  expect(reply.statusCode).toBe(303)
  expect(await at.store.candidates('north')).toEqual([])
  expect((await at.store.notices(accountOf('reader'), 10, 'north')).map(({ text }) => text)).toEqual([
    'A steward took out what was recorded of you for a role.',
  ])
  expect((await steward.post('/north/succession', { pair: 'person/ada role/nurse' })).statusCode).toBe(409)
  expect((await (await at.visitor('contributor')).post('/north/succession', { pair: '' })).statusCode).toBe(
    403,
  )
})
