import { afterAll, beforeAll, expect, test } from 'vitest'
import { installation, type Installation, type Visitor } from '../../../../test/web/given.ts'

let at: Installation
let reader: Visitor
beforeAll(async () => {
  at = await installation()
  reader = await at.visitor('reader')
})
afterAll(() => at.close())

async function found(query: string): Promise<string[]> {
  const { body, statusCode } = await reader.get(`/north/search?${query}`)
  expect(statusCode).toBe(200)
  const list = /<ol class="nhsuk-list app-found">[^]*?<\/ol>/.exec(body)?.[0] ?? ''
  return [...list.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, title = '']) => title)
}

test.each([
  ['Larch Trust', 'Larch Trust'],
  ['larch', 'Larch Trust'],
  ['lar', 'Larch Trust'],
  ['lrach trust', 'Larch Trust'],
  ['larhc', 'Larch Trust'],
  ['shire bord', 'Shire Board'],
  ['ada', 'Ada Invented'],
  ['inveted', 'Ada Invented'],
  ['RXX', 'Larch Trust'],
  ['chief exec', 'Chief Executive'],
])('%s finds %s', async (typed, title) => {
  expect(await found(`q=${encodeURIComponent(typed)}`)).toContain(title)
})

test('finds what is in force on the day looked at, and nothing else', async () => {
  expect(await found('q=former')).toEqual([])
  expect(await found('q=former&on=2020-06-01')).toEqual(['Former Group'])
  expect(await found('q=later&on=2027-05-01')).toEqual(['Later Forum'])
})

test.each(['', '%20', '.', '%22', 'constructor', '__proto__', '%00', '%F0%9F%98%80', 'x'.repeat(3000)])(
  'stands whatever is typed: %s',
  async (typed) => {
    expect(await found(`q=${typed}`)).toEqual([])
  },
)

test('forgets a name as soon as it is erased', async () => {
  const steward = await at.visitor('steward')
  expect(await found('q=Madeup')).not.toEqual([])
  await steward.post('/north/people/bo/name', { do: 'erase', sure: 'yes' })
  expect(await found('q=Madeup')).toEqual([])
})
