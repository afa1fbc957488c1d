import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { addMonths, day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { seriesBook } from '#core/series-book.ts'
import { standingsOfOutcome } from '#facts/index.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { goingInShort, goingOfOutcome } from './lens.ts'

const whole = record`
  2023-01-01 begin area/shire name=Shire level=system
  2023-01-01 begin outcome/leave title=Leave level=system area=area/shire
  2023-01-01 begin outcome/dull title=Dull level=system area=area/shire
  2023-01-01 begin measure/ready name="Ready to leave" unit=count direction=decrease frequency=monthly outcomes=["outcome/leave"]
  2023-01-01 begin measure/other name="A calm one" unit=count direction=decrease frequency=monthly outcomes=["outcome/leave"]
  2023-01-01 begin measure/empty name="Empty" unit=count direction=decrease frequency=monthly outcomes=["outcome/leave"]
  2023-01-01 begin target/ready measure=measure/ready value=50 source=national
`
// Calm about 100 with ranges of 2, then far above the upper limit: worse, and never near the target.
const MONTHS = 20
const figures = Array.from({ length: MONTHS }, (_, at) => {
  const calm = 100 + (at % 2) * 2
  const of = { of: id('area/shire'), strand: 'actual', day: addMonths(day('2023-01-01'), at) } as const
  return [
    { ...of, measure: id('measure/ready'), value: at === MONTHS - 1 ? 160 : calm },
    { ...of, measure: id('measure/other'), value: calm },
  ]
}).flat()
const load = { number: 1, at: moment('2024-09-10T00:00:00.000Z'), by: 'a test', because: '', figures: 40 }
const now = on(whole, '2024-09-10')
const book = seriesBook([{ load, figures }])
const optionsOf = (of: string) => ({
  ...standingsOfOutcome(now, book, id(of)),
  wayToMeasure: (measure: string, subject: string) => `/${measure}?of=${subject}`,
})
const title = titlesOn(whole, '2024-09-10')

function told(of: string): readonly string[] {
  return goingOfOutcome.show(goingOfOutcome.compute(now, optionsOf(of), title), title).flatMap((block) => {
    if (block.type === 'prose') return [plain(block.text)]
    if (block.type !== 'table') return []
    if (block.rows.length === 0) return [block.empty ?? '']
    return block.rows.map((row) => row.map((one) => plain(one as Text)).join(' | '))
  })
}

test('each measure with its latest figure and both sentences, the most pressing first', () => {
  const [first, second, third] = told('outcome/leave')
  expect(first).toMatch(/^Ready to leave, Shire \| 160 August 2024 \| .*upper.* \| 50 \| .*target.*$/)
  expect(second).toMatch(/^A calm one, Shire \| 102 August 2024 \| .* \| none \|/)
  expect(third).toBe('Without figures for this: Empty.')
})

test('without measures it says so', () => {
  expect(told('outcome/dull')).toEqual(['No measure tells how this outcome is going.'])
  expect(plain(goingInShort(optionsOf('outcome/dull')))).toBe('no measure')
})

test('in a line: the most pressing, and how many more', () => {
  expect(plain(goingInShort(optionsOf('outcome/leave')))).toBe(
    'Ready to leave: 160 August 2024 Getting worse, higher Target will not be met and 1 more',
  )
  const none = { ...optionsOf('outcome/leave'), standings: [] }
  expect(plain(goingInShort(none))).toBe('no figures yet')
})
