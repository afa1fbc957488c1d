// The annual review: one year, and the same one in each part.
import { expect, test } from 'vitest'
import { ground, linesOf } from '../../../test/ground.ts'
import { record } from '../../../test/record.ts'
import { reviewPaper } from './paper.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin body/old name="Old Committee" form=committee
2026-02-01 end body/old
2026-01-01 begin body/one name="One Committee" form=committee
2026-01-01 begin body/two name="Two Committee" form=committee
2025-08-01 begin body/between name="Between" form=committee
2025-12-01 end body/between
2025-05-01 begin decision/before title="A year ago to the day" body=body/board
2025-05-02 begin decision/first title="The first of the year" body=body/board minute="Item 4" quorate=yes
2026-05-01 begin decision/last title="Today" body=body/board quorate=no`

const given = ground(of, '2026-05-01')
const lines = (name: string) =>
  linesOf(reviewPaper.parts.find((one) => one.name === name)?.write(given) ?? [])

test('the year begins after the day a year ago, for decisions as for what came and went', () => {
  expect(lines('year')[0]).toBe('= From 1 May 2025 to 1 May 2026')
  expect(
    lines('decisions')
      .slice(2)
      .map((line) => line.split(' | ')[1]),
  ).toEqual(['Today', 'The first of the year'])
})

test('what took effect in the year is told, and no more', () => {
  const text = lines('changed').join('\n')
  expect(text).toContain('One Committee')
  expect(text).toContain('Today')
  expect(text).not.toContain('A year ago')
})

test('an empty record makes a paper too', () => {
  const empty = ground(record``, '2026-05-01')
  for (const part of reviewPaper.parts) expect(linesOf(part.write(empty)).length).toBeGreaterThan(0)
})
