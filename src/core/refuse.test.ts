// What cannot be recorded, and why; and that what can be is not refused.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyHistory, runs } from '../../test/arbitrary/history.ts'
import { changesOf, marksOf, record, words } from '../../test/record.ts'
import { isDated, type Proposal } from './change.ts'
import { ledger } from './ledger.ts'
import { faultsOf } from './refuse.ts'

const before = record`
2020-01-01 begin organisation/trust name=Trust
2020-01-01 begin body/board name=Board form=board of=["organisation/trust"]
2022-01-01 amend body/board hours=2
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin body/old name=Old form=forum
- retract 5`

/** The row and code of every fault of the lines, as their marks say it. */
function found(lines: string) {
  const proposals = changesOf(lines, before.last + 1)
  return faultsOf(before, proposals).map(({ where, code }) => [where.row, code])
}

describe('one by one', () => {
  test.each([
    '2024-01-01 amend body/board name=Council',
    '2024-01-01 begin body/new name=New form=forum reportsTo=body/board',
    '2024-01-01 begin body/new name=New form=forum reportsTo=body/newer\n2024-01-01 begin body/newer name=N form=forum',
    '2024-01-01 end body/board\n2024-01-01 begin body/board name=Again form=board',
    '2024-01-01 amend body/board hours=null',
    '- retract 3',
    '2020-06-01 begin body/old name="Old after all" form=forum',
    '2023-01-01 amend body/board name=X -- seq=7\n- retract 7',
    '- retract 4\n- retract 3\n- retract 2\n- retract 1',
    '2019-12-31 begin person/p\n2020-01-01 end person/p',

    '2024-01-01 amend body/board name=X -- because=" " !! no-reason',
    '- retract 3 -- because="" !! no-reason',
    '2024-01-01 begin spaceship/x name=X !! unknown-kind',
    '2024-01-01 begin body/new name=X !! missing',
    '2024-01-01 begin body/new name=null form=board !! missing',
    '2024-01-01 amend body/board name=null !! missing',
    '2024-01-01 amend body/board colour=red !! unknown-field',
    '2024-01-01 amend body/board constructor=x __proto__=y !! unknown-field !! unknown-field',
    '2024-01-01 amend body/board hours=two !! wrong-value',
    '2024-01-01 amend body/board hours=25 !! wrong-value',
    '2024-01-01 amend body/board name=" Board" !! wrong-value',
    '2024-01-01 amend body/board form=parliament !! wrong-value',
    '2024-01-01 amend body/board of=["body/board"] !! wrong-value',
    '2024-01-01 amend body/board reportsTo=body/none !! points-at-nothing',
    '2024-01-01 amend body/board reportsTo=body/old !! points-at-nothing',
    '2024-01-01 amend body/board of=["organisation/trust","organisation/none"] !! points-at-nothing',
    '- retract 99 !! no-such-change',
    '- retract 7 !! no-such-change',
    '- retract 6 !! retracts-a-retraction',
    '- retract 5 !! already-retracted',
    '- retract 3\n- retract 3 !! already-retracted',
    '2019-01-01 amend body/board name=X !! not-in-force',
    '2024-01-01 end body/none !! not-in-force',
    '2020-06-01 amend body/old name=X !! not-in-force',
    '2024-01-01 begin body/board name=X form=board !! already-in-force',
    '2020-01-01 end body/board !! never-in-force',
    '2024-01-01 begin person/p\n2024-01-01 end person/p !! never-in-force',
    // What was recorded already can come to hang in the air.
    '2021-01-01 end body/board !! not-in-force',
    '- retract 1 !! points-at-nothing',
    '- retract 2 !! not-in-force',
    '2024-01-01 begin body/new name=X form=forum\n2024-01-01 amend body/board reportsTo=body/new\n- retract 7 !! points-at-nothing',
  ])('%s', (lines) => expect(found(lines)).toEqual(marksOf(lines)))

  test('all at once, each on its row', () => {
    const lines = `
      2024-01-01 amend body/board name=null colour=red !! missing !! unknown-field
      2024-01-01 amend body/board name=Council
      - retract 99 !! no-such-change`
    expect(found(lines)).toEqual(marksOf(lines))
  })

  test('what is no line at all', () => {
    const one = changesOf('2024-01-01 end body/board')[0] as Proposal
    const codes = (changed: Record<string, unknown>) =>
      faultsOf(before, [{ ...one, ...changed } as Proposal]).map(({ code }) => code)
    expect(codes({ id: 'Board' })).toEqual(['not-an-id'])
    expect(codes({ id: undefined })).toEqual(['not-an-id'])
    expect(codes({ from: '1/4/2026' })).toEqual(['not-a-date'])
  })

  test('in words a person can act on', () => {
    const [fault] = faultsOf(before, changesOf('2021-01-01 end body/board', 7))
    expect(fault).toEqual({
      code: 'not-in-force',
      where: { row: 1, field: 'body/board' },
      what: 'On 1 January 2022 body/board is not in force then (change number 3 depends on it)',
      remedy: 'Choose a day on which it is in force, or begin it first.',
    })
    const [other] = faultsOf(before, changesOf('- retract 1', 7))
    expect(other?.what).toBe(
      'body/board points at organisation/trust, which would not be in the record (change number 2)',
    )
  })
})

describe('any history', () => {
  test('that was recorded is refused neither whole nor change by change', () => {
    fc.assert(
      fc.property(anyHistory, ({ changes }) => {
        expect(faultsOf(ledger(words, []), changes)).toEqual([])
      }),
      runs,
    )
  })

  test('is refused once something impossible is put into it', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(1000), ({ changes, ledger: of }, pick) => {
        const change = changes[pick % changes.length]
        if (!change) return
        const bad: Proposal = isDated(change)
          ? of.retracted.has(change.seq)
            ? { act: 'retract', change: change.seq, because: 'Twice' }
            : { act: 'begin', id: change.id, from: change.from, values: {}, because: 'No values' }
          : { act: 'retract', change: change.seq, because: 'Of a withdrawal' }
        const isPerson = isDated(change) && change.id.startsWith('person/')
        const isFree = isPerson && bad.act === 'begin' && faultsOf(of, [bad]).length === 0
        if (isFree) expect(isThereOn(bad, of)).toBe(false)
        else expect(faultsOf(of, [bad])).not.toEqual([])
      }),
      runs,
    )
  })
})

// Of a person nothing must be said, so one may begin again with nothing where there is no such person then.
function isThereOn(begin: Extract<Proposal, { act: 'begin' }>, of: ReturnType<typeof record>): boolean {
  const day = begin.from.replace(/^[?<]/, '')
  const versions = of.timelines.get(begin.id)?.versions ?? []
  return versions.some(({ from, until }) => from <= day && (until === undefined || day < until))
}
