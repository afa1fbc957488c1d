// The drafts that wait for an answer which whoever asks may give: open, put to the partners, and not answered by an
// organisation for which they hold a role or seat today.
import { proposalsOf } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import { lay } from '#core/impact.ts'
import { snapshot } from '#core/snapshot.ts'
import { mayAnswerAs } from '#drafting/index.ts'
import { endorser } from '#kinds/index.ts'
import type { DraftSummary, StoredDraft } from '#store/store.ts'
import type { SystemAsk } from '../page.ts'
import { standingOfDraft } from './draft-standing.ts'

export type Awaiting = { readonly draft: StoredDraft; readonly organisations: readonly Id[] }

/** Of the newest of them, so many are looked at. */
const LOOKED_AT = 50

export async function awaiting(
  ask: SystemAsk,
  person: Id | undefined,
  drafts: readonly DraftSummary[],
): Promise<readonly Awaiting[]> {
  const now = snapshot(ask.ledger, ask.today)
  const answersForSomeone = now
    .all(endorser)
    .some(({ values }) => mayAnswerAs(now, person, values.answers).length > 0)
  if (!answersForSomeone) return []
  const open = drafts.filter(({ state }) => state === 'open').slice(0, LOOKED_AT)
  const found = await Promise.all(open.map(({ id }) => awaitingOn(ask, id)))
  return found.flatMap((one) => (one && one.organisations.length > 0 ? [one] : []))
}

async function awaitingOn(ask: SystemAsk, id: string): Promise<Awaiting | undefined> {
  const { slug } = ask.system
  // Most drafts were not put to anybody yet; they need not be laid over the record to know it.
  const events = await ask.store.draftEvents(slug, id)
  if (!events.some(({ is }) => is === 'asked')) return undefined
  const draft = await ask.store.draft(slug, id)
  if (!draft) return undefined
  const laid = lay(ask.ledger, proposalsOf(draft.contents), ask.now)
  const { endorsement, mine } = await standingOfDraft({ ...ask, draft, laid })
  const organisations = endorsement.partners
    .filter(({ state }) => state === 'waiting' || state === 'dropped')
    .map(({ organisation }) => organisation)
    .filter((organisation) => mine.has(organisation))
  return { draft, organisations }
}
