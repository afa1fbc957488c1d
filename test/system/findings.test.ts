// What the packs of law and policy find in the invented system, read one by one: true, and worth a secretary's time.
import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { findingsOf, sayFinding, type Settings } from '#core/findings.ts'
import { vocabulary } from '#core/kind.ts'
import { ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { checks } from '#checks/index.ts'
import { kinds } from '#kinds/index.ts'
import { inventedSystem } from './system.ts'

const record = ledger(vocabulary(kinds), inventedSystem().changes)
const packed = checks.filter(({ pack }) => pack)
const everything: Settings = new Map(packed.flatMap(({ pack }) => (pack ? [[pack.name, { use: 'on' }]] : [])))

function told(at: string): readonly string[] {
  const now = snapshot(record, day(at))
  const title = titles(now, new Map())
  return findingsOf(now, packed, everything).map((one) => sayFinding(one, title))
}

test.each(['2017-01-01', '2020-01-01', '2022-06-30'])('nothing of law or policy on %s', (at) => {
  expect(told(at)).toEqual([])
})

test('from the first day of the law, what is missing', () => {
  expect(told('2022-07-01')).toEqual([
    'Calder Health and Wellbeing Board has no seat recorded for the director of children’s services or Healthwatch.',
    'Eastmere Health and Wellbeing Board has no seat recorded for the director of adult social services, the director of children’s services or Healthwatch.',
    'Northmoor Health and Wellbeing Board has no seat recorded for the director of children’s services.',
    'Vale Health and Wellbeing Board has no seat recorded for the director of children’s services.',
  ])
})

test('today', () => {
  expect(told('2026-11-22')).toEqual([
    'Proposed law, not in force: the Health Bill as introduced would no longer require Partner Member (Local Authorities), Integrated Care Board.',
    'Calder Health and Wellbeing Board has no seat recorded for the director of children’s services or Healthwatch.',
    'Eastmere Health and Wellbeing Board has no seat recorded for the director of adult social services, the director of children’s services or Healthwatch.',
    'No seat on Integrated Care Board is recorded as that of the senior non-executive member.',
  ])
})
