import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { bookOf, months } from '../../test/series-given.ts'
import { on, record } from '../../test/record.ts'
import { standingOf } from './standing-of-measure.ts'

const whole = record`
  2024-04-01 begin area/dale name=Dale level=place
  2024-04-01 begin area/fell name=Fell level=place
  2024-04-01 begin measure/waits name="Waits" unit=percent direction=increase frequency=monthly lagDays=30 most=100
  2024-04-01 begin measure/spend name="Overspend" unit=pounds-million direction=decrease frequency=monthly cumulative=true
  2024-04-01 begin measure/years name="Healthy years" unit=years direction=increase frequency=yearly
  2025-04-01 begin target/national measure=measure/waits value=11 source=national
  2025-10-01 begin series-mark/strike measure=measure/waits of=area/dale sort=left-out text="Strike"
  2026-02-01 begin series-mark/move measure=measure/waits of=area/fell sort=rebase text="A new site"
  2026-12-01 end target/national
`
const dale = id('area/dale')
const waits = id('measure/waits')
// Worked in research/measures.md 1.2: mean 10, mean moving range 2, limits 4.68 and 15.32.
const book = bookOf(
  months('measure/waits', 'area/dale', '2024-11', '9 11 9 11 9 11 9 11 9 11 9 99 11 9 11 - * 20'),
)

test('figures up to the day are read, with what is missing, left out and to be reached', () => {
  const standing = standingOf(on(whole, '2026-03-15'), book, waits, dale)
  expect(standing.latest).toEqual({ day: '2026-01-01', value: 11, target: 11 })
  // February's figure is due at the end of March; 30 days after the month.
  expect(standing.missing).toEqual([])
  const { answer } = standing
  expect(
    answer.points.map((one) => `${one.value ?? 'none'}${one.leftOut ? ' left out' : ''}`).join(', '),
  ).toBe('9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 99 left out, 11, 9, 11, none')
  expect(answer.points[0]?.mean).toBeCloseTo(10, 10)
  expect(answer.points[0]?.upper).toBeCloseTo(15.32, 10)
  expect([answer.variation, answer.assurance]).toEqual(['common', 'hit-or-miss'])
  expect(answer.points.map((one) => one.target)).toEqual([...Array(5).fill(undefined), ...Array(11).fill(11)])
  expect(standing.marks.map((one) => one.id)).toEqual(['series-mark/strike'])
})

test('a month that is due and was not loaded is missing, and one that was withheld is not', () => {
  const standing = standingOf(on(whole, '2026-11-23'), book, waits, dale)
  expect(standing.missing).toEqual([
    '2026-02-01',
    '2026-05-01',
    '2026-06-01',
    '2026-07-01',
    '2026-08-01',
    '2026-09-01',
  ])
  const february = standing.answer.points.find((one) => one.date === '2026-02-01')
  expect(february?.value).toBeUndefined()
  expect(standing.latest).toEqual({ day: '2026-04-01', value: 20, target: 11 })
  expect(standing.answer.variation).toBe('improvement-high')
})

test('what was known before gives another standing, and the same question the same one', () => {
  const now = on(whole, '2026-03-15')
  const revised = bookOf(
    months('measure/waits', 'area/dale', '2025-01', '9 11'),
    months('measure/waits', 'area/dale', '2025-02', '12'),
  )
  expect(standingOf(now, revised, waits, dale).figures[1]).toMatchObject({ value: 12, revised: 1 })
  expect(standingOf(now, revised, waits, dale)).toBe(standingOf(now, revised, waits, dale))
  expect(standingOf(now, book, waits, dale)).not.toBe(standingOf(now, revised, waits, dale))
})

test.each([
  ['measure/spend', 'cumulative'],
  ['measure/years', 'yearly'],
])('%s is drawn and not judged', (of, why) => {
  const figures = months(of, 'area/dale', '2025-01', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 99')
  const standing = standingOf(on(whole, '2026-05-01'), bookOf(figures), id(of), dale)
  expect(standing.unjudged).toBe(why)
  const { answer } = standing
  expect([answer.variation, answer.assurance, answer.suggestedRebase]).toEqual(['none', 'none', undefined])
  expect(answer.points.every((one) => one.rules.length === 0 && one.mean === undefined)).toBe(true)
  expect(answer.variationSentence).toMatch(/^Not judged: /)
})

test('without figures there is nothing to say, and nothing is missing', () => {
  const standing = standingOf(on(whole, '2026-03-15'), bookOf(), waits, dale)
  expect(standing.latest).toBeUndefined()
  expect([standing.missing, standing.figures, standing.answer.points]).toEqual([[], [], []])
  expect(standing.answer.variation).toBe('none')
})

test('a target that has ended is judged no more, and still drawn where it was', () => {
  const late = bookOf(months('measure/waits', 'area/dale', '2025-12', '9 11 9 11 9 11 9 11 9 11 9 11 9 11'))
  const { answer } = standingOf(on(whole, '2027-02-01'), late, waits, dale)
  expect(answer.assurance).toBe('none')
  expect(answer.points[0]?.target).toBe(11)
  expect(answer.points.at(-1)?.target).toBeUndefined()
})

test('a measure that is not in force is a fault of who asks', () => {
  expect(() => standingOf(on(whole, '2024-01-01'), book, waits, dale)).toThrow(
    'measure/waits is a measure in force',
  )
})
