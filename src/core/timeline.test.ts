// The life of one thing folded from its changes, and how it read on each day.
import { describe, expect, test } from 'vitest'
import { changesOf } from '../../test/record.ts'
import { isDated, type DatedChange } from './change.ts'
import { day, when } from './day.ts'
import { id } from './id.ts'
import { isSure, timeline, valuesBefore, versionOn, type Timeline } from './timeline.ts'

function dated(lines: string): readonly DatedChange[] {
  return changesOf(lines).filter(isDated)
}

function life(lines: string): Timeline {
  return timeline(id('body/a'), dated(lines))
}

/** `name from..until #seq` of each version. */
function told({ versions }: Timeline): string[] {
  return versions.map(
    ({ values, from, until, seq }) => `${String(values.name)} ${from}..${until ?? ''} #${seq}`,
  )
}

describe('versions', () => {
  test('of a thing that begins, changes and ends', () => {
    const of = life(`
      2020-01-01 begin body/a name=A form=board
      2022-01-01 amend body/a name=B
      2024-01-01 end body/a`)
    expect(told(of)).toEqual(['A 2020-01-01..2022-01-01 #1', 'B 2022-01-01..2024-01-01 #2'])
    expect(of).toMatchObject({ id: 'body/a', kind: 'body', faults: [] })
    expect(of.versions.map(({ period }) => period)).toEqual(
      Array(2).fill({ start: '2020-01-01', end: '2024-01-01' }),
    )
  })

  test('an amendment keeps what it does not set, and unsets what it sets to nothing', () => {
    const of = life(`
      2020-01-01 begin body/a name=A form=board hours=2 short=null
      2022-01-01 amend body/a name=B hours=null`)
    expect(of.versions.map(({ values }) => values)).toEqual([
      { name: 'A', form: 'board', hours: 2 },
      { name: 'B', form: 'board' },
    ])
  })

  test('a backdated amendment does not override a later one', () => {
    const of = life(`
      2020-01-01 begin body/a name=A form=board
      2023-01-01 amend body/a name=C
      2021-01-01 amend body/a name=B`)
    expect(told(of)).toEqual([
      'A 2020-01-01..2021-01-01 #1',
      'B 2021-01-01..2023-01-01 #3',
      'C 2023-01-01.. #2',
    ])
  })

  test('on one day the amendment recorded last is read, and the beginning stays the first day', () => {
    const of = life(`
      2020-01-01 begin body/a name=A form=board
      2020-01-01 amend body/a name=B
      2020-01-01 amend body/a short=C`)
    expect(told(of)).toEqual(['B 2020-01-01.. #3'])
    expect(of.changes).toHaveLength(3)
  })

  test('a thing that ends may begin again, even on the day of its end, and be amended then', () => {
    const of = life(`
      2022-01-01 begin body/a name=B form=board
      2022-01-01 amend body/a name=C
      2020-01-01 begin body/a name=A form=board
      2022-01-01 end body/a`)
    expect(told(of)).toEqual(['A 2020-01-01..2022-01-01 #3', 'C 2022-01-01.. #2'])
    expect(of.faults).toEqual([])
    expect(of.versions.map(({ period }) => period)).toEqual([
      { start: '2020-01-01', end: '2022-01-01' },
      { start: '2022-01-01' },
    ])
  })
})

test.each([
  [
    'amended before it began',
    '2019-01-01 amend body/a name=B',
    [{ seq: 2, code: 'not-in-force', on: '2019-01-01' }],
  ],
  [
    'begun while in force',
    '2021-01-01 begin body/a name=B form=board',
    [{ seq: 2, code: 'already-in-force', on: '2021-01-01' }],
  ],
  [
    'begun twice on one day',
    '2020-01-01 begin body/a name=B form=board',
    [{ seq: 2, code: 'already-in-force', on: '2020-01-01' }],
  ],
  [
    'begun before',
    '2019-01-01 begin body/a name=B form=board',
    [{ seq: 1, code: 'already-in-force', on: '2020-01-01' }],
  ],
  ['ended before it began', '2019-01-01 end body/a', [{ seq: 2, code: 'not-in-force', on: '2019-01-01' }]],
  [
    'ended on the day it began',
    '2020-01-01 end body/a',
    [{ seq: 2, code: 'never-in-force', on: '2020-01-01' }],
  ],
  [
    'ended in a month before it began',
    '2019-12 end body/a',
    [{ seq: 2, code: 'never-in-force', on: '2020-01-01' }],
  ],
  [
    'amended on the day it ended',
    '2021-01-01 end body/a\n2021-01-01 amend body/a name=B',
    [{ seq: 3, code: 'not-in-force', on: '2021-01-01' }],
  ],
  [
    'ended twice',
    '2021-01-01 end body/a\n2022-01-01 end body/a',
    [{ seq: 3, code: 'not-in-force', on: '2022-01-01' }],
  ],
])('%s: the change is named and left out', (_, line, faults) => {
  expect(life(`2020-01-01 begin body/a name=A form=board\n${line}`).faults).toEqual(faults)
})

test.each([
  ['2019-12-31', undefined],
  ['2020-01-01', 'A'],
  ['2020-12-31', 'A'],
  ['2021-01-01', 'B'],
  ['2021-12-31', 'B'],
  ['2022-01-01', undefined],
  ['2023-06-01', 'C'],
  ['9999-12-31', 'C'],
])('on %s it reads %s', (on, name) => {
  const of = life(`
    2020-01-01 begin body/a name=A form=board
    2021-01-01 amend body/a name=B
    2022-01-01 end body/a
    2023-01-01 begin body/a name=C form=board`)
  expect(versionOn(of, day(on))?.values.name).toBe(name)
})

test.each([
  // Begun on some day of the month or year: surely by its last day.
  ['2024-07', undefined, '2024-07-01', false],
  ['2024-07', undefined, '2024-07-30', false],
  ['2024-07', undefined, '2024-07-31', true],
  ['2024', undefined, '2024-12-30', false],
  ['2024', undefined, '2024-12-31', true],
  // By that day it had begun; before our records too.
  ['?2024-07-15', undefined, '2024-07-15', true],
  ['<2016-04-01', undefined, '2016-04-01', true],
  // Ended on some day of the month or year: surely in force before it.
  ['2020-01-01', '2024-07', '2024-06-30', true],
  ['2020-01-01', '2024-07', '2024-07-01', false],
  ['2020-01-01', '2024-07', '2024-07-31', false],
  ['2020-01-01', '2024', '2024-03-01', false],
  ['2024-07-15', '2024-07', '2024-07-15', true],
  ['2024-07-15', '2024-07', '2024-07-16', false],
  // Ended no one knows when: surely in force on its first day only.
  ['2020-01-01', '?2024-07-01', '2020-01-01', true],
  ['2020-01-01', '?2024-07-01', '2020-01-02', false],
  ['2020-01-01', '<2024-07-01', '2023-01-01', false],
  ['2020-01-01', '2024-07-01', '2024-06-30', true],
])('begun %s and ended %s, %s is sure: %s', (start, end, on, sure) => {
  const period = { start: when(start), ...(end && { end: when(end) }) }
  expect(isSure(period, day(on))).toBe(sure)
})

describe('how it read just before a change', () => {
  const changes = dated(`
    2020-01-01 begin body/a name=A form=board
    2020-01-01 amend body/a name=B
    2022-01-01 amend body/a name=C
    2022-01-01 amend body/a name=D
    2021-01-01 amend body/a name=E
    2023-01-01 end body/a`)
  test.each([
    [1, undefined],
    [2, 'A'],
    [3, 'E'],
    [4, 'C'],
    [5, 'B'],
    [6, 'D'],
  ])('change %i: %s', (seq, name) => {
    const change = changes.find((one) => one.seq === seq)
    if (!change) throw new Error('there is such a change')
    expect(valuesBefore(changes, change)?.name).toBe(name)
  })
})
