import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { pathsTaken } from './lens.ts'

const whole = record`
  2010-01-01 begin organisation/trust name=Trust sector=nhs
  2010-01-01 begin organisation/council name=Council sector=council
  2010-01-01 begin role/chief name=Chief employers=["organisation/trust"]
  2010-01-01 begin role/social name="Social care" employers=["organisation/council"]
  2010-01-01 begin role/joint name=Joint employers=["organisation/council","organisation/trust"]
  2010-01-01 begin person/ada
  2010-01-01 begin person/bo
  2012-01-01 begin appointment/a1 person=person/ada to=role/social
  2014-01-01 begin appointment/a2 person=person/ada to=role/chief
  2015-01-01 end appointment/a1
  2017-01-01 end appointment/a2
  2017-02-01 begin appointment/a3 person=person/ada to=role/joint
  2017-02-01 begin appointment/b1 person=person/bo to=role/chief
`
const title = titlesOn(whole, '2024-01-01', { 'person/ada': 'Ada Invented', 'person/bo': 'Bo Madeup' })
const told = (of: string) =>
  pathsTaken
    .show(pathsTaken.compute(on(whole, '2024-01-01'), { of: id(of) }, title), title)
    .flatMap((one) => {
      if (one.type === 'prose') return [plain(one.text)]
      if (one.type !== 'table') return []
      return one.rows.map((row) => row.map((cell) => plain(cell as Text)).join(' | '))
    })

test('in a sentence and in a table', () => {
  expect(told('role/chief')).toEqual([
    'It was taken up 2 times. People came from a council (1) and somewhere not recorded (1). Those who left went to an NHS trust or board (1) and a council (1).',
    'Ada Invented | Social care (Council), for a time beside it | 1 January 2014 until 1 January 2017 | Joint (NHS trust or board, Council)',
    'Bo Madeup | not recorded | since 1 February 2017 | still there',
  ])
})

test('nothing where nobody held it', () => {
  expect(told('role/none')).toEqual([])
})

test('nothing recorded before or after', () => {
  expect(told('role/social')[0]).toBe(
    'It was taken up once. Where from is not recorded. Those who left went to an NHS trust or board (1).',
  )
  expect(told('role/joint')[0]).toBe('It was taken up once. People came from an NHS trust or board (1).')
})
