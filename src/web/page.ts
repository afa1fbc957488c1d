// What a page is: an address, the access it needs, what it shows and what it does. A page is asked with all that
// was loaded for it and answers with values; it never touches the server, and writes through the store alone.
import type { Day, Moment } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Laid } from '#core/impact.ts'
import type { Ledger } from '#core/ledger.ts'
import type { PublicChoice } from '#core/public-choice.ts'
import type { Snapshot } from '#core/snapshot.ts'
import type { Standpoint } from '#core/standpoint.ts'
import type { Names } from '#core/title.ts'
import type { Html } from '#formats/html/html.ts'
import type { Access, Account, Store, StoredDraft, System } from '#store/store.ts'
import type { SiteAccess } from './access.ts'
import type { Keyed } from './program-key.ts'

export type Query = Readonly<Record<string, string>>
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array }
/** A posted form: the last value of each name, all values, and the file if one came. */
export type Form = {
  readonly values: Query
  readonly all: (name: string) => readonly string[]
  readonly file?: UploadedFile
}

/** What every page is told. */
export type Ask = {
  readonly store: Store
  readonly account: Account | undefined
  /** The key that a program asks with; then there is no account, for what is somebody's own is not for programs. */
  readonly keyed?: Keyed
  /** A key came along that is none, or none any more: nothing is open to it, not even what is public. */
  readonly unknownKey?: true
  readonly today: Day
  readonly now: Moment
  readonly params: Query
  readonly query: Query
  /** Path and query, as they came. */
  readonly address: string
  /** The hidden field that proves a form is ours; sets its cookie. */
  readonly proof: () => Html
  /** The secret of the session's cookie, for ending the session. */
  readonly session: string | undefined
  readonly site: Site
}

/** What is the same for all pages of this installation. */
export type Site = {
  /** Where people reach it, without a slash at the end. */
  readonly baseUrl: string
  readonly asset: (name: string) => string
  /** Behind TLS: cookies travel over it only. */
  readonly secure: boolean
  /** What nobody can foresee, evenly between 0 and 1. */
  readonly chance: () => number
}

/** What a page within a system is told besides. */
export type SystemAsk = Ask & {
  readonly system: System
  readonly rank: Access
  /** What the system chose to publish, where whoever asks sees no more than that; the record and the store are then cut to it. */
  readonly publicly?: PublicChoice
  /** The record, without any draft: what is appended to. */
  readonly ledger: Ledger
  /** The draft that the address names; what is seen has it laid over the record. */
  readonly draft?: StoredDraft
  readonly laid?: Laid
  /** The day that is shown where the address names none: today, or the draft's own. */
  readonly usualDay: Day
  readonly standpoint: Standpoint
  readonly snapshot: Snapshot
  readonly names: Names
  readonly title: Titles
  /** Of what was told to whoever asks, in this system, how much is unread; none for those without access of their own. */
  readonly unread?: number
  /** The address of a thing, keeping the day looked at. */
  readonly way: (id: Id) => string
  /** An address within the system, keeping the day looked at: `here('/audit')`. */
  readonly here: (path: string, more?: Query) => string
}

export type PageAnswer = {
  readonly is: 'page'
  readonly title: string
  readonly content: Html
  readonly breadcrumb?: readonly Crumb[]
  /** Which entry of the navigation it belongs to. */
  readonly current?: string
  /** 200 without it; 422 says that a form must be put right. */
  readonly status?: number
  readonly wide?: boolean
  /** The draft it shows and the day it shows of it, so that it cannot be taken for the record. */
  readonly draft?: { readonly title: string; readonly day: Day }
  /** Seconds after which the page is asked for again, where something is going on. */
  readonly refreshIn?: number
  /** Islands it wants, by the plain names of their assets. */
  readonly scripts?: readonly string[]
}

export type Answer =
  | PageAnswer
  | {
      readonly is: 'values'
      readonly body: unknown
      readonly status?: 200 | 201 | 422
      /** Where what was made is found. */
      readonly location?: string
    }
  | { readonly is: 'redirect'; readonly to: string; readonly cookies?: readonly Cookie[] }
  | { readonly is: 'file'; readonly body: string | Uint8Array; readonly type: string; readonly name?: string }
  | Refusal

export type Refusal =
  | { readonly is: 'not-found' }
  | { readonly is: 'no-access' }
  | { readonly is: 'sign-in' }
  | { readonly is: 'out-of-date'; readonly what: string; readonly remedy: string }
  | { readonly is: 'bad-request'; readonly what: string; readonly remedy: string }
  | { readonly is: 'too-large' }
  | { readonly is: 'too-often' }

export type Crumb = { readonly text: string; readonly href: string }
export type Cookie = { readonly name: string; readonly value: string; readonly maxAge: number }

type Base = { readonly name: string; readonly path: string }

export type SitePage = Base & {
  readonly within: 'site'
  readonly access: SiteAccess
  /** Tries a person may make in ten minutes, where guessing must not pay. */
  readonly tries?: number
  readonly view?: (ask: Ask) => Promise<Answer> | Answer
  readonly act?: (ask: Ask, form: Form) => Promise<Answer> | Answer
}

export type SystemPage = Base & {
  readonly within: 'system'
  readonly access: Access
  /** What acting needs; not less than seeing. */
  readonly actAccess?: Access
  readonly view?: (ask: SystemAsk) => Promise<Answer> | Answer
  readonly act?: (ask: SystemAsk, form: Form) => Promise<Answer> | Answer
  /** For programs: how it is described to them. Everything it answers is values, also where it refuses. */
  readonly forPrograms?: Described
  /** What a program brings, as values read from JSON. Only a program with a key is let in, never a browser's session. */
  readonly take?: (ask: SystemAsk, brought: unknown) => Promise<Answer> | Answer
}

/** A page for programs in words and JSON Schemas; the description of all of them is made of these. */
export type Described = {
  readonly summary: string
  /** What may stand in the query besides the day and what was known: name and meaning. */
  readonly query?: Readonly<Record<string, string>>
  readonly answer: object
  /** What it takes, where it takes anything. */
  readonly taking?: { readonly summary: string; readonly brings: object; readonly answer: object }
}

export type Page = SitePage | SystemPage
