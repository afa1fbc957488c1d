// How partners answer a draft, as people do it: who may, to which version, and what becomes of their answer.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { DraftEvent } from '#drafting/event.ts'
import type { StoredDraft } from '#store/store.ts'
import { drafted, recorded } from '../../../../test/web/drafting.ts'
import {
  accountOf,
  installation,
  statusesOf,
  type Fields,
  type Installation,
  type Who,
} from '../../../../test/web/given.ts'

const URL = '/north/drafts/spring/partners'
/** The trust is asked about every draft; Ada answers for it. The council is asked when touched; Bo answers for it. */
const PARTNERS = `
2024-01-01 begin role/leader name="Council Leader" employers=["organisation/council"]
2024-01-01 begin appointment/bo-leader person=person/bo to=role/leader
2024-01-01 begin endorser/trust organisation=organisation/trust answers=["role/chief"]
2024-01-01 begin endorser/council organisation=organisation/council answers=["role/leader"] asked=touched`
const TOUCHING = '2027-04-01 amend role/leader systemDays=2'

let at: Installation
let draft: StoredDraft
beforeEach(async () => {
  at = await installation()
  await recorded(at, PARTNERS)
  draft = await drafted(at, TOUCHING)
  await at.store.setPersonOfAccount('north', accountOf('reader'), id('person/ada'))
  await at.store.setPersonOfAccount('north', accountOf('contributor'), id('person/bo'))
})
afterEach(() => at.close())

const answerOf = (organisation: string, more: Fields = {}): Fields => ({
  do: 'answer',
  organisation: `organisation/${organisation}`,
  version: '1',
  after: '0',
  answer: 'endorse',
  ...more,
})
const OBJECTION = { answer: 'object', reason: 'No vote for the council', wouldChange: 'A voting seat' }
const post = async (who: Who, fields: Fields) => (await at.visitor(who)).post(URL, fields)
const page = async (who: Who = 'reader', query = '') =>
  (await (await at.visitor(who)).get(`${URL}${query}`)).body
const events = async () => at.store.draftEvents('north', 'spring')
const told = async (who: Who) => (await at.store.notices(accountOf(who), 9)).map(({ text }) => text)
const happens = (event: DraftEvent, by: Who = 'reader') =>
  at.store.addDraftEvent('north', 'spring', { ...event, at: at.now, by: accountOf(by) })
async function edit(editorial = false, title = 'Spring shapes'): Promise<void> {
  const now = await at.store.draft('north', 'spring')
  const contents = { ...draft.contents, title }
  await at.store.saveDraft(now ?? draft, contents, { at: at.now, by: accountOf('contributor'), editorial })
}
const answered = (organisation: string, answer: 'endorse' | 'object', version = 1): DraftEvent => ({
  is: 'answered',
  organisation: id(`organisation/${organisation}`),
  as: id(organisation === 'trust' ? 'role/chief' : 'role/leader'),
  version,
  answer,
  ...(answer === 'object' && { reason: 'No vote', wouldChange: 'A vote' }),
})

test('it is said who is asked, about which version, and where each stands', async () => {
  const body = await page('steward')
  expect(body).toContain('Version 1 is endorsed by <strong>0 of 2</strong> partners')
  for (const text of [
    'Elder Council',
    'Larch Trust',
    'Answered by Council Leader',
    'Waiting',
    'saved on 22 November 2026 by Invented contributor',
  ])
    expect(body).toContain(text)
})

test('a partner the draft does not touch is not asked', async () => {
  await drafted(at, '2027-04-01 amend body/board meets=monthly', { id: 'spring-2' })
  const reader = await at.visitor('reader')
  const { body } = await reader.get('/north/drafts/spring-2/partners')
  expect([body.includes('Larch Trust'), body.includes('Elder Council')]).toEqual([true, false])
})

test('where the record names no partner, it is said how to name one', async () => {
  await recorded(at, '2026-11-01 end endorser/trust\n2026-11-01 end endorser/council')
  const [drafts, reads] = await Promise.all([page('contributor'), page('reader')])
  expect(reads).toContain('No organisation is asked about this draft')
  const links = ['href="/north/endorsing-partners"', 'href="/north/drafts/propose"']
  expect([drafts, reads].map((body) => links.filter((one) => body.includes(one)).length)).toEqual([2, 1])
  expect((await post('contributor', { do: 'ask', version: '1' })).statusCode).toBe(422)
})

test('put to the partners: those who may answer are told, once each', async () => {
  expect((await post('steward', { do: 'ask', version: '1' })).statusCode).toBe(303)
  expect(await told('reader')).toEqual(['“Spring shape” waits for the answer of Larch Trust.'])
  expect(await told('contributor')).toEqual(['“Spring shape” waits for the answer of Elder Council.'])
  expect(await page()).toContain('It was put to the partners on 22 November 2026')
  await edit()
  expect(await page()).toContain(
    'Version 1 was put to the partners on 22 November 2026; version 2 has not been.',
  )
  expect((await post('steward', { do: 'ask', version: '1' })).statusCode).toBe(422)
})

describe('answering', () => {
  test('in a role that someone holds, whatever their access', async () => {
    expect((await post('reader', answerOf('trust'))).statusCode).toBe(303)
    expect((await events()).at(-1)).toMatchObject({ is: 'answered', as: 'role/chief', version: 1 })
    const body = await page()
    expect(body).toContain('Version 1 is endorsed by <strong>1 of 2</strong> partners')
    expect(await told('contributor')).toEqual(['Larch Trust answered “Spring shape”: endorse.'])
  })

  test.each<[string, Who, Fields, number]>([
    ['for another organisation', 'reader', answerOf('council'), 403],
    ['tied to nobody', 'administrator', answerOf('none'), 403],
    ['as a steward, without where it was taken from', 'steward', answerOf('trust'), 422],
    [
      'with a reservation and no reason',
      'reader',
      answerOf('trust', { answer: 'reservation', reason: ' ' }),
      422,
    ],
    [
      'with an objection and nothing that would change it',
      'reader',
      answerOf('trust', { ...OBJECTION, wouldChange: '' }),
      422,
    ],
    ['what is no answer', 'reader', answerOf('trust', { answer: 'maybe' }), 422],
    ['to no version', 'reader', answerOf('trust', { version: '' }), 422],
    ['what there is not', 'reader', { do: 'nothing' }, 404],
  ])('%s is refused', async (_, who, fields, status) => {
    expect((await post(who, fields)).statusCode).toBe(status)
    expect(await events()).toEqual([])
  })

  test('whoever left the role answers no more', async () => {
    await recorded(at, '2026-11-01 end appointment/ada')
    expect((await post('reader', answerOf('trust'))).statusCode).toBe(403)
  })

  test('to a version that was saved since: nothing is sent and every word is kept', async () => {
    await edit()
    const hostile = { ...OBJECTION, reason: '<script>alert(1)</script> & "no"' }
    const reply = await post('reader', answerOf('trust', hostile))
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('you saw version 1, it is now version 2')
    expect(reply.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;no&quot;</textarea>')
    expect(reply.body).toContain('A voting seat</textarea>')
    expect(reply.body).toContain('name="version" value="2"')
    expect(reply.body).toContain('What changed from version 1 to version 2')
    expect(await events()).toEqual([])
  })

  test('two at once for the same partner: one stands, the other is told and loses nothing', async () => {
    await at.store.setPersonOfAccount('north', accountOf('administrator'), id('person/ada'))
    const visitors = await Promise.all([at.visitor('reader'), at.visitor('administrator')])
    const replies = await Promise.all(
      visitors.map((one) =>
        one.post(URL, answerOf('trust', { answer: 'not-yet', reason: 'We meet in May' })),
      ),
    )
    expect(statusesOf(replies)).toEqual([303, 422])
    const [lost] = replies.filter(({ statusCode }) => statusCode === 422)
    expect(lost?.body).toContain('Someone else answered for this partner')
    expect(lost?.body).toContain('We meet in May</textarea>')
    expect(lost?.body).toContain('name="after" value="1"')
    expect(await events()).toHaveLength(1)
  })

  test('two at once for two partners: both stand', async () => {
    const [one, other] = await Promise.all([at.visitor('reader'), at.visitor('contributor')])
    const replies = await Promise.all([
      one.post(URL, answerOf('trust')),
      other.post(URL, answerOf('council')),
    ])
    expect(statusesOf(replies)).toEqual([303, 303])
    expect((await events()).map(({ number }) => number)).toEqual([1, 2])
  })

  test('recorded by a steward with where it was taken from', async () => {
    const fields = answerOf('council', { forThem: 'yes', takenFrom: 'Letter of 3 November' })
    expect((await post('steward', fields)).statusCode).toBe(303)
    expect(await page()).toContain('recorded by Invented steward from: Letter of 3 November')
  })

  test('when the draft is closed is refused', async () => {
    await at.store.closeDraft(draft, ['open'], 'retired', { is: 'retired', reason: 'x', at: at.now, by: 'x' })
    expect((await post('reader', answerOf('trust'))).statusCode).toBe(409)
    expect(await page()).not.toContain('Answer for Larch Trust')
  })
})

describe('an objection', () => {
  beforeEach(() => happens(answered('trust', 'object')))

  test('is lifted by whoever objected, with a reason, once', async () => {
    expect((await post('reader', { do: 'lift', objection: '1', 'lift-1': ' ' })).statusCode).toBe(422)
    expect(
      (await post('reader', { do: 'lift', objection: '1', 'lift-1': 'We have a vote' })).statusCode,
    ).toBe(303)
    expect(await told('contributor')).toContain('The objection of Larch Trust to “Spring shape” was lifted.')
    const again = await post('reader', { do: 'lift', objection: '1', 'lift-1': 'Once more' })
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('does not stand any more')
  })

  test('is answered on the record by those who draft, and by nobody else', async () => {
    const meeting = { do: 'meet', objection: '1', 'meet-1': 'It is a point for the autumn' }
    expect((await post('reader', meeting)).statusCode).toBe(403)
    expect((await post('contributor', meeting)).statusCode).toBe(303)
    expect(await page()).toContain('Objection answered')
    expect(await told('reader')).toEqual([
      'The objection of Larch Trust to “Spring shape” was answered on the record.',
    ])
  })

  test('is not lifted by another partner, whatever they may draft', async () => {
    expect((await post('contributor', { do: 'lift', objection: '1', 'lift-1': 'x' })).statusCode).toBe(403)
    expect(await events()).toHaveLength(1)
  })
})

describe('an edit', () => {
  const contesting = {
    do: 'contest',
    edit: '2',
    organisation: 'organisation/trust',
    'contest-2': 'It takes a vote',
  }
  beforeEach(() => happens(answered('trust', 'endorse')))

  test('of substance drops what was answered, and says which did and what changed', async () => {
    await edit()
    const body = await page()
    expect(body).toContain('Waiting again')
    expect(body).toContain(
      'version 2, saved on 22 November 2026 by Invented contributor, changed what the draft does',
    )
    expect(body).toContain('What changed from version 1 to version 2')
    expect(body).toContain('<b>Title:</b> Spring shapes')
  })

  test('of words leaves it standing, until it is contested within ten working days', async () => {
    await edit(true)
    expect(await page()).toContain('It may be contested until 4 December 2026')
    expect((await post('administrator', contesting)).statusCode).toBe(403)
    expect((await post('reader', { ...contesting, 'contest-2': '' })).statusCode).toBe(422)
    expect((await post('reader', contesting)).statusCode).toBe(303)
    const body = await page()
    expect([body.includes('Waiting again'), body.includes('It may be contested')]).toEqual([true, false])
    expect((await post('reader', contesting)).statusCode).toBe(422)
  })

  test('of words stands when the days are over', async () => {
    await edit(true)
    at.now = moment('2026-12-05T10:00:00.000Z')
    expect((await post('reader', contesting)).statusCode).toBe(422)
    expect(await page()).toContain('only words changed since')
  })
})

describe('adopting', () => {
  const adopting = {
    version: '1',
    title: 'Two days a week',
    body: 'body/board',
    on: '2026-11-20',
    minute: 'Board, 20 November 2026, item 7',
    when: 'now',
  }
  const adopt = async (fields: Fields = {}) =>
    (await at.visitor('steward')).post('/north/drafts/spring/adopt', { ...adopting, ...fields })

  test('is stopped by an objection until it is answered, with the decision kept on the page', async () => {
    await happens(answered('trust', 'object'))
    const reply = await adopt({ sure: 'yes' })
    expect(reply.body).toContain('Larch Trust objects, and nobody has answered it.')
    expect((await at.store.draft('north', 'spring'))?.state).toBe('open')
    await happens({ is: 'objection-answered', answer: 1, version: 1, reason: 'In the autumn' })
    expect((await adopt({ sure: 'yes' })).statusCode).toBe(303)
    expect((await at.store.draft('north', 'spring'))?.state).toBe('adopted')
  })

  test('goes on over silence once that is seen, and afterwards the partners are told as they stood', async () => {
    const reply = await adopt()
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Elder Council and Larch Trust have not answered this version.')
    expect((await adopt({ sure: 'yes' })).statusCode).toBe(303)
    const body = await page('steward')
    expect(body).toContain('Version 1 is endorsed by <strong>0 of 2</strong> partners')
    expect(body).not.toContain('Record its answer')
  })
})
