import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { meetingTime } from './lens.ts'

// 12 meetings of 4 hours are 4 hours a month; 4 of 6 hours are 2. Half a day a week is 0.5 × 7.5 × 52 / 12 = 16.25 hours.
const whole = record`
  2025-01-01 begin body/board name=Board form=board meets=monthly hours=4
  2025-01-01 begin body/panel name=Panel form=committee meets=quarterly hours=6
  2025-01-01 begin body/forum name=Forum form=forum
  2025-01-01 begin role/lead name=Lead systemDays=0.5
  2025-01-01 begin seat/board body=body/board name=Member capacity=member places=2
  2025-01-01 begin seat/panel body=body/panel name=Member capacity=member
  2025-01-01 begin seat/forum body=body/forum name=Member capacity=member
  2025-01-01 begin person/ada
  2025-01-01 begin person/bo
  2025-01-01 begin appointment/1 person=person/ada to=seat/board
  2025-01-01 begin appointment/2 person=person/ada to=seat/forum
  2025-01-01 begin appointment/3 person=person/bo to=seat/board
  2025-01-01 begin appointment/4 person=person/bo to=role/lead
  2026-01-01 begin appointment/5 person=person/ada to=seat/panel
`
const title = titlesOn(whole, '2026-06-01', {
  'person/ada': 'Ada Invented',
  'person/bo': 'Bo Invented',
})

function told(options: Parameters<typeof meetingTime.compute>[1]): readonly string[] {
  const found = meetingTime.compute(on(whole, '2026-06-01'), options, title)
  return meetingTime
    .show(found, title)
    .flatMap((one) => (one.type === 'table' ? one.rows : []))
    .map((row) => row.map((cell) => plain(cell as Text)).join(' | '))
}

test('everyone, heaviest first, with what is not known', () => {
  expect(told({})).toEqual([
    'Ada Invented | 6 | – | No role says how much time is protected | A Board 4; B Panel 2; Forum not known',
    'Bo Invented | 4 | 16.3 | There may be room for more | A Board 4',
  ])
})

test('of one body, of one person, and without a draft', () => {
  expect(told({ body: id('body/forum') })).toHaveLength(1)
  expect(told({ person: id('person/bo') })).toHaveLength(1)
  expect(told({ before: on(whole, '2025-06-01') }).map((one) => one.split(' | ').slice(0, 3))).toEqual([
    ['Ada Invented', '6', '4'],
    ['Bo Invented', '4', 'the same'],
  ])
})
