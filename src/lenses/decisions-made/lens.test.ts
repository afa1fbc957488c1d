import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { linesOf } from '../../../test/ground.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { decisionsMade } from './lens.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board
2025-05-01 begin decision/before title="On the day itself" body=body/board
2025-05-02 begin decision/first title="The first" body=body/board minute="Item 4" quorate=yes
2026-05-01 begin decision/last title=Today body=body/board quorate=no
2026-05-02 begin decision/later title=Tomorrow`

test('after the day and until today, the newest first', () => {
  const title = titlesOn(of, '2026-05-01')
  const found = decisionsMade.compute(on(of, '2026-05-01'), { since: day('2025-05-01') }, title)
  expect(linesOf(decisionsMade.show(found, title))).toEqual([
    '= Decisions since 1 May 2025',
    'Decided on | What was decided | By | Minute | Quorum',
    '1 May 2026 | Today | Board |  | Not met',
    '2 May 2025 | The first | Board | Item 4 | Met',
  ])
})
