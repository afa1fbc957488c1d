// What happened to a draft and where its partners stand, loaded once for the pages that speak of it. While it is open the
// partners are those of today; afterwards those of the day on which it was closed.
import { dayOf, type Day } from '#core/day.ts'
import { endorsementOf, mayAnswerAs, partnersAsked, type Endorsement } from '#drafting/index.ts'
import type { DraftEdit, Happened } from '#drafting/event.ts'
import type { Id } from '#core/id.ts'
import { reaches } from '../access.ts'
import type { DraftAsk } from './draft-page.ts'

export type DraftStanding = {
  readonly events: readonly Happened[]
  readonly edits: readonly DraftEdit[]
  readonly endorsement: Endorsement
  /** The number of the last event, so that nothing is added past what was read. */
  readonly last: number
  /** The roles and seats in which whoever asks may answer, by organisation; none for most. */
  readonly mine: ReadonlyMap<Id, readonly Id[]>
}

export async function standingOfDraft(ask: DraftAsk): Promise<DraftStanding> {
  const { slug } = ask.system
  const [events, edits, people] = await Promise.all([
    ask.store.draftEvents(slug, ask.draft.id),
    ask.store.draftEdits(slug, ask.draft.id),
    ask.store.peopleOfAccounts(slug),
  ])
  const closed = events.findLast(({ is }) => is === 'adopted' || is === 'retired')
  const open = ask.draft.state === 'open' || ask.draft.state === 'scheduled'
  const day: Day = open || !closed ? ask.today : dayOf(closed.at)
  const partners = partnersAsked(ask.laid, day)
  const person = ask.account && people.get(ask.account.id)
  const now = ask.laid.was(ask.today)
  const mine = partners.flatMap(({ organisation, answers }): readonly (readonly [Id, readonly Id[]])[] => {
    const as = mayAnswerAs(now, person, answers)
    return as.length > 0 ? [[organisation, as]] : []
  })
  return {
    events,
    edits,
    endorsement: endorsementOf({ events, edits, partners, today: ask.today }),
    last: events.at(-1)?.number ?? 0,
    mine: new Map(mine),
  }
}

/** Whether whoever asks may record what a partner answered elsewhere. */
export function mayRecord(ask: DraftAsk): boolean {
  return ask.draft.state === 'open' && reaches(ask.rank, 'steward')
}
