// What becomes of each person whose roles end with nothing after them: the last answer given counts.
import type { Id } from '#core/id.ts'
import type { DraftEvent, Happened } from './event.ts'

export type NextGiven = Happened<Extract<DraftEvent, { is: 'next' }>>

/** By person. "Still open" is an answer too: someone looked at it. */
export function nextsOf(events: readonly Happened[]): ReadonlyMap<Id, NextGiven> {
  return new Map(events.flatMap((event) => (event.is === 'next' ? [[event.person, event] as const] : [])))
}
