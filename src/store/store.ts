// What the store offers to the rest of the house: types only. Two databases keep one promise; `open.ts` builds it.
// Nothing here says SQL. Everything of a system is kept under its slug and never mixed with another's.
import type { Change, Proposal, Seq } from '#core/change.ts'
import type { Moment } from '#core/day.ts'
import type { DraftContents, NameGiven } from '#core/draft.ts'
import type { DecisionGiven, DraftEdit, DraftEvent, Happened } from '#drafting/event.ts'
import type { Id } from '#core/id.ts'
import type { Answers } from '#core/importer.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Problem } from '#core/problem.ts'
import type { PublicChoice } from '#core/public-choice.ts'
import type { Figure, Load, SeriesBook } from '#core/series.ts'
import type { Names } from '#core/title.ts'

import type { Access } from './access.ts'
import type { KeysStore } from './keys-store.ts'
import type { PeopleStore } from './people-store.ts'

export type { Access } from './access.ts'

export type System = {
  readonly slug: string
  readonly name: string
  /** The thing (an area of level system) whose time in force is the system's own. */
  readonly root: Id<'area'>
  readonly createdAt: Moment
}

/** What comes with an append besides the proposals. */
export type Recording = {
  readonly by: string
  readonly decision?: string
  /** Names of people that the proposals bring; kept apart, and erasable. */
  readonly names?: readonly NameGiven[]
  /**
   * The draft that is adopted by it, as it was read: in the same transaction the draft becomes adopted, its names become
   * names of the system, and the event is added; when it was saved or closed since, nothing is written and the answer is
   * `draft-changed`. `account` is who adopts it, for the event; without it the event names `by`. Where `state` or `events`,
   * the number of its last event, is given, it must still be so.
   */
  readonly draft?: {
    readonly id: string
    readonly version: number
    readonly decision: Id
    readonly account?: string
    readonly state?: 'open' | 'scheduled'
    readonly events?: number
    /** Told with it: written in the same transaction, so that nobody is left untold. */
    readonly notices?: readonly Notice[]
  }
  /** Keeps the moments given instead of stamping now: only for restoring, moving and lossless import. */
  readonly as?: readonly { readonly recordedAt: Moment; readonly by: string; readonly decision?: string }[]
}

export type Appended =
  | { readonly is: 'appended'; readonly changes: readonly Change[] }
  /** Others recorded since `expected`; nothing was written. */
  | { readonly is: 'out-of-date'; readonly last: Seq }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  /** The draft to be adopted was saved, adopted or retired since it was read; nothing was written. */
  | { readonly is: 'draft-changed' }

/** One file on its way into the record. */
export type ImportState = 'open' | 'adopted' | 'retired'
export type StoredImport = {
  readonly id: string
  readonly system: string
  readonly format: string
  readonly fileName: string
  /** The file, as it came. */
  readonly bytes: Uint8Array
  /** How to read it, as JSON that the importer understands. */
  readonly settings: unknown
  readonly answers: Answers
  readonly asAt: string
  readonly state: ImportState
  readonly createdAt: Moment
  readonly by: string
  /** Grows with each save; a save from an older one is refused. */
  readonly version: number
}

export type DraftState = 'open' | 'scheduled' | 'adopted' | 'retired'
export type StoredDraft = {
  readonly system: string
  readonly id: string
  readonly state: DraftState
  readonly contents: DraftContents
  /** Grows with each save of the contents; a save from an older one is refused. What people endorse. */
  readonly version: number
  readonly createdAt: Moment
  /** The account that began it. */
  readonly by: string
  readonly savedAt: Moment
  readonly savedBy: string
  /** While scheduled: when it falls due, and the decision it is then adopted under. */
  readonly due?: { readonly at: Moment; readonly decision: DecisionGiven; readonly by: string }
}

/** Something that concerns someone, told in the product and, where mail is set up, by e-mail. */
export type Notice = {
  readonly system: string
  readonly account: string
  readonly id: string
  readonly at: Moment
  /** One sentence, without names of people; and where it leads, within the system. */
  readonly text: string
  readonly href: string
  readonly read: boolean
  readonly mail: 'none' | 'waiting' | 'sent' | 'failed'
}

export type Account = {
  readonly id: string
  /** What the person signs in with: an e-mail address or a name, lower case. */
  readonly login: string
  readonly name: string
  /** May create systems and accounts and sees every system as an administrator. */
  readonly owner: boolean
  readonly createdAt: Moment
  readonly closed: boolean
}

export type Session = { readonly id: string; readonly account: string; readonly expiresAt: Moment }

export type DraftSummary = Omit<StoredDraft, 'contents'> & {
  readonly contents: Omit<DraftContents, 'items'>
  readonly proposals: number
}

type Beside = PeopleStore & KeysStore

export type Store = Beside & {
  systems(): Promise<readonly System[]>
  system(slug: string): Promise<System | undefined>
  /** False when the slug is taken. */
  createSystem(system: System): Promise<boolean>

  /** The whole ledger of a system, kept in memory and brought up to date; shared between callers. */
  ledger(system: string): Promise<Ledger>
  /** Durable when it answers `appended`. `expected` is the last seq the caller had seen. */
  append(
    system: string,
    expected: Seq,
    proposals: readonly Proposal[],
    recording: Recording,
  ): Promise<Appended>

  names(system: string): Promise<Names>
  contact(system: string, person: Id): Promise<NameGiven | undefined>
  setName(system: string, name: NameGiven): Promise<void>
  /** Erases name and contact details for good. The record keeps the id. */
  eraseName(system: string, person: Id): Promise<void>

  imports(system: string): Promise<readonly Omit<StoredImport, 'bytes'>[]>
  import(system: string, id: string): Promise<StoredImport | undefined>
  addImport(one: StoredImport): Promise<void>
  /** False when someone saved since `one.version` was read. The version saved is one higher. */
  saveImport(one: Omit<StoredImport, 'bytes'>): Promise<boolean>
  /** Column mappings people chose before, by importer and a fingerprint of the header row. */
  remembered(system: string, format: string, fingerprint: string): Promise<unknown>
  remember(system: string, format: string, fingerprint: string, settings: unknown): Promise<void>

  /** All figures of a system's measures, kept in memory and brought up to date; shared between callers. */
  series(system: string): Promise<SeriesBook>
  /**
   * Records figures together, durable when it answers. Those that say what is known already are left out; where none is
   * left, nothing is recorded and the answer is undefined. Throws where there is no such system.
   */
  addFigures(
    system: string,
    figures: readonly Figure[],
    load: Pick<Load, 'at' | 'by' | 'because' | 'fileName'>,
  ): Promise<Load | undefined>

  /** Without their contents' items, newest first. `proposals` counts them. */
  drafts(system: string): Promise<readonly DraftSummary[]>
  draft(system: string, id: string): Promise<StoredDraft | undefined>
  /** Version 1, and the names it brings. */
  addDraft(one: StoredDraft, names: readonly NameGiven[]): Promise<void>
  /**
   * The version saved is one higher, and kept; False when someone saved since `read` was read, or it is not open. `names` are those
   * the edit brings besides those it had.
   */
  saveDraft(
    read: Pick<StoredDraft, 'system' | 'id' | 'version'>,
    contents: DraftContents,
    edit: Omit<DraftEdit, 'version'>,
    names?: readonly NameGiven[],
  ): Promise<boolean>
  draftEdits(system: string, id: string): Promise<readonly DraftEdit[]>
  draftVersion(system: string, id: string, version: number): Promise<DraftContents | undefined>
  /** Names of people that an open draft brings. Erasing a name erases it here too. */
  draftNames(system: string, id: string): Promise<readonly NameGiven[]>
  draftEvents(system: string, id: string): Promise<readonly Happened[]>
  /** Adds an event and answers its number. Where `expected` is given and not the last number, nothing is added. */
  addDraftEvent(
    system: string,
    id: string,
    event: DraftEvent & { readonly at: Moment; readonly by: string },
    expected?: number,
  ): Promise<number | undefined>
  /** Moves a draft that is in one of `from` to another state, with its event, in one transaction; false when it is in none of them, not at the version, or past the number of the last event where one is given. */
  closeDraft(
    read: Pick<StoredDraft, 'system' | 'id' | 'version'> & { readonly events?: number },
    from: readonly DraftState[],
    to: Exclude<DraftState, 'adopted'>,
    event: DraftEvent & { readonly at: Moment; readonly by: string },
    due?: StoredDraft['due'],
  ): Promise<boolean>
  /** Scheduled drafts of all systems that fell due by the moment. */
  draftsDue(now: Moment): Promise<readonly StoredDraft[]>

  /** Which person of the record an account is, in a system; for answering in a role. */
  peopleOfAccounts(system: string): Promise<ReadonlyMap<string, Id<'person'>>>
  /** Without a person, the tie is undone. */
  setPersonOfAccount(system: string, account: string, person: Id<'person'> | undefined): Promise<void>

  /** Newest first; of one system, where it is named. */
  notices(account: string, most: number, system?: string): Promise<readonly Notice[]>
  unreadNotices(account: string, system?: string): Promise<number>
  /** What was told already stays as it is; what is for accounts that are not there is left out. */
  addNotices(all: readonly Notice[]): Promise<void>
  readNotices(account: string, ids: readonly string[] | 'all'): Promise<void>
  /** The accounts that want no e-mail of a system. */
  withoutMail(system: string): Promise<ReadonlySet<string>>
  setMail(system: string, account: string, wanted: boolean): Promise<void>
  /** Takes those whose mail waits, oldest first: nobody else, in any process, gets them before the moment `until`. */
  noticesToMail(most: number, now: Moment, until: Moment): Promise<readonly Notice[]>
  /** With a moment, the mail waits on, until then at least. */
  mailed(
    notice: Pick<Notice, 'account' | 'id'>,
    mail: 'sent' | 'failed' | { readonly again: Moment },
  ): Promise<void>

  accounts(): Promise<readonly Account[]>
  accountByLogin(login: string): Promise<(Account & { readonly passwordHash: string }) | undefined>
  account(id: string): Promise<Account | undefined>
  /** False when the login is taken. */
  createAccount(account: Account, passwordHash: string): Promise<boolean>
  setPassword(account: string, passwordHash: string): Promise<void>
  closeAccount(account: string): Promise<void>
  grants(account: string): Promise<ReadonlyMap<string, Access>>
  grantsOf(system: string): Promise<ReadonlyMap<string, Access>>
  /** `public` takes the grant away. */
  grant(account: string, system: string, access: Access): Promise<void>
  /** What everyone may see of a system without signing in: `public` sees nothing unless it is open. */
  openToPublic(system: string): Promise<boolean>
  setOpenToPublic(system: string, open: boolean): Promise<void>
  /** What everyone sees of a system that is open; without a choice, all that is not for those with access alone. */
  published(system: string): Promise<PublicChoice | undefined>
  setPublished(system: string, choice: PublicChoice | undefined): Promise<void>

  session(id: string): Promise<Session | undefined>
  addSession(session: Session): Promise<void>
  removeSession(id: string): Promise<void>
  /** Removes all sessions of an account, and those that have run out. */
  clearSessions(account: string | undefined, now: Moment): Promise<void>
  /** One-time links: adds a token with a purpose, or spends it, and with it all others of that purpose. */
  addToken(token: string, purpose: string, expiresAt: Moment): Promise<void>
  spendToken(token: string, purpose: string, now: Moment): Promise<boolean>

  /** Calls back after changes of any process were appended to a system; returns how to stop. */
  watch(told: (system: string) => void): () => void
  close(): Promise<void>
}
