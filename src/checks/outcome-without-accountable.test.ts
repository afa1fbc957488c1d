import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { outcomeWithoutAccountable } from './outcome-without-accountable.ts'

const lines = `
2025-04-01 begin area/shire name=Shire level=system
2025-04-01 begin area/dale name=Dale level=place within=area/shire
2025-04-01 begin role/lead name=Lead
2025-04-01 begin role/place name="Place Lead"
2025-04-01 begin outcome/none title="Live longer" level=system area=area/shire !! outcome-without-accountable
2025-04-01 begin outcome/helped title="Fewer falls" level=system area=area/shire !! outcome-without-accountable
2025-04-01 begin answers-for/helped outcome=outcome/helped holder=role/lead part=responsible
2025-04-01 begin outcome/below title="Home sooner" level=system area=area/shire !! outcome-without-accountable
2025-04-01 begin answers-for/below outcome=outcome/below holder=role/place part=accountable level=place area=area/dale
2025-04-01 begin outcome/held title="Seen sooner" level=system area=area/shire
2025-04-01 begin answers-for/held outcome=outcome/held holder=role/lead part=accountable
2025-04-01 begin outcome/nation title="Wait less" level=national !! outcome-without-accountable
2025-04-01 begin outcome/over title="Over" level=system
2026-01-01 end outcome/over
2025-04-01 begin outcome/late title="Later" level=system
2025-04-01 begin answers-for/late outcome=outcome/late holder=role/lead part=accountable
2026-12-01 end answers-for/late
`

test('an outcome nobody is accountable for at its own level', () => {
  expect(foundIn(outcomeWithoutAccountable, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(outcomeWithoutAccountable, lines, '2026-11-22')).toEqual([
    'Nobody is accountable for “Home sooner” at system level, though at place level Place Lead is.',
    'Nobody is accountable for “Fewer falls” at system level.',
    'Nobody is accountable for “Wait less” nationally.',
    'Nobody is accountable for “Live longer” at system level.',
  ])
})

test('from the day on which the last one is accountable no more', () => {
  const found = (day: string) =>
    saidIn(outcomeWithoutAccountable, lines, day).filter((one) => /Later/.test(one))
  expect(found('2026-11-30')).toEqual([])
  expect(found('2026-12-01')).toEqual(['Nobody is accountable for “Later” at system level.'])
})

test('nothing before there are outcomes', () => {
  expect(foundIn(outcomeWithoutAccountable, lines, '2025-03-31')).toEqual([])
})
