// Walks every page on the shelf, as everyone, by every method: whoever may not is refused before anything of the page
// runs. What each page needs stands here a second time, by hand, so that a change of access is noticed.
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { StoredDraft } from '#store/store.ts'
import { ranks, reaches } from '#web/access.ts'
import type { Page } from '#web/page.ts'
import { pages } from '#web/pages/index.ts'
import { goldenRoutes as golden } from './golden-routes.ts'
import {
  everyone,
  installation,
  keptIn,
  urlencoded,
  type Installation,
  type Visitor,
  type Who,
} from './given.ts'

const ran: string[] = []
// Each page tells when any of it runs; otherwise they are the pages as they are.
const told = pages.map((page) => {
  const telling = <T extends unknown[], R>(run: ((...given: T) => R) | undefined) =>
    run && ((...given: T) => (ran.push(page.name), run(...given)))
  return {
    ...page,
    ...(page.view && { view: telling(page.view as never) }),
    ...(page.act && { act: telling(page.act as never) }),
  } as Page
})

let at: Installation
const visitors = new Map<Who, Visitor>()
const proofs = new Map<Who, string>()

beforeAll(async () => {
  at = await installation({ pages: told })
  for (const system of ['north', 'south', 'open']) await at.store.addDraft(draftOne(system), [])
  for (const who of everyone) {
    const visitor = await at.visitor(who)
    visitors.set(who, visitor)
    proofs.set(who, await visitor.proof())
  }
})
afterAll(() => at.close())

// A draft that pages of drafts lead to, with one change under the key of its own name.
function draftOne(system: string): StoredDraft {
  const end = { act: 'end', id: id('body/board'), from: day('2027-04-01'), because: 'A test' } as const
  return {
    system,
    id: 'one',
    state: 'open',
    contents: {
      title: `A draft of the ${system}`,
      purpose: '',
      day: day('2027-04-01'),
      items: [{ key: 'one', base: 1, proposal: end }],
    },
    version: 1,
    createdAt: at.now,
    by: 'account/steward',
    savedAt: at.now,
    savedBy: 'account/steward',
  }
}

const as = (who: Who): Visitor => {
  const found = visitors.get(who)
  if (!found) throw new Error(who)
  return found
}

test('the table by hand names every page, and says what it declares', () => {
  const declared = pages.map((page) => {
    const act = page.within === 'system' ? (page.actAccess ?? page.access) : page.access
    const takes = page.within === 'system' && page.take ? 'program' : '-'
    return [page.name, [page.view ? page.access : '-', page.act ? act : takes]]
  })
  const written = Object.entries(golden).map(([name, [, view, act]]) => [name, [view, act]])
  expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(written))
  expect(declared.length).toBe(written.length)
})

test('acting never needs less than seeing', () => {
  const easier = pages.filter(
    (page) =>
      page.within === 'system' && page.view && page.actAccess && !reaches(page.actAccess, page.access),
  )
  expect(easier.map(({ name }) => name)).toEqual([])
})

/** What everyone holds: in a closed system, in one open to the public, and in one where none has a grant. */
function rankIn(system: string, who: Who): string | undefined {
  if (who === 'owner') return 'administrator'
  const granted = who === 'nobody' || who === 'stranger' || system === 'south' ? undefined : who
  return granted ?? (system === 'open' ? 'public' : undefined)
}

type Outcome = 'in' | 'sign-in' | 'hidden' | 'no-access'

function expected(needed: string, who: Who, system: string | undefined): Outcome {
  if (system !== undefined) {
    const rank = rankIn(system, who)
    if (rank !== undefined && ranks.indexOf(rank as never) >= ranks.indexOf(needed as never)) return 'in'
    if (who === 'nobody') return 'sign-in'
    return rank === undefined ? 'hidden' : 'no-access'
  }
  if (needed === 'anyone' || (needed === 'owner' && who === 'owner')) return 'in'
  return who === 'nobody' ? 'sign-in' : 'no-access'
}

const statuses = {
  view: { 'sign-in': 303, hidden: 404, 'no-access': 403 },
  act: { 'sign-in': 401, hidden: 404, 'no-access': 403 },
} as const

// A program is not led to a form to sign in at; a feed is opened by the key in its address alone, and this one is none.
const isForPrograms = (url: string) => /^\/\w+\/(?:api|feeds)(?:\/|$)/.test(url)

const samples = Object.entries(golden).flatMap(([name, [sample, view, act]]) =>
  (sample.includes('SYSTEM') ? ['north', 'south', 'open'] : [undefined]).map((system) => ({
    name,
    system,
    view,
    act,
    url: sample.replace('SYSTEM', system ?? ''),
  })),
)

test.each(samples)('$url is shown to those who may see it', async ({ name, system, view, url }) => {
  if (view === '-') return
  for (const who of everyone) {
    const outcome = url.includes('/feeds/') ? 'sign-in' : expected(view, who, system)
    for (const method of ['GET', 'HEAD'] as const) {
      ran.length = 0
      const reply = await as(who).ask({ method, url })
      expect({ who, ran }).toEqual({ who, ran: outcome === 'in' ? [name] : [] })
      if (outcome === 'in') expect([200, 303, 404]).toContain(reply.statusCode)
      else
        expect({ who, status: reply.statusCode }).toEqual({
          who,
          status: isForPrograms(url) && outcome === 'sign-in' ? 401 : statuses.view[outcome],
        })
      const asked = `/sign-in?next=${encodeURIComponent(url)}`
      expect(reply.headers.location === asked).toBe(outcome === 'sign-in' && !isForPrograms(url))
    }
  }
})

test.each(samples)(
  '$url is acted on by those who may, and proves where the form came from',
  async ({ system, act, url }) => {
    const before = await keptIn(at.store)
    ran.length = 0
    for (const who of everyone) {
      // Nobody brings anything for a program with a session: only with a key, which the test of the API has.
      const outcome = act === '-' ? 'hidden' : act === 'program' ? 'sign-in' : expected(act, who, system)
      const bare = await as(who).ask({ method: 'POST', url, ...urlencoded({ do: 'close' }) })
      const status = outcome === 'in' ? 400 : statuses.act[outcome]
      expect({ who, status: bare.statusCode }).toEqual({ who, status })
      expect(ran).toEqual([])
      if (outcome === 'in') continue
      const _csrf = proofs.get(who) ?? ''
      const proven = await as(who).ask({ method: 'POST', url, ...urlencoded({ _csrf, do: 'close' }) })
      expect({ who, status: proven.statusCode }).toEqual({ who, status })
      expect(ran).toEqual([])
    }
    expect(await keptIn(at.store)).toEqual(before)
  },
)

describe('addresses that are no page', () => {
  const strange: InjectOptions[] = [
    { method: 'GET', url: '/north/bodies/board/more/and/more' },
    { method: 'GET', url: '/north/../../etc/passwd' },
    { method: 'GET', url: '/north/bodies/%2e%2e%2f%2e%2e' },
    { method: 'GET', url: '/assets/../package.json' },
    { method: 'GET', url: '/accounts/extra' },
    ...['PUT', 'DELETE', 'PATCH', 'OPTIONS'].map((method) => ({
      method: method as 'PUT',
      url: '/north/settings',
    })),
    ...['PUT', 'DELETE'].map((method) => ({ method: method as 'PUT', url: '/' })),
  ]
  test.each(strange)('$method $url is not found by anyone, and nothing runs', async (options) => {
    for (const who of everyone) {
      ran.length = 0
      const reply = await as(who).ask(options)
      // Two parts of an address could be a list in a system that someone who is signed out may not even know of.
      expect(who === 'nobody' ? [303, 404] : [404]).toContain(reply.statusCode)
      expect(ran.filter((name) => name !== 'thing')).toEqual([])
    }
  })

  test('an address that cannot be read is refused', async () => {
    const reply = await as('nobody').get('/north/%E0%A4%A')
    expect(reply.statusCode).toBe(400)
    expect(reply.body).not.toContain('FST_')
  })
})

describe('a system that someone has no access to', () => {
  const plainly = (body: string) =>
    body.replace(/value="[^"]{20,}"/g, 'value').replaceAll(/south|nowhere/g, 'SLUG')
  const headers = (reply: { headers: Record<string, unknown> }) => {
    const { date: _, 'set-cookie': __, 'content-length': ___, location, ...all } = reply.headers
    // How much may still be asked in a minute goes on while the test asks.
    const { 'x-ratelimit-remaining': _left, 'x-ratelimit-reset': _until, ...rest } = all
    return { ...rest, location: String(location).replaceAll(/south|nowhere/g, 'SLUG') }
  }
  const within = samples.filter(({ system }) => system === 'south')

  test.each(['nobody', 'stranger', 'reader', 'administrator'] as const)(
    'answers %s like one that does not exist',
    async (who) => {
      for (const { url } of within) {
        for (const method of ['GET', 'POST'] as const) {
          const [there, nowhere] = [
            await as(who).ask({ method, url }),
            await as(who).ask({ method, url: url.replace('south', 'nowhere') }),
          ]
          expect(there.statusCode).toBe(nowhere.statusCode)
          expect(plainly(there.body)).toBe(plainly(nowhere.body))
          expect(headers(there)).toEqual(headers(nowhere))
          expect(there.body).not.toContain('The south')
        }
      }
    },
  )

  test('is not in the list of systems, nor in settings, search or exports of another', async () => {
    for (const url of ['/', '/north/settings', '/north/search?q=south', '/north/export', '/north/audit']) {
      expect((await as('administrator').get(url)).body).not.toContain('The south')
    }
    expect((await as('owner').get('/')).body).toContain('The south')
  })
})

test('an import of one system is not to be had under another, nor changed there', async () => {
  const one = {
    id: 'secret-one',
    system: 'south',
    format: 'tables',
    fileName: 'secret.csv',
    bytes: new Uint8Array([1]),
    settings: null,
  }
  await at.store.addImport({
    ...one,
    answers: {},
    asAt: '2026-01-01',
    state: 'retired',
    createdAt: at.now,
    by: 'test',
    version: 1,
  })
  for (const path of ['', '/preview', '/questions', '/sheets']) {
    const url = `/north/import/secret-one${path}`
    expect((await as('administrator').get(url)).statusCode).toBe(404)
    expect((await as('administrator').get('/north/import')).body).not.toContain('secret')
    if (path !== '/preview')
      expect((await as('administrator').post(url, { do: 'retire', version: '1' })).statusCode).toBe(404)
  }
})
