import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { bodyWithoutSeats } from './body-without-seats.ts'

const lines = `
2020-01-01 begin body/bare name="Audit Group" form=committee !! body-without-seats
2020-01-01 begin body/ended name="Estates Group" form=committee !! body-without-seats
2020-01-01 begin seat/ended body=body/ended name=Member capacity=member
2026-01-01 end seat/ended
2020-01-01 begin body/one name=One form=committee
2020-01-01 begin seat/one body=body/one name=Member capacity=attendee
2020-01-01 begin body/over name=Over form=committee
2026-01-01 end body/over
`

test('a body without any seat in force', () => {
  expect(foundIn(bodyWithoutSeats, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(bodyWithoutSeats, lines, '2026-11-22')).toEqual([
    'No seat of Audit Group is recorded.',
    'No seat of Estates Group is recorded.',
  ])
})
