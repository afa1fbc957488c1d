// From which day the record reads differently.
import { expect, test } from 'vitest'
import { changesOf } from '../../test/record.ts'
import { effectiveDay, isDated } from './change.ts'

test.each([
  ['2026-04-01 begin body/a name=A form=board', '2026-04-01'],
  ['2026-04 begin body/a name=A form=board', '2026-04-01'],
  ['2026 amend body/a name=B', '2026-01-01'],
  ['?2026-04-01 amend body/a name=B', '2026-04-01'],
  ['<2016-04-01 begin body/a name=A form=board', '2016-04-01'],
  ['2026-04-01 end body/a', '2026-04-01'],
  ['2026-04 end body/a', '2026-05-01'],
  ['2026 end body/a', '2027-01-01'],
  ['?2026-04-01 end body/a', '2026-04-01'],
])('%s: %s', (line, on) => {
  const [change] = changesOf(line)
  expect(change && isDated(change) && effectiveDay(change)).toBe(on)
})

test('a withdrawal has no day', () => {
  expect(changesOf('- retract 4').map(isDated)).toEqual([false])
})
