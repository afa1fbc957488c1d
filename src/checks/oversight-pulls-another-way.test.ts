import { plain } from '#core/block.ts'
import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf, on, recordOf, titlesOn, words } from '../../test/record.ts'
import { oversightPullsAnotherWay } from './oversight-pulls-another-way.ts'

const lines = `
2025-04-01 begin organisation/reg name="Care Watch"
2025-04-01 begin organisation/trust name="Larch Trust"
2025-04-01 begin outcome/home title="Home sooner" level=system
2025-04-01 begin outcome/over title="Over" level=system
2026-01-01 end outcome/over
2025-04-01 begin oversight/money overseer=organisation/reg of=organisation/trust about="Own balance" bearing=against bearingWhy="Beds stay open to earn." outcomes=["outcome/home","outcome/over"] !! oversight-pulls-another-way
2025-04-01 begin oversight/waits overseer=organisation/reg of=organisation/trust about=Waits bearing=against !! oversight-pulls-another-way
2026-12-01 amend oversight/waits bearing=with
2025-04-01 begin oversight/safe overseer=organisation/reg of=organisation/trust about=Safety bearing=with
2025-04-01 begin outcome/seen title="Seen sooner" level=system
2026-12-01 begin oversight/two overseer=organisation/reg of=organisation/trust about=Both bearing=against outcomes=["outcome/home","outcome/seen"]
2025-04-01 begin oversight/open overseer=organisation/reg of=organisation/trust about=Records
`

test('oversight that is recorded as pulling another way', () => {
  expect(foundIn(oversightPullsAnotherWay, lines, '2026-11-30')).toEqual(marksOf(lines))
  expect(saidIn(oversightPullsAnotherWay, lines, '2026-11-30')).toEqual([
    'What Care Watch asks of Larch Trust (Own balance) pulls another way than “Home sooner”.',
    'What Care Watch asks of Larch Trust (Waits) pulls another way than what the system wants.',
  ])
  expect(foundIn(oversightPullsAnotherWay, lines, '2026-12-01')).toHaveLength(2)
  expect(saidIn(oversightPullsAnotherWay, lines, '2026-12-01')[1]).toBe(
    'What Care Watch asks of Larch Trust (Both) pulls another way than 2 outcomes of the system.',
  )
})

test('says why, as it was recorded', () => {
  const whole = recordOf(words, lines)
  const [first] = oversightPullsAnotherWay.find(on(whole, '2026-11-30'), {})
  const told = first && oversightPullsAnotherWay.evidence?.(first, titlesOn(whole, '2026-11-30'))
  expect(told?.map(plain)).toEqual(['Beds stay open to earn.', 'Home sooner'])
})
