// Dates as people write them, in a table, and every day written in each style read back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, showDay, type Day } from '#core/day.ts'
import { parseDate } from './parse-date.ts'

const dates: readonly (readonly [written: string | number, when: string])[] = [
  ['01/07/2022', '2022-07-01'],
  ['1/7/2022', '2022-07-01'],
  ['1/7/22', '2022-07-01'],
  ['01.07.2022', '2022-07-01'],
  ['14.03.2024', '2024-03-14'],
  ['14-03-2024', '2024-03-14'],
  ['14 03 2024', '2024-03-14'],
  ['14 / 03 / 2024', '2024-03-14'],
  ['14–03–2024', '2024-03-14'],
  ['Fri 01/07/2022', '2022-07-01'],
  ['01/07/2022 09:30', '2022-07-01'],
  ['1 July 2022', '2022-07-01'],
  [' 1  July\u00a02022 ', '2022-07-01'],
  ['01 JULY 2022', '2022-07-01'],
  ['1st July 2022', '2022-07-01'],
  ['1st Jul 22', '2022-07-01'],
  ['2nd of August 2022', '2022-08-02'],
  ['3rd Sept. 2022', '2022-09-03'],
  ['the 4th of May, 2022', '2022-05-04'],
  ['1-Jul-22', '2022-07-01'],
  ['1-Jul-2022', '2022-07-01'],
  ['1jul22', '2022-07-01'],
  ["1 Jul '22", '2022-07-01'],
  ['Friday 1 July 2022', '2022-07-01'],
  ['Fri, 1 Jul 2022', '2022-07-01'],
  ['July 1, 2022', '2022-07-01'],
  ['July 1st 2022', '2022-07-01'],
  ['July 2022', '2022-07'],
  ['Jul 2022', '2022-07'],
  ['Jul-22', '2022-07'],
  ["Jul '22", '2022-07'],
  ['Jul-99', '1999-07'],
  ['JUL 70', '1970-07'],
  ['jul 69', '2069-07'],
  ['Sept 2022', '2022-09'],
  ['July, 2022', '2022-07'],
  ['07/2022', '2022-07'],
  ['7-2022', '2022-07'],
  ['2022/07', '2022-07'],
  ['2022-07', '2022-07'],
  ['2022', '2022'],
  [2022, '2022'],
  ['2022-07-01', '2022-07-01'],
  ['2022/07/01', '2022-07-01'],
  ['2022.7.1', '2022-07-01'],
  ['2022-07-01T00:00:00.000Z', '2022-07-01'],
  ['2022-07-01 09:30:00', '2022-07-01'],
  ['?2024-01-01', '?2024-01-01'],
  ['<2016-04-01', '<2016-04-01'],
  ['29/02/2024', '2024-02-29'],
  ['31/12/1999', '1999-12-31'],
]

const words: readonly (readonly [written: string | null, is: string])[] = [
  ['tbc', 'to-be-confirmed'],
  ['TBC', 'to-be-confirmed'],
  ['t.b.c.', 'to-be-confirmed'],
  ['(tbc)', 'to-be-confirmed'],
  ['TBC?', 'to-be-confirmed'],
  ['To be confirmed', 'to-be-confirmed'],
  ['?', 'to-be-confirmed'],
  ['unknown', 'to-be-confirmed'],
  ['ongoing', 'not-ended'],
  ['On-going', 'not-ended'],
  ['present', 'not-ended'],
  ['to date', 'not-ended'],
  ['Current', 'not-ended'],
  ['n/a', 'none'],
  ['N/A', 'none'],
  ['n.a.', 'none'],
  ['-', 'none'],
  ['–', 'none'],
  ['', 'none'],
  ['   ', 'none'],
  [null, 'none'],
]

const unclear: readonly (readonly [written: string | number | boolean, what: RegExp])[] = [
  ['13/25/2022', /not a day in the calendar/],
  ['12/25/2022', /month first/],
  ['July 32, 2022', /not a day/],
  ['30/02/2023', /not a day in the calendar/],
  ['2023-02-29', /not a day in the calendar/],
  ['13/2022', /not a month/],
  ['2022/23', /financial year/],
  ['2022-23', /financial year/],
  ['2022–2023', /financial year/],
  ['FY 22/23', /financial year/],
  ['2009/10', /financial year/],
  ['1 July', /not a date/],
  ['Marketing 22', /not a date/],
  ['1 Juli 2022', /not a date/],
  ['spring 2022', /not a date/],
  ['01/07/2022 - 30/06/2025', /not a date/],
  ['0007', /not a date/],
  ['see note', /not a date/],
  [44743, /number/],
  [20220701, /number/],
  [3.5, /number/],
  [true, /not a date/],
]

describe('parseDate', () => {
  it.each(dates)('reads %j as %s', (written, when) => {
    expect(parseDate(written)).toEqual({ is: 'date', when })
  })
  it.each(words)('reads %j as %s', (written, is) => {
    expect(parseDate(written)).toEqual({ is })
  })
  it.each(unclear)('asks about %j', (written, what) => {
    const reading = parseDate(written)
    expect(reading.is === 'unclear' && reading.problem).toMatchObject({
      code: 'unclear-date',
      raw: String(written),
    })
    expect(reading.is === 'unclear' && reading.problem.what).toMatch(what)
  })

  const pad = (value: number) => String(value).padStart(2, '0')
  const parts = (at: Day) => [Number(at.slice(0, 4)), Number(at.slice(5, 7)), Number(at.slice(8))] as const
  const styles: Readonly<Record<string, (at: Day) => string>> = {
    iso: (at) => at,
    words: (at) => showDay(at),
    'short words': (at) => showDay(at).replace(/([A-Z]..)[a-z]*/, '$1'),
    'American words': (at) => showDay(at).replace(/(\d+) (\w+) (\d+)/, '$2 $1, $3'),
    slashes: (at) => `${parts(at)[2]}/${parts(at)[1]}/${parts(at)[0]}`,
    'padded dots': (at) => `${pad(parts(at)[2])}.${pad(parts(at)[1])}.${parts(at)[0]}`,
    'two-digit year': (at) => `${parts(at)[2]}-${parts(at)[1]}-${at.slice(2, 4)}`,
    'with a time': (at) => `${at}T09:30:00Z`,
  }
  const anyDay = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays(day('1970-01-01'), count))

  it.each(Object.keys(styles))('reads back any day written in %s', (style) => {
    fc.assert(
      fc.property(anyDay, (at) => {
        expect(parseDate(styles[style]?.(at))).toEqual({ is: 'date', when: at })
      }),
    )
  })

  it('answers any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Boolean(parseDate(text).is)),
    )
  })
})
