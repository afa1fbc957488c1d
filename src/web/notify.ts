// Tells accounts what concerns them: in the product, and by mail where they sign in with an e-mail address. Whoever did it
// knows already, and whoever has no access to the system learns nothing of it.
import { randomUUID } from 'node:crypto'
import { accountsHolding, concernedIn } from '#drafting/index.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { Moment } from '#core/day.ts'
import type { Account, Notice, Store, StoredDraft, System } from '#store/store.ts'
import { rankOf, reaches } from './access.ts'

type Telling = {
  readonly store: Store
  readonly system: Pick<System, 'slug'>
  /** Whoever did it, who is not told. */
  readonly account: Pick<Account, 'id'> | undefined
  readonly now: Moment
}

/**
 * `text` is one sentence without names of people; `href` leads on within the system, such as `/drafts/spring/partners`.
 * Without `accounts`, everyone who had to do with the draft is told.
 */
export async function notify(
  ask: Telling,
  draft: StoredDraft,
  what: What,
  accounts?: Iterable<string>,
): Promise<void> {
  await ask.store.addNotices(await noticesFor(ask, what, accounts ?? (await concernedBy(ask, draft))))
}

type What = { readonly text: string; readonly href: string }

/** What there is to write, for what is written with something else. */
export async function noticesFor(
  ask: Telling,
  what: What,
  accounts: Iterable<string>,
): Promise<readonly Notice[]> {
  const { store, system, now, account } = ask
  const meant = new Set(accounts)
  if (account) meant.delete(account.id)
  if (meant.size === 0) return []
  const [all, grants, withoutMail] = await Promise.all([
    store.accounts(),
    store.grantsOf(system.slug),
    store.withoutMail(system.slug),
  ])
  const told = all.filter(({ id, owner, closed }) => {
    const rank = rankOf({ owner, granted: grants.get(id), openToPublic: false })
    return meant.has(id) && !closed && reaches(rank, 'reader')
  })
  return told.map(({ id, login }): Notice => ({
    system: system.slug,
    account: id,
    id: randomUUID(),
    at: now,
    ...what,
    read: false,
    mail: login.includes('@') && !withoutMail.has(id) ? 'waiting' : 'none',
  }))
}

/** The accounts tied to people who hold one of the roles or seats on the snapshot's day. */
export async function accountsInRoles(
  { store, system }: Pick<Telling, 'store' | 'system'>,
  now: Snapshot,
  positions: Iterable<Id>,
): Promise<readonly string[]> {
  return accountsHolding(now, positions, await store.peopleOfAccounts(system.slug))
}

/** The accounts that began the draft, saved it or did something about it. */
export async function concernedBy(
  { store, system }: Pick<Telling, 'store' | 'system'>,
  draft: StoredDraft,
): Promise<ReadonlySet<string>> {
  const [edits, events] = await Promise.all([
    store.draftEdits(system.slug, draft.id),
    store.draftEvents(system.slug, draft.id),
  ])
  return concernedIn(draft, edits, events)
}
