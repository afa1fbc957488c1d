import { expect, test } from 'vitest'
import { addDays, day, moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record, recordOf, words } from '../../test/record.ts'
import { daysThatMatter } from './days-that-matter.ts'

const now = moment('2026-01-02T00:00:00.000Z')
const lines = `
2020-01-01 begin organisation/trust name=Trust
2020-01-01 begin body/board name=Board form=board of=["organisation/trust"]
2020-01-01 begin body/far name=Far form=board of=["organisation/trust"]
2020-01-01 begin seat/a body=body/board name=A capacity=member
2020-01-01 begin seat/b body=body/board name=B capacity=member
2020-01-01 begin seat/far body=body/far name=F capacity=member
2020-01-01 begin person/ada
2020-01-01 begin person/bo
2020-01-01 begin appointment/ada person=person/ada to=seat/a
2020-01-01 begin appointment/bo person=person/bo to=seat/far`

test('its own days, and those on which something near changes anyway', () => {
  const of = recordOf(
    words,
    `${lines}
2026-03-01 end appointment/ada
2026-06-01 end appointment/ada
2026-07-01 end appointment/bo
2026-08-01 amend organisation/trust name=Trusted
- retract 11`,
  )
  const laid = lay(of, changesOf('2026-04-01 amend seat/b voting=true\n2026-05-01 end seat/b'), now)
  expect(laid.days).toContain('2026-07-01')
  expect(daysThatMatter(laid)).toEqual({ days: ['2026-04-01', '2026-05-01', '2026-06-01'], left: 0 })
})

test('of very many the first, and how many were left out', () => {
  const ahead = Array.from(
    { length: 40 },
    (_, at) => `${addDays(day('2027-01-01'), at)} amend seat/a voting=${at % 2 === 0}`,
  )
  const laid = lay(recordOf(words, `${lines}\n${ahead.join('\n')}`), changesOf('2026-04-01 end seat/b'), now)
  const { days, left } = daysThatMatter(laid)
  expect([days.length, days[0], days.at(-1), left]).toEqual([25, '2026-04-01', '2027-01-24', 16])
  expect(daysThatMatter(lay(record``, [], now))).toEqual({ days: [], left: 0 })
})
