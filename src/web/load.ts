// Loads what a page within a system needs: the account's rank, the record, and what is seen from the standpoint in
// the address. Answers a refusal where there is no way in. Snapshots are kept while the record stays as it is.
import { dayOf, type Day, type Moment } from '#core/day.ts'
import { proposalsOf } from '#core/draft.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { look, parseStandpoint, type Standpoint } from '#core/standpoint.ts'
import { titles, type Names } from '#core/title.ts'
import type { Access, StoredDraft } from '#store/store.ts'
import { addresses, queryOf } from './address.ts'
import { lesserOf, rankOf, reaches } from './access.ts'
import type { KeptNames } from './kept.ts'
import type { LaidDrafts } from './laid-drafts.ts'
import type { Ask, Refusal, SystemAsk } from './page.ts'
import { publishedOf, publishedStore } from './published-view.ts'

const SNAPSHOTS_KEPT = 64
/** And no more than rest on so many changes together: anyone may ask for day after day of a large record. */
const CHANGES_KEPT = 400_000

/** Answers what a page of the system in the address is told, or why there is no way in. */
export async function loadSystem(
  ask: Ask,
  needed: Access,
  kept: Kept,
  acts = false,
): Promise<SystemAsk | Refusal> {
  const system = await ask.store.system(ask.params.system ?? '')
  if (!system) return { is: ask.account ? 'not-found' : 'sign-in' }
  const whose = ask.account ?? ask.keyed?.account
  // A key opens one system, and says nothing about others.
  if (ask.keyed && ask.keyed.key.system !== system.slug) return { is: 'not-found' }
  const granted = whose && (await ask.store.grants(whose.id)).get(system.slug)
  const openToPublic = await ask.store.openToPublic(system.slug)
  const held = rankOf({ owner: whose?.owner ?? false, granted, openToPublic })
  const rank = held && ask.keyed ? lesserOf(held, ask.keyed.key.access) : held
  if (rank === undefined) return { is: whose ? 'not-found' : 'sign-in' }
  if (!reaches(rank, needed)) return { is: whose ? 'no-access' : 'sign-in' }
  const draft = await draftOf(ask, system.slug, rank, acts)
  if (draft === 'none') return { is: whose ? 'not-found' : 'sign-in' }
  const usualDay = draft?.contents.day ?? ask.today
  const looked = parseStandpoint(ask.query.on, ask.query.known, usualDay)
  if (!looked) {
    return {
      is: 'bad-request',
      what: 'The date in the address is not a date.',
      remedy: 'Write it as on=2026-04-01.',
    }
  }
  const [whole, all, unread, publicly] = await Promise.all([
    ask.store.ledger(system.slug),
    ask.store.names(system.slug),
    ask.account && reaches(rank, 'reader') && ask.store.unreadNotices(ask.account.id, system.slug),
    rank === 'public' ? ask.store.published(system.slug) : undefined,
  ])
  if (publicly && !publicly.history && (looked.known || looked.day < ask.today)) return noHistory
  const part = publicly && publishedOf(publicly, { ledger: whole, names: all, today: ask.today })
  const [ledger, read] = part ? [part.ledger, part.names] : [whole, all]
  // What everyone sees and what those with access see are kept apart: the one must not push the other out.
  const seenAs = part ? `${system.slug} published` : system.slug
  const seen = draft
    ? await throughDraft(ask, draft, { ledger, looked, read }, kept)
    : { standpoint: looked, snapshot: kept.snapshots.of(seenAs, ledger, looked, ask.now), names: read }
  // Where a draft brings no names of its own, they are those of the system and held once.
  const heldAs = draft && seen.names !== read ? `${system.slug} ${draft.id}` : seenAs
  const names = kept.names.of(heldAs, seen.names)
  const keep = { ...queryOf(looked, usualDay), ...(draft && { draft: draft.id }) }
  return {
    ...ask,
    ...(part && { store: publishedStore(ask.store, publicly, part), publicly }),
    system,
    rank,
    ledger,
    ...seen,
    ...(typeof unread === 'number' && { unread }),
    names,
    usualDay,
    title: titles(seen.snapshot, names),
    ...addresses(system.slug, ledger.vocabulary, keep),
  }
}

const noHistory: Refusal = {
  is: 'bad-request',
  what: 'How things were before today is not published.',
  remedy: 'Choose today or a later day.',
}

// A draft in the path is what the page is about; one in the query is only looked through, and nothing is done through it.
async function draftOf(
  ask: Ask,
  system: string,
  rank: Access,
  acts: boolean,
): Promise<StoredDraft | 'none' | undefined> {
  const wanted = ask.params.draft ?? (acts ? undefined : ask.query.draft)
  if (!wanted) return undefined
  return (reaches(rank, 'reader') && (await ask.store.draft(system, wanted))) || 'none'
}

type Through = { readonly ledger: Ledger; readonly looked: Standpoint; readonly read: Names }

async function throughDraft(ask: Ask, draft: StoredDraft, { ledger, looked, read }: Through, kept: Kept) {
  const { contents } = draft
  const laid = await kept.drafts.of(ask.store, draft, ledger, ask.now)
  const own = draft.state === 'adopted' ? [] : await ask.store.draftNames(draft.system, draft.id)
  const names: Names =
    own.length > 0 ? new Map([...read, ...own.map(({ id, name }) => [id, name] as const)]) : read
  // What was adopted is no draft any more.
  const shown = { title: contents.title, proposals: proposalsOf(contents) }
  const standpoint: Standpoint = draft.state === 'adopted' ? looked : { ...looked, draft: shown }
  const snapshot = looked.known ? look(ledger, { ...looked, draft: shown }, ask.now) : laid.would(looked.day)
  return { draft, laid, standpoint, snapshot, names }
}

/** What is kept between requests. */
export type Kept = {
  readonly snapshots: Snapshots
  readonly names: KeptNames
  readonly drafts: LaidDrafts
}

/** The last snapshots asked for, by system, last change and standpoint. */
export class Snapshots {
  readonly #kept = new Map<string, { readonly ledger: Ledger; readonly snapshot: Snapshot }>()

  of(system: string, ledger: Ledger, standpoint: Standpoint, now: Moment): Snapshot {
    const key = `${system} ${standpoint.day} ${standpoint.known ?? ''}`
    const found = this.#kept.get(key)
    this.#kept.delete(key)
    const entry = found?.ledger === ledger ? found : { ledger, snapshot: look(ledger, standpoint, now) }
    this.#kept.set(key, entry)
    let total = [...this.#kept.values()].reduce((sum, one) => sum + one.ledger.changes.length, 0)
    for (const [oldest, one] of this.#kept) {
      const { size } = this.#kept
      if (size === 1 || (size <= SNAPSHOTS_KEPT && total <= CHANGES_KEPT)) break
      this.#kept.delete(oldest)
      total -= one.ledger.changes.length
    }
    return entry.snapshot
  }
}

/** The day it is where the system is: in England, whatever the server's own clock zone. */
export function todayInLondon(now: Moment): Day {
  const parts = LONDON.formatToParts(new Date(now))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const text = `${part('year')}-${part('month')}-${part('day')}`
  return text.length === 10 ? (text as Day) : dayOf(now)
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
