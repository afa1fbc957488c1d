import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { installation, type Installation, type Visitor } from '../../../../test/web/given.ts'

// The board of the small record has had nobody in the chair since 2026-01-01; today is 2026-11-22.
const FINDING = '/north/findings/vacant-chair?about=body%2Fboard'
let at: Installation
let steward: Visitor
let reader: Visitor

beforeAll(async () => {
  at = await installation()
  steward = await at.visitor('steward')
  reader = await at.visitor('reader')
})
afterAll(() => at.close())

async function words(url: string, by = reader): Promise<string> {
  const { body, statusCode } = await by.get(url)
  expect({ url, statusCode }).toEqual({ url, statusCode: 200 })
  const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
  return main.replace(/<[^>]+>/g, ' ').replace(/&[a-z]+;|\s+/g, ' ')
}

async function seen(): Promise<string> {
  const { body } = await steward.get(FINDING)
  return /name="seen" value="(\d+)"/.exec(body)?.[1] ?? ''
}

const aside = { do: 'aside', because: 'The acting chair is to be confirmed', review: '2027-01-31' }

describe('the page of a finding', () => {
  test('says what, why, what to do, what it rests on and since when', async () => {
    const text = await words(FINDING)
    expect(text).toMatch(
      /To act on .*Shire Board.* What to do .*Why it matters .*What it rests on .*How long it has been so/,
    )
    expect(text).toContain('each of the last 10 months, first on 31 January 2026')
    expect(text).toMatch(/31 December 2025 +not found .*30 November 2025 +not found/)
  })

  test('leads whoever may draft to a proposal about the thing, and nobody else', async () => {
    const href = '/north/drafts/propose?about=body%2Fboard'
    expect((await steward.get(FINDING)).body).toContain(href)
    expect((await reader.get(FINDING)).body).not.toContain('/drafts/propose')
  })

  test('says kindly where it is not found on the day, and when it last was', async () => {
    const text = await words(`${FINDING}&on=2025-12-31`)
    expect(text).toMatch(/This is not found on 31 December 2025 .*Nor was it found/)
    expect(await words('/north/findings/vacant-chair?about=body%2Flater')).toContain('This is not found')
    const after = `${FINDING}&on=2026-02-15`
    expect(await words(after)).toContain('end of the last month, first on 31 January 2026')
  })

  test.each([
    'no-such-check?about=body%2Fboard',
    'vacant-chair',
    'vacant-chair?about=',
    'vacant-chair?about=body%2Fnone',
    'vacant-chair?about=body%2Fboard+%3Cscript%3E',
    'constructor?about=body%2Fboard',
  ])('is not found at %s', async (path) => {
    expect((await reader.get(`/north/findings/${path}`)).statusCode).toBe(404)
  })

  test('has no form for those who may not set it aside, and none on another day', async () => {
    expect((await reader.get(FINDING)).body).not.toContain('name="because"')
    expect((await steward.get(`${FINDING}&on=2026-06-01`)).body).not.toContain('name="because"')
    expect((await reader.post(FINDING, { ...aside, seen: '0' })).statusCode).toBe(403)
  })
})

test('through a draft, what it would mend is not found, and nothing is set aside', async () => {
  const { last } = await at.store.ledger('north')
  const values = { person: id('person/bo'), to: id('seat/chair') }
  const begin = { act: 'begin', id: id('appointment/bo-again'), from: day('2026-12-01'), values } as const
  const contents = {
    title: 'A new chair',
    purpose: 'To have one',
    day: day('2026-12-01'),
    items: [{ key: 'one', base: last, proposal: { ...begin, because: 'Agreed' } }],
  }
  const who = { by: 'account/steward', savedBy: 'account/steward', createdAt: at.now, savedAt: at.now }
  const draft = { system: 'north', id: 'chair', state: 'open', contents, version: 1, ...who } as const
  await at.store.addDraft(draft, [])
  expect(await words('/north/findings?draft=chair')).not.toMatch(/chair of Shire Board/)
  expect(await words('/north/findings?draft=chair&on=2026-11-30')).toMatch(/chair of Shire Board/)
  expect(await words(`${FINDING}&draft=chair`)).toContain('This is not found on 1 December 2026')
  const { body } = await steward.get(`${FINDING}&draft=chair&on=2026-11-30`)
  expect(body).not.toContain('name="because"')
  expect(body).toContain(`href="${FINDING}">Look at it today`)
})

describe('setting a finding aside', () => {
  test.each<[wrong: Partial<typeof aside>, said: string]>([
    [{ because: '  ' }, 'There is no reason'],
    [{ review: 'next spring' }, 'That is not a day'],
    [{ review: '2027-01' }, 'That is not a day'],
    [{ review: '2026-11-22' }, 'must come after today'],
  ])('%j is answered, and what was typed is kept', async (wrong, said) => {
    const reply = await steward.post(FINDING, { ...aside, ...wrong, seen: await seen() })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(said)
    expect(reply.body).toContain(`value="${wrong.review ?? aside.review}"`)
  })

  test('hides it until the day for looking again, and then it is found again', async () => {
    const reply = await steward.post(FINDING, { ...aside, seen: await seen() })
    expect(reply.headers.location).toBe(FINDING)
    expect(await words(FINDING)).toMatch(/Set aside until 31 January 2027 .*acting chair is to be confirmed/)
    const list = await words('/north/findings')
    expect(list).toMatch(/Set aside .*Shire Board.*acting chair is to be confirmed/)
    expect(list).not.toContain('To act on Without a chair')
    expect(await words('/north/bodies/board')).not.toMatch(/finding.*chair of Shire Board/)
    // Days before it was set aside read as they did.
    expect(await words('/north/findings?on=2026-11-21')).not.toContain('Set aside')

    const before = at.now
    at.now = moment('2027-01-30T12:00:00.000Z')
    const [early, late] = [await at.visitor('reader'), '/north/findings']
    expect(await words(late, early)).toContain('acting chair is to be confirmed')
    at.now = moment('2027-01-31T12:00:00.000Z')
    const onTheDay = await at.visitor('reader')
    expect(await words(late, onTheDay)).not.toContain('acting chair is to be confirmed')
    expect(await words(FINDING, onTheDay)).toContain('That day has come')
    at.now = before
  })

  test('from a form that was made before someone else acted records nothing', async () => {
    const { last } = await at.store.ledger('north')
    const reply = await steward.post(FINDING, { ...aside, seen: '0' })
    expect(reply.statusCode).toBe(409)
    expect((await at.store.ledger('north')).last).toBe(last)
  })

  test('is not hindered by what others recorded about other things', async () => {
    const form = { ...aside, review: '2027-03-01', because: 'Still the same', seen: await seen() }
    const { last } = await at.store.ledger('north')
    const other = {
      act: 'amend',
      id: 'body/board',
      from: '2026-01-01',
      values: { purpose: 'To lead' },
      because: 'Minute',
    }
    await at.store.append('north', last, [other as never], { by: 'someone' })
    expect((await steward.post(FINDING, form)).statusCode).toBe(303)
    expect(await words(FINDING)).toMatch(/Set aside until 1 March 2027 .*Still the same/)
  })

  test('can be taken back on the same day, and done again', async () => {
    const lifted = await steward.post(FINDING, { do: 'lift', why: '', seen: await seen() })
    expect(lifted.statusCode).toBe(422)
    expect(
      (await steward.post(FINDING, { do: 'lift', why: 'A mistake', seen: await seen() })).statusCode,
    ).toBe(303)
    expect(await words(FINDING)).not.toContain('Set aside until')
    expect((await steward.post(FINDING, { ...aside, seen: await seen() })).statusCode).toBe(303)
    expect(await words(FINDING)).toContain('Set aside until 31 January 2027')
  })

  test('can be taken back on a later day, and done again on that day', async () => {
    const before = at.now
    at.now = moment('2026-11-25T12:00:00.000Z')
    steward = await at.visitor('steward')
    expect(
      (await steward.post(FINDING, { do: 'lift', why: 'Asked again', seen: await seen() })).statusCode,
    ).toBe(303)
    expect(await words(FINDING, steward)).not.toContain('Set aside until')
    expect(await words(`${FINDING}&on=2026-11-24`, steward)).toContain('Set aside until')
    expect((await steward.post(FINDING, { ...aside, seen: await seen() })).statusCode).toBe(303)
    expect(await words(FINDING, steward)).toContain('Set aside until')
    at.now = before
    steward = await at.visitor('steward')
  })
})
