// Undoing an adoption: as a mistake every day reads as before it; from a day on, that day and later ones do.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../../test/any-record.ts'
import { anyHistory, anyProposals, possible, runs } from '../../test/arbitrary/history.ts'
import { anyQuarrel, anyQuarrelDay } from '../../test/arbitrary/quarrel.ts'
import { changesOf, recordOf, words } from '../../test/record.ts'
import { day, moment, type Day } from './day.ts'
import { id } from './id.ts'
import { extend, withProposals, type Ledger } from './ledger.ts'
import { writeProposal } from './notation.ts'
import { snapshot } from './snapshot.ts'
import { undoOf } from './undo.ts'

const AT = moment('2027-01-01T00:00:00.000Z')
const valuesOn = (of: Ledger, at: Day) => {
  const now = snapshot(of, at)
  return [...words.values()].flatMap((kind) => now.all(kind).map(({ id, values }) => ({ id, values })))
}
const range = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)

const adopted = extend(
  recordOf(
    words,
    `
2020-01-01 begin body/a name=A form=board meets=monthly
2020-01-01 begin body/b name=B form=board`,
  ),
  changesOf(
    `
2027-01-01 amend body/a meets=weekly
2027-01-01 end body/b
2027-01-01 begin body/c name=C form=forum`,
    3,
    AT,
  ),
)

test('as a mistake, in reverse', () => {
  const { proposals, problems } = undoOf(adopted, [3, 4, 5], 'mistake', 'Wrong')
  expect(problems).toEqual([])
  expect(proposals.map((one) => writeProposal(one).replace(/ -- .*/, ''))).toEqual([
    '- retract 5',
    '- retract 4',
    '- retract 3',
  ])
})

test('from a day on, each is put back', () => {
  const { proposals, problems } = undoOf(adopted, [3, 4, 5], { from: day('2027-06-01') }, 'Tried')
  expect(problems).toEqual([])
  expect(proposals.map((one) => writeProposal(one).replace(/ -- .*/, ''))).toEqual([
    '2027-06-01 amend body/a meets=monthly',
    '2027-06-01 begin body/b name=B form=board',
    '2027-06-01 end body/c',
  ])
})

test('as of the day of the adoption itself, or earlier, nothing of it is left', () => {
  for (const from of ['2027-01-01', '2026-06-01']) {
    const { proposals, problems } = undoOf(adopted, [3, 4, 5], { from: day(from) }, 'Tried')
    expect(problems).toEqual([])
    expect(proposals.map(({ act }) => act)).toEqual(['retract', 'retract', 'retract'])
  }
})

test('what it withdrew is recorded again, so that taking it back can itself be taken back', () => {
  const { proposals } = undoOf(adopted, [3, 4, 5], 'mistake', 'Wrong')
  const undone = withProposals(adopted, proposals, AT)
  const again = undoOf(undone, [6, 7, 8], 'mistake', 'Right after all')
  expect(again.problems).toEqual([])
  expect(again.proposals.map((one) => writeProposal(one))).toEqual([
    '2027-01-01 begin body/c name=C form=forum -- because="Right after all"',
    '2027-01-01 end body/b -- because="Right after all"',
    '2027-01-01 amend body/a meets=weekly -- because="Right after all"',
  ])
  const back = withProposals(undone, again.proposals, AT)
  expect(valuesOn(back, day('2027-01-01'))).toEqual(valuesOn(adopted, day('2027-01-01')))
})

test('of two that say the same field on one day, the one that was recorded last still holds', () => {
  const of = extend(adopted, changesOf('2027-01-01 amend body/a meets=yearly\n- retract 3\n', 6, AT))
  const { proposals } = undoOf(of, [7], 'mistake', 'Wrong')
  const undone = withProposals(of, proposals, AT)
  expect(snapshot(undone, day('2027-01-01')).find(id('body/a'))?.values).toMatchObject({ meets: 'yearly' })
})

test('what was recorded since about the same things is named, and what depends on it said', () => {
  const since = extend(
    adopted,
    changesOf('2027-03-01 amend body/c quorum=3\n2027-03-01 amend person/x\n- retract 3', 6, AT),
  )
  const { touchedSince, problems } = undoOf(since, [3, 4, 5], 'mistake', 'Wrong')
  expect(touchedSince.map(({ seq }) => seq)).toEqual([6, 8])
  expect(problems.map(({ code }) => code)).toEqual(['not-in-force'])
})

const anyAdopted = fc.tuple(anyProposals, anyQuarrel).map((parts) => parts.flat())
const anyDays = fc.array(fc.oneof(anyDay, anyQuarrelDay), { minLength: 2, maxLength: 6 })

test('any adoption, undone as a mistake, leaves every day as it was', () => {
  fc.assert(
    fc.property(anyHistory, anyAdopted, anyDays, ({ ledger: of }, some, days) => {
      const after = withProposals(of, possible(of, some, AT), AT)
      const { proposals, problems } = undoOf(after, range(of.last + 1, after.last), 'mistake', 'Wrong')
      expect(problems).toEqual([])
      const undone = withProposals(after, proposals, AT)
      for (const at of days) expect(valuesOn(undone, at)).toEqual(valuesOn(of, at))
    }),
    runs,
  )
})

test('any adoption, undone from a day, leaves that day and later ones as they were, and earlier ones as adopted', () => {
  let held = 0
  fc.assert(
    fc.property(
      anyHistory,
      anyAdopted,
      fc.oneof(anyDay, anyQuarrelDay),
      anyDays,
      ({ ledger: of }, some, from, days) => {
        const after = withProposals(of, possible(of, some, AT), AT)
        const { proposals, problems } = undoOf(after, range(of.last + 1, after.last), { from }, 'Tried')
        // What would never have begun, and is pointed at by what stays of earlier days, cannot go: that is told.
        expect(problems.filter(({ code }) => code !== 'points-at-nothing')).toEqual([])
        if (problems.length > 0) return
        held += 1
        const undone = withProposals(after, proposals, AT)
        for (const at of [from, ...days])
          expect(valuesOn(undone, at)).toEqual(valuesOn(at < from ? after : of, at))
      },
    ),
    runs,
  )
  expect(held).toBeGreaterThan(runs.numRuns * 0.9)
})
