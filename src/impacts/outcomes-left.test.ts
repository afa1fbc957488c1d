import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { lay } from '#core/impact.ts'
import { ledger } from '#core/ledger.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { answersOf, nobodyThere } from '#facts/index.ts'
import { outcome } from '#kinds/index.ts'
import { anyRecord, words } from '../../test/any-record.ts'
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

const laid = (lines: string) => lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))
const found = (lines: string) => outcomesLeft.compute(laid(lines)) as OutcomesLeft
const line = ({ from, holders, outcome: about, part, until }: OutcomesLeft['left'][number]) =>
  `${about.slice(8)} ${part} ${from}..${until ?? ''} ${holders.join()}`
const UNTIL_JUNE = 'home accountable 2027-04-01..2027-06-01 role/one'

test.each([
  [
    'a role ends: until another is accountable, and with the seat that follows it',
    '2027-04-01 end role/one',
    [UNTIL_JUNE, 'home assures 2027-04-01.. seat/chair'],
  ],
  [
    'its last holder leaves',
    '2027-04-01 end appointment/one',
    [UNTIL_JUNE, 'home assures 2027-04-01.. seat/chair'],
  ],
  [
    'someone else takes it up on the same day',
    '2027-04-01 end appointment/one\n2027-04-01 begin appointment/next person=person/bo to=role/one',
    [],
  ],
  [
    'someone else takes it up later',
    '2027-04-01 end appointment/one\n2027-05-01 begin appointment/next person=person/bo to=role/one',
    ['home accountable 2027-04-01..2027-05-01 role/one', 'home assures 2027-04-01..2027-05-01 seat/chair'],
  ],
  ['it is passed on', '2027-04-01 amend answers-for/one holder=role/two', []],
  [
    'it is passed to a role that nobody holds',
    '2027-04-01 amend answers-for/one holder=role/empty',
    [UNTIL_JUNE],
  ],
  ['it goes to another level', '2027-04-01 amend answers-for/one level=place', [UNTIL_JUNE]],
  ['it is taken back as a mistake', '- retract 14', ['home accountable 2025-01-01..2027-06-01 role/one']],
  ['one organisation of several ends', '2027-04-01 end organisation/council', []],
  [
    'both of them end',
    '2027-04-01 end organisation/council\n2027-05-01 end organisation/trust',
    ['home contributes 2027-05-01.. organisation/council,organisation/trust'],
  ],
  [
    'a body ends: until the record gives its part to another',
    '2027-04-01 end body/board',
    ['falls responsible 2027-04-01..2028-01-01 body/board'],
  ],
  ['a seat ends', '2027-04-01 end seat/chair', ['home assures 2027-04-01.. seat/chair']],
  [
    'somebody takes up what nobody did',
    '2027-04-01 begin appointment/empty person=person/bo to=role/empty',
    [],
  ],
  ['a role that is empty anyway ends', '2027-04-01 end role/empty', []],
  ['nothing of it', '2027-04-01 amend body/board meets=monthly', []],
])('%s', (_, lines, left) => {
  expect(found(lines).left.map(line)).toEqual(left)
  expect(found(lines).measures).toEqual([])
})

test('an outcome ends: who answered for it is not told, its measures are', () => {
  const ends = '2027-04-01 end outcome/home'
  expect(found(ends)).toEqual({
    left: [],
    measures: [{ measure: 'measure/stays', outcomes: ['outcome/home'], from: '2027-04-01' }],
  })
  const mended = `${ends}\n2027-04-01 amend measure/stays outcomes=["outcome/falls"]`
  expect(found(mended).measures).toEqual([])
})

test('is shown with its part, who has it, and the days', () => {
  const shown = (lines: string) =>
    outcomesLeft.show(found(lines), String).map((block) => {
      const [row] = block.type === 'table' ? block.rows : []
      return (row ?? []).map((cell) => plain(cell as Text))
    })
  expect(shown('2027-04-01 end role/one')).toEqual([
    ['outcome/home', 'Accountable at system level (area/shire)', 'role/one', '1 April 2027', '31 May 2027'],
  ])
  expect(shown('2027-04-01 end seat/chair')).toEqual([
    ['outcome/home', 'Assures', 'seat/chair', '1 April 2027', 'goes on'],
  ])
  expect(shown('2027-04-01 end outcome/home')).toEqual([['measure/stays', '1 April 2027', 'outcome/home']])
  expect(shown('2027-04-01 amend body/board meets=monthly')).toEqual([])
})

test('says of every day of the draft what the records without and with it say of that day', () => {
  fc.assert(
    fc.property(anyRecord, ({ ledger: whole }) => {
      const half = Math.floor(whole.changes.length / 2)
      const before = ledger(words, whole.changes.slice(0, half))
      const rest = whole.changes.slice(half).map(({ seq: _seq, recordedAt: _at, by: _by, ...one }) => one)
      const both = lay(before, rest, moment('2026-11-22T09:00:00.000Z'))
      const { left } = outcomesLeft.compute(both) as OutcomesLeft
      for (const day of both.days) {
        const told = left.filter(({ from, until }) => from <= day && (until === undefined || day < until))
        const [was, would] = [both.was(day), both.would(day)]
        const expected = was.all(outcome).flatMap(({ id: about }) => {
          if (!would.get(outcome, about)) return []
          const still = partsHad(would, about)
          return [...partsHad(was, about)].filter((key) => !still.has(key))
        })
        expect(
          told.map(({ area, level, outcome: about, part }) => keyOf(about, part, level, area)).toSorted(),
        ).toEqual(expected.toSorted())
      }
    }),
  )
})

function partsHad(now: Snapshot, about: Id): ReadonlySet<string> {
  const there = answersOf(now, about).filter(({ holder }) => now.find(holder) && !nobodyThere(now, holder))
  return new Set(
    there.map(({ area, level, part }) =>
      part === 'accountable' ? keyOf(about, part, level, area) : keyOf(about, part),
    ),
  )
}

function keyOf(about: Id, part: string, level = '', area = ''): string {
  return [about, part, level, area].join(' ')
}
