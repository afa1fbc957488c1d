import { expect, test } from 'vitest'
import { on, record } from '../../test/record.ts'
import { accountableIn, answeringOn } from './answering-on.ts'

const whole = record`
  2025-04-01 begin role/one name=One
  2025-04-01 begin role/two name=Two
  2026-04-01 end role/two
  2025-04-01 begin outcome/b title=B level=system
  2025-04-01 begin outcome/a title=A level=system
  2026-01-01 end outcome/b
  2025-04-01 begin answers-for/1 outcome=outcome/a holder=role/two part=accountable
  2025-04-01 begin answers-for/2 outcome=outcome/a holder=role/one part=accountable
  2025-04-01 begin answers-for/3 outcome=outcome/a holder=role/one part=accountable level=place
  2025-04-01 begin answers-for/4 outcome=outcome/a holder=role/one part=responsible
`

test.each([
  ['2025-03-31', [], []],
  [
    '2025-12-31',
    ['outcome/a role/two role/one role/one', 'outcome/b'],
    ['role/one role/two', 'role/one', ''],
  ],
  ['2026-04-01', ['outcome/a role/two role/one role/one'], ['role/one', 'role/one']],
])('on %s', (at, accountable, standing) => {
  const now = on(whole, at)
  const all = answeringOn(now)
  expect(
    all.map((one) => [one.outcome.id, ...accountableIn(one).map(({ holder }) => holder)].join(' ')),
  ).toEqual(accountable)
  expect(all.flatMap(({ levels }) => levels.map(({ standing }) => standing.join(' ')))).toEqual(standing)
  expect(answeringOn(now)).toBe(all)
})
