import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { outcomeWithSeveralAccountable } from './outcome-with-several-accountable.ts'

const lines = `
2025-04-01 begin area/shire name=Shire level=system
2025-04-01 begin area/dale name=Dale level=place within=area/shire
2025-04-01 begin area/moor name=Moor level=place within=area/shire
2025-04-01 begin organisation/trust name="Larch Trust"
2025-04-01 begin organisation/other name="Other Trust"
2025-04-01 begin role/one name=One employers=["organisation/trust"]
2025-04-01 begin role/two name=Two employers=["organisation/other"]
2025-04-01 begin role/old name=Old
2026-01-01 end role/old
2025-04-01 begin outcome/two title="Home sooner" level=system area=area/shire !! outcome-with-several-accountable
2025-04-01 begin answers-for/two-a outcome=outcome/two holder=role/one part=accountable
2025-04-01 begin answers-for/two-b outcome=outcome/two holder=role/two part=accountable
2026-12-01 amend answers-for/two-b part=responsible
2025-04-01 begin outcome/three title="Seen sooner" level=place area=area/dale !! outcome-with-several-accountable
2025-04-01 begin answers-for/three-a outcome=outcome/three holder=role/two part=accountable
2025-04-01 begin answers-for/three-b outcome=outcome/three holder=organisation/trust part=accountable
2025-04-01 begin answers-for/three-c outcome=outcome/three holder=role/one part=accountable
2025-04-01 begin outcome/places title="Fewer falls" level=system area=area/shire
2025-04-01 begin answers-for/places-a outcome=outcome/places holder=role/one part=accountable
2025-04-01 begin answers-for/places-b outcome=outcome/places holder=role/two part=accountable level=place area=area/dale
2025-04-01 begin answers-for/places-c outcome=outcome/places holder=role/one part=accountable level=place area=area/moor
2025-04-01 begin outcome/trusts title="Safer wards" level=system area=area/shire
2025-04-01 begin answers-for/trusts-a outcome=outcome/trusts holder=role/one part=accountable level=organisation
2025-04-01 begin answers-for/trusts-b outcome=outcome/trusts holder=role/two part=accountable level=organisation
2025-04-01 begin outcome/passed title="Passed on" level=system area=area/shire
2025-04-01 begin answers-for/passed-a outcome=outcome/passed holder=role/old part=accountable
2025-04-01 begin answers-for/passed-b outcome=outcome/passed holder=role/one part=accountable
2025-04-01 begin outcome/twice title="Said twice" level=system area=area/shire
2025-04-01 begin answers-for/twice-a outcome=outcome/twice holder=role/one part=accountable
2025-04-01 begin answers-for/twice-b outcome=outcome/twice holder=role/one part=accountable
2025-04-01 begin outcome/levels title="Both levels" level=system area=area/shire !! outcome-with-several-accountable
2025-04-01 begin answers-for/levels-a outcome=outcome/levels holder=role/one part=accountable
2025-04-01 begin answers-for/levels-b outcome=outcome/levels holder=role/two part=accountable
2025-04-01 begin answers-for/levels-c outcome=outcome/levels holder=role/one part=accountable level=place area=area/dale
2025-04-01 begin answers-for/levels-d outcome=outcome/levels holder=role/two part=accountable level=place area=area/dale
`

test('several at one level and area; one in each place, or in each organisation, do not clash', () => {
  expect(foundIn(outcomeWithSeveralAccountable, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(outcomeWithSeveralAccountable, lines, '2026-11-22')).toEqual([
    'Two are accountable for “Both levels” at system level and at place level for Dale: One and Two.',
    '3 are accountable for “Seen sooner” at place level: Larch Trust, One and Two.',
    'Two are accountable for “Home sooner” at system level: One and Two.',
  ])
})

test('until only one is', () => {
  const found = (day: string) => foundIn(outcomeWithSeveralAccountable, lines, day).map(([row]) => row)
  expect(found('2026-11-30')).toContain(10)
  expect(found('2026-12-01')).not.toContain(10)
  // While the old role was there, two were.
  expect(found('2025-12-31')).toContain(25)
})
