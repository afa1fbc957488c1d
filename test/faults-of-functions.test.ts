// Each fault in who decides what, planted once in one record, is found once by its own check, and by no other.
import { expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { kindOf } from '#core/id.ts'
import { findingsOf } from '#core/findings.ts'
import { marksOf, on, recordOf, words } from './record.ts'
import { twoCommittees } from './two-committees.ts'

const lines = `${twoCommittees}
2020-01-01 begin body/old name="Old Committee" form=committee of=["organisation/icb"]
2020-01-01 begin body/together name="Trusts Together" form=collaborative
2020-01-01 begin role/nurse name=Nurse employers=["organisation/icb"]
2020-01-01 begin role/former name="Former Chief" employers=["organisation/icb"]
2025-01-01 end body/old
2025-01-01 end role/former
2022-07-01 begin function/clear name="Decided clearly" sort=duty heldBy=["organisation/icb"]
2022-07-01 begin assignment/clear function=function/clear to=body/board part=decides level=system instrument=reserved
2022-07-01 begin function/gap name="Decided by nobody" sort=duty heldBy=["organisation/icb"] !! function-without-decider
2022-07-01 begin function/band name="Decided to a limit" sort=duty heldBy=["organisation/icb"] !! function-without-decider
2022-07-01 begin assignment/band function=function/band to=body/board part=decides level=system upTo=5 instrument=own
2022-07-01 begin function/gone name="Decided by who ended" sort=duty heldBy=["organisation/icb"] !! function-without-decider
2022-07-01 begin assignment/gone function=function/gone to=body/old part=decides level=system instrument=committee givenBy=body/board
2022-07-01 begin function/clash name="Decided by two" sort=duty heldBy=["organisation/icb"] !! function-with-several-deciders
2022-07-01 begin assignment/clash-a function=function/clash to=body/vale part=decides level=system instrument=committee givenBy=body/board
2022-07-01 begin assignment/clash-b function=function/clash to=body/moor part=decides level=system instrument=committee givenBy=body/board
2022-07-01 begin function/circle name="Decided in a circle" sort=duty heldBy=["organisation/icb"] !! delegation-in-circle
2022-07-01 begin assignment/circle-a function=function/circle to=body/vale part=decides level=system instrument=committee givenBy=body/moor upTo=9
2022-08-01 begin assignment/circle-b function=function/circle to=body/moor part=decides level=system instrument=committee givenBy=body/vale upTo=9
2022-08-01 begin assignment/circle-c function=function/circle to=body/board part=decides level=system instrument=reserved over=9
2022-07-01 begin function/source name="Decided from nowhere" sort=duty heldBy=["organisation/icb"] !! delegation-without-source
2022-07-01 begin assignment/source function=function/source to=body/vale part=decides level=system instrument=committee
2022-07-01 begin function/unheld name="Held by nobody" sort=duty !! delegation-without-source
2022-07-01 begin assignment/unheld function=function/unheld to=body/vale part=decides level=system instrument=own
2022-07-01 begin function/limit name="Decided above the limit" sort=duty heldBy=["organisation/icb"] !! delegation-above-limit
2022-07-01 begin assignment/limit-a function=function/limit to=body/vale part=decides level=system instrument=committee givenBy=body/board
2022-07-01 begin assignment/limit-b function=function/limit to=body/board part=decides level=system instrument=own upTo=5
2022-07-01 begin function/dates name="Decided too early" sort=duty heldBy=["organisation/icb"] !! delegation-outside-dates
2022-01-01 begin assignment/dates-a function=function/dates to=body/vale part=decides level=system instrument=committee givenBy=body/board
2022-07-01 begin assignment/dates-b function=function/dates to=body/board part=decides level=system instrument=own
2022-07-01 begin function/ended name="Given by who ended" sort=duty heldBy=["organisation/icb"] !! delegating-source-ended
2022-07-01 begin assignment/ended function=function/ended to=body/vale part=decides level=system instrument=committee givenBy=role/former
2022-07-01 begin function/vacant name="Decided by nobody in post" sort=duty heldBy=["organisation/icb"] !! deciding-post-vacant
2022-07-01 begin assignment/vacant function=function/vacant to=role/nurse part=decides level=system instrument=post givenBy=body/board
2022-07-01 begin function/cannot name="Decided by a collaborative" sort=duty heldBy=["organisation/icb"] !! body-cannot-decide
2022-07-01 begin assignment/cannot function=function/cannot to=body/together part=decides level=system
2022-07-01 begin function/reason name="Decided high up" sort=duty heldBy=["organisation/icb"] !! decided-above-place-without-reason
2022-07-01 begin assignment/reason-a function=function/reason to=body/vale part=decides level=place upTo=5 instrument=committee givenBy=body/board
2022-07-01 begin assignment/reason-b function=function/reason to=body/board part=decides level=system over=5 instrument=reserved
`

test('every planted fault is found once, and nothing else', () => {
  const now = on(recordOf(words, lines), '2026-01-01')
  const found = findingsOf(now, checks, new Map())
    .filter(({ about }) => about.some((id) => /^(?:function|assignment)$/.test(kindOf(id))))
    .map(({ about, check }) => [now.history(about[0]).at(0)?.seq, check.code])
  expect(found.toSorted(([one = 0], [other = 0]) => Number(one) - Number(other))).toEqual(marksOf(lines))
})
