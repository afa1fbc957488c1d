import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { answering } from './lens.ts'

const whole = record`
  2025-01-01 begin area/shire name=Shire level=system
  2025-01-01 begin area/dale name=Dale level=place within=area/shire
  2025-01-01 begin organisation/council name="Dale Council" sector=council
  2025-01-01 begin organisation/trust name="Larch Trust" sector=nhs
  2025-01-01 begin organisation/watch name="The Overseer"
  2025-01-01 begin role/one name="Director of Flow" employers=["organisation/trust"]
  2025-01-01 begin role/two name="Medical Director" employers=["organisation/trust"]
  2025-01-01 begin person/ada
  2025-02-01 begin appointment/a person=person/ada to=role/one
  2025-01-01 begin outcome/home title="Home sooner" level=system area=area/shire needs=["council","voluntary"]
  2025-02-01 begin answers-for/a outcome=outcome/home holder=role/one part=accountable
  2025-03-01 begin answers-for/b outcome=outcome/home holder=role/two part=accountable
  2025-04-01 amend answers-for/b level=place area=area/dale
  2025-02-01 begin answers-for/c outcome=outcome/home holder=organisation/council part=contributes level=place area=area/dale
  2025-02-01 begin answers-for/d outcome=outcome/home holder=role/two part=contributes
  2025-02-01 begin oversight/o overseer=organisation/watch of=organisation/trust about="Stays" outcomes=["outcome/home"] judgement="Could do better" judgedOn=2024-06 bearing=against
`
const names = { 'person/ada': 'Ada' }

function told(at: string) {
  const now = on(whole, at)
  return answering.compute(now, { of: id('outcome/home') }, titlesOn(whole, at, names))
}

test.each([
  ['2025-01-01', ['At system level for Shire, nobody is accountable.']],
  ['2025-02-01', ['At system level for Shire, Director of Flow (Ada) is accountable.']],
  [
    '2025-03-01',
    [
      'At system level for Shire, 2 are accountable: Director of Flow (Ada) and Medical Director vacant since 1 January 2025. a clash',
    ],
  ],
  [
    '2025-04-01',
    [
      'At system level for Shire, Director of Flow (Ada) is accountable.',
      'At place level for Dale, Medical Director is accountable. vacant since 1 January 2025',
    ],
  ],
])('who is accountable on %s', (at, sentences) => {
  expect(told(at)?.sentences.map(plain)).toEqual(sentences)
})

test('who else has a part, by sector, what is missing, and who looks on', () => {
  expect(told('2025-02-01')?.rows.map(({ key, value }) => `${key}: ${plain(value)}`)).toEqual([
    'Contributes: NHS trust or board: Medical Director vacant since 1 January 2025. Council: Dale Council, at place level for Dale. missing: voluntary and community',
    'Overseen by: The Overseer of Larch Trust, last judged June 2024: Could do better pulls another way',
  ])
})

test('an outcome that is not in force is not answered for', () => {
  const found = told('2024-12-31')
  expect(found).toBeUndefined()
  expect(answering.show(found, String)).toEqual([])
})
