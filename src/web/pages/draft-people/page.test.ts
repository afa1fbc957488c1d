import { beforeEach, afterEach, describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { DraftContents } from '#core/draft.ts'
import { accountOf, installation, type Installation, type Who } from '../../../../test/web/given.ts'

const URL = '/north/drafts/fewer/people'
const WISH = 'To lead <b>community</b> care somewhere warm'
const OFFER = 'Director of <i>Invented</i> Care'
const ada = id<'person'>('person/ada')
const ends = { act: 'end', id: id('role/chief'), from: day('2027-04-01'), because: 'Fewer' } as const

let at: Installation
beforeEach(async () => {
  at = await installation()
  await addDraft([{ key: 'one', base: 1, proposal: ends }])
  await at.store.setPersonOfAccount('north', accountOf('reader'), ada)
})
afterEach(() => at.close())

async function addDraft(items: DraftContents['items']): Promise<void> {
  const made = {
    createdAt: at.now,
    by: accountOf('contributor'),
    savedAt: at.now,
    savedBy: accountOf('contributor'),
  }
  const contents = { title: 'Fewer posts', purpose: '', day: day('2027-04-01'), items }
  await at.store.addDraft({ system: 'north', id: 'fewer', state: 'open', version: 1, contents, ...made }, [])
}
const read = async (who: Who) => (await (await at.visitor(who)).get(URL)).body
const post = async (who: Who, fields: Readonly<Record<string, string>>) =>
  (await at.visitor(who)).post(URL, fields)
const makeOffer = () => post('steward', { do: 'offer', person: ada, offer: OFFER, from: '2027-05-01' })

describe('the people of a draft', () => {
  test('each with what changes, from when, how long that is, and what is left to do', async () => {
    const body = await read('contributor')
    expect(body).toContain('One person holds less')
    expect(body).toMatch(/no longer holds .*Chief Executive.* from 1 April 2027/s)
    // 22 November 2026 to 1 April 2027: 8 + 31 + 31 + 28 + 31 + 1.
    expect(body).toContain('130 days from today')
    expect(body).toContain('Nobody has said what comes next')
    const event = {
      is: 'next',
      person: ada,
      next: 'leaving',
      at: at.now,
      by: accountOf('contributor'),
    } as const
    await at.store.addDraftEvent('north', 'fewer', event)
    expect(await read('contributor')).toContain('Nothing is left to do')
  })

  test('say the same as the impact of the draft', async () => {
    const sentence = (body: string) =>
      /no longer holds [^.]*\./.exec(body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '))?.[0] ?? 'none'
    const impact = (await (await at.visitor('contributor')).get('/north/drafts/fewer/impact')).body
    expect(sentence(impact)).toContain('Chief Executive')
    expect(sentence(await read('contributor'))).toBe(sentence(impact))
  })
})

test('that someone was once to be answered about is for them and for stewards', async () => {
  const event = {
    is: 'next',
    person: ada,
    next: 'leaving',
    at: at.now,
    by: accountOf('contributor'),
  } as const
  await at.store.addDraftEvent('north', 'fewer', event)
  const draft = await at.store.draft('north', 'fewer')
  if (!draft) throw new Error('no draft')
  const now = { editorial: false, at: at.now, by: accountOf('contributor') }
  await at.store.saveDraft(draft, { ...draft.contents, items: [] }, now)
  for (const who of ['reader', 'steward'] as const) expect(await read(who)).toContain('No longer affected')
  expect(await read('contributor')).not.toContain('Ada Invented')
})

test('in a closed draft nothing more is offered, and the page says which record it reads', async () => {
  await at.store.closeDraft({ system: 'north', id: 'fewer', version: 1 }, ['open'], 'retired', {
    is: 'retired',
    reason: 'Not now',
    at: at.now,
    by: accountOf('steward'),
  })
  expect((await makeOffer()).statusCode).toBe(409)
  const body = await read('steward')
  expect(body).toContain('This draft is closed')
  expect(body).not.toContain('Record an offer')
})

test('who may come, and what each sees of it', async () => {
  await post('reader', { do: 'wish', wish: WISH, shared: 'yes' })
  await makeOffer()
  const rows = (['nobody', 'stranger', 'reader', 'contributor', 'steward', 'administrator'] as const).map(
    async (who) => {
      const { statusCode, body } = await (await at.visitor(who)).get(URL)
      const sees = ['no longer holds', 'somewhere warm', '&lt;i&gt;Invented', 'Accept<', 'Record an offer']
      return [who, statusCode, ...sees.filter((one) => body.includes(one))].join(' | ')
    },
  )
  // The reader is the person.
  expect(await Promise.all(rows)).toMatchInlineSnapshot(`
    [
      "nobody | 303",
      "stranger | 404",
      "reader | 200 | no longer holds | somewhere warm | &lt;i&gt;Invented | Accept<",
      "contributor | 200 | no longer holds",
      "steward | 200 | no longer holds | somewhere warm | &lt;i&gt;Invented | Record an offer",
      "administrator | 200 | no longer holds | somewhere warm | &lt;i&gt;Invented | Record an offer",
    ]
  `)
})

test('what ends waits on the person’s own page, and on nobody else’s', async () => {
  const own = async (who: Who) => (await (await at.visitor(who)).get('/north/for-me')).body
  expect(await own('reader')).toContain('By the draft “Fewer posts” you would hold nothing from 1 April 2027')
  expect(await own('contributor')).not.toContain('Fewer posts” you would')
})

describe('what someone wants next', () => {
  test('is read by nobody else until it is shared, and then by stewards alone; and is taken back', async () => {
    await post('reader', { do: 'wish', wish: WISH, shared: 'no' })
    expect(await read('reader')).toContain('To lead &lt;b&gt;community&lt;/b&gt; care')
    for (const who of ['contributor', 'steward', 'administrator', 'owner'] as const)
      expect({ who, there: (await read(who)).includes('somewhere warm') }).toEqual({ who, there: false })
    await post('reader', { do: 'wish', wish: WISH, shared: 'yes' })
    expect(await read('steward')).toContain('somewhere warm')
    expect(await read('contributor')).not.toContain('somewhere warm')
    await post('reader', { do: 'wish', wish: '', shared: 'yes' })
    expect(await read('steward')).not.toContain('somewhere warm')
    expect(await at.store.wish('north', ada)).toBeUndefined()
  })

  test('is not read by whoever is tied to the person later, though they may write their own', async () => {
    await post('reader', { do: 'wish', wish: WISH, shared: 'no' })
    await at.store.setPersonOfAccount('north', accountOf('administrator'), ada)
    expect(await read('administrator')).not.toContain('somewhere warm')
    expect(await read('reader')).toContain('somewhere warm')
    for (const wish of ['Mine instead', ''])
      expect((await post('administrator', { do: 'wish', wish, shared: 'no' })).statusCode).toBe(409)
    expect((await at.store.wish('north', ada))?.text).toBe(WISH)
    await at.store.setPersonOfAccount('north', accountOf('reader'), undefined)
    expect((await post('administrator', { do: 'wish', wish: 'Mine instead', shared: 'no' })).statusCode).toBe(
      303,
    )
    expect(await at.store.wish('north', ada)).toMatchObject({
      text: 'Mine instead',
      account: accountOf('administrator'),
    })
  })

  test('is not cut short: what is too long is refused, and what was said stays', async () => {
    await post('reader', { do: 'wish', wish: WISH, shared: 'no' })
    const reply = await post('reader', { do: 'wish', wish: 'x'.repeat(2001), shared: 'no' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Say it in 2,000 characters or fewer')
    expect(reply.body).toContain('x'.repeat(2001))
    expect((await at.store.wish('north', ada))?.text).toBe(WISH)
  })

  test('is said by nobody who is nobody in the record', async () => {
    expect((await post('contributor', { do: 'wish', wish: WISH })).statusCode).toBe(403)
  })
})

describe('an offer', () => {
  test('is made by a steward, read by the person and stewards, and answered by the person alone', async () => {
    expect((await makeOffer()).statusCode).toBe(303)
    for (const who of ['reader', 'steward'] as const)
      expect(await read(who)).toContain('Director of &lt;i&gt;Invented')
    expect(await read('contributor')).not.toContain('Invented Care')
    const [offer] = await at.store.offers('north', 'fewer')
    expect(offer).toMatchObject({ text: OFFER, from: '2027-05-01', state: 'made' })
    const answer = { do: 'accepted', person: ada, number: '1' }
    for (const who of ['contributor', 'steward', 'owner'] as const)
      expect((await post(who, answer)).statusCode).toBe(403)
    expect((await post('reader', answer)).statusCode).toBe(303)
    expect(await read('steward')).toMatch(
      /Accepted<\/strong>\s*<span class="app-quiet">by Invented reader, 22 November 2026/,
    )
    expect((await post('reader', answer)).statusCode).toBe(409)
    expect((await post('steward', { ...answer, do: 'withdrawn' })).statusCode).toBe(409)
  })

  test('waits on the person’s own page until it is answered, without saying what it is', async () => {
    await makeOffer()
    const own = async () => (await (await at.visitor('reader')).get('/north/for-me')).body
    expect(await own()).toContain('because of the draft “Fewer posts”: answer it')
    expect(await own()).not.toContain('Invented Care')
    await post('reader', { do: 'declined', person: ada, number: '1' })
    expect(await own()).not.toContain('Offered to you')
  })

  test('tells the person that there is something to read, and neither who nor what', async () => {
    await makeOffer()
    const [notice] = await at.store.notices(accountOf('reader'), 5, 'north')
    expect(notice).toMatchObject({
      href: '/drafts/fewer/people',
      text: 'Something about you in a draft waits for you to read.',
    })
  })

  test('is made by nobody else, of nobody else, and not of nothing', async () => {
    const fields = { do: 'offer', person: ada, offer: OFFER }
    expect((await post('contributor', fields)).statusCode).toBe(403)
    expect((await post('steward', { ...fields, person: 'person/bo' })).statusCode).toBe(409)
    const wrong = await post('steward', { ...fields, offer: ' ', from: 'soon' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Say what is offered')
    for (const from of ['2026-11-21', '9999-01-01'])
      expect((await post('steward', { ...fields, from })).body).toContain('from today to 10 years ahead')
    expect((await post('steward', { ...fields, offer: 'x'.repeat(2001) })).statusCode).toBe(422)
    expect(await at.store.offers('north', 'fewer')).toEqual([])
  })

  test('keeps whoever is no longer affected on the list, for stewards and themself', async () => {
    await makeOffer()
    const read0 = await at.store.draft('north', 'fewer')
    if (!read0) throw new Error('no draft')
    const now = { at: at.now, by: accountOf('contributor') }
    await at.store.saveDraft(read0, { ...read0.contents, items: [] }, { editorial: false, ...now })
    for (const who of ['reader', 'steward'] as const) expect(await read(who)).toContain('No longer affected')
    const other = await read('contributor')
    expect(other).not.toContain('No longer affected')
    expect(other).not.toContain('Ada Invented')
  })
})

test.each(['', 'adopt', 'wish'])(
  'a form that says nothing is refused or changes nothing: %s',
  async (word) => {
    const reply = await post('steward', { do: word })
    expect([400, 403]).toContain(reply.statusCode)
  },
)
