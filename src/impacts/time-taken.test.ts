import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { lay } from '#core/impact.ts'
import { moment } from '#core/day.ts'
import { changesOf, record, titlesOn } from '../../test/record.ts'
import { timeTaken } from './time-taken.ts'

// Monthly meetings of 2 hours are 2 hours a month, quarterly ones of 3 hours are 1.
const whole = record`
  2025-01-01 begin body/board name=Board form=board meets=monthly hours=2
  2025-01-01 begin body/panel name=Panel form=committee meets=quarterly hours=3
  2025-01-01 begin seat/board body=body/board name=Member capacity=member
  2025-01-01 begin seat/panel body=body/panel name=Member capacity=member
  2025-01-01 begin person/ada
  2025-01-01 begin person/bo
  2025-01-01 begin appointment/1 person=person/ada to=seat/board
  2025-01-01 begin appointment/2 person=person/bo to=seat/panel
`
const title = titlesOn(whole, '2026-01-01', { 'person/ada': 'Ada', 'person/bo': 'Bo' })

test.each([
  ['longer meetings', '2027-04-01 amend body/board hours=3', ['Ada 2 3']],
  [
    'someone joins and someone leaves',
    '2027-04-01 begin appointment/3 person=person/bo to=seat/board\n2027-04-01 end appointment/1',
    ['Bo 1 3', 'Ada 2 0'],
  ],
  ['nothing that takes time', '2027-04-01 amend body/board purpose=New', []],
])('%s', (_, lines, expected) => {
  const laid = lay(whole, changesOf(lines), moment('2026-11-22T09:00:00.000Z'))
  const blocks = timeTaken.show(timeTaken.compute(laid), title)
  const rows = blocks.flatMap((one) => (one.type === 'table' ? one.rows : []))
  expect(rows.map((row) => row.map((cell) => plain(cell as Text)).join(' '))).toEqual(expected)
})
