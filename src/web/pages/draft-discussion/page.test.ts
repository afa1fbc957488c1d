// Talking about a draft: by everyone who may read it, thread by thread, kept once, told to those concerned.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { accountOf, installation, tagsOf, type Installation, type Who } from '../../../../test/web/given.ts'
import { drafted, itemsOf } from '../../../../test/web/drafting.ts'

const LINES = '2027-04-01 amend body/board meets=monthly\n2027-04-01 end seat/lay'
const URL = '/north/drafts/spring/discussion'

let at: Installation
let keys: readonly string[] = []
beforeEach(async () => {
  at = await installation()
  keys = (await drafted(at, LINES)).contents.items.map(({ key }) => key)
})
afterEach(() => at.close())

const say = async (who: Who, text: string, thread = 'draft') =>
  (await at.visitor(who)).post(URL, { do: 'say', thread, text, version: '1' })
const fate = async (who: Who, fields: Record<string, string>, thread = 'draft') =>
  (await at.visitor(who)).post(URL, { do: 'fate', thread, ...fields })
const pageAs = async (who: Who, query = '') => (await (await at.visitor(who)).get(`${URL}${query}`)).body
const happened = () => at.store.draftEvents('north', 'spring')
const told = async (who: Who) => await at.store.notices(accountOf(who), 9)

test('whoever may read it may speak; it stands under the name, and those concerned are told', async () => {
  const reply = await say('reader', 'Why monthly?\r\nIt was quarterly.', keys[0])
  expect([reply.statusCode, reply.headers.location]).toEqual([
    303,
    `${URL}?about=${keys[0]}#thread-${keys[0]}`,
  ])
  expect(await happened()).toMatchObject([
    { is: 'said', thread: keys[0], text: 'Why monthly?\nIt was quarterly.', by: accountOf('reader') },
  ])
  const page = await pageAs('contributor')
  expect(page).toMatch(/Invented reader<\/strong>[^]*Why monthly\?/)
  expect(page.indexOf('The draft as a whole')).toBeLessThan(page.indexOf('Why monthly?'))
  expect(page).toContain('One change that nobody has spoken of')
  expect(await told('contributor')).toMatchObject([
    {
      text: 'Someone spoke about a proposal in “Spring shape”.',
      href: `/drafts/spring/discussion?about=${keys[0]}#thread-${keys[0]}`,
      read: false,
      mail: 'waiting',
    },
  ])
  expect(await told('reader')).toEqual([])
})

test('the overview leads to the thread of each proposal', async () => {
  const overview = (await (await at.visitor('reader')).get('/north/drafts/spring')).body
  const href = /href="([^"]+discussion[^"]+about[^"]+)"/.exec(overview)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const page = (await (await at.visitor('reader')).get(href)).body
  expect(page).toContain(`id="${href.split('#')[1]}"`)
  expect(page).toContain(`id="text-${/about=([^#]+)/.exec(href)?.[1]}"`)
})

describe('is refused, and what was typed is kept', () => {
  test.each([
    ['empty', '  \r\n ', 'Nothing is written'],
    ['too long', 'x'.repeat(4001), 'longer than 4,000 letters'],
  ])('%s', async (_, text, said) => {
    const reply = await say('reader', text, keys[1])
    expect([reply.statusCode, reply.body.includes(said)]).toEqual([422, true])
    expect(reply.body).toContain(`href="#text-${keys[1]}"`)
    expect(reply.body).toContain(text.trim())
    expect(await happened()).toEqual([])
  })

  test('about a proposal that the draft never held', async () => {
    const reply = await say('reader', 'About what?', 'none')
    expect([reply.statusCode, reply.body.includes('About what?')]).toEqual([422, true])
    expect(await happened()).toEqual([])
  })

  test('of a draft that is adopted or put away; it can be read on', async () => {
    await say('reader', 'Well put')
    const { system, id, version } = { system: 'north', id: 'spring', version: 1 }
    await at.store.closeDraft({ system, id, version }, ['open'], 'retired', {
      is: 'retired',
      reason: 'No more',
      at: at.now,
      by: accountOf('contributor'),
    })
    expect((await say('reader', 'Still?')).statusCode).toBe(409)
    const page = await pageAs('reader')
    expect([page.includes('Well put'), page.includes('<textarea')]).toEqual([true, false])
  })
})

test('what is as long as it may be is kept whole', async () => {
  expect((await say('reader', 'x'.repeat(4000))).statusCode).toBe(303)
})

test('sent twice it is kept once; said again later, or by someone else, it is said again', async () => {
  await Promise.all([say('reader', 'Yes'), say('reader', 'Yes')])
  await say('reader', 'Yes')
  expect(await happened()).toHaveLength(1)
  await say('steward', 'Yes')
  expect(await happened()).toHaveLength(2)
  at.now = moment('2026-11-22T10:01:00.000Z')
  await say('reader', 'Yes')
  expect(await happened()).toHaveLength(3)
})

test('about a proposal taken out while it was written it is kept, and says so', async () => {
  const draft = await at.store.draft('north', 'spring')
  if (!draft) throw new Error('none')
  await say('reader', 'Why the seat?', keys[1])
  const contents = { ...draft.contents, items: [] }
  await at.store.saveDraft(draft, contents, { at: at.now, by: accountOf('contributor'), editorial: false })
  expect((await say('reader', 'And why monthly?', keys[0])).statusCode).toBe(303)
  expect((await say('reader', 'And why this?', 'none')).statusCode).toBe(422)
  const page = await pageAs('reader')
  expect(page.match(/was taken out of the draft/g)).toHaveLength(2)
  expect(page).toContain('And why monthly?')
  expect(page).toContain('Lay member')
})

describe('what becomes of it', () => {
  beforeEach(async () => void (await say('reader', 'Why the seat?', keys[1])))

  test('is said by those who draft, with a reason, and told to those who spoke', async () => {
    expect((await fate('contributor', { fate: 'declined', reason: '' }, keys[1])).statusCode).toBe(422)
    await fate('contributor', { fate: 'declined', reason: 'It was agreed in May' }, keys[1])
    await fate('contributor', { fate: 'declined', reason: 'It was agreed in May' }, keys[1])
    expect((await happened()).filter(({ is }) => is === 'fate')).toHaveLength(1)
    const page = await pageAs('reader')
    expect(page).toMatch(/Not taken up<\/strong>\s*Invented contributor[^]*It was agreed in May/)
    expect((await told('reader')).map(({ text }) => text)).toEqual([
      'What was said about a proposal in “Spring shape” is now marked “Not taken up”.',
    ])
  })

  test('is not for readers, who see no form for it', async () => {
    expect((await fate('reader', { fate: 'taken' }, keys[1])).statusCode).toBe(403)
    expect(await pageAs('reader')).not.toContain('name="fate"')
    expect(await pageAs('contributor')).toContain('name="fate"')
    expect((await fate('contributor', { fate: 'made up' }, keys[1])).statusCode).toBe(422)
  })
})

test('of ten thousand proposals it shows those spoken of, the one asked for, and a hundred more', async () => {
  const items = Array.from({ length: 10_000 }, (_, place) => ({
    ...(itemsOf(`2027-04-01 begin body/b${place} name="Body ${place}" form=group`, 1)[0] ?? { base: 1 }),
    key: `many-${place}`,
  })) as ReturnType<typeof itemsOf>
  const draft = await at.store.draft('north', 'spring')
  if (!draft) throw new Error('none')
  await at.store.saveDraft(
    draft,
    { ...draft.contents, items },
    { at: at.now, by: accountOf('contributor'), editorial: false },
  )
  await say('reader', 'About the last', 'many-9999')
  const page = await pageAs('reader', '?about=many-5000')
  expect(page.match(/id="thread-many-/g)).toHaveLength(102)
  expect([page.includes('id="text-many-5000"'), page.includes('About the last')]).toEqual([true, true])
  expect(page).toContain('9,898 more')
})

test('an address that asks for no thread of it is answered all the same', async () => {
  const reply = await (await at.visitor('reader')).get(`${URL}?about=%3Cimg%3E`)
  expect([reply.statusCode, reply.body.includes('<img')]).toEqual([200, false])
})

test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</textarea><img src=x>'])(
  'hostile text %j stays text: said, as a reason, and given back to be put right',
  async (text) => {
    await say('reader', text, keys[0])
    await fate('contributor', { fate: 'declined', reason: text }, keys[0])
    const long = await say('reader', `${text}${'x'.repeat(4000)}`, keys[0])
    for (const page of [await pageAs('contributor'), long.body]) {
      expect(page).toContain(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'))
      const tags = tagsOf(page)
      expect(tags.filter(({ name }) => name === 'img')).toEqual([])
      const scripts = tags.filter(({ name }) => name === 'script')
      expect(scripts.filter(({ attributes }) => !attributes.src?.startsWith('/assets/'))).toEqual([])
    }
  },
)
