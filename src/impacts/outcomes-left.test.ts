import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain, type Block, type Text } from '#core/block.ts'
import { moment } from '#core/day.ts'
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import { lay } from '#core/impact.ts'
import { ledger } from '#core/ledger.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { answersOf } from '#facts/index.ts'
import { outcome } from '#kinds/index.ts'
import { anyRecord, words } from '../../test/any-record.ts'
import { runs } from '../../test/arbitrary/history.ts'
import { changesOf, record } from '../../test/record.ts'
import { outcomesLeft, type OutcomesLeft } from './outcomes-left.ts'

const of = record`
2025-01-01 begin person/ada
2025-01-01 begin person/bo
2025-01-01 begin area/shire name=Shire level=system
2025-01-01 begin organisation/trust name="Larch Trust"
2025-01-01 begin organisation/council name="Dale Council"
2025-01-01 begin role/one name=One
2025-01-01 begin role/two name=Two
2025-01-01 begin role/empty name=Empty
2025-01-01 begin body/board name=Board form=board
2025-01-01 begin seat/chair body=body/board name=Chair capacity=chair exOfficio=["role/one"]
2025-01-01 begin appointment/one person=person/ada to=role/one
2025-01-01 begin appointment/two person=person/bo to=role/two
2025-01-01 begin outcome/home title="Home sooner" level=system area=area/shire
2025-01-01 begin answers-for/one outcome=outcome/home holder=role/one part=accountable
2025-01-01 begin answers-for/chair outcome=outcome/home holder=seat/chair part=assures
2025-01-01 begin answers-for/trust outcome=outcome/home holder=organisation/trust part=contributes
2025-01-01 begin answers-for/council outcome=outcome/home holder=organisation/council part=contributes
2025-01-01 begin outcome/falls title="Fewer falls" level=place
2025-01-01 begin answers-for/empty outcome=outcome/falls holder=role/empty part=accountable
2025-01-01 begin answers-for/board outcome=outcome/falls holder=body/board part=responsible
2025-01-01 begin measure/stays name="Long stays" unit=percent direction=decrease frequency=monthly outcomes=["outcome/home"]
2025-01-01 begin measure/both name=Both unit=percent direction=decrease frequency=monthly outcomes=["outcome/home","outcome/falls"]
2027-06-01 begin answers-for/later outcome=outcome/home holder=role/two part=accountable
2028-01-01 begin answers-for/next outcome=outcome/falls holder=organisation/trust part=responsible`

const NOBODY = 'home accountable 2027-04-01..2027-06-01 role/one>'
const laid = (lines: string) => lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))
const told = ({ left, measures, passes }: OutcomesLeft) => ({
  left: left.map(line),
  passes: passes.map(line),
  measures: measures.map(({ from, measure }) => `${measure} ${from}`),
})
const line = ({ from, outcome, part, until, was, would }: OutcomesLeft['left'][number]) =>
  `${outcome.slice(8)} ${part} ${from}..${until ?? ''} ${was.join()}>${would.join()}`

test.each([
  [
    'a role ends: until another is accountable, and with the seat that follows it',
    '2027-04-01 end role/one',
    [NOBODY, 'home assures 2027-04-01.. seat/chair>'],
    ['home accountable 2027-06-01.. role/one,role/two>role/two'],
  ],
  [
    'its last holder leaves',
    '2027-04-01 end appointment/one',
    [NOBODY, 'home assures 2027-04-01.. seat/chair>'],
    ['home accountable 2027-06-01.. role/one,role/two>role/two'],
  ],
  [
    'someone else takes it up on the same day',
    '2027-04-01 end appointment/one\n2027-04-01 begin appointment/next person=person/bo to=role/one',
    [],
    [],
  ],
  [
    'someone else takes it up later',
    '2027-04-01 end appointment/one\n2027-05-01 begin appointment/next person=person/bo to=role/one',
    ['home accountable 2027-04-01..2027-05-01 role/one>', 'home assures 2027-04-01..2027-05-01 seat/chair>'],
    [],
  ],
  [
    'it is passed on',
    '2027-04-01 amend answers-for/one holder=role/two',
    [],
    [
      'home accountable 2027-04-01..2027-06-01 role/one>role/two',
      'home accountable 2027-06-01.. role/one,role/two>role/two',
    ],
  ],
  [
    'it is passed to a role that nobody holds',
    '2027-04-01 amend answers-for/one holder=role/empty',
    [NOBODY],
    ['home accountable 2027-06-01.. role/one,role/two>role/two'],
  ],
  [
    'an organisation of several ends',
    '2027-04-01 end organisation/council',
    [],
    ['home contributes 2027-04-01.. organisation/council,organisation/trust>organisation/trust'],
  ],
  [
    'a body ends: until the record gives its part to another',
    '2027-04-01 end body/board',
    ['falls responsible 2027-04-01..2028-01-01 body/board>'],
    ['falls responsible 2028-01-01.. body/board,organisation/trust>organisation/trust'],
  ],
  ['a seat ends', '2027-04-01 end seat/chair', ['home assures 2027-04-01.. seat/chair>'], []],
  [
    'somebody takes up what nobody did',
    '2027-04-01 begin appointment/empty person=person/bo to=role/empty',
    [],
    ['falls accountable 2027-04-01.. >role/empty'],
  ],
  ['a role that is empty anyway ends', '2027-04-01 end role/empty', [], []],
  ['nothing of it', '2027-04-01 amend body/board meets=monthly', [], []],
])('%s', (_, lines, left, passes) => {
  const found = outcomesLeft.compute(laid(lines)) as OutcomesLeft
  expect(told(found)).toEqual({ left, passes, measures: [] })
})

test('an outcome ends: who answered for it is not told, its measures are', () => {
  const found = outcomesLeft.compute(laid('2027-04-01 end outcome/home')) as OutcomesLeft
  expect(told(found)).toEqual({ left: [], passes: [], measures: ['measure/stays 2027-04-01'] })
  const mended = laid(
    '2027-04-01 end outcome/home\n2027-04-01 amend measure/stays outcomes=["outcome/falls"]',
  )
  expect(told(outcomesLeft.compute(mended) as OutcomesLeft).measures).toEqual([])
})

test('is shown with its part, its days and whoever is left', () => {
  const shown = (lines: string) => outcomesLeft.show(outcomesLeft.compute(laid(lines)), String)
  const [first] = shown('2027-04-01 end role/one')
  expect(cellsOf(first)).toEqual([
    'outcome/home',
    'Accountable at system level (area/shire)',
    '1 April 2027',
    '31 May 2027',
    'role/one',
    'nobody',
  ])
  expect(cellsOf(shown('2027-04-01 end outcome/home')[0])).toEqual([
    'measure/stays',
    '1 April 2027',
    'outcome/home',
  ])
  expect(shown('2027-04-01 amend body/board meets=monthly')).toEqual([])
})

function cellsOf(block: Block | undefined): readonly string[] {
  const [row] = block?.type === 'table' ? block.rows : []
  return (row ?? []).map((cell) => plain(cell as Text))
}

test('says of every day of the draft what the records without and with it say of that day', () => {
  fc.assert(
    fc.property(anyRecord, ({ ledger: whole }) => {
      const half = Math.floor(whole.changes.length / 2)
      const before = ledger(words, whole.changes.slice(0, half))
      const rest = whole.changes.slice(half).map(({ seq: _seq, recordedAt: _at, by: _by, ...one }) => one)
      const both = lay(before, rest, moment('2026-11-22T09:00:00.000Z'))
      const { left, passes } = outcomesLeft.compute(both) as OutcomesLeft
      for (const day of both.days) {
        const told = [...left, ...passes].filter(
          ({ from, until }) => from <= day && (until === undefined || day < until),
        )
        const [was, would] = [both.was(day), both.would(day)]
        for (const { id: about } of was.all(outcome)) {
          if (!would.get(outcome, about)) continue
          const own = told.filter((one) => one.outcome === about && one.part === 'contributes')
          const [olds, news] = [was, would].map((now) => contributing(now, about))
          expect(own.map((one) => [one.was, one.would])).toEqual(
            String(olds) === String(news) ? [] : [[olds, news]],
          )
        }
      }
    }),
    runs,
  )
})

function contributing(now: Snapshot, about: Id): readonly Id[] {
  const there = answersOf(now, about).filter(
    ({ holder, part }) => part === 'contributes' && now.find(holder) && !isEmpty(now, holder),
  )
  return [...new Set(there.map(({ holder }) => holder))].toSorted()
}

function isEmpty(now: Snapshot, holder: Id): boolean {
  return /^(role|seat)\//.test(holder) && holdersOf(now, holder).length === 0
}
