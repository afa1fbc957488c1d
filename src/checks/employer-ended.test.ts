import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { employerEnded } from './employer-ended.ts'

const lines = `
2020-01-01 begin organisation/old name="Old Trust"
2026-04-01 begin organisation/new name="New Trust"
2026-04-01 begin lineage/1 form=rename old=["organisation/old"] new=["organisation/new"]
2026-04-01 end organisation/old
2020-01-01 begin role/both name=Lead employers=["organisation/old","organisation/new"] employerOfRecord=organisation/old !! employer-ended
2020-01-01 begin role/record name=Analyst employers=["organisation/new"] employerOfRecord=organisation/old !! employer-ended
2020-01-01 begin role/fine name=Fine employers=["organisation/new"]
2020-01-01 begin role/over name=Over employers=["organisation/old"]
2026-01-01 end role/over
`

test('a role whose employer has ended, told once', () => {
  expect(foundIn(employerEnded, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(employerEnded, lines, '2026-11-22')).toEqual([
    'Lead is employed by Old Trust, which has ended, now New Trust.',
    'Analyst is employed by Old Trust, which has ended, now New Trust.',
  ])
})

test('not before the day it ends', () => {
  expect(foundIn(employerEnded, lines, '2026-03-31')).toEqual([])
})
