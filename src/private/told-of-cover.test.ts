import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { quarterOf, tellCover, tellGroups } from './told-of-cover.ts'
import { computeTrueCover } from './true-cover.ts'

/** So many roles, of which the first so many have somebody of their own. */
function cover(roles: number, having: number) {
  const role = (at: number) => id<'role'>(`role/r${at}`)
  return computeTrueCover(
    Array.from({ length: roles }, (_, at) => ({ role: role(at), wanted: 1 })),
    Array.from({ length: having }, (_, at) => ({
      role: role(at),
      person: id<'person'>(`person/p${at}`),
      elsewhere: at < 2,
    })),
  )
}

test('nothing is told of fewer than five roles', () => {
  expect(tellCover(cover(4, 2))).toEqual({ withheld: 'too few roles to say' })
})

test.each([
  [0, 'at most 1'],
  [1, 'at most 1'],
  [2, '2'],
  [4, '4'],
  [5, 'at least 5'],
  [6, 'at least 5'],
])('of six roles, %i is told as %s', (having, words) => {
  expect(tellCover(cover(6, having))).toMatchObject({ roles: 6, naive: words, covered: words })
})

test('from another sector too', () => {
  expect(tellCover(cover(6, 4))).toMatchObject({ fromElsewhere: '2' })
  expect(tellCover(cover(6, 1))).toMatchObject({ fromElsewhere: 'at most 1' })
})

test.each([
  [0, { withheld: 'too few to say' }],
  [4, { withheld: 'too few to say' }],
  [5, '5 to 9'],
  [9, '5 to 9'],
  [10, '10 to 14'],
])('a group of %i', (count, people) => {
  const of = Array.from({ length: count }, () => ['nhs', 'council'])
  expect(tellGroups([...of, ['other']], { nhs: 'NHS' })).toEqual([{ key: 'nhs', label: 'NHS', people }])
})

test.each([
  ['2026-01-01', '2026-01-01'],
  ['2026-03-31', '2026-01-01'],
  ['2026-11-23', '2026-10-01'],
  ['2026-12-31', '2026-10-01'],
])('the quarter of %s began on %s', (on, first) => {
  expect(quarterOf(day(on))).toBe(first)
})
