import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { checks } from '#checks/index.ts'
import { installation, type Fields, type Installation, type Visitor } from '../../../../test/web/given.ts'

let at: Installation
let steward: Visitor
let reader: Visitor

beforeAll(async () => {
  at = await installation()
})
afterAll(() => at.close())
beforeEach(async () => {
  steward = await at.visitor('steward')
  reader = await at.visitor('reader')
})

async function words(url: string, by = reader): Promise<string> {
  const { body, statusCode } = await by.get(url)
  expect({ url, statusCode }).toEqual({ url, statusCode: 200 })
  const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
  return main
    .replace(/<span class="nhsuk-table__heading"[^]*?<\/span>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z]+;|\s+/g, ' ')
}

async function set(path: string, fields: Fields) {
  const { body } = await steward.get(path)
  const seen = /name="seen" value="(\d+)"/.exec(body)?.[1] ?? ''
  return steward.post(path, { seen, ...fields })
}

const CHAIR = '/north/checks/vacant-chair'
const SEAT = '/north/checks/vacant-seat'
const usual = { use: 'on', severity: 'act', from: '2026-11-22', because: 'Agreed by the board' }

describe('the list of checks', () => {
  test('has every check, with what it asks and finds', async () => {
    const text = await words('/north/checks')
    for (const { title } of checks) expect(text).toContain(title.replaceAll(/['’]/g, "'").split("'")[0])
    expect((await reader.get('/north/checks')).body).toContain('href="/north/findings?check=vacant-chair"')
  })

  test('says which packs there are, and which are proposed law', async () => {
    const text = await words('/north/checks')
    expect(text).toMatch(/Health and Care Act 2022 +Law +In force from 1 July 2022/)
    expect(text).toMatch(/Proposed law, not in force +Not in force\. May be asked from/)
  })
})

describe('the page of a check', () => {
  test.each([
    [{ use: '' }, 'not said whether it is asked'],
    [{ severity: 'dreadful' }, 'not said how urgent'],
    [{ from: '2026-13-01' }, 'That is not a day'],
    [{ from: '' }, 'That is not a day'],
    [{ because: '' }, 'There is no reason'],
    [{ 'limit-months': '61' }, 'out of its range'],
    [{ 'limit-months': '-1' }, 'out of its range'],
    [{ 'limit-months': '1.5' }, 'not a whole number'],
    [{ 'limit-months': '1e1' }, 'not a number'],
  ])('%j is answered, and nothing is recorded', async (wrong, said) => {
    const { last } = await at.store.ledger('north')
    const reply = await set(SEAT, { ...usual, ...(wrong as Fields) })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(said)
    expect((await at.store.ledger('north')).last).toBe(last)
  })

  test('switches it off from a day, and leaves earlier days as they were', async () => {
    const finding = /Nobody is recorded in the chair of Shire Board|chair of Shire Board/
    expect(await words('/north/findings')).toMatch(finding)
    const reply = await set(CHAIR, {
      ...usual,
      use: 'off',
      from: '2026-06-01',
      because: 'The chair is shared',
    })
    expect(reply.headers.location).toBe(CHAIR)
    expect(await words('/north/findings')).not.toMatch(finding)
    expect(await words('/north/findings?on=2026-06-01')).not.toMatch(finding)
    expect(await words('/north/findings?on=2026-05-31')).toMatch(finding)
    expect(await words(CHAIR)).toMatch(
      /Asked +No .*How it was set over time .*1 June 2026 +Not asked .*The chair is shared/,
    )
    const about = '/north/findings/vacant-chair?about=body%2Fboard'
    expect(await words(about)).toMatch(
      /This check is not asked .*30 June 2026 +not asked +31 May 2026 +found/,
    )
  })

  test('makes it more or less urgent and sets limits, and what is as it comes is not set', async () => {
    await set(SEAT, { ...usual, severity: 'note', 'limit-months': '12' })
    expect(await words(SEAT)).toMatch(/How urgent +To note .*12 months \(0 unless set otherwise\)/)
    expect(await words(SEAT)).toMatch(/22 November 2026 +To note; months before it is told: 12 /)
    const thing = id('check-setting/vacant-seat')
    const read = async () => (await at.store.ledger('north')).timelines.get(thing)?.versions.at(-1)?.values
    expect(await read()).toEqual({ check: 'vacant-seat', severity: 'note', limits: ['months=12'] })
    await set(SEAT, { ...usual, severity: 'ask', 'limit-months': '0' })
    expect(await read()).toEqual({ check: 'vacant-seat' })
  })

  test('is set from a day before the first only by withdrawing that first', async () => {
    const reply = await set(SEAT, { ...usual, from: '2020-01-01' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('It is set from 22 November 2026 already')
  })

  test('from a form that was made before someone else set it records nothing', async () => {
    expect((await steward.post(SEAT, { ...usual, seen: '0' })).statusCode).toBe(409)
  })

  test('is set by stewards only', async () => {
    expect((await reader.get(SEAT)).body).not.toContain('name="because"')
    expect((await reader.post(SEAT, { ...usual, seen: '0' })).statusCode).toBe(403)
  })

  test('shows a reason as text, whatever is in it', async () => {
    await set(SEAT, { ...usual, because: '<script>alert(1)</script>"><img src=x onerror=alert(1)>' })
    const { body } = await reader.get(SEAT)
    expect(body).toContain('&lt;script&gt;alert(1)')
    expect(body).not.toMatch(/<script>|<img/)
  })

  test.each(['no-such-check', 'constructor', 'pack/no-such-pack', 'pack/vacant-seat'])(
    'is not found at %s',
    async (path) => expect((await steward.get(`/north/checks/${path}`)).statusCode).toBe(404),
  )
})

describe('the page of a pack', () => {
  const proposed = checks.find(({ pack }) => pack?.standing === 'proposed law')
  const path = `/north/checks/pack/${proposed?.pack?.name ?? ''}`

  test('says first of all that a law is only proposed, and that it is off', async () => {
    expect(await words(path)).toMatch(/Proposed law, not in force .*has not become law.*Asked here +No/)
    expect(await words(`/north/checks/${proposed?.code ?? ''}`)).toMatch(/has not become law/)
  })

  test('switches all its checks on, from a day', async () => {
    expect((await set(path, { use: 'on', from: '2026-11-01', because: 'To prepare' })).statusCode).toBe(303)
    expect(await words(path)).toMatch(/Asked here +Yes .*To prepare/)
    expect(await words(`${path}?on=2026-10-31`)).toMatch(/Asked here +No/)
  })
})
