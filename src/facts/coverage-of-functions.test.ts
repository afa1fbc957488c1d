import { expect, test } from 'vitest'
import { on, recordOf, words } from '../../test/record.ts'
import { churnOf, coverageOf } from './coverage-of-functions.ts'

const LINES = `
2020-01-01 begin organisation/icb name="Shire ICB"
2020-01-01 begin organisation/larch name="Larch Trust"
2020-01-01 begin function/one name=One heldBy=["organisation/icb"]
2020-01-01 begin assignment/one function=function/one to=organisation/icb part=decides level=system instrument=own
2020-01-01 begin function/joint name=Joint heldBy=["organisation/icb"]
2020-01-01 begin assignment/joint-a function=function/joint to=organisation/icb part=decides level=system instrument=joint
2020-01-01 begin assignment/joint-b function=function/joint to=organisation/larch part=decides level=system instrument=joint
2020-01-01 begin function/common name=Common heldBy=["organisation/icb"]
2020-01-01 begin assignment/common-a function=function/common to=organisation/icb part=decides level=system instrument=in-common
2020-01-01 begin assignment/common-b function=function/common to=organisation/larch part=decides level=system instrument=in-common
2020-01-01 begin function/gap name=Gap
2020-01-01 begin function/clash name=Clash
2020-01-01 begin assignment/clash-a function=function/clash to=organisation/icb part=decides level=system upTo=5
2020-01-01 begin assignment/clash-b function=function/clash to=organisation/larch part=decides level=system upTo=5
`

test('coverage counts functions with exactly one decision, everywhere', () => {
  // By hand: One and Joint of five; Common apart; Gap, and Clash above 5; Clash up to 5.
  const now = on(recordOf(words, LINES), '2026-01-01')
  expect(coverageOf(now)).toEqual({ functions: 5, one: 2, inCommon: 1, gaps: 2, clashes: 1 })
  expect(coverageOf(on(recordOf(words, ''), '2026-01-01')).functions).toBe(0)
})

test('churn counts parts that ended or changed in the twelve months up to the day', () => {
  const lines = `${LINES}
2024-06-01 end assignment/common-b
2025-06-01 amend assignment/one source="Scheme, clause 1"
2025-12-31 amend assignment/one source="Scheme, clause 2"
2025-09-01 end assignment/joint-b
2026-02-01 end assignment/joint-a`
  const churn = (day: string) => churnOf(on(recordOf(words, lines), day))
  // Of seven parts one ended before; of the six, one changed (twice) and one ended.
  expect(churn('2026-01-01')).toEqual({ since: '2025-01-01', remits: 6, moved: 2 })
  // An end is counted from its own day for twelve months, and a part that ended on the first of them no more.
  expect(churn('2025-05-31')).toMatchObject({ remits: 7, moved: 1 })
  expect(churn('2025-06-01')).toMatchObject({ remits: 6, moved: 1 })
})
