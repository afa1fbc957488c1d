import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { roleWithSeveralLines } from './role-with-several-lines.ts'

const lines = `
2020-01-01 begin role/one name="Chief Officer"
2020-01-01 begin role/two name="Council Director"
2020-01-01 begin role/gone name=Gone
2026-01-01 end role/gone
2020-01-01 begin role/both name="Place Lead" reportsTo=["role/one","role/two"] !! role-with-several-lines
2020-01-01 begin role/single name=Single reportsTo=["role/one"]
2020-01-01 begin role/half name=Half reportsTo=["role/one","role/gone"]
2020-01-01 begin role/over name=Over reportsTo=["role/one","role/two"]
2026-01-01 end role/over
`

test('a role that reports to two others in force', () => {
  expect(foundIn(roleWithSeveralLines, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(roleWithSeveralLines, lines, '2026-11-22')).toEqual([
    'Place Lead reports to 2 roles: Chief Officer and Council Director.',
  ])
})
