import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { oversightAsked, type OversightBy } from './lens.ts'

const whole = record`
  2025-01-01 begin organisation/watch name="Watch"
  2025-01-01 begin organisation/centre name="Centre"
  2025-01-01 begin organisation/trust name="Larch Trust"
  2025-01-01 begin organisation/council name="Dale Council"
  2025-01-01 begin role/chief name=Chief employers=["organisation/trust"]
  2025-01-01 begin outcome/home title="Home sooner" level=system
  2025-01-01 begin answers-for/a outcome=outcome/home holder=role/chief part=accountable
  2025-01-01 begin answers-for/b outcome=outcome/home holder=organisation/council part=contributes
  2025-01-01 begin measure/wait name="Waits" unit=percent direction=increase frequency=monthly
  2025-01-01 begin target/a measure=measure/wait value=95 source=national
  2025-01-01 begin target/b measure=measure/wait value=80 source=plan
  2025-01-01 begin oversight/one overseer=organisation/watch of=organisation/trust about="Stays" theme=access asks="Shorter stays" outcomes=["outcome/home"] measures=["measure/wait"] rhythm=quarterly judgement="Must do better" judgedOn=2023-03 bearing=against bearingWhy="Beds first"
  2025-01-01 begin oversight/two overseer=organisation/centre of=organisation/council about="Care" outcomes=["outcome/home"]
  2025-01-01 begin oversight/three overseer=organisation/watch of=organisation/council about="Air" bearing=with judgedOn=2025-05-31
`

function told(by: OversightBy, at = '2025-06-01'): readonly string[] {
  const title = titlesOn(whole, at)
  return oversightAsked.show(oversightAsked.compute(on(whole, at), { by }, title), title).flatMap((block) => {
    if (block.type === 'prose') return [plain(block.text)]
    if (block.type !== 'table') return []
    return [
      `# ${block.caption}`,
      ...block.rows.map((row) => row.map((one) => plain(one as Text).trim()).join(' | ')),
    ]
  })
}

test('by overseer, with every conflict and its reason', () => {
  expect(told('overseer')).toEqual([
    '3 lines of oversight. Of these 1 pulls another way, 1 asks who does not answer, 1 judges by another target and 2 ask one of several who share an outcome.',
    '# Centre',
    'Dale Council: Care | not recorded | none recorded | Home sooner | asks who does not answer Dale Council is neither accountable nor responsible for Home sooner. asks one of several Dale Council alone is asked for Home sooner (shared by 2).',
    '# Watch',
    'Dale Council: Air | not recorded | Judged, 31 May 2025 (1 day old) | no outcome of the system named | Pulls the same way',
    'Larch Trust: Stays (quarterly) | Shorter stays | Must do better, March 2023 (2 years old) | Home sooner | pulls another way Beds first. other target Waits: national standard 95, agreed plan 80. asks one of several Larch Trust alone is asked for Home sooner (shared by 2).',
  ])
})

test('by theme, and on a day without oversight', () => {
  expect(told('theme').filter((one) => one.startsWith('#'))).toEqual([
    '# Access to services',
    '# No theme given',
  ])
  expect(told('theme', '2024-12-31')).toEqual(['No line of oversight is in force on this day.'])
})

test.each([
  ['2025-05-31', '0 days old'],
  ['2025-05-30', 'still to come'],
  ['2025-08-31', '3 months old'],
  ['2028-06-01', '3 years old'],
])('on %s a judgement is %s', (at, age) => {
  expect(told('overseer', at).join('\n')).toContain(`31 May 2025 (${age})`)
})
