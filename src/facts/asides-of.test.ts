import { expect, test } from 'vitest'
import { on, record } from '../../test/record.ts'
import { asidesOf } from './asides-of.ts'

const whole = record`
2020-01-01 begin body/a name=A form=board
2020-01-01 begin body/b name=B form=board
2024-01-01 begin set-aside/one check=circle-of-reporting about=["body/a","body/b"] review=2024-07 -- because="Agreed by the chair"
2024-03-01 amend set-aside/one review=2025-01-15 -- because="Agreed once more"
2024-02-01 begin set-aside/two check=circle-of-reporting about=["body/a","body/b"] review=2024-04-01 -- because="A second time"
2026-01-01 end set-aside/one
2026-01-01 end set-aside/two
`
const key = 'circle-of-reporting body/a body/b'
const one = { thing: 'set-aside/one', since: '2024-01-01' }

test.each([
  ['2023-12-31', undefined],
  ['2024-01-01', { ...one, review: '2024-07-01', because: 'Agreed by the chair' }],
  ['2024-02-15', { ...one, review: '2024-07-01', because: 'Agreed by the chair' }],
  ['2024-03-01', { ...one, review: '2025-01-15', because: 'Agreed once more' }],
  ['2026-01-01', undefined],
])('on %s', (day, aside) => {
  expect(asidesOf(on(whole, day)).get(key)).toEqual(aside)
})
