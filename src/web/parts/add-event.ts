// Adds what happened to a draft, judged by all that happened before it. Where others did something in between, it is
// judged again; where they keep doing so, nothing is added.
import type { DraftEvent } from '#drafting/event.ts'
import type { DraftAsk } from './draft-page.ts'
import { standingOfDraft, type DraftStanding } from './draft-standing.ts'

const TRIES = 5

export type Judged<Refused> = { readonly event: DraftEvent } | { readonly refused: Refused }
export type AddedEvent<Refused> =
  | { readonly is: 'added'; readonly event: DraftEvent; readonly before: DraftStanding }
  | { readonly is: 'refused'; readonly refused: Refused; readonly before: DraftStanding }
  | { readonly is: 'closed' }

/** `judge` is asked with the draft as it now is, which must still be open, and with all that happened so far. */
export async function addEvent<Refused>(
  ask: DraftAsk,
  judge: (standing: DraftStanding, ask: DraftAsk) => Judged<Refused>,
): Promise<AddedEvent<Refused>> {
  const { slug } = ask.system
  for (let tried = 0; tried < TRIES; tried += 1) {
    const draft = tried === 0 ? ask.draft : await ask.store.draft(slug, ask.draft.id)
    if (draft?.state !== 'open') return { is: 'closed' }
    const now = { ...ask, draft }
    const before = await standingOfDraft(now)
    const judged = judge(before, now)
    if ('refused' in judged) return { is: 'refused', refused: judged.refused, before }
    const { event } = judged
    const stamped = { ...event, at: ask.now, by: ask.account?.id ?? '' }
    const number = await ask.store.addDraftEvent(slug, draft.id, stamped, before.last)
    if (number !== undefined) return { is: 'added', event, before }
  }
  return { is: 'closed' }
}
