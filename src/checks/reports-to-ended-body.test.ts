import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { reportsToEndedBody } from './reports-to-ended-body.ts'

const lines = `
2020-01-01 begin body/old name="Old Board" form=board
2026-04-01 begin body/new name="New Board" form=board
2026-04-01 begin lineage/1 form=succession old=["body/old"] new=["body/new"]
2026-04-01 end body/old
2020-01-01 begin body/left name=Estates form=committee reportsTo=body/old !! reports-to-ended-body
2020-01-01 begin body/fine name=Fine form=committee reportsTo=body/new
2020-01-01 begin body/alone name=Alone form=forum
2020-01-01 begin body/over name=Over form=committee reportsTo=body/old
2026-01-01 end body/over
`

test('a body that reports to one which has ended', () => {
  expect(foundIn(reportsToEndedBody, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(reportsToEndedBody, lines, '2026-11-22')).toEqual([
    'Estates reports to Old Board, which has ended, now New Board.',
  ])
})

test('not before the day it ends', () => {
  expect(foundIn(reportsToEndedBody, lines, '2026-03-31')).toEqual([])
})
