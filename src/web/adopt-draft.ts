// Adopting a draft: from its page, or when it falls due. The same road for both: what contradicts the record is settled
// first, and the record, the draft and its decision change together or not at all.
import { alreadySo } from '#core/already-so.ts'
import { conflictsOf, type Conflict } from '#core/conflicts.ts'
import type { Moment } from '#core/day.ts'
import type { Problem } from '#core/problem.ts'
import { decisionOf, toBeRecorded, type DecisionGiven } from '#drafting/index.ts'
import type { Notice, Store, StoredDraft } from '#store/store.ts'
import { rankOf, reaches } from './access.ts'
import { noticesOfAdoption, tellFailed } from './tell-adopted.ts'

export type Adoption =
  | { readonly is: 'adopted'; readonly first: number; readonly last: number }
  | { readonly is: 'contradicts'; readonly conflicts: readonly Conflict[] }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  /** Someone saved it, or did or said something about it, since it was read. */
  | { readonly is: 'draft-changed' }
  /** Others kept recording; nothing was written. */
  | { readonly is: 'busy' }

/** Others may record between reading and writing: so often it is tried again. */
const TRIES = 5

/** `notices` are told with it. `events` is the number of the last event it was judged by: an objection may come at any moment. Without it, none is looked for. */
export async function adoptDraft(
  store: Store,
  draft: StoredDraft,
  decision: DecisionGiven,
  by: { readonly account: string; readonly name: string },
  notices: readonly Notice[],
  events?: number,
): Promise<Adoption> {
  const { system, id, version, state, contents } = draft
  const made = decisionOf(id)
  for (let tried = 0; tried < TRIES; tried += 1) {
    const record = await store.ledger(system)
    const conflicts = conflictsOf(contents.items, record)
    if (conflicts.length > 0) return { is: 'contradicts', conflicts }
    // What others recorded alike in the meantime is left out: it is so already.
    const so = new Set(alreadySo(contents.items, record))
    const items = contents.items.filter(({ key }) => !so.has(key))
    const done = await store.append(system, record.last, toBeRecorded(id, { ...contents, items }, decision), {
      by: by.name,
      decision: made,
      draft: {
        id,
        version,
        decision: made,
        account: by.account,
        notices,
        // One that is taken back while it falls due is not adopted all the same.
        ...((state === 'open' || state === 'scheduled') && { state }),
        ...(events !== undefined && { events }),
      },
    })
    if (done.is === 'refused' || done.is === 'draft-changed') return done
    if (done.is === 'appended')
      return { is: 'adopted', first: done.changes[0]?.seq ?? 0, last: done.changes.at(-1)?.seq ?? 0 }
  }
  return { is: 'busy' }
}

/**
 * Adopts what fell due. What cannot be adopted becomes an open draft again, with the reason on it. Several processes may
 * do it at once: the store lets one of them.
 */
export async function adoptDue(store: Store, now: Moment): Promise<void> {
  const failed: unknown[] = []
  for (const draft of await store.draftsDue(now)) {
    // One that fails keeps no other back; it is tried again with the next round.
    await adoptOneDue(store, draft, now).catch((error: unknown) => failed.push(error))
  }
  if (failed.length > 0) throw failed[0]
}

async function adoptOneDue(store: Store, draft: StoredDraft, now: Moment): Promise<void> {
  if (!draft.due) return
  const { decision, by } = draft.due
  const reason = await whyNotDue(store, draft, decision, by, now)
  if (!reason) return
  await store.closeDraft(draft, ['scheduled'], 'open', { is: 'failed', reason, at: now, by })
  await tellFailed(store, draft, now)
}

/** Nothing where it is adopted, or where others are at it and it is tried again. */
async function whyNotDue(
  store: Store,
  draft: StoredDraft,
  decision: DecisionGiven,
  by: string,
  now: Moment,
): Promise<string | undefined> {
  const [account, grants] = await Promise.all([store.account(by), store.grants(by)])
  const rank = rankOf({
    owner: account?.owner ?? false,
    granted: grants.get(draft.system),
    openToPublic: false,
  })
  if (!account || account.closed || !reaches(rank, 'steward'))
    return 'Whoever said that it should be adopted may not adopt any more.'
  const notices = await noticesOfAdoption(store, draft, now)
  const adoption = await adoptDraft(store, draft, decision, { account: by, name: account.name }, notices)
  return adoption.is === 'draft-changed' || adoption.is === 'busy' ? undefined : whyNot(adoption)
}

/** Why a draft could not be adopted, in words; nothing when it was. */
export function whyNot(adoption: Adoption): string | undefined {
  switch (adoption.is) {
    case 'adopted':
      return undefined
    case 'contradicts':
      return 'The record has changed since, and part of it contradicts the draft.'
    case 'refused':
      return adoption.problems.map(({ what }) => what).join('. ')
    case 'draft-changed':
      return 'Someone saved the draft, or did or said something about it, in the meantime.'
    case 'busy':
      return 'Others were recording at the same moment.'
    default:
      return adoption satisfies never
  }
}
