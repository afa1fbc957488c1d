// What holds for every page of a whole system, the invented one, however it is looked at: one heading, one title,
// nothing inline, every link leads somewhere and keeps the day looked at.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pages } from './index.ts'
import { installation, tagsOf, type Installation, type Reply, type Visitor } from '../../../test/web/given.ts'
import { DRAFT, forMembers, SLUG, tour, within, type Tour } from '../../../test/web/tour.ts'

let at: Installation
let nobody: Visitor
let owner: Visitor
let whole: Tour

beforeAll(async () => {
  whole = await tour()
  at = whole.at
  nobody = await at.visitor('nobody')
  owner = await at.visitor('owner')
}, 180_000)
afterAll(() => at.close())

/** The same page of what was there in 2019. */
function pathThen(path: string): string {
  return path
    .replace('icb-board', 'stp-board')
    .replace('icb-chair', 'stp-chair')
    .replace('/icb', '/moorvale')
    .replace('p085', 'p001')
    .replace(/patterns\/neighbourhood-forum(?:\/change)?/, 'patterns')
}

/** Of hundreds of things of one kind, so many are looked at. */
const OF_A_KIND = 12

function someOfEach(places: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const kinds = Map.groupBy(
    places,
    ([place]) => /^\/[^/]+\/[^/?]+\/(?=[^/?]+(?:\?|$))/.exec(place)?.[0] ?? place,
  )
  return [...kinds.values()].flatMap((same) => {
    const each = Math.ceil(same.length / OF_A_KIND)
    return same.filter((_, at) => at % each === 0)
  })
}

async function all(): Promise<readonly { url: string; reply: Reply }[]> {
  const found = []
  for (const visitor of [nobody, owner]) {
    for (const url of visitor === nobody ? whole.nobody : whole.owner) {
      const reply = await visitor.get(url)
      if (String(reply.headers['content-type']).startsWith('text/html')) found.push({ url, reply })
    }
  }
  return found
}

test('every page of the shelf is looked at', async () => {
  expect(whole.importId).not.toBe('')
  const seen = (await all()).map(({ url }) => url.split('?')[0] ?? '')
  const missed = pages.filter((page) => {
    const pattern = new RegExp(`^${page.path.replaceAll(/:\w+/g, '[^/]+').replaceAll('.', '\\.')}$`)
    const isFile = /^export-|^map-picture$/.test(page.name) || /\.\w+$/.test(page.path)
    const isValues = page.within === 'system' && page.forPrograms !== undefined
    return page.view && !isFile && !isValues && !seen.some((url) => pattern.test(url))
  })
  expect(missed.map(({ name }) => name)).toEqual([])
})

test('every page has one heading, a title, a language, and nothing inline or from elsewhere', async () => {
  for (const { url, reply } of await all()) {
    const tags = tagsOf(reply.body)
    const count = (name: string) => tags.filter((tag) => tag.name === name).length
    expect({ url, h1: count('h1'), main: count('main'), title: count('title') >= 1 }).toEqual({
      url,
      h1: 1,
      main: 1,
      title: true,
    })
    expect(tags.find(({ name }) => name === 'html')?.attributes.lang).toBe('en')
    expect(reply.body).toMatch(/<title>[^<]+ – Throughline<\/title>/)
    expect({ url, styles: count('style') }).toEqual({ url, styles: 0 })
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? [])
    expect({ url, twice: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({ url, twice: [] })
    for (const { name, attributes } of tags) {
      const inline = Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on'))
      expect({ url, name, inline }).toEqual({ url, name, inline: [] })
      for (const place of [attributes.src, attributes.href, attributes.action]) {
        if (place !== undefined)
          expect({ url, name, place }).toMatchObject({
            url,
            name,
            place: expect.stringMatching(/^(\/(?!\/)|#|mailto:)/),
          })
      }
      if (name === 'script')
        expect(attributes).toMatchObject({ type: 'module', src: expect.stringMatching(/^\/assets\//) })
    }
    for (const [, script] of reply.body.matchAll(/<script[^>]*>([^]*?)<\/script>/g)) expect(script).toBe('')
  }
})

test('every page within a system says at its foot which day it shows', async () => {
  for (const { url, reply } of await all()) {
    if (reply.statusCode !== 200 || !url.startsWith(`/${SLUG}`)) continue
    // What was adopted is no draft any more, and shows its own day.
    if (url.includes('/drafts/adopted')) continue
    const ofDraft = url.includes(`/drafts/${DRAFT}`) || url.includes('/drafts/planned')
    expect(reply.body).toMatch(
      ofDraft
        ? /app-standing">Northmoor and Vale\. Draft, not in force: A second chair\. In force on 1 April 2027, as recorded today\.</
        : /app-standing">Northmoor and Vale\. [^<]*In force on 22 November 2026, as recorded today\.</,
    )
    const draft = ofDraft || url.includes(`/import/${whole.importId}`)
    expect({ url, draft: reply.body.includes('app-look-draft') }).toEqual({ url, draft })
  }
})

test('every link and form of every page leads to a page', async () => {
  const places = new Map<string, string>()
  for (const { url, reply } of await all()) {
    for (const { attributes } of tagsOf(reply.body)) {
      const place = attributes.href?.replaceAll('&amp;', '&')
      if (place?.startsWith('/')) places.set(place.split('#')[0] ?? '', url)
      if (place?.startsWith('#') && place !== '#') {
        expect({ url, place, found: reply.body.includes(`id="${place.slice(1)}"`) }).toEqual({
          url,
          place,
          found: true,
        })
      }
    }
  }
  expect(places.size).toBeGreaterThan(300)
  const broken = []
  for (const [place, url] of someOfEach(places)) {
    const { statusCode } = await owner.get(place)
    if (statusCode !== 200 && statusCode !== 303) broken.push({ place, url, statusCode })
  }
  expect(broken).toEqual([])
}, 180_000)

describe('the day looked at', () => {
  const day = 'on=2019-06-01&known=2020-01-01T12%3A00%3A00.000Z'

  // What nobody knew of then is not there: a finding, an outcome, a measure, a function, an action.
  const unknown = /about=body%2Feastmere|\/(?:actions|functions|measures|outcomes)\/(?!document|picture|new)/
  const then = [...within, ...forMembers.filter((path) => !path.startsWith('/figures'))].flatMap((path) =>
    unknown.test(path) ? [] : pathThen(path),
  )
  test.each(then)('is kept by every link of /:system%s', async (path) => {
    const url = `/${SLUG}${path}${path.includes('?') ? '&' : '?'}${day}`
    const reply = await owner.get(url)
    expect(reply.statusCode).toBe(200)
    expect(reply.body).toContain('app-look-other')
    expect(reply.body).toContain('In force on 1 June 2019, as recorded by 1 January 2020 at 12:00 UTC.')
    const lost = tagsOf(reply.body).flatMap(({ name, attributes }) => {
      const place = (attributes.href ?? '').replaceAll('&amp;', '&')
      if (name !== 'a' || !place.startsWith(`/${SLUG}`) || attributes.class === 'app-standpoint__back')
        return []
      const query = new URL(place, 'http://here').searchParams
      // Links that lead to another day say so.
      if (attributes['data-day'] !== undefined) return query.get('known') ? [] : [place]
      return query.get('on') === '2019-06-01' && query.get('known') ? [] : [place]
    })
    expect(lost).toEqual([])
  })

  test('is kept by forms that search, and is today again by one link', async () => {
    for (const path of ['/bodies', '/search']) {
      const { body } = await owner.get(`/${SLUG}${path}?${day}&q=board`)
      const forms = body
        .split('<form')
        .slice(1)
        .filter((form) => form.includes('method="get"') && !form.includes('app-standpoint__form'))
      for (const form of forms) expect(form.split('</form>')[0]).toContain('name="on" value="2019-06-01"')
      expect(body).toMatch(new RegExp(`class="app-standpoint__back" href="/${SLUG}${path}\\?q=board"`))
    }
  })

  test.each([
    'yesterday',
    '2026-13-01',
    '2026-02-30',
    '2026',
    '0000-01-01',
    "2026-01-01'--",
    '99999-01-01',
    '-1',
  ])('that is none (%s) is refused', async (on) => {
    for (const path of ['', '/bodies', '/map.svg', '/search?q=x', '/audit', '/export/workbook.xlsx']) {
      for (const name of ['on', 'known']) {
        const reply = await owner.get(
          `/${SLUG}${path}${path.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(on)}`,
        )
        expect(reply.statusCode).toBe(400)
        expect(reply.body).toContain('not a date')
      }
    }
  })

  test.each(['0001-01-01', '1066-10-14', '2015-12-31', '2400-02-29', '9999-12-31'])(
    'may be as far away as %s',
    async (on) => {
      for (const path of [...within, ...forMembers]) {
        const reply = await owner.get(`/${SLUG}${path}${path.includes('?') ? '&' : '?'}on=${on}`)
        expect({ path, fine: reply.statusCode === 200 }).toEqual({ path, fine: true })
      }
    },
  )

  test('given twice is the last', async () => {
    const { body } = await nobody.get(`/${SLUG}?on=2019-06-01&on=2020-06-01`)
    expect(body).toContain('In force on 1 June 2020')
  })

  test('and what was known then are told apart: an erased name is gone from all of them', async () => {
    const seen = async (query: string) => (await owner.get(`/${SLUG}/people/p010?${query}`)).body
    expect(await seen('')).toContain('person whose name is not held')
    expect(await seen('known=2020-01-01')).toContain('person whose name is not held')
  })
})

describe('when something breaks', () => {
  test('the page gives a reference and the log no more than where it was', async () => {
    const broken = await installation({
      pages: [
        {
          name: 'broken',
          within: 'site',
          path: '/broken/:what',
          access: 'anyone',
          view: () => {
            throw new Error('A wall fell over')
          },
        },
      ],
    })
    const visitor = await broken.visitor('reader')
    const reply = await visitor.get('/broken/ada-invented?q=ada@invented.example')
    expect(reply.statusCode).toBe(500)
    const reference = /<strong>([0-9a-f]{8})<\/strong>/.exec(reply.body)?.[1]
    expect(reply.body).not.toContain('wall')
    expect(broken.log).toHaveLength(1)
    expect(broken.log[0]).toContain(`error ${reference} GET /broken/:what: Error: A wall fell over`)
    expect(broken.log.join()).not.toMatch(/ada|invented\.example|reader/i)
    await broken.close()
  })

  test('as when the store is gone, the page still comes', async () => {
    const broken = await installation({ empty: true })
    await broken.store.close()
    const reply = await broken.server.inject({
      method: 'GET',
      url: '/',
      cookies: { 'throughline-session': 'x' },
    })
    expect(reply.statusCode).toBe(500)
    expect(reply.body).toContain('Sorry, there is a problem with the service')
    await broken.close()
  })
})
