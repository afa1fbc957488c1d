// The ledger: every change indexed by thing, alike in whatever order and portions it is learnt.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyHistory, anyProposals, possible, runs } from '../../test/arbitrary/history.ts'
import { anyDay } from '../../test/any-record.ts'
import { changesOf, on, record, words } from '../../test/record.ts'
import { effectiveDay, isDated, type Change, type Dated } from './change.ts'
import { moment, startOf, type Day } from './day.ts'
import { changeAt, extend, knownAt, ledger, withProposals, type Ledger } from './ledger.ts'
import { kinds } from '#kinds/index.ts'

const NOW = moment('2027-01-01T00:00:00.000Z')

/** Everything that is in force on a day. */
function all(of: Ledger, at: Day) {
  const now = on(of, at)
  return kinds.flatMap((kind) => now.all(kind))
}

function valuesOn(of: Ledger, at: Day) {
  return all(of, at).map(({ id, values, from }) => ({ id, values, from }))
}

describe('any history', () => {
  test('is the same in whatever order it was stored', () => {
    const shuffled = anyHistory.chain(({ changes }) =>
      fc.tuple(fc.constant(changes), fc.shuffledSubarray([...changes], { minLength: changes.length })),
    )
    fc.assert(
      fc.property(shuffled, ([changes, stored]) => {
        expect(ledger(words, stored)).toEqual(ledger(words, changes))
      }),
      runs,
    )
  })

  test('is the same learnt in portions as at once', () => {
    fc.assert(
      fc.property(anyHistory, fc.array(fc.nat(12), { maxLength: 6 }), ({ changes }, portions) => {
        let [of, rest] = [ledger(words, []), changes]
        for (const portion of portions) {
          of = extend(of, rest.slice(0, portion).toReversed())
          rest = rest.slice(portion)
        }
        expect(extend(of, rest)).toEqual(ledger(words, changes))
      }),
      runs,
    )
  })

  test('as known at a moment is not altered by what is recorded later', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(40), ({ changes, ledger: of }, count) => {
        const sofar = changes.slice(0, count)
        const at = sofar.at(-1)?.recordedAt ?? moment('2025-01-01T00:00:00.000Z')
        const together = changes.filter((change) => change.recordedAt <= at)
        expect(knownAt(of, at)).toEqual(ledger(words, together))
        expect(knownAt(of, NOW)).toBe(of)
      }),
      runs,
    )
  })

  test('reads the same before the day on which a further change takes effect', () => {
    fc.assert(
      fc.property(anyHistory, anyProposals, anyDay, ({ ledger: of }, proposals, at) => {
        const [one] = possible(of, proposals, NOW).filter(isDated)
        if (!one) return
        const after = withProposals(of, [one], NOW)
        if (at < effectiveDay(one)) expect(valuesOn(after, at)).toEqual(valuesOn(of, at))
        // An end known to the month makes that month unsure, nothing earlier.
        const first = one.from[0] === '?' || one.from[0] === '<' ? '0001-01-01' : startOf(one.from)
        if (at < first) expect(surely(after, at)).toEqual(surely(of, at))
      }),
      runs,
    )
  })

  test('previewed with proposals reads on every day as it will when they are adopted', () => {
    fc.assert(
      fc.property(anyHistory, anyProposals, ({ changes, ledger: of }, wanted) => {
        const proposals = possible(of, wanted, NOW)
        const adopted = proposals.map((one, at): Change => ({
          ...one,
          seq: of.last + at + 1,
          recordedAt: NOW,
          by: 'secretary',
        }))
        const [preview, record] = [withProposals(of, proposals, NOW), ledger(words, [...changes, ...adopted])]
        for (const at of daysOf(record)) expect(all(preview, at)).toEqual(all(record, at))
      }),
      runs,
    )
  })

  test('without a change reads as if it had never been, once it is withdrawn', () => {
    fc.assert(
      fc.property(anyHistory, anyProposals, ({ ledger: of }, wanted) => {
        const [one] = possible(of, wanted, NOW)
        if (!one) return
        const before = withProposals(of, [one], NOW)
        const after = withProposals(
          before,
          [{ act: 'retract', change: before.last, because: 'A mistake' }],
          NOW,
        )
        for (const at of daysOf(before)) expect(all(after, at)).toEqual(all(of, at))
        expect(changeAt(after, before.last)).toMatchObject(one)
      }),
      runs,
    )
  })
})

function surely(of: Ledger, at: Day) {
  return all(of, at).map(({ id, sure }) => ({ id, sure }))
}

function daysOf(of: Ledger): readonly Day[] {
  const days = of.changes.filter(isDated).flatMap((one: Dated) => [startOf(one.from), effectiveDay(one)])
  return [...new Set(days)]
}

const history = `
2020-01-01 begin body/a name=A form=board -- at=2020-01-10T00:00:00.000Z
2020-01-01 begin person/p -- at=2020-01-10T00:00:00.000Z
2021-01-01 amend body/a name=B -- at=2020-12-01T00:00:00.000Z
- retract 3 -- at=2021-03-01T00:00:00.000Z
2022-01-01 amend body/a name=C -- at=2021-03-01T00:00:00.000Z`

test('is indexed by thing and by kind', () => {
  const of = ledger(words, changesOf(history))
  expect([...of.timelines.keys()]).toEqual(['body/a', 'person/p'])
  expect(Object.fromEntries(of.byKind)).toEqual({ body: ['body/a'], person: ['person/p'] })
  expect([...of.retracted]).toEqual([[3, 4]])
  expect(of.last).toBe(5)
  expect(of.timelines.get('body/a' as never)?.changes.map(({ seq }) => seq)).toEqual([1, 5])
  expect(extend(of, [])).toBe(of)
  expect(ledger(words, [])).toMatchObject({ last: 0, changes: [] })
})

test.each([
  ['2020-01-09T23:59:59.999Z', 0],
  ['2020-01-10T00:00:00.000Z', 2],
  ['2021-02-28T00:00:00.000Z', 3],
  ['2021-03-01T00:00:00.000Z', 5],
])('what was recorded at one moment is known together: by %s %i', (at, count) => {
  const known = knownAt(ledger(words, changesOf(history)), moment(at))
  expect(known.last).toBe(count)
  if (count === 3)
    expect(on(known, '2021-06-01').find('body/a' as never)?.values).toMatchObject({ name: 'B' })
})

test('what an untidy clock stamped later than what follows is not known before', () => {
  const of = record`
    2020-01-01 begin body/a name=A form=board -- at=2026-01-02T00:00:00.000Z
    2020-01-01 begin body/b name=B form=board -- at=2026-01-01T00:00:00.000Z`
  expect([...knownAt(of, moment('2026-01-01T12:00:00.000Z')).timelines.keys()]).toEqual(['body/b'])
})

test('a change and its withdrawal arrive in one portion', () => {
  const of = extend(
    record`2020-01-01 begin body/a name=A form=board`,
    changesOf('2021-01-01 amend body/a name=B\n- retract 2', 2),
  )
  expect(on(of, '2022-01-01').find('body/a' as never)?.values).toMatchObject({ name: 'A' })
})

test('a part of a record is looked up by number too', () => {
  const part = ledger(words, changesOf(history, 1001))
  expect(changeAt(part, 1003)).toMatchObject({ act: 'amend' })
  expect([changeAt(part, 3), changeAt(part, 1006), changeAt(part, 0)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
