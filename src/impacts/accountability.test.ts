import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record, titlesOn } from '../../test/record.ts'
import { accountability, type AnsweringChange } from './accountability.ts'

const of = record`
2025-01-01 begin area/dale name=Dale level=place
2025-01-01 begin person/ada
2025-01-01 begin person/bo
2025-01-01 begin organisation/trust name="Larch Trust"
2025-01-01 begin body/board name=Board form=board
2025-01-01 begin role/chief name=Chief
2025-01-01 begin role/lead name=Lead
2025-01-01 begin seat/chief body=body/board name="Chief’s seat" capacity=member exOfficio=["role/chief"]
2025-01-01 begin appointment/ada person=person/ada to=role/chief
2027-09-01 end appointment/ada
2025-01-01 begin outcome/home title="Home" level=system
2025-01-01 begin outcome/air title="Air" level=place area=area/dale
2025-01-01 begin answers-for/home outcome=outcome/home holder=role/chief part=accountable
2025-01-01 begin answers-for/air outcome=outcome/air holder=seat/chief part=responsible
2025-01-01 begin answers-for/trust outcome=outcome/air holder=organisation/trust part=contributes
2025-01-01 begin answers-for/told outcome=outcome/air holder=role/lead part=informed`

function told(lines: string): readonly string[] {
  const laid = lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))
  const found = accountability.compute(laid) as readonly AnsweringChange[]
  const title = titlesOn(of, '2027-01-01', { 'person/ada': 'Ada', 'person/bo': 'Bo' })
  return accountability
    .show(found, title)
    .flatMap((block) =>
      block.type === 'table' ? block.rows.map((row) => row.map((one) => plain(one as Text)).join(' | ')) : [],
    )
}

test.each([
  [
    'a part is given to another',
    '2027-04-01 amend answers-for/home holder=role/lead',
    ['Home | Accountable, at system level | 1 April 2027 | Chief (Ada) | Lead vacant'],
  ],
  [
    'someone leaves a role: what it and the seat that follows it answer for, until the record empties them too',
    '2027-04-01 end appointment/ada',
    [
      'Air | Responsible, at place level for Dale | 1 April 2027 | Chief’s seat, Board (Ada) | Chief’s seat, Board vacant',
      'Home | Accountable, at system level | 1 April 2027 | Chief (Ada) | Chief vacant',
    ],
  ],
  [
    'a role ends and is still named',
    '2027-04-01 end role/chief\n2027-04-01 end appointment/ada\n2027-04-01 amend seat/chief exOfficio=["role/lead"]',
    [
      'Air | Responsible, at place level for Dale | 1 April 2027 | Chief’s seat, Board (Ada) | Chief’s seat, Board vacant',
      'Home | Accountable, at system level | 1 April 2027 | Chief (Ada) | Chief vacant',
    ],
  ],
  [
    'someone else is appointed beside',
    '2027-04-01 begin appointment/bo person=person/bo to=role/lead\n2027-05-01 begin answers-for/bo outcome=outcome/home holder=role/lead part=accountable',
    ['Home | Accountable, at system level | 1 May 2027 | Chief (Ada) | Chief (Ada); Lead (Bo)'],
  ],
  [
    'contributors come and go',
    '2027-04-01 end answers-for/trust',
    ['Air | Contributes, at place level for Dale | 1 April 2027 | Larch Trust | nobody'],
  ],
  [
    'a part moves to another level',
    '2027-04-01 amend answers-for/home level=place',
    [
      'Home | Accountable, at system level | 1 April 2027 | Chief (Ada) | nobody',
      'Home | Accountable, at place level | 1 April 2027 | nobody | Chief (Ada)',
    ],
  ],
  [
    'a new outcome',
    '2027-04-01 begin outcome/new title=New level=system\n2027-04-01 begin answers-for/new outcome=outcome/new holder=organisation/trust part=accountable',
    ['unknown outcome | Accountable, at system level | 1 April 2027 | nobody | Larch Trust'],
  ],
  ['what is told of an outcome and not done', '2027-04-01 end answers-for/told', []],
  ['nothing of the kind', '2027-04-01 amend body/board meets=monthly', []],
])('%s', (_, lines, expected) => {
  expect(told(lines)).toEqual(expected)
})
