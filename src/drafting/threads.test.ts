import { expect, test } from 'vitest'
import { told } from '../../test/drafting-told.ts'
import { itemsOf } from '../../test/web/drafting.ts'
import { threadsOf } from './threads.ts'

const items = itemsOf('2027-04-01 end seat/lay\n2027-04-01 end seat/chair\n2027-04-01 end body/board', 1)
const { events } = told(`
  11-23 says k2: Why the chair?
  11-23 says k9: Why this at all?
  11-24 says draft: It is well put
  11-24 fate k2 answered
  11-25 says k2: Still, why?
  11-26 says k1: And this?`)

test('the draft first, then its proposals in their order, then what is gone', () => {
  const found = threadsOf(events, { items })
  expect(found.map(({ key, takenOut, posts }) => [key, takenOut, posts.map(({ text }) => text)])).toEqual([
    ['draft', false, ['It is well put']],
    ['k1', false, ['And this?']],
    ['k2', false, ['Why the chair?', 'Still, why?']],
    ['k9', true, ['Why this at all?']],
  ])
  expect(found[2]?.item).toBe(items[1])
  expect(found[3]?.item).toBeUndefined()
})

test('what becomes of it stays, with its reason, and what was said after is counted', () => {
  const [, open, closed] = threadsOf(events, { items })
  expect([open?.fate, open?.fateSet, open?.since]).toEqual(['open', undefined, 0])
  expect([closed?.fate, closed?.fateSet?.reason, closed?.since]).toEqual(['answered', 'So it is', 1])
  const again = threadsOf(
    [...events, ...told('11-27 fate k2 open').events.map((one) => ({ ...one, number: 99 }))],
    {
      items,
    },
  )
  expect([again[2]?.fate, again[2]?.since]).toEqual(['open', 0])
})

test('a proposal nobody spoke about has a thread where it is asked for, and only then', () => {
  expect(threadsOf([], { items }, ['k3', 'none']).map(({ key }) => key)).toEqual(['draft', 'k3'])
  expect(threadsOf([], { items }).map(({ key }) => key)).toEqual(['draft'])
})
