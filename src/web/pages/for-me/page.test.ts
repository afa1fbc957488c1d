// What concerns whoever is signed in: what they were told, what waits for their answer, their own drafts, who they are.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { moment, type Moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { accountOf, installation, tagsOf, type Installation, type Who } from '../../../../test/web/given.ts'
import { drafted, recorded } from '../../../../test/web/drafting.ts'

const URL = '/north/for-me'
let at: Installation
beforeEach(async () => {
  at = await installation()
})
afterEach(() => at.close())

const pageAs = async (who: Who, url = URL) => (await (await at.visitor(who)).get(url)).body
const tell = (who: Who, text: string, when: Moment = at.now, system = 'north') =>
  at.store.addNotices([
    {
      system,
      account: accountOf(who),
      id: `${who} ${text}`,
      at: when,
      text,
      href: '/drafts/spring',
      read: false,
      mail: 'none',
    },
  ])
const unread = (who: Who) => at.store.unreadNotices(accountOf(who))

test('what is new stands in words beside the name, on every page of that system, for its owner alone', async () => {
  await tell('reader', 'One thing')
  await tell('reader', 'Another thing')
  await tell('reader', 'Elsewhere', at.now, 'open')
  expect(await pageAs('reader', '/north/bodies')).toMatch(/href="\/north\/for-me">.*Invented reader: 2 new</)
  expect(await pageAs('reader', '/open')).toContain('Invented reader: 1 new')
  expect(await pageAs('contributor', '/north/bodies')).toMatch(
    /href="\/north\/for-me">.*Invented contributor</,
  )
  expect(await pageAs('stranger', '/open')).not.toContain('for-me')
  expect(await pageAs('nobody', '/open')).not.toContain('for-me')
  const page = await pageAs('reader')
  expect([page.includes('Another thing'), page.includes('Elsewhere')]).toEqual([true, false])
  expect(page).toContain('href="/north/drafts/spring"')
  expect(await pageAs('contributor')).not.toContain('One thing')
})

test('marked as read: what was on the page, and only of the one who marks it', async () => {
  await tell('reader', 'One thing')
  await tell('contributor', 'For another')
  const visitor = await at.visitor('reader')
  const upTo = /name="upTo" value="([^"]+)"/.exec((await visitor.get(URL)).body)?.[1] ?? ''
  await tell('reader', 'Told meanwhile', moment('2026-11-22T10:05:00.000Z'))
  await tell('reader', 'Elsewhere', at.now, 'open')
  expect((await visitor.post(URL, { upTo })).headers.location).toBe(URL)
  expect([await unread('reader'), await unread('contributor')]).toEqual([2, 1])
  const page = (await visitor.get(URL)).body
  expect(page.indexOf('Told meanwhile')).toBeLessThan(page.indexOf('One thing'))
  expect(page.indexOf('Read already')).toBeLessThan(page.indexOf('One thing'))
  await visitor.post(URL, { upTo: 'whenever' })
  expect(await unread('reader')).toBe(2)
})

test('a draft that was put to my organisation waits for me until I have answered', async () => {
  await recorded(
    at,
    '2026-01-01 begin endorser/trust organisation=organisation/trust answers=["role/chief"] asked=always',
  )
  await drafted(at, '2027-04-01 end seat/lay')
  const stamp = { at: at.now, by: accountOf('contributor') }
  await at.store.setPersonOfAccount('north', accountOf('reader'), id<'person'>('person/ada'))
  const waits = async (who: Who) => (await pageAs(who)).includes('Waiting for your answer')
  expect(await waits('reader')).toBe(false)
  await at.store.addDraftEvent('north', 'spring', { is: 'asked', version: 1, ...stamp })
  expect([await waits('reader'), await waits('contributor')]).toEqual([true, false])
  const page = await pageAs('reader')
  expect(page).toMatch(/\/drafts\/spring\/partners[^"]*#answer">Spring shape<[^]*You answer for Larch Trust/)
  expect(page).toContain('href="/north/people/ada">Ada Invented')
  await at.store.addDraftEvent('north', 'spring', {
    is: 'answered',
    organisation: id('organisation/trust'),
    as: id('role/chief'),
    version: 1,
    answer: 'endorse',
    ...stamp,
  })
  expect(await waits('reader')).toBe(false)
})

test('my drafts are those I began that are open', async () => {
  await drafted(at, '2027-04-01 end seat/lay', { title: 'Mine' })
  await drafted(at, '2027-04-01 end seat/lay', { id: 'other', by: 'steward', title: 'Of another' })
  const page = await pageAs('contributor')
  expect([page.includes('>Mine<'), page.includes('Of another')]).toEqual([true, false])
  expect(page).toContain('not tied to a person')
})

test('hostile text in a notice stays text', async () => {
  await tell('reader', '<script>alert(1)</script>"><img src=x onerror=alert(1)>')
  const tags = tagsOf(await pageAs('reader'))
  expect(tags.filter(({ name }) => name === 'img')).toEqual([])
  expect(tags.flatMap(({ attributes }) => Object.keys(attributes))).not.toContain('onerror')
})

test('e-mail is stopped and sent again by whoever it is for, and for nobody else', async () => {
  const visitor = await at.visitor('reader')
  expect((await visitor.get(URL)).body).toContain('reader@invented.example')
  await visitor.post(URL, { mail: 'no' })
  expect(await at.store.withoutMail('north')).toEqual(new Set([accountOf('reader')]))
  expect((await visitor.get(URL)).body).toContain('You get no e-mail from The north')
  await visitor.post(URL, { mail: 'yes' })
  expect(await at.store.withoutMail('north')).toEqual(new Set())
})
