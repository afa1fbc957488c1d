// The draft of the invented system can be recorded as it stands, and does what people say of it.
import { expect, test } from 'vitest'
import { proposalsOf } from '#core/draft.ts'
import { day, moment } from '#core/day.ts'
import { holdersOf } from '#core/holding.ts'
import { id } from '#core/id.ts'
import { vocabulary } from '#core/kind.ts'
import { ledger, withProposals } from '#core/ledger.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot } from '#core/snapshot.ts'
import { kinds } from '#kinds/index.ts'
import { inventedDraft, inventedEvents } from './draft.ts'
import { inventedSystem } from './system.ts'

const record = ledger(vocabulary(kinds), inventedSystem().changes)
const { contents } = inventedDraft(record.last)

test('could be adopted as it is', () => {
  expect(faultsOf(record, proposalsOf(contents))).toEqual([])
})

test('the place directors hold their new seats on the day, because of their roles', () => {
  const after = withProposals(record, proposalsOf(contents), moment('2026-11-22T10:00:00.000Z'))
  const seat = id('seat/icb-place-director-calder')
  const on = (text: string) => holdersOf(snapshot(after, day(text)), seat).map(({ holder }) => holder)
  expect([on('2027-03-31').length, on('2027-04-01').length]).toEqual([0, 1])
})

test('what is said of it is about something in it', () => {
  const keys = new Set(contents.items.map(({ key }) => key))
  for (const event of inventedEvents) if (event.is === 'said') expect(keys).toContain(event.thread)
  expect(inventedEvents.map(({ at }) => at)).toEqual(inventedEvents.map(({ at }) => at).toSorted())
})
