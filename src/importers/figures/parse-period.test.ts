// Periods as English publications write them, by how often a measure is published.
import { expect, test } from 'vitest'
import type { Frequency } from '#kinds/measure.ts'
import { parsePeriod } from './parse-period.ts'

test.each<[Frequency, string | number, string]>([
  ['monthly', '2025-04-01', '2025-04-01'],
  ['monthly', '01/04/2025', '2025-04-01'],
  ['monthly', 'Apr-25', '2025-04-01'],
  ['monthly', 'April 2025', '2025-04-01'],
  ['monthly', 'Month ending 30/04/2025', '2025-04-01 written 2025-04-30'],
  ['monthly', '12 months to March 2025', '2025-03-01'],
  ['daily', '7 April 2025', '2025-04-07'],
  ['daily', 'April 2025', 'wrong-frequency'],
  ['weekly', 'w/c 07/04/2025', '2025-04-07'],
  ['weekly', 'Week ending 13 April 2025', '2025-04-07'],
  ['weekly', 'w/e 13/04/2025', '2025-04-07'],
  ['quarterly', 'Q1 2025/26', '2025-04-01'],
  ['quarterly', '2024/25 Q4', '2025-01-01'],
  ['quarterly', 'May 2025', '2025-04-01 written 2025-05-01'],
  ['quarterly', '2025 Q1', 'not-a-period'],
  ['yearly', '2024/25', '2024-04-01'],
  ['yearly', 'FY2024-25', '2024-04-01'],
  ['yearly', 'Year ending March 2025', '2024-04-01'],
  ['yearly', 2024, '2024-01-01'],
  ['monthly', '2024/25', 'wrong-frequency'],
  ['monthly', 'Q1 2025/26', 'wrong-frequency'],
  ['monthly', 'last month', 'not-a-period'],
  ['monthly', '?2025-04-01', 'not-a-period'],
  ['monthly', 45748, 'not-a-period'],
  ['monthly', 'w/e April 2025', 'not-a-period'],
  ['monthly', '', 'none'],
])('%s %j → %s', (frequency, cell, expected) => {
  const read = parsePeriod(cell, frequency)
  const said =
    read.is === 'period'
      ? `${read.day}${read.written ? ` written ${read.written}` : ''}`
      : read.is === 'unclear'
        ? read.problem.code
        : 'none'
  expect(said).toBe(expected)
})
