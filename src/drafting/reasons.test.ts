// A reason of one's own, else the draft's.
import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { changesOf } from '../../test/record.ts'
import { reasonOf, withReasons } from './reasons.ts'

test.each([
  ['Meet more', 'Spring', 'Meet more'],
  [' ', 'Spring', 'Spring'],
  ['', ' ', 'A draft'],
])('for %j, called %j', (purpose, title, reason) => {
  expect(reasonOf({ purpose, title })).toBe(reason)
})

test('stands in only where an item gives none', () => {
  const items = changesOf('2027-04-01 end body/a\n2027-04-01 end body/b').map((proposal, at) => ({
    key: `${at}`,
    base: 1,
    proposal: { ...proposal, because: at === 0 ? 'Its own' : ' ' },
  }))
  const contents = { title: 'Spring', purpose: 'Meet more', day: day('2027-04-01'), items }
  expect(withReasons(contents).map(({ because }) => because)).toEqual(['Its own', 'Meet more'])
})
