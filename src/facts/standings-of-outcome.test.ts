// Which series are taken for which outcome; their values are the affair of the standing.
import { expect, test } from 'vitest'
import { moment, day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { seriesBook } from '#core/series-book.ts'
import { on, record } from '../../test/record.ts'
import { standingsOfOutcome } from './standings-of-outcome.ts'

const whole = record`
  2025-01-01 begin area/shire name=Shire level=system
  2025-01-01 begin area/dale name=Dale level=place within=area/shire
  2025-01-01 begin organisation/trust name=Trust serves=["area/dale"]
  2025-01-01 begin organisation/other name=Other serves=["area/dale"]
  2025-01-01 begin role/chief name=Chief employers=["organisation/trust"]
  2025-01-01 begin outcome/leave title=Leave level=system area=area/shire
  2025-01-01 begin outcome/dale title="Own bed" level=place area=area/dale partOf=outcome/leave
  2025-01-01 begin outcome/deep title="Deeper" level=place area=area/dale partOf=outcome/dale
  2025-01-01 begin outcome/everyone title="No area" level=system
  2025-01-01 begin outcome/birth title="Birth" level=organisation area=area/dale
  2025-01-01 begin outcome/beds title="Beds" level=place area=area/dale
  2025-01-01 begin outcome/none title="None" level=place area=area/dale
  2025-01-01 begin outcome/circle title="Circle" level=place area=area/dale partOf=outcome/circle
  2025-01-01 begin answers-for/a outcome=outcome/birth holder=role/chief part=accountable
  2025-01-01 begin measure/ready name=Ready unit=count direction=decrease frequency=monthly outcomes=["outcome/leave","outcome/everyone"]
  2025-01-01 begin measure/births name=Births unit=count direction=decrease frequency=monthly outcomes=["outcome/birth","outcome/beds"]
  2025-01-01 begin measure/empty name=Empty unit=count direction=decrease frequency=monthly outcomes=["outcome/leave"]
`
const JANUARY = day('2025-01-01')
const figure = (measure: string, of: string) =>
  ({ measure: id(measure), of: id(of), strand: 'actual', day: JANUARY, value: 5 }) as const
const figures = [
  figure('measure/ready', 'area/shire'),
  figure('measure/ready', 'area/dale'),
  figure('measure/births', 'organisation/trust'),
  figure('measure/births', 'organisation/other'),
]
const load = { number: 1, at: moment('2025-02-20T00:00:00.000Z'), by: 'a test', because: '', figures: 4 }
const book = seriesBook([{ load, figures }])

test.each([
  ['leave', 'ready area/shire', 'empty', ''],
  ['everyone', 'ready area/shire', '', ''],
  ['dale', 'ready area/dale', '', 'outcome/leave'],
  ['deep', 'ready area/dale', '', 'outcome/leave'],
  ['birth', 'births organisation/trust', '', ''],
  ['beds', 'births organisation/other; births organisation/trust', '', ''],
  ['none', '', '', ''],
  ['circle', '', '', ''],
  ['unknown', '', '', ''],
])('of %s: %s', (of, expected, without, through) => {
  const found = standingsOfOutcome(on(whole, '2025-02-21'), book, id(`outcome/${of}`))
  expect(found.standings.map((one) => `${one.measure.id.replace('measure/', '')} ${one.of}`).join('; ')).toBe(
    expected,
  )
  expect(found.without.map((one) => one.id.replace('measure/', '')).join()).toBe(without)
  expect(found.through ?? '').toBe(through)
})
