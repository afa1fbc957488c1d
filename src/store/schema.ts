// The tables as queries see them, the same on both databases: text, whole numbers and bytes, nothing cleverer.
// Truth values are 0 and 1, instants and days are ISO text, anything nested is JSON text.

export type Tables = {
  systems: SystemRow
  changes: ChangeRow
  names: NameRow
  imports: ImportRow
  remembered: RememberedRow
  drafts: DraftRow
  draft_versions: DraftVersionRow
  draft_events: DraftEventRow
  draft_names: DraftNameRow
  figure_loads: FigureLoadRow
  characteristics: CharacteristicRow
  releases: ReleaseRow
  candidates: CandidateRow
  wishes: WishRow
  offers: OfferRow
  access_keys: AccessKeyRow
  accounts: AccountRow
  grants: GrantRow
  published: PublishedRow
  people_of_accounts: PersonOfAccountRow
  notices: NoticeRow
  without_mail: WithoutMailRow
  sessions: SessionRow
  tokens: TokenRow
}

export type SystemRow = {
  slug: string
  name: string
  root: string
  created_at: string
  open_to_public: number
  /** The last seq of its changes; also the row that appends wait for each other at. */
  last_seq: number
}

export type ChangeRow = {
  system: string
  seq: number
  recorded_at: string
  /** The rest of the change as JSON, so that text which a column cannot hold survives too. */
  change: string
}

export type NameRow = {
  system: string
  person: string
  name: string
  email: string | null
  phone: string | null
}

export type ImportRow = {
  system: string
  id: string
  format: string
  file_name: string
  settings: string
  answers: string
  as_at: string
  state: string
  created_at: string
  recorded_by: string
  version: number
  bytes: Uint8Array
}

export type FigureLoadRow = {
  system: string
  /** Counts up within the system. */
  number: number
  loaded_at: string
  loaded_by: string
  because: string
  file_name: string | null
  count: number
  /** All its figures as JSON; see `figure-row.ts`. */
  figures: string
}

export type CharacteristicRow = {
  system: string
  person: string
  characteristic: string
  value: string
  said_on: string
  account: string
}

export type ReleaseRow = {
  system: string
  number: number
  released_at: string
  account: string
  characteristic: string
  /** What anyone may read, as JSON. */
  release: string
  /** Who was counted where, and what they had said, as JSON: never leaves the private side. */
  basis: string
}

export type CandidateRow = {
  system: string
  person: string
  role: string
  readiness: string
  consent: string
  account: string
  said_on: string
  note: string
}

export type WishRow = {
  system: string
  person: string
  text: string
  shared: number
  said_on: string
  account: string
}

export type OfferRow = {
  system: string
  draft: string
  person: string
  number: number
  text: string
  from_day: string | null
  state: string
  account: string
  made_at: string
  answered_by: string | null
  answered_at: string | null
}

/** `choice` as JSON. */
export type PublishedRow = { system: string; choice: string }

export type RememberedRow = { system: string; format: string; fingerprint: string; settings: string }

export type DraftRow = {
  system: string
  id: string
  state: string
  /** Of its contents; each save adds one. */
  version: number
  /** The number of its last event; also the row that events wait for each other at. */
  events: number
  /** Its contents without the items, for lists. */
  about: string
  proposals: number
  created_at: string
  created_by: string
  saved_at: string
  saved_by: string
  /** While scheduled. */
  due_at: string | null
  due: string | null
}

export type DraftVersionRow = {
  system: string
  draft: string
  version: number
  saved_at: string
  saved_by: string
  editorial: number
  note: string | null
  contents: string
}

export type DraftEventRow = {
  system: string
  draft: string
  number: number
  happened_at: string
  happened_by: string
  event: string
}

export type DraftNameRow = NameRow & { draft: string }

export type AccountRow = {
  id: string
  login: string
  name: string
  owner: number
  created_at: string
  closed: number
  password_hash: string
}

export type GrantRow = { system: string; account: string; access: string }
export type WithoutMailRow = { system: string; account: string }
export type PersonOfAccountRow = { system: string; account: string; person: string }

export type NoticeRow = {
  system: string
  account: string
  id: string
  told_at: string
  text: string
  href: string
  read: number
  mail: string
  /** Not tried before; while it waits. */
  mail_at: string
}

export type AccessKeyRow = {
  system: string
  id: string
  digest: string
  account: string
  sort: string
  label: string
  access: string
  made_at: string
  ends_at: string
  used_on: string | null
}

export type SessionRow = { digest: string; account: string; expires_at: string }
export type TokenRow = { digest: string; purpose: string; expires_at: string }
