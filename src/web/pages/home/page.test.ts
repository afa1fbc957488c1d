// What the overview counts, and for whom.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installation, type Installation } from '../../../../test/web/given.ts'

let at: Installation
beforeAll(async () => {
  at = await installation()
})
afterAll(() => at.close())

async function counted(who: 'reader' | 'nobody', path: string): Promise<readonly string[]> {
  const { body } = await (await at.visitor(who)).get(path)
  const counts = /<[a-z]+ class="app-counts[^]*?<\/(?:ul|dl)>/.exec(body)?.[0] ?? ''
  return [...counts.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href)
}

test('findings to act on are counted for readers, and lead there', async () => {
  expect(await counted('reader', '/open')).toContain('/open/findings?severity=act')
  expect(await counted('nobody', '/open')).toContain('/open/bodies')
  expect(await counted('nobody', '/open')).not.toContain('/open/findings?severity=act')
})

test('outcomes are counted where there are any', async () => {
  expect(await counted('reader', '/north')).not.toContain('/north/outcomes')
  await at.store.append(
    'north',
    (await at.store.ledger('north')).last,
    [
      {
        act: 'begin',
        id: 'outcome/home',
        from: '2024-01-01',
        values: { title: 'Home sooner', level: 'system' },
        because: 'Plan',
      } as never,
    ],
    { by: 'test' },
  )
  expect(await counted('reader', '/north')).toContain('/north/outcomes')
})
