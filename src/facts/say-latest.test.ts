import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { bookOf, months } from '../../test/series-given.ts'
import { sayLatest } from './say-latest.ts'
import { standingOf } from './standing-of-measure.ts'

const whole = record`
  2025-01-01 begin area/dale name=Dale level=place
  2025-01-01 begin measure/waits name=Waits unit=percent direction=increase frequency=monthly lagDays=20
`

test.each([
  ['nothing loaded yet', '*', '2025-01-31', 'no figure'],
  ['one month', '71.25', '2025-02-19', '71.3% January 2025'],
  ['a month between and the last one due', '70 - 72', '2025-04-20', '72.0% March 2025 1 missing'],
  ['the month after falls due', '70 - 72', '2025-05-21', '72.0% March 2025 2 missing'],
])('%s', (_, values, at, expected) => {
  const book = bookOf(months('measure/waits', 'area/dale', '2025-01', values))
  expect(plain(sayLatest(standingOf(on(whole, at), book, id('measure/waits'), id('area/dale'))))).toBe(
    expected,
  )
})
