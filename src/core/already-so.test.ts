// What the record says already is left out of a draft, and only where the rest of it then reads as before.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHistory, possible, runs } from '../../test/arbitrary/history.ts'
import { anyQuarrel, anyQuarrelDay } from '../../test/arbitrary/quarrel.ts'
import { changesOf, record, words } from '../../test/record.ts'
import { alreadySo } from './already-so.ts'
import { moment, type Day } from './day.ts'
import type { DraftItem } from './draft.ts'
import { withProposals, type Ledger } from './ledger.ts'
import { faultsOf } from './refuse.ts'
import { snapshot } from './snapshot.ts'

const AT = moment('2027-01-01T00:00:00.000Z')
const now = record`
2020-01-01 begin body/a name=A form=board meets=monthly
2020-01-01 begin body/b name=B form=board
2027-04-01 end body/b
2021-01-01 amend body/a quorum=4
- retract 4`

test.each([
  ['nothing alike', '2027-04-01 amend body/a meets=weekly', []],
  ['a field', '2027-04-01 amend body/a meets=monthly', ['k0']],
  ['one of two fields', '2027-04-01 amend body/a meets=monthly quorum=3', []],
  ['a field that is not given', '2027-04-01 amend body/a quorum=null', ['k0']],
  [
    'a beginning, an end and a withdrawal',
    '2020-01-01 begin body/b name=B form=board\n2027-04-01 end body/b\n- retract 4',
    ['k0', 'k1', 'k2'],
  ],
  ['an end on another day', '2027-05-01 end body/b', []],
  [
    'back to what it is, after something else',
    '2027-04-01 amend body/a meets=weekly\n2027-05-01 amend body/a meets=monthly',
    [],
  ],
  ['after another field', '2027-04-01 amend body/a quorum=3\n2027-05-01 amend body/a meets=monthly', ['k1']],
  [
    'before something else',
    '2027-04-01 amend body/a meets=monthly\n2027-05-01 amend body/a meets=weekly',
    ['k0'],
  ],
  [
    'a beginning that the draft goes on to end',
    '2020-01-01 begin body/a name=A form=board meets=monthly\n2028-01-01 end body/a',
    ['k0'],
  ],
  ['an end that takes the place of one withdrawn', '- retract 3\n2027-04-01 end body/b', []],
])('%s', (_, lines, expected) => {
  const items = changesOf(lines).map((proposal, at) => ({ key: `k${at}`, base: 0, proposal }))
  expect(alreadySo(items, now)).toEqual(expected)
})

test('of very many about one thing none is left out where one is needed', () => {
  const back = Array.from({ length: 2000 }, (_, at) => `${2028 + at} amend body/a meets=monthly`)
  const items = changesOf(['2027-04-01 amend body/a meets=weekly', ...back].join('\n')).map(
    (proposal, at) => ({ key: `k${at}`, base: 0, proposal }),
  )
  expect(alreadySo(items, now)).toEqual([])
})

test('any draft without what is so already reads on every day as the whole of it', () => {
  let met = 0
  fc.assert(
    fc.property(
      anyHistory,
      anyQuarrel,
      anyQuarrel,
      fc.array(anyQuarrelDay, { minLength: 1, maxLength: 4 }),
      ({ ledger: before }, some, others, days) => {
        const items = possible(before, some, AT).map((proposal, at) => ({ key: `k${at}`, base: 0, proposal }))
        const alike = items.map(({ proposal }) => proposal).filter((_, at) => at % 2 === 0)
        const record = withProposals(before, possible(before, [...others, ...alike], AT), AT)
        const so = new Set(alreadySo(items, record))
        const left = items.filter(({ key }) => !so.has(key))
        for (const day of days) expect(laid(record, left, day)).toEqual(laid(record, items, day))
        met += so.size
        // What could be adopted as it stands still can.
        if (faultsOf(record, proposalsIn(items)).length === 0)
          expect(faultsOf(record, proposalsIn(left))).toEqual([])
      },
    ),
    runs,
  )
  expect(met).toBeGreaterThan(50)
})

const proposalsIn = (items: readonly DraftItem[]) => items.map(({ proposal }) => proposal)

function laid(record: Ledger, items: readonly DraftItem[], day: Day) {
  const on = snapshot(withProposals(record, proposalsIn(items), AT), day)
  return [...words.values()].flatMap((kind) => on.all(kind).map(({ id, values }) => ({ id, values })))
}
