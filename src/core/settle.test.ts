// Settling conflicts: what the draft then says, in dated lines, and that nothing is left to settle.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHistory, possible, runs } from '../../test/arbitrary/history.ts'
import { anyQuarrel } from '../../test/arbitrary/quarrel.ts'
import { changesOf, recordOf, words } from '../../test/record.ts'
import { alreadySo } from './already-so.ts'
import { isDated, type Proposal } from './change.ts'
import { conflictsOf } from './conflicts.ts'
import { moment } from './day.ts'
import type { DraftItem } from './draft.ts'
import { changeAt, extend, withProposals, type Ledger } from './ledger.ts'
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

test.each([
  [
    'both began it: it is only changed where the record has it by then',
    '2027-04-01 begin seat/n body=body/a name=N capacity=member places=2',
    '2027-03-01 begin seat/n body=body/a name=N capacity=chair voting=no',
    ['2027-04-01 amend seat/n capacity=member voting=null places=2'],
  ],
  [
    'both began it, the draft earlier',
    '2027-04-01 begin seat/n body=body/a name=N capacity=member',
    '2027-05-01 begin seat/n body=body/a name=N capacity=chair',
    ['- retract 3', '2027-04-01 begin seat/n body=body/a name=N capacity=member'],
  ],
  [
    'what ended goes on, and does not begin again',
    '2027-04-01 amend body/a quorum=3',
    '2027-02-01 end body/a\n2027-06-01 begin body/a name=Anew form=board meets=monthly',
    ['- retract 3', '- retract 4', '2027-06-01 amend body/a name=Anew', '2027-04-01 amend body/a quorum=3'],
  ],
  [
    'what was withdrawn begins on the first day of the draft',
    '2027-05-01 amend seat/s places=3\n2027-04-01 amend seat/s places=2',
    '- retract 2',
    [
      '2027-04-01 begin seat/s body=body/a name=S capacity=chair',
      '2027-05-01 amend seat/s places=3',
      '2027-04-01 amend seat/s places=2',
    ],
  ],
  [
    'what was built since on what is withdrawn goes with it',
    '- retract 2',
    '2027-04-01 amend seat/s places=2',
    ['- retract 3', '- retract 2'],
  ],
  [
    'what ended and began again by then has not gone',
    '2027-04-01 begin seat/n body=body/a name=N capacity=member',
    '2027-02-01 end body/a\n2027-03-01 begin body/a name=A form=board',
    ['2027-04-01 begin seat/n body=body/a name=N capacity=member'],
  ],
])('the draft stands where %s', (_, drafted, recorded, expected) => {
  const now = extend(recordOf(words, BEGUN), changesOf(recorded, 3, AT))
  const items = changesOf(drafted).map((proposal, at) => ({ key: `k${at}`, base: 2, proposal }))
  const left = settledBy({ take: 'draft' }, items, now).map(({ proposal }) => proposal)
  expect(faultsOf(now, left)).toEqual([])
  expect(left.map((one) => writeProposal(one).replace(/ -- .*/, ''))).toEqual(expected)
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

function faultsIn(items: readonly DraftItem[], now: Ledger) {
  const so = new Set(alreadySo(items, now))
  return faultsOf(
    now,
    items.filter(({ key }) => !so.has(key)).map(({ proposal }) => proposal),
  )
}

function thingOf({ proposal }: DraftItem, now: Ledger) {
  const meant = isDated(proposal) ? proposal : changeAt(now, proposal.change)
  return meant && isDated(meant) ? meant.id : undefined
}

test('settled either way, nothing contradicts the record any more, and other items are untouched', () => {
  let held = 0
  fc.assert(
    fc.property(
      anyHistory,
      anyQuarrel,
      anyQuarrel,
      fc.boolean(),
      ({ ledger: of }, some, others, takeDraft) => {
        const drafted = possible(of, some, AT)
        const now = withProposals(of, possible(of, others, AT), AT)
        const items = drafted.map((proposal: Proposal, at) => ({ key: `k${at}`, base: of.last, proposal }))
        const conflicting = new Set(conflictsOf(items, now).map(({ item }) => item))
        const left = settledBy({ take: takeDraft ? 'draft' : 'live' }, items, now)
        expect(conflictsOf(left, now)).toEqual([])
        // What is left of a draft may need what the record was chosen over: that is told as a fault.
        const gone = items.filter(({ key }) => !left.some((one) => one.key === key))
        const things = new Set(gone.map((item) => thingOf(item, now)))
        if (takeDraft || !left.some((item) => things.has(thingOf(item, now)))) {
          // Nothing can bring back what others withdrew, or keep them from pointing at it.
          const faults = faultsIn(left, now).filter(({ code }) => !takeDraft || code !== 'points-at-nothing')
          expect(faults).toEqual([])
          held += 1
        }
        for (const item of items) if (!conflicting.has(item.key)) expect(left).toContain(item)
      },
    ),
    runs,
  )
  expect(held).toBeGreaterThan(runs.numRuns * 0.9)
})

test('settled many at once, as they stood on one page, each by a choice of its own', () => {
  const anyChoices = fc.array(fc.constantFrom('live', 'draft', 'leave'), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(anyHistory, anyQuarrel, anyQuarrel, anyChoices, ({ ledger: of }, some, others, choices) => {
      const now = withProposals(of, possible(of, others, AT), AT)
      let [left, made] = [
        possible(of, some, AT).map((proposal, at): DraftItem => ({ key: `k${at}`, base: of.last, proposal })),
        0,
      ] as readonly [readonly DraftItem[], number]
      for (const [at, conflict] of conflictsOf(left, now).entries()) {
        const take = choices[at % choices.length]
        if (take !== 'live' && take !== 'draft') continue
        left = settle(left, conflict, { take }, now, () => `new-${(made += 1)}`)
      }
      const keys = left.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      const taken = left.flatMap(({ proposal }) => (isDated(proposal) ? [] : [proposal.change]))
      expect(new Set(taken).size).toBe(taken.length)
      expect(conflictsOf(settledBy({ take: 'live' }, left, now), now)).toEqual([])
    }),
    runs,
  )
})
