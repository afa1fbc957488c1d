import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../../test/marked.ts'
import { marksOf } from '../../../test/record.ts'
import { sampleUnit } from './sample-unit.ts'

// A mark stands on the line with which begins what the finding is about.
const lines = `
2020-01-01 begin body/none name="Harbour Board" form=board !! sample-unit
2020-01-01 begin body/given name="Vale Board" form=board short=VB
2020-01-01 begin body/over name="Old Board" form=board
2026-01-01 end body/over
`

test('what is in force and has the fault, and nothing else', () => {
  expect(foundIn(sampleUnit, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(sampleUnit, lines, '2026-11-22')).toEqual(['Harbour Board has no short name.'])
})
