// One draft on its way past its partners, each step as somebody does it on a page.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays, dayOf } from '#core/day.ts'
import { id } from '#core/id.ts'
import { drafted, recorded } from '../../../../test/web/drafting.ts'
import {
  accountOf,
  installation,
  type Fields,
  type Installation,
  type Who,
} from '../../../../test/web/given.ts'

const DRAFT = '/north/drafts/spring'
let at: Installation
beforeEach(async () => {
  at = await installation()
  await recorded(
    at,
    `
2024-01-01 begin role/leader name="Council Leader" employers=["organisation/council"]
2024-01-01 begin appointment/bo-leader person=person/bo to=role/leader
2024-01-01 begin endorser/trust organisation=organisation/trust answers=["role/chief"]
2024-01-01 begin endorser/council organisation=organisation/council answers=["role/leader"]`,
  )
  await drafted(at, '2027-04-01 amend role/leader systemDays=2\n2027-04-01 amend body/board meets=monthly')
  await at.store.setPersonOfAccount('north', accountOf('reader'), id('person/ada'))
  await at.store.setPersonOfAccount('north', accountOf('administrator'), id('person/bo'))
})
afterEach(() => at.close())

/** A day later each time, as nobody answers within a moment. */
async function does(who: Who, path: string, fields: Fields): Promise<void> {
  at.now = `${addDays(dayOf(at.now), 1)}T10:00:00.000Z` as typeof at.now
  const reply = await (await at.visitor(who)).post(`${DRAFT}${path}`, fields)
  if (reply.statusCode !== 303) throw new Error(`${path} answered ${reply.statusCode}: ${reply.body}`)
}

async function answers(who: Who, organisation: string, version: number, more: Fields): Promise<void> {
  const before = (await at.store.draftEvents('north', 'spring')).findLast(
    (event) => event.is === 'answered' && event.organisation === `organisation/${organisation}`,
  )
  await does(who, '/partners', {
    do: 'answer',
    organisation: `organisation/${organisation}`,
    version: String(version),
    after: String(before?.number ?? 0),
    ...more,
  })
}

/** The words beside each partner, in the order of the table. */
async function stands(): Promise<string> {
  const { body } = await (await at.visitor('contributor')).get(`${DRAFT}/partners`)
  const rows = /<tbody[^]*<\/tbody>/.exec(body)?.[0] ?? ''
  return [...rows.matchAll(/nhsuk-tag[^>]*>([^<]+)</g)].map(([, text]) => text).join(', ')
}

/** What the overview says of the step of asking the partners. */
async function step(): Promise<string> {
  const { body } = await (await at.visitor('contributor')).get(DRAFT)
  const [, after = ''] = body.split('Ask the partners')
  return /\d of \d endorse|\d to ask|\d partners? objects?|Nobody is asked/.exec(after)?.[0] ?? ''
}

const OBJECTS = { answer: 'object', reason: 'Monthly is too often', wouldChange: 'Every two months' }

test('a partner objects, is met and endorses; what another endorsed is dropped by an edit of substance', async () => {
  expect(await step()).toBe('2 to ask')
  await does('contributor', '/partners', { do: 'ask', version: '1' })
  await answers('administrator', 'council', 1, { answer: 'endorse' })
  expect(await step()).toBe('1 of 2 endorse')
  await answers('reader', 'trust', 1, OBJECTS)
  expect(await step()).toBe('1 partner objects')
  expect(await stands()).toBe('Endorses, Objects')

  // The wording is put right: both stand, and it may be contested.
  const words = { title: 'Spring, in better words', purpose: 'To try it', day: '2027-04-01' }
  await does('contributor', '/about', { ...words, version: '1', editorial: 'yes' })
  expect(await stands()).toBe('Endorses, Objects')

  // What was objected to is taken out, which is more than words: the council is waited for, the objection stands.
  await does('contributor', '/take-out/k2', { version: '2', count: '1' })
  expect((await at.store.draft('north', 'spring'))?.contents.items.map(({ key }) => key)).toEqual(['k1'])
  expect(await stands()).toBe('Waiting again, Objects')

  const [objection] = (await at.store.draftEvents('north', 'spring')).filter(
    (event) => event.is === 'answered' && event.answer === 'object',
  )
  const number = String(objection?.number)
  await does('contributor', '/partners', {
    do: 'meet',
    objection: number,
    [`meet-${number}`]: 'The rhythm stays as it is',
  })
  expect(await stands()).toBe('Waiting again, Objection answered')

  await answers('reader', 'trust', 3, { answer: 'endorse' })
  await answers('administrator', 'council', 3, { answer: 'reservation', reason: 'To be reviewed in a year' })
  expect(await stands()).toBe('Endorses with a reservation, Endorses')
  const { body } = await (await at.visitor('steward')).get(`${DRAFT}/adopt`)
  expect([body.includes('cannot be adopted'), body.includes('Still open')]).toEqual([false, false])
})

test('an edit of words that is contested drops what was answered before it', async () => {
  await answers('administrator', 'council', 1, { answer: 'endorse' })
  await does('contributor', '/about', {
    title: 'Other words',
    purpose: 'Another aim altogether',
    day: '2027-04-01',
    version: '1',
    editorial: 'yes',
  })
  await answers('reader', 'trust', 2, { answer: 'endorse' })
  await does('administrator', '/partners', {
    do: 'contest',
    edit: '2',
    organisation: 'organisation/council',
    'contest-2': 'The aim is another one',
  })
  expect(await stands()).toBe('Waiting again, Endorses')
})
