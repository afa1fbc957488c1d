// Two proposals against each other, in dated lines; and the same answer whichever is asked first.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyProposals, runs } from '../../test/arbitrary/history.ts'
import { changesOf, words } from '../../test/record.ts'
import { isDated } from './change.ts'
import { clashesOf, type Clash } from './clash.ts'

const shown = (found: readonly Clash[]) => found.map(({ form, field }) => (field ? `${form} ${field}` : form))

test.each([
  ['other things', '2027-01-01 amend body/a name=A', '2027-01-01 amend body/b name=B', []],
  ['other fields', '2027-01-01 amend body/a name=A', '2027-01-01 amend body/a meets=monthly', []],
  ['one field, alike', '2027-01-01 amend body/a name=A', '2027-05-01 amend body/a name=A', []],
  [
    'one field, not alike',
    '2027-01-01 amend body/a name=A',
    '2027-01-01 amend body/a name=B',
    ['field name'],
  ],
  ['on other days too', '2027-01-01 amend body/a name=A', '2028-01-01 amend body/a name=B', ['field name']],
  ['ends alike', '2027-01-01 end body/a', '2027-01-01 end body/a', []],
  ['ends on two days', '2027-01-01 end body/a', '2027-02-01 end body/a', ['both-ended']],
  ['changed before it ends', '2027-01-01 end body/a', '2026-12-31 amend body/a name=A', []],
  ['changed once it has ended', '2027-01-01 end body/a', '2027-01-01 amend body/a name=A', ['after-end']],
  [
    'begun alike',
    '2027-01-01 begin body/a name=A form=board',
    '2027-01-01 begin body/a name=A form=board',
    [],
  ],
  [
    'begun and not alike',
    '2027-01-01 begin body/a name=A form=board',
    '2027-01-01 begin body/a name=B form=board',
    ['both-began'],
  ],
  [
    'points at what ends then',
    '2027-01-01 begin seat/a body=body/a name=S capacity=chair',
    '2027-01-01 end body/a',
    ['gone body'],
  ],
  [
    'points at what ends later',
    '2027-01-01 begin seat/a body=body/a name=S capacity=chair',
    '2027-01-02 end body/a',
    [],
  ],
])('%s', (_, one, other, expected) => {
  const [first, second] = changesOf(`${one}\n${other}`)
  if (!first || !second || !isDated(first) || !isDated(second)) throw new Error('two dated lines')
  expect(shown(clashesOf(first, second, words))).toEqual(expected)
  expect(shown(clashesOf(second, first, words))).toEqual(expected)
})

test('is symmetric', () => {
  fc.assert(
    fc.property(anyProposals, (proposals) => {
      for (const one of proposals.filter(isDated)) {
        for (const other of proposals.filter(isDated)) {
          const [there, back] = [clashesOf(one, other, words), clashesOf(other, one, words)].map((found) =>
            shown(found).toSorted(),
          )
          expect(there).toEqual(back)
        }
      }
    }),
    runs,
  )
})
