import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { outcome } from '#kinds/index.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { outcomesAnswered } from './lens.ts'

const whole = record`
  2025-01-01 begin area/shire name=Shire level=system
  2025-01-01 begin area/dale name=Dale level=place within=area/shire
  2025-01-01 begin area/ash name=Ash level=place within=area/shire
  2025-01-01 begin role/one name="Director"
  2025-01-01 begin role/two name="Lead"
  2025-01-01 begin person/ada
  2025-01-01 begin appointment/a person=person/ada to=role/one
  2025-01-01 begin appointment/b person=person/ada to=role/two
  2025-01-01 begin outcome/z title="Zeal" level=system area=area/shire theme=access
  2025-01-01 begin outcome/a title="Aims" level=system area=area/shire theme=access
  2025-01-01 begin outcome/d title="Home" level=place area=area/dale theme=people
  2025-01-01 begin outcome/h title="Hearth" level=place area=area/ash
  2025-01-01 begin answers-for/z outcome=outcome/z holder=role/one part=accountable
  2025-01-01 begin answers-for/zd outcome=outcome/z holder=role/two part=accountable level=place area=area/dale
  2025-01-01 begin answers-for/za outcome=outcome/z holder=role/two part=accountable level=place area=area/ash
  2025-01-01 begin answers-for/zo outcome=outcome/z holder=role/two part=accountable level=neighbourhood
  2025-01-01 begin answers-for/d1 outcome=outcome/d holder=role/one part=accountable
  2025-01-01 begin answers-for/d2 outcome=outcome/d holder=role/two part=accountable
  2025-01-01 begin action/open title="Do" about=["outcome/d"] owner=role/one due=2026-01-01
  2025-01-01 begin action/late title="Do late" about=["outcome/d"] owner=role/one due=2025-02
  2025-01-01 begin action/done title="Did" about=["outcome/d"] owner=role/one due=2025-03-01 done=2025-02-15
`

function told(by: 'theme' | 'place', at = '2025-03-01'): readonly string[] {
  const now = on(whole, at)
  const title = titlesOn(whole, at, { 'person/ada': 'Ada' })
  const options = { outcomes: now.all(outcome), by, going: () => 'as before' }
  return outcomesAnswered
    .show(outcomesAnswered.compute(now, options, title), title)
    .flatMap((block) =>
      block.type === 'table'
        ? [`# ${block.caption}`, ...block.rows.map((row) => row.map((one) => plain(one as Text)).join(' | '))]
        : [],
    )
}

test('by theme, in the order of the themes', () => {
  expect(told('theme')).toEqual([
    '# Access to services',
    'Aims, Shire | nobody | as before | none',
    'Zeal, Shire | Director (Ada); Ash: Lead (Ada); Dale: Lead (Ada); and at 1 more | as before | none',
    '# People and workforce',
    'Home, Dale | Director (Ada) and Lead (Ada) 2 accountable: a clash | as before | 2, of these 1 overdue',
    '# No theme given',
    'Hearth, Ash | nobody | as before | none',
  ])
})

test('by place, the widest first', () => {
  expect(told('place').filter((one) => one.startsWith('#'))).toEqual(['# Shire', '# Ash', '# Dale'])
})

test('an action is open until the day it is done', () => {
  expect(told('theme', '2025-02-14').join()).toContain('| 3')
})
