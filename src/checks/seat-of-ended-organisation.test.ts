import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { seatOfEndedOrganisation } from './seat-of-ended-organisation.ts'

const lines = `
2020-01-01 begin organisation/old name="Old Trust"
2020-01-01 begin organisation/plain name="Lapsed Charity"
2026-04-01 begin organisation/new name="New Trust"
2026-04-01 begin lineage/1 form=merge old=["organisation/old"] new=["organisation/new"]
2026-04-01 end organisation/old
2026-04-01 end organisation/plain
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/one body=body/board name=One capacity=member nominatedBy=["organisation/old","organisation/new"] !! seat-of-ended-organisation
2020-01-01 begin seat/two body=body/board name=Two capacity=member nominatedBy=["organisation/plain"] !! seat-of-ended-organisation
2020-01-01 begin seat/fine body=body/board name=Fine capacity=member nominatedBy=["organisation/new"]
2020-01-01 begin seat/over body=body/board name=Over capacity=member nominatedBy=["organisation/old"]
2026-01-01 end seat/over
2020-01-01 begin body/closed name=Closed form=board
2020-01-01 begin seat/closed body=body/closed name=Member capacity=member nominatedBy=["organisation/old"]
2026-01-01 end body/closed
`

test('a seat whose nominating organisation has ended, with what became of it', () => {
  expect(foundIn(seatOfEndedOrganisation, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(seatOfEndedOrganisation, lines, '2026-11-22')).toEqual([
    'One, Board is nominated to by Old Trust, which has ended, now New Trust.',
    'Two, Board is nominated to by Lapsed Charity, which has ended.',
  ])
})

test('not before the day it ends', () => {
  expect(foundIn(seatOfEndedOrganisation, lines, '2026-03-31')).toEqual([])
})
