import { expect, test } from 'vitest'
import { on, record } from '../../test/record.ts'
import { settingsOfChecks } from './settings-of-checks.ts'

const whole = record`
2020-01-01 begin check-setting/a check=vacant-seat severity=act limits=["months=6"]
2021-01-01 begin check-setting/b check=vacant-seat limits=["months = 2","places=1.5","nonsense","size="] use=on
2021-01-01 begin check-setting/c check=body-without-rhythm use=off
2022-01-01 end check-setting/c
2022-01-01 amend check-setting/b limits=null
`

test.each([
  ['2019-12-31', 'vacant-seat', undefined],
  ['2020-06-01', 'vacant-seat', { severity: 'act', limits: { months: 6 } }],
  ['2021-06-01', 'vacant-seat', { use: 'on', severity: 'act', limits: { months: 2, places: 1.5 } }],
  ['2022-06-01', 'vacant-seat', { use: 'on', severity: 'act', limits: { months: 6 } }],
  ['2021-12-31', 'body-without-rhythm', { use: 'off' }],
  ['2022-01-01', 'body-without-rhythm', undefined],
])('on %s %s is set so', (day, code, set) => {
  expect(settingsOfChecks(on(whole, day)).get(code)).toEqual(set)
})
