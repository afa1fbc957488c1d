// The difference of two snapshots, recorded over the first, gives the second.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../../test/any-record.ts'
import { anyHistory, anyProposals, possible, runs } from '../../test/arbitrary/history.ts'
import { anyQuarrel, anyQuarrelDay } from '../../test/arbitrary/quarrel.ts'
import { on, record } from '../../test/record.ts'
import { compare } from './compare.ts'
import { moment } from './day.ts'
import { withProposals } from './ledger.ts'
import { writeProposal } from './notation.ts'
import { proposalsBetween } from './proposals-between.ts'
import { faultsOf } from './refuse.ts'
import { snapshot, type Snapshot } from './snapshot.ts'

const AT = moment('2027-06-01T00:00:00.000Z')
const of = record`
2020-01-01 begin body/a name=A form=board meets=monthly
2020-01-01 begin body/b name=B form=board
2024-01-01 amend body/a name=Anew meets=null quorum=4
2024-01-01 end body/b
2024-01-01 begin body/c name=C form=forum
2025-01-01 amend body/c quorum=3
2026-01-01 end body/c
2026-06-01 begin body/b name=B form=forum`

test.each([
  [
    'of an earlier day made to read as a later one',
    '2021-01-01',
    '2025-06-01',
    [
      '2021-01-01 amend body/a meets=null name=Anew quorum=4',
      '- retract 4',
      '2021-01-01 end body/b',
      '2021-01-01 begin body/c form=forum name=C quorum=3',
      '- retract 5',
      '2024-01-01 amend body/c quorum=null',
    ],
  ],
  [
    'of what begins on the day',
    '2024-01-01',
    '2023-01-01',
    [
      '2024-01-01 amend body/a meets=monthly name=A quorum=null',
      '2024-01-01 begin body/b form=board name=B',
      '- retract 8',
      '2026-06-01 amend body/b form=forum',
      '- retract 6',
      '- retract 7',
      '- retract 5',
    ],
  ],
])('%s', (_, day, other, expected) => {
  const [before, after] = [on(of, day), on(of, other)]
  const proposals = proposalsBetween(before, after, 'A test')
  expect(faultsOf(of, proposals)).toEqual([])
  expect(sorted(proposals.map((one) => writeProposal(one).replace(/ -- .*/, '')))).toEqual(sorted(expected))
  expect(differences(withProposals(of, proposals, AT), before, after)).toEqual([])
})

test('of a snapshot and itself there is nothing', () => {
  expect(proposalsBetween(on(of, '2021-01-01'), on(of, '2021-01-01'), 'A test')).toEqual([])
})

const anyDayOfAll = fc.oneof(anyDay, anyQuarrelDay)

test('of any two, recorded over the first, it gives the second', () => {
  let held = 0
  fc.assert(
    fc.property(
      anyHistory,
      fc.tuple(anyProposals, anyQuarrel).map((parts) => parts.flat()),
      anyDayOfAll,
      anyDayOfAll,
      ({ ledger: record }, some, day, other) => {
        const drafted = withProposals(record, possible(record, some, AT), AT)
        const [before, after] = [snapshot(record, day), snapshot(drafted, other)]
        const proposals = proposalsBetween(before, after, 'A test')
        const faults = faultsOf(record, proposals)
        expect(faults.filter(({ code }) => code !== 'points-at-nothing')).toEqual([])
        if (faults.length > 0) return
        expect(differences(withProposals(record, proposals, AT), before, after)).toEqual([])
        held += 1
      },
    ),
    runs,
  )
  expect(held).toBeGreaterThan(runs.numRuns * 0.9)
})

function differences(recorded: Snapshot['ledger'], before: Snapshot, after: Snapshot) {
  return compare(snapshot(recorded, before.day), after)
}

function sorted(lines: readonly string[]) {
  return lines.map((line) => line.split(' ').toSorted().join(' ')).toSorted()
}
