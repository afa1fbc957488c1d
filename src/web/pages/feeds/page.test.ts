import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { attribute, scanXml, unescapeXml } from '#files/xml.ts'
import { makeKey } from '#web/program-key.ts'
import { accountOf, installation, LINES, type Installation, type Who } from '../../../../test/web/given.ts'

const MORE = `
2026-12-10 begin meeting/one body=body/board starts="10:00" hours=2 where="Town hall; <b>room</b> & stairs"
2026-12-17 begin meeting/other body=body/later starts="10:00"
2026-10-01 begin set-aside/one check=vacant-seat about=["seat/lay"] review=2027-01-15
`
let at: Installation
const secrets: Partial<Record<Who, string>> = {}
beforeAll(async () => {
  at = await installation({ lines: `${LINES}${MORE}` })
  for (const who of ['reader', 'steward'] as const)
    secrets[who] = await makeKey(
      at.store,
      { system: 'north', account: accountOf(who), sort: 'feed', label: 'Mine', access: 'reader' },
      at.now,
    )
  await at.store.setPersonOfAccount('north', accountOf('steward'), id('person/ada'))
})
afterAll(() => at.close())

async function get(who: Who, file: string) {
  return at.server.inject({ url: `/north/feeds/${secrets[who]}/${file}` })
}
function entries(calendar: string) {
  return new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
}

describe('a calendar by its secret address', () => {
  test('holds what is coming in the system, each with an identity of its own', async () => {
    const reply = await get('reader', 'calendar.ics')
    expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(reply.headers['cache-control']).toBe('no-store')
    const all = entries(reply.body)
    expect(all.map(({ summary }) => summary)).toEqual([
      'Shire Board meets',
      'Later Forum meets',
      'Ada Invented: term as Chief Executive ends',
      'Look again at what was set aside about Lay member, Shire Board',
      'Later Forum begins',
    ])
    expect(all[0]?.location).toBe('Town hall; <b>room</b> & stairs')
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length)
    expect((await get('reader', 'calendar.ics')).body).toBe(reply.body)
  })

  test('of somebody holds what concerns them, and nothing of whoever is nobody in the record', async () => {
    expect(entries((await get('steward', 'mine.ics')).body).map(({ summary }) => summary)).toEqual([
      'Shire Board meets',
      'Ada Invented: term as Chief Executive ends',
    ])
    expect(entries((await get('reader', 'mine.ics')).body)).toEqual([])
  })

  test.each([
    ['/north/feeds/none/calendar.ics', 401],
    ['/north/feeds/tlf_none/mine.ics', 401],
    ['/south/feeds/SECRET/calendar.ics', 404],
    ['/north/feeds/SECRET/other.ics', 404],
  ])('%s is answered with %d', async (url, status) => {
    const reply = await at.server.inject({ url: url.replace('SECRET', secrets.reader ?? '') })
    expect(reply.statusCode).toBe(status)
    expect(reply.body).not.toContain('Shire')
  })

  test('its secret opens nothing else, and is gone when it is taken back', async () => {
    const secret = await makeKey(
      at.store,
      { system: 'north', account: accountOf('reader'), sort: 'feed', label: 'Brief', access: 'reader' },
      at.now,
    )
    const ask = (url: string, headers = {}) => at.server.inject({ url, headers })
    expect((await ask('/north/api/bodies', { authorization: `Bearer ${secret}` })).statusCode).toBe(401)
    expect((await ask(`/north/feeds/${secret}/calendar.ics`)).statusCode).toBe(200)
    const reader = await at.visitor('reader')
    const key = (await at.store.keys('north')).find(({ label }) => label === 'Brief')
    await reader.post('/north/keys', { do: 'remove', key: key?.id ?? '' })
    expect((await ask(`/north/feeds/${secret}/calendar.ics`)).statusCode).toBe(401)
  })
})

describe('the feed of changes', () => {
  type Entry = { readonly tag: string; readonly text: string; readonly href: string | undefined }
  const tags = (xml: string): readonly Entry[] => {
    const found: Entry[] = []
    scanXml(xml, (tag, attributes, text) =>
      found.push({ tag, text: unescapeXml(text), href: attribute(attributes, 'href') }),
    )
    return found
  }

  test('says each change in a sentence, the newest first', async () => {
    const { body, headers } = await get('reader', 'changes.atom')
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    const titles = tags(body).filter(({ tag, text }) => tag.endsWith('title') && text.trim() !== '')
    expect(titles.map(({ text }) => text.trim())).toContain(
      'From 10 December 2026, Shire Board meets at 10:00, Town hall; <b>room</b> & stairs.',
    )
    expect(body).not.toContain('<b>')
    expect(body).toContain('set aside')
  })

  test('of an open system is for everyone, without what steers it', async () => {
    const { body } = await at.server.inject({ url: '/open/changes.atom' })
    expect(body).toContain('Shire Board meets')
    expect(body).not.toContain('set aside')
    expect((await at.server.inject({ url: '/north/changes.atom' })).body).not.toContain('Shire')
  })
})
