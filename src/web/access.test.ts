import { describe, expect, test } from 'vitest'
import { rankOf, ranks, reaches } from './access.ts'

describe('a rank', () => {
  test('reaches itself and everything below, and nothing above', () => {
    const table = ranks.map((held) => ranks.map((needed) => (reaches(held, needed) ? 'x' : '.')).join(''))
    expect(table).toEqual(['x....', 'xx...', 'xxx..', 'xxxx.', 'xxxxx'])
  })

  test('that is not held reaches nothing, not even what is public', () => {
    expect(ranks.filter((needed) => reaches(undefined, needed))).toEqual([])
  })

  test('that is no rank reaches nothing, whatever a database may hold', () => {
    expect(ranks.filter((needed) => reaches('king' as never, needed))).toEqual([])
  })
})

test.each([
  [{ owner: false, granted: undefined, openToPublic: false }, undefined],
  [{ owner: false, granted: undefined, openToPublic: true }, 'public'],
  [{ owner: false, granted: 'reader', openToPublic: false }, 'reader'],
  [{ owner: false, granted: 'steward', openToPublic: true }, 'steward'],
  [{ owner: true, granted: undefined, openToPublic: false }, 'administrator'],
  [{ owner: true, granted: 'reader', openToPublic: false }, 'administrator'],
] as const)('%o has the rank %s', (standing, rank) => expect(rankOf(standing)).toBe(rank))
