// The tables as queries see them, the same on both databases: text, whole numbers and bytes, nothing cleverer.
// Truth values are 0 and 1, instants and days are ISO text, anything nested is JSON text.

export type Tables = {
  systems: SystemRow
  changes: ChangeRow
  names: NameRow
  imports: ImportRow
  remembered: RememberedRow
  accounts: AccountRow
  grants: GrantRow
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

export type RememberedRow = { system: string; format: string; fingerprint: string; settings: string }

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
export type SessionRow = { digest: string; account: string; expires_at: string }
export type TokenRow = { digest: string; purpose: string; expires_at: string }
