// Which truth is looked at: the day, what was known when, and a draft over it.
import { expect, test } from 'vitest'
import { changesOf, record } from '../../test/record.ts'
import { day, moment } from './day.ts'
import { id } from './id.ts'
import { look, parseStandpoint, showMoment, showStandpoint, showStandpointOnPaper } from './standpoint.ts'

const TODAY = day('2026-04-01')
const NOW = moment('2026-04-01T12:00:00.000Z')

test.each([
  [undefined, undefined, { day: TODAY }],
  ['', '', { day: TODAY }],
  ['2024-02-29', undefined, { day: '2024-02-29' }],
  ['2024-02-29', '2025-01-01', { day: '2024-02-29', known: '2025-01-01T23:59:59.999Z' }],
  [undefined, '2025-01-01T10:15:00.000Z', { day: TODAY, known: '2025-01-01T10:15:00.000Z' }],
  ['2023-02-29', undefined, undefined],
  ['2024-02', undefined, undefined],
  ['tomorrow', undefined, undefined],
  ['2024-02-29', 'yesterday', undefined],
  ['2024-02-29', '2025-02-30', undefined],
])('on %j known %j', (on, known, expected) => expect(parseStandpoint(on, known, TODAY)).toEqual(expected))

test('in words', () => {
  expect(showStandpoint({ day: TODAY })).toBe('In force on 1 April 2026, as recorded today')
  expect(
    showStandpoint({
      day: TODAY,
      known: moment('2026-05-03T10:15:00.000Z'),
      draft: { title: 'New board', proposals: [] },
    }),
  ).toBe('Draft, not in force: New board. In force on 1 April 2026, as recorded by 3 May 2026 at 10:15 UTC')
  expect(showMoment(moment('2026-05-03T23:59:59.999Z'))).toBe('the end of 3 May 2026')
})

test.each([
  ['today', { day: TODAY }, 'As it stands on 1 April 2026'],
  ['another day', { day: day('2027-01-01') }, 'As it stands on 1 January 2027, as recorded by 1 April 2026'],
  [
    'a draft, and what was known',
    {
      day: TODAY,
      known: moment('2026-03-03T23:59:59.999Z'),
      draft: { title: 'New board', proposals: [] },
    },
    'As it would stand on 1 April 2026 with the draft “New board”, which is not in force, as recorded by the end of 3 March 2026',
  ],
])('on paper: %s', (_, at, expected) => expect(showStandpointOnPaper(at, TODAY)).toBe(expected))

const whole = record`
2020-01-01 begin body/a name=A form=board -- at=2020-01-01T09:00:00.000Z
2025-01-01 amend body/a name=B -- at=2025-06-01T09:00:00.000Z`
const draft = { title: 'Draft', proposals: changesOf('2026-01-01 amend body/a name=C') }

test.each([
  ['now', {}, 'B'],
  ['before it was known', { known: moment('2025-05-31T23:59:59.999Z') }, 'A'],
  ['with a draft', { draft }, 'C'],
  ['with a draft over what was known', { known: moment('2025-05-31T23:59:59.999Z'), draft }, 'C'],
])('%s', (_, more, name) => {
  const seen = look(whole, { day: TODAY, ...more }, NOW)
  expect(seen.find(id('body/a'))?.values).toMatchObject({ name })
  expect(seen.day).toBe(TODAY)
})

test('the two lines of time are independent', () => {
  const seen = look(whole, { day: day('2024-01-01'), known: moment('2026-01-01T00:00:00.000Z') }, NOW)
  expect(seen.find(id('body/a'))?.values).toMatchObject({ name: 'A' })
})
