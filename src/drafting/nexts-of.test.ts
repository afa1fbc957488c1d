import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { DraftEvent, Happened } from './event.ts'
import { nextsOf } from './nexts-of.ts'

const happened = (all: readonly DraftEvent[]): readonly Happened[] =>
  all.map((event, at) => ({
    ...event,
    number: at + 1,
    at: moment('2026-11-22T10:00:00.000Z'),
    by: 'account/a',
  }))

test('the last answer about each person counts', () => {
  const [ada, bo] = [id('person/ada'), id('person/bo')]
  const found = nextsOf(
    happened([
      { is: 'next', person: ada, next: 'open' },
      { is: 'said', thread: 'draft', text: 'Well' },
      { is: 'next', person: bo, next: 'leaving' },
      { is: 'next', person: ada, next: 'new-role', note: 'Elsewhere' },
    ]),
  )
  expect([...found].map(([person, { next, note, number }]) => [person, next, note, number])).toEqual([
    [ada, 'new-role', 'Elsewhere', 4],
    [bo, 'leaving', undefined, 3],
  ])
})
