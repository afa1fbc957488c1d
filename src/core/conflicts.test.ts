// A draft against a record that moved on, in dated lines. The draft was begun after the first five changes.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHistory, possible, runs } from '../../test/arbitrary/history.ts'
import { anyQuarrel } from '../../test/arbitrary/quarrel.ts'
import { changesOf, recordOf, words } from '../../test/record.ts'
import { isDated, type Proposal } from './change.ts'
import { changedSince, conflictsOf } from './conflicts.ts'
import { moment } from './day.ts'
import type { DraftItem } from './draft.ts'
import { changeAt, extend, withProposals, type Ledger } from './ledger.ts'

const AT = moment('2027-01-01T00:00:00.000Z')
const BEGUN = `
2020-01-01 begin body/a name=A form=board meets=monthly
2020-01-01 begin body/b name=B form=board
2020-01-01 begin seat/s body=body/a name=S capacity=chair
2020-01-01 begin person/p
2021-01-01 amend body/a quorum=4`

function movedOn(lines: string): Ledger {
  return extend(recordOf(words, BEGUN), lines ? changesOf(lines, 6, AT) : [])
}
function itemsOf(lines: string, base = 5): readonly DraftItem[] {
  return proposed(lines).map((proposal, at) => ({ key: `k${at}`, base, proposal }))
}
function proposed(lines: string): readonly Proposal[] {
  return changesOf(lines).map(({ seq: _seq, recordedAt: _at, by: _by, ...proposal }) => proposal as Proposal)
}

test.each([
  ['nothing recorded since', '2027-04-01 amend body/a meets=weekly', '', []],
  ['another thing', '2027-04-01 amend body/a meets=weekly', '2027-04-01 amend body/b meets=weekly', []],
  ['another field', '2027-04-01 amend body/a meets=weekly', '2027-04-01 amend body/a quorum=5', []],
  ['the same alike', '2027-04-01 amend body/a meets=weekly', '2027-04-01 amend body/a meets=weekly', []],
  [
    'one field',
    '2027-04-01 amend body/a meets=weekly',
    '2027-04-01 amend body/a meets=yearly',
    ['field meets monthly yearly weekly'],
  ],
  [
    'a field for a later day',
    '2027-04-01 amend body/a meets=weekly',
    '2028-04-01 amend body/a meets=yearly',
    ['field meets monthly yearly weekly'],
  ],
  [
    'what was not given',
    '2027-04-01 amend body/b meets=weekly',
    '2027-04-01 amend body/b meets=yearly',
    ['field meets null yearly weekly'],
  ],
  ['it has ended by then', '2027-04-01 amend body/a meets=weekly', '2027-01-01 end body/a', ['ended']],
  [
    'it is changed after the end',
    '2027-04-01 end body/a',
    '2027-05-01 amend body/a meets=weekly',
    ['amended'],
  ],
  ['two ends', '2027-04-01 end body/a', '2027-05-01 end body/a', ['both-ended']],
  [
    'what it points at has ended',
    '2027-04-01 begin seat/n body=body/b name=N capacity=member',
    '2027-01-01 end body/b',
    ['gone body'],
  ],
  [
    'a new one points at what it ends',
    '2027-04-01 end body/b',
    '2027-06-01 begin seat/n body=body/b name=N capacity=member',
    ['gone body'],
  ],
  [
    'what it points at ended, and began again by then',
    '2027-04-01 begin seat/n body=body/b name=N capacity=member',
    '2027-01-01 end body/b\n2027-03-01 begin body/b name=B form=board',
    [],
  ],
  [
    'what it points at was withdrawn',
    '2027-04-01 begin seat/n body=body/b name=N capacity=member',
    '- retract 2',
    ['gone body'],
  ],
  [
    'a new one points at what it withdraws',
    '- retract 2',
    '2027-04-01 begin seat/n body=body/b name=N capacity=member',
    ['gone body'],
  ],
  ['what it changes was withdrawn', '2027-04-01 amend seat/s name=T', '- retract 3', ['withdrawn']],
  ['what it would withdraw was changed', '- retract 5', '2027-01-01 amend body/a quorum=6', ['withdrawn']],
  ['both withdraw it', '- retract 5', '- retract 5', []],
  [
    'recorded since, and withdrawn since',
    '2027-04-01 amend body/a meets=weekly',
    '2027-01-01 amend body/a meets=yearly\n- retract 6',
    [],
  ],
])('%s', (_, drafted, recorded, expected) => {
  const found = conflictsOf(itemsOf(drafted), movedOn(recorded))
  const shown = found.map(({ form, field, was, live, draft }) =>
    form === 'field'
      ? [form, field, was, live, draft].map(String).join(' ')
      : [form, field].filter(Boolean).join(' '),
  )
  expect(shown).toEqual(expected)
})

test('an item made after the change does not mind it', () => {
  const record = movedOn('2027-04-01 amend body/a meets=yearly')
  expect(conflictsOf(itemsOf('2027-04-01 amend body/a meets=weekly', 6), record)).toEqual([])
})

test('what changed since is told apart by whether the draft speaks of it', () => {
  const record = movedOn('2027-01-01 amend body/a quorum=6\n2027-01-01 amend body/b quorum=3\n- retract 5')
  const { same, others } = changedSince(itemsOf('2027-04-01 amend body/a meets=weekly'), 5, record)
  expect([same.map(({ seq }) => seq), others.map(({ seq }) => seq)]).toEqual([[6, 8], [7]])
})

test('of two drafts, whichever is adopted first, the other contradicts it in the same things', () => {
  let met = 0
  fc.assert(
    fc.property(anyHistory, anyQuarrel, anyQuarrel, ({ ledger: of }, some, others) => {
      const sides = [some, others].map((all) => possible(of, all, AT))
      const [one = [], other = []] = sides
      const meet = (drafted: readonly Proposal[], adopted: readonly Proposal[]) => {
        const items = drafted.map((proposal, at) => ({ key: `${at}`, base: of.last, proposal }))
        const found = conflictsOf(items, withProposals(of, adopted, AT))
        return new Set(
          found.map(({ thing, field, form }) => `${thing} ${field ?? ''} ${MIRROR[form] ?? form}`),
        )
      }
      expect(meet(one, other)).toEqual(meet(other, one))
      met += meet(one, other).size
    }),
    runs,
  )
  expect(met).toBeGreaterThan(50)
})

/** Seen from the other side, what was ended is what was changed. */
const MIRROR: Readonly<Record<string, string>> = { ended: 'after-end', amended: 'after-end' }

function aboutIn(of: Ledger, one: Proposal) {
  const meant = isDated(one) ? one : changeAt(of, one.change)
  return meant && isDated(meant) ? meant.id : undefined
}

test('replayed on unrelated changes, a draft is as it was', () => {
  fc.assert(
    fc.property(anyHistory, anyQuarrel, anyQuarrel, ({ ledger: of }, some, others) => {
      const drafted = possible(of, some, AT)
      const spoken = new Set(drafted.map((one) => aboutIn(of, one)))
      const later = possible(of, others, AT)
        .filter(isDated)
        .filter(({ id }) => !spoken.has(id))
      const replayed = withProposals(withProposals(of, later, AT), drafted, AT)
      const before = withProposals(withProposals(of, drafted, AT), later, AT)
      for (const [id, { versions }] of replayed.timelines)
        expect(versions.map(({ seq: _seq, ...version }) => version)).toEqual(
          before.timelines.get(id)?.versions.map(({ seq: _seq, ...version }) => version),
        )
    }),
    runs,
  )
})
