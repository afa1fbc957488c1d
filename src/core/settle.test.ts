// Settling conflicts: what the draft then says, in dated lines, and that nothing is left to settle.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHistory, possible, runs } from '../../test/arbitrary/history.ts'
import { anyQuarrel } from '../../test/arbitrary/quarrel.ts'
import { changesOf, recordOf, words } from '../../test/record.ts'
import { isDated, type Proposal } from './change.ts'
import { alreadySo, conflictsOf } from './conflicts.ts'
import { moment } from './day.ts'
import type { DraftItem } from './draft.ts'
import { extend, withProposals, type Ledger } from './ledger.ts'
import { writeProposal } from './notation.ts'
import { faultsOf } from './refuse.ts'
import { settle, type Choice } from './settle.ts'

const AT = moment('2027-01-01T00:00:00.000Z')
const BEGUN = `
2020-01-01 begin body/a name=A form=board meets=monthly
2020-01-01 begin seat/s body=body/a name=S capacity=chair`

function settledBy(choice: Choice, items: readonly DraftItem[], now: Ledger): readonly DraftItem[] {
  let [left, made] = [items, 0]
  for (let round = 0; round < 50; round += 1) {
    const [first] = conflictsOf(left, now)
    if (!first) return left
    left = settle(left, first, choice, now, () => `new-${(made += 1)}`)
  }
  throw new Error('It goes on for ever')
}

test.each([
  [
    'amend body/a meets=weekly',
    '2027-04-01 amend body/a meets=yearly',
    [],
    ['2027-04-01 amend body/a meets=weekly'],
  ],
  [
    'amend body/a meets=weekly quorum=3',
    '2027-04-01 amend body/a meets=yearly',
    ['2027-04-01 amend body/a quorum=3'],
    ['2027-04-01 amend body/a quorum=3', '2027-04-01 amend body/a meets=weekly'],
  ],
  [
    'amend body/a meets=weekly',
    '2027-09-01 amend body/a meets=yearly',
    [],
    ['2027-04-01 amend body/a meets=weekly', '2027-09-01 amend body/a meets=weekly'],
  ],
  [
    'amend body/a meets=weekly',
    '2027-02-01 end body/a',
    [],
    ['- retract 3', '2027-04-01 amend body/a meets=weekly'],
  ],
  ['end body/a', '2027-05-01 amend body/a meets=weekly', [], ['- retract 3', '2027-04-01 end body/a']],
  ['end body/a', '2027-05-01 end body/a', [], ['- retract 3', '2027-04-01 end body/a']],
])('%s against %s', (drafted, recorded, live, draft) => {
  const now = extend(recordOf(words, BEGUN), changesOf(recorded, 3, AT))
  const items = changesOf(`2027-04-01 ${drafted}`).map((proposal, at) => ({
    key: `k${at}`,
    base: 2,
    proposal,
  }))
  const told = (choice: Choice) => {
    const left = settledBy(choice, items, now)
    expect(
      faultsOf(
        now,
        left.map(({ proposal }) => proposal),
      ),
    ).toEqual([])
    return left.map(({ proposal }) => writeProposal(proposal).replace(/ -- .*/, ''))
  }
  expect(told({ take: 'live' })).toEqual(live)
  expect(told({ take: 'draft' })).toEqual(draft)
})

test('something else is said for a field', () => {
  const now = extend(recordOf(words, BEGUN), changesOf('2027-04-01 amend body/a meets=yearly', 3, AT))
  const items = changesOf('2027-04-01 amend body/a meets=weekly').map((proposal) => ({
    key: 'k',
    base: 2,
    proposal,
  }))
  const [only] = settledBy({ take: 'new', value: 'quarterly' }, items, now)
  expect(only).toMatchObject({ key: 'k', base: 3, proposal: { values: { meets: 'quarterly' } } })
})

test('settled either way, nothing contradicts the record any more, and other items are untouched', () => {
  fc.assert(
    fc.property(
      anyHistory,
      anyQuarrel,
      anyQuarrel,
      fc.boolean(),
      ({ ledger: of }, some, others, takeDraft) => {
        const drafted = possible(of, some, AT).filter(isDated)
        const now = withProposals(of, possible(of, others, AT), AT)
        const items = drafted.map((proposal: Proposal, at) => ({ key: `k${at}`, base: of.last, proposal }))
        const conflicting = new Set(conflictsOf(items, now).map(({ item }) => item))
        const left = settledBy({ take: takeDraft ? 'draft' : 'live' }, items, now)
        expect(conflictsOf(left, now)).toEqual([])
        const so = new Set(alreadySo(left, now))
        const fresh = left.filter(({ key }) => !so.has(key)).map(({ proposal }) => proposal)
        expect(faultsOf(now, fresh)).toEqual([])
        for (const item of items) if (!conflicting.has(item.key)) expect(left).toContain(item)
      },
    ),
    runs,
  )
})
