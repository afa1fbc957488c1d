import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { roleWithoutSystemTime } from './role-without-system-time.ts'

const lines = `
2020-01-01 begin organisation/icb name=ICB type="Integrated care board"
2020-01-01 begin organisation/council name=Council type="unitary authority"
2020-01-01 begin role/none name="Place Lead" level=place function=executive employers=["organisation/icb","organisation/council"] !! role-without-system-time
2020-01-01 begin role/nought name="Finance Lead" level=system function=executive systemDays=0 !! role-without-system-time
2020-01-01 begin role/days name=Days level=system function=executive systemDays=0.5 employers=["organisation/council"]
2020-01-01 begin role/whole name=Whole level=system function=executive employers=["organisation/icb"]
2020-01-01 begin role/own name=Own level=organisation function=executive employers=["organisation/council"]
2020-01-01 begin role/clinical name=Clinical level=place function=clinical employers=["organisation/council"]
2020-01-01 begin role/over name=Over level=place function=executive
2020-01-01 begin role/written name=Written level=place function=executive
2020-01-01 begin specification/written role=role/written
2026-01-01 end role/over
`

test('an executive who leads for the system or a place beside other work, with no days for it', () => {
  expect(foundIn(roleWithoutSystemTime, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(roleWithoutSystemTime, lines, '2026-11-22')).toEqual([
    'Place Lead leads for the place, and no days a week are set aside for it.',
    'Finance Lead leads for the system, and no days a week are set aside for it.',
  ])
})
