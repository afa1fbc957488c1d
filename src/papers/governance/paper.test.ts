// Governance on a day: which bodies are told in which part. What is said of them is worked by hand in the tests of the lenses.
import { expect, test } from 'vitest'
import { ground, linesOf } from '../../../test/ground.ts'
import { record } from '../../../test/record.ts'
import { governancePaper } from './paper.ts'

const of = record`
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin organisation/icb name="Shire Integrated Care Board" sector=nhs type="integrated care board" serves=["area/shire"]
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin body/audit name="Audit Committee" form=committee of=["organisation/icb"] reportsTo=body/board
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin seat/lead body=body/audit name="Audit lead" capacity=member`

const linesIn = (given: ReturnType<typeof ground>, name: string) =>
  linesOf(governancePaper.parts.find((one) => one.name === name)?.write(given) ?? [])

test('who leads is the board alone; every body has its members where that is chosen', () => {
  const bodies = (name: string) =>
    linesIn(ground(of, '2026-05-01'), name).filter((line) => line.startsWith('### '))
  expect([bodies('leading'), bodies('members')]).toEqual([
    ['### ICB Board'],
    ['### Audit Committee', '### ICB Board'],
  ])
})

test('an empty record is said and not shown as nought of everything but the numbers', () => {
  const empty = ground(record``, '2026-05-01')
  for (const { name } of governancePaper.parts.filter((part) => part.name !== 'glance'))
    expect(linesIn(empty, name).at(-1)).toMatch(/^No .* is recorded\.$/)
})
