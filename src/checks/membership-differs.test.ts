import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { membershipDiffers } from './membership-differs.ts'

const lines = `
2020-01-01 begin body/fewer name="Harbour Board" form=board size=3 !! membership-differs
2020-01-01 begin seat/fewer-1 body=body/fewer name=Members capacity=member places=2
2020-01-01 begin seat/fewer-2 body=body/fewer name=Attending capacity=attendee
2020-01-01 begin body/more name="Vale Board" form=board size=1 !! membership-differs
2020-01-01 begin seat/more body=body/more name=Members capacity=member places=2
2020-01-01 begin body/bare name=Bare form=board size=1
2020-01-01 begin body/same name=Same form=board size=2
2020-01-01 begin seat/same body=body/same name=Members capacity=member places=2
2020-01-01 begin body/unsaid name=Unsaid form=board
2020-01-01 begin seat/unsaid body=body/unsaid name=Member capacity=member
2020-01-01 begin body/over name=Over form=board size=9
2020-01-01 begin seat/over body=body/over name=Member capacity=member
2026-01-01 end body/over
`

test('more or fewer places than the terms of reference say, without those in attendance', () => {
  expect(foundIn(membershipDiffers, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(membershipDiffers, lines, '2026-11-22')).toEqual([
    'Harbour Board has 2 places in the record and 3 by its terms of reference.',
    'Vale Board has 2 places in the record and 1 by its terms of reference.',
  ])
})
