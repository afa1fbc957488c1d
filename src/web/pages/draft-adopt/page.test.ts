// Adopting a draft: by stewards, under a decision, the exact version on the screen; now or on a day; and what stops it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { body, decision } from '#kinds/index.ts'
import { snapshot } from '#core/snapshot.ts'
import { day } from '#core/day.ts'
import {
  accountOf,
  installation,
  statusesOf,
  type Fields,
  type Installation,
} from '../../../../test/web/given.ts'
import { drafted, recorded } from '../../../../test/web/drafting.ts'
import { adoptDraft, adoptDue } from '../../adopt-draft.ts'

const LINES = '2027-04-01 amend body/board meets=monthly quorum=3'
const DECISION: Fields = {
  version: '1',
  title: 'Meet monthly',
  body: 'body/board',
  on: '2026-11-20',
  minute: 'Board, 20 November 2026, item 7',
  quorate: 'yes',
  when: 'now',
  sure: 'yes',
}
const URL = '/north/drafts/spring/adopt'

let at: Installation
beforeEach(async () => {
  at = await installation()
})
afterEach(() => at.close())
const ledger = () => at.store.ledger('north')
const meets = async () =>
  snapshot(await ledger(), day('2027-04-01'))
    .all(body)
    .find(({ id }) => id === 'body/board')?.values.meets

test('becomes part of the record with its decision, in one step, and the draft says so', async () => {
  await drafted(at, LINES)
  const steward = await at.visitor('steward')
  const before = await ledger()
  expect((await steward.post(URL, DECISION)).statusCode).toBe(303)
  const after = await ledger()
  expect(after.last).toBe(before.last + 2)
  expect(after.changes.slice(before.last).map((change) => [change.decision, change.by])).toEqual([
    ['decision/spring', 'Invented steward'],
    ['decision/spring', 'Invented steward'],
  ])
  expect(snapshot(after, day('2026-11-22')).all(decision)[0]?.values).toMatchObject({
    title: 'Meet monthly',
    body: 'body/board',
    quorate: 'yes',
    draft: 'Spring shape',
  })
  expect((await at.store.draft('north', 'spring'))?.state).toBe('adopted')
  expect(await meets()).toBe('monthly')
  const overview = (await steward.get('/north/drafts/spring')).body
  expect(overview).toContain('href="/north/decisions/spring"')
  expect(overview).toContain('href="/north?on=2027-04-01">See the record on 1 April 2027')
  expect((await at.store.notices(accountOf('contributor'), 5)).map(({ text }) => text)).toEqual([
    '“Spring shape” was adopted.',
  ])
})

describe('is not adopted', () => {
  test.each<[string, Fields, string]>([
    ['without a minute', { minute: '' }, 'There is no minute'],
    ['under a decision still to be taken', { on: '2026-12-01' }, 'a day still to come'],
    ['by a body that is not there', { body: 'body/none' }, 'That body is not in the record'],
    ['in another version than was seen', { version: '0' }, 'saved since you opened this page'],
    ['on a day gone by', { when: 'later', due: '2026-11-01' }, 'not a day to come'],
  ])('%s', async (_, wrong, said) => {
    await drafted(at, LINES)
    const steward = await at.visitor('steward')
    const reply = await steward.post(URL, { ...DECISION, ...wrong })
    expect([reply.statusCode, reply.body.includes(said)]).toEqual([422, true])
    expect(reply.body).toContain('value="Meet monthly"')
    expect(await meets()).toBeUndefined()
  })

  test('by two at once: one of them does', async () => {
    await drafted(at, LINES)
    const visitors = await Promise.all([at.visitor('steward'), at.visitor('owner')])
    const replies = await Promise.all(visitors.map((one) => one.post(URL, DECISION)))
    expect(statusesOf(replies)[0]).toBe(303)
    expect((await ledger()).changes.filter((change) => change.decision === 'decision/spring')).toHaveLength(2)
    expect(await at.store.notices(accountOf('contributor'), 5)).toHaveLength(1)
  })

  test('with another name for someone than is held, unless that is seen and ticked', async () => {
    const draft = await drafted(at, LINES)
    const edit = { at: at.now, by: 'x', editorial: false }
    await at.store.saveDraft(draft, draft.contents, edit, [
      { id: id('person/ada'), name: 'Someone Otherwise' },
    ])
    const steward = await at.visitor('steward')
    const warned = 'Ada Invented would be called Someone Otherwise'
    expect((await steward.get(URL)).body).toContain(warned)
    const unseen = { ...DECISION, version: '2', sure: '' }
    expect((await steward.post(URL, unseen)).statusCode).toBe(422)
    expect((await at.store.names('north')).get(id('person/ada'))).toBe('Ada Invented')
    expect((await steward.post(URL, { ...unseen, sure: 'yes' })).statusCode).toBe(303)
  })

  test('where something happened after it was judged, such as an objection', async () => {
    const draft = await drafted(at, LINES)
    const said = { is: 'said', thread: 'draft', text: 'Wait', at: at.now, by: 'x' } as const
    const last = await at.store.addDraftEvent('north', 'spring', said)
    const by = { account: accountOf('steward'), name: 'Invented steward' }
    const decision = { title: 'Meet monthly', on: day('2026-11-20'), minute: 'Item 7' }
    expect(await adoptDraft(at.store, draft, decision, by, [], 0)).toEqual({ is: 'draft-changed' })
    const due = { at: at.now, decision, by: by.account }
    const scheduled = { is: 'scheduled', due: at.now, version: 1, at: at.now, by: 'x' } as const
    const schedule = (events?: number) =>
      at.store.closeDraft(
        { ...draft, ...(events !== undefined && { events }) },
        ['open'],
        'scheduled',
        scheduled,
        due,
      )
    expect(await schedule(0)).toBe(false)
    expect([(await at.store.draft('north', 'spring'))?.state, await meets()]).toEqual(['open', undefined])
    expect((await at.store.draftEvents('north', 'spring')).length).toBe(1)
    expect((await adoptDraft(at.store, draft, decision, by, [], last)).is).toBe('adopted')
  })

  test('while the record says otherwise since; settled, it is', async () => {
    await drafted(at, LINES)
    await recorded(at, '2027-02-01 amend body/board meets=weekly')
    const steward = await at.visitor('steward')
    expect((await steward.get(URL)).body).toContain('contradicts the record')
    await steward.post(URL, DECISION)
    expect((await at.store.draft('north', 'spring'))?.state).toBe('open')
    const page = (await steward.get('/north/drafts/spring/conflicts')).body
    const name = /name="(settle-[^"]+)"/.exec(page)?.[1] ?? ''
    await steward.post('/north/drafts/spring/conflicts', { version: '1', [name]: 'draft' })
    expect((await steward.post(URL, { ...DECISION, version: '2' })).statusCode).toBe(303)
    expect(await meets()).toBe('monthly')
  })
})

test('where someone would hold nothing, that is asked about first; “still open” is an answer', async () => {
  await drafted(at, '2027-04-01 end appointment/ada')
  const steward = await at.visitor('steward')
  const warning = 'One person would hold nothing, and nobody has said what comes next for them.'
  const { sure: _, ...unsure } = DECISION
  const reply = await steward.post(URL, unsure)
  expect([reply.statusCode, reply.body.includes(warning)]).toEqual([422, true])
  expect(reply.body).toContain('href="/north/drafts/spring/impact#people-with-nothing"')
  const next = { is: 'next', person: id('person/ada'), next: 'open', at: at.now, by: 'x' } as const
  await at.store.addDraftEvent('north', 'spring', next)
  expect((await steward.get(URL)).body).not.toContain('would hold nothing')
  expect((await steward.post(URL, unsure)).statusCode).toBe(303)
})

describe('on a later day', () => {
  const later = { ...DECISION, when: 'later', due: '2026-12-01' }
  const fallDue = () => adoptDue(at.store, moment('2026-12-01T06:00:00.000Z'))

  test('waits until then, and is adopted under the decision given', async () => {
    await drafted(at, LINES)
    const steward = await at.visitor('steward')
    await steward.post(URL, later)
    await adoptDue(at.store, moment('2026-11-30T23:00:00.000Z'))
    expect([(await at.store.draft('north', 'spring'))?.state, await meets()]).toEqual([
      'scheduled',
      undefined,
    ])
    await fallDue()
    expect([(await at.store.draft('north', 'spring'))?.state, await meets()]).toEqual(['adopted', 'monthly'])
    // Whoever scheduled it was not there when it was adopted.
    const told = await at.store.notices(accountOf('steward'), 5)
    expect(told.map(({ text }) => text)).toEqual(['“Spring shape” was adopted.'])
  })

  test('is not adopted for someone who may no longer adopt', async () => {
    await drafted(at, LINES)
    await (await at.visitor('steward')).post(URL, later)
    await at.store.grant(accountOf('steward'), 'north', 'reader')
    await fallDue()
    expect([(await at.store.draft('north', 'spring'))?.state, await meets()]).toEqual(['open', undefined])
  })

  test('is open again, with the reason, where the record contradicts it by then', async () => {
    await drafted(at, LINES)
    await (await at.visitor('steward')).post(URL, later)
    await recorded(at, '2027-02-01 amend body/board meets=weekly')
    await fallDue()
    expect([(await at.store.draft('north', 'spring'))?.state, await meets()]).toEqual(['open', 'weekly'])
    expect((await at.store.draftEvents('north', 'spring')).map(({ is }) => is)).toEqual([
      'scheduled',
      'failed',
    ])
    expect((await at.store.notices(accountOf('steward'), 5))[0]?.text).toContain('could not be adopted')
  })

  test('taken back in the very moment it falls due, it is not adopted', async () => {
    await drafted(at, LINES)
    const steward = await at.visitor('steward')
    await steward.post(URL, later)
    const [read] = await at.store.draftsDue(moment('2026-12-01T06:00:00.000Z'))
    await steward.post(URL, { do: 'unschedule' })
    if (!read?.due) throw new Error('It is due')
    const by = { account: accountOf('steward'), name: 'Invented steward' }
    expect(await adoptDraft(at.store, read, read.due.decision, by, [])).toEqual({ is: 'draft-changed' })
    expect(await meets()).toBeUndefined()
  })

  test('can be taken back before', async () => {
    await drafted(at, LINES)
    const steward = await at.visitor('steward')
    await steward.post(URL, later)
    await steward.post(URL, { do: 'unschedule' })
    await fallDue()
    expect([(await at.store.draft('north', 'spring'))?.state, await meets()]).toEqual(['open', undefined])
  })
})

test('whose own draft speaks of the same is told', async () => {
  await drafted(at, LINES)
  await drafted(at, '2027-05-01 amend body/board quorum=5', {
    id: 'other',
    by: 'administrator',
    title: 'Summer',
  })
  await (await at.visitor('steward')).post(URL, DECISION)
  const [notice] = await at.store.notices(accountOf('administrator'), 5)
  expect(notice).toMatchObject({ href: '/drafts/other/conflicts' })
  expect(notice?.text).toContain('your draft “Summer” changes too')
})
