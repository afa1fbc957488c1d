// A thing as one version of its life reads.
import { expect, test } from 'vitest'
import { on, record } from '../../test/record.ts'
import { day, when } from './day.ts'
import { id } from './id.ts'
import { isEquallySure, thingFrom } from './thing.ts'
import { timeline, versionOn } from './timeline.ts'

const { ledger } = on(
  record`
2020-01-01 begin body/a name=A form=board
2021-01-01 amend body/a name=B
2022 end body/a
2024-01-01 begin body/a name=C form=board`,
  '2024-01-01',
)

test('the period is the whole one, the reading that of the version', () => {
  const of = ledger.timelines.get(id('body/a')) ?? timeline(id('body/a'), [])
  const at = day('2021-06-01')
  const version = versionOn(of, at)
  expect(version && thingFrom(of, version, at)).toEqual({
    id: 'body/a',
    kind: 'body',
    values: { name: 'B', form: 'board' },
    start: '2020-01-01',
    end: '2022',
    from: '2020-01-01',
    until: '2023-01-01',
    since: '2021-01-01',
    sure: true,
  })
})

test.each([
  ['2020-01-01', undefined, true],
  ['2020-01-01', '2024-01-01', true],
  ['<2020-01-01', '2024-01-01', true],
  ['?2020-01-01', undefined, true],
  ['2020', undefined, false],
  ['2020-05', '2024-01-01', false],
  ['2020-01-01', '2024', false],
  ['2020-01-01', '?2024-01-01', false],
])('from %s to %s: as sure on every day %s', (start, end, alike) => {
  expect(isEquallySure({ start: when(start), ...(end && { end: when(end) }) })).toBe(alike)
})
