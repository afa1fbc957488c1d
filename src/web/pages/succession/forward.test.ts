// Putting oneself and others forward, and what the person says to it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { id } from '#core/id.ts'
import {
  accountOf,
  installation,
  LINES,
  type Fields,
  type Installation,
  type Visitor,
  type Who,
} from '../../../../test/web/given.ts'

const MORE = `
2022-07-01 begin role/nurse name="Chief Nurse" employers=["organisation/trust"]
2022-07-01 begin role/gone name=Gone
2025-01-01 end role/gone
`
let at: Installation
beforeEach(async () => {
  at = await installation({ lines: LINES + MORE })
  await at.store.setPersonOfAccount('north', accountOf('reader'), id<'person'>('person/bo'))
})
afterEach(() => at.close())

const kept = async () =>
  (await at.store.candidates('north')).map(
    ({ person, role, readiness, consent, note }) => [person, role, readiness, consent, note] as const,
  )
const toldTo = async (who: Who) =>
  (await at.store.notices(accountOf(who), 10, 'north')).map(({ text }) => text)
const own: Fields = { role: 'Chief Nurse', readiness: 'year', note: 'From the community' }
const other: Fields = { ...own, person: 'Bo Madeup', note: 'Leads well' }
/** The answer to one role, as the page asks for it. */
async function answer(visitor: Visitor, fields: Fields) {
  const { body } = await visitor.get('/north/succession/mine/nurse')
  const seen = /name="seen" value="([^"]*)"/.exec(body)?.[1]?.replaceAll('&quot;', '"') ?? ''
  return visitor.post('/north/succession/mine/nurse', { seen, ...fields })
}

test('anybody whose account is a person puts themself forward, sees it and takes it back', async () => {
  const reader = await at.visitor('reader')
  const done = await reader.post('/north/succession/forward', own)
  expect([done.statusCode, done.headers.location]).toEqual([303, '/north/succession/mine?said=forward'])
  expect(await kept()).toEqual([['person/bo', 'role/nurse', 'year', 'own', 'From the community']])
  const mine = await reader.get('/north/succession/mine')
  for (const words of ['Chief Nurse', 'You put yourself forward', 'From the community'])
    expect(mine.body).toContain(words)
  expect((await reader.get('/north/for-me')).body).toContain('take back what is recorded about you')
  await answer(reader, { do: 'take-out' })
  expect(await kept()).toEqual([])
})

test('somebody else counts for nothing until they agree, and reads all that is said', async () => {
  const [contributor, reader] = [await at.visitor('contributor'), await at.visitor('reader')]
  const done = await contributor.post('/north/succession/forward/other', other)
  expect(done.headers.location).toBe('/north/succession?said=other')
  expect(await kept()).toEqual([['person/bo', 'role/nurse', 'year', 'asked', 'Leads well']])
  expect(await toldTo('reader')).toEqual([
    'Someone put you forward for a role. It counts for nothing until you agree.',
  ])
  expect((await reader.get('/north/for-me')).body).toContain('say whether you agree')
  const mine = (await reader.get('/north/succession/mine')).body
  for (const words of ['Leads well', 'Invented contributor', 'Waits for your answer'])
    expect(mine).toContain(words)
  expect((await answer(reader, { readiness: 'now', note: 'I do' })).statusCode).toBe(303)
  expect(await kept()).toEqual([['person/bo', 'role/nurse', 'now', 'given', 'I do']])
  expect(await toldTo('contributor')).toEqual([])
})

test('who declined is not asked again, and whoever asks again is not told so', async () => {
  const [contributor, reader] = [await at.visitor('contributor'), await at.visitor('reader')]
  await contributor.post('/north/succession/forward/other', other)
  await answer(reader, { do: 'decline' })
  const declined = [['person/bo', 'role/nurse', 'year', 'declined', '']]
  expect(await kept()).toEqual(declined)
  const again = await contributor.post('/north/succession/forward/other', other)
  expect(again.headers.location).toBe('/north/succession?said=other')
  expect(await kept()).toEqual(declined)
  expect(await toldTo('reader')).toHaveLength(1)
  await reader.post('/north/succession/forward', own)
  expect((await kept())[0]?.[3]).toBe('own')
})

test('what others say does not take the place of what someone said of themself', async () => {
  await (await at.visitor('reader')).post('/north/succession/forward', own)
  await (
    await at.visitor('contributor')
  ).post('/north/succession/forward/other', { ...other, readiness: 'later' })
  expect(await kept()).toEqual([['person/bo', 'role/nurse', 'year', 'own', 'From the community']])
})

test('an answer to what was changed meanwhile is not taken', async () => {
  const reader = await at.visitor('reader')
  await reader.post('/north/succession/forward', own)
  const stale = await reader.post('/north/succession/mine/nurse', { seen: 'old', do: 'take-out' })
  expect([stale.statusCode, (await kept()).length]).toEqual([409, 1])
  expect((await answer(reader, { readiness: 'soon' })).statusCode).toBe(422)
  expect((await reader.get('/north/succession/mine/none')).statusCode).toBe(404)
  expect((await reader.post('/north/succession/mine/none', {})).statusCode).toBe(404)
  const steward = await at.visitor('steward')
  expect((await steward.get('/north/succession/mine/nurse')).statusCode).toBe(404)
  expect((await steward.post('/north/succession/mine/nurse', { do: 'take-out' })).statusCode).toBe(404)
})

test.each<[string, Fields, string]>([
  ['no role', { role: '' }, 'The role is not given'],
  ['no such role', { role: 'Nobody knows' }, 'Nothing here is called'],
  ['a role that ended', { role: 'role/gone' }, 'That is not in force today'],
  ['not when', { readiness: '' }, 'It is not said when'],
  ['another when', { readiness: 'constructor' }, 'It is not said when'],
  ['too many words', { note: 'x'.repeat(2001) }, 'longer than 2000 characters'],
  ['markup', { role: '<script>alert(1)</script>' }, 'Nothing here is called'],
])('refused: %s', async (_, fields, words) => {
  const reader = await at.visitor('reader')
  const reply = await reader.post('/north/succession/forward', { ...own, ...fields })
  expect([reply.statusCode, reply.body.includes(words), reply.body.includes('<script>alert')]).toEqual([
    422,
    true,
    false,
  ])
  expect(await kept()).toEqual([])
})

test('the holder of a role does not follow in it', async () => {
  const contributor = await at.visitor('contributor')
  const reply = await contributor.post('/north/succession/forward/other', {
    ...other,
    person: 'Ada Invented',
    role: 'role/chief',
  })
  expect([reply.statusCode, reply.body.includes('They hold this role')]).toEqual([422, true])
})

test('whoever is nobody in the record is told so, and nothing is kept', async () => {
  const steward = await at.visitor('steward')
  expect((await steward.get('/north/succession/forward')).body).toContain('not tied to a person')
  expect((await steward.post('/north/succession/forward', own)).statusCode).toBe(422)
  expect((await steward.get('/north/succession/mine')).body).toContain('nothing is recorded about you')
  expect(await kept()).toEqual([])
})
