// Every table with its columns and its key, in an order in which they can be filled: for copying whole stores and
// whole systems row by row. A column that is missing here does not type-check.
import type { Tables } from './schema.ts'

export type TableName = keyof Tables
export type Row = Readonly<Record<string, unknown>>

export type Table = {
  readonly name: TableName
  readonly columns: readonly string[]
  readonly key: readonly string[]
  /** The column that says of which system a row is; none for what belongs to the store as a whole. */
  readonly system?: 'slug' | 'system'
  /** Rows read or written at once. */
  readonly chunk: number
}

const columns: { readonly [T in TableName]: Readonly<Record<keyof Tables[T], 'key' | 'value'>> } = {
  systems: {
    slug: 'key',
    name: 'value',
    root: 'value',
    created_at: 'value',
    open_to_public: 'value',
    last_seq: 'value',
  },
  accounts: {
    id: 'key',
    login: 'value',
    name: 'value',
    owner: 'value',
    created_at: 'value',
    closed: 'value',
    password_hash: 'value',
  },
  changes: { system: 'key', seq: 'key', recorded_at: 'value', change: 'value' },
  names: { system: 'key', person: 'key', name: 'value', email: 'value', phone: 'value' },
  imports: {
    system: 'key',
    id: 'key',
    format: 'value',
    file_name: 'value',
    settings: 'value',
    answers: 'value',
    as_at: 'value',
    state: 'value',
    created_at: 'value',
    recorded_by: 'value',
    version: 'value',
    bytes: 'value',
  },
  remembered: { system: 'key', format: 'key', fingerprint: 'key', settings: 'value' },
  drafts: {
    system: 'key',
    id: 'key',
    state: 'value',
    version: 'value',
    events: 'value',
    about: 'value',
    proposals: 'value',
    created_at: 'value',
    created_by: 'value',
    saved_at: 'value',
    saved_by: 'value',
    due_at: 'value',
    due: 'value',
  },
  draft_versions: {
    system: 'key',
    draft: 'key',
    version: 'key',
    saved_at: 'value',
    saved_by: 'value',
    editorial: 'value',
    note: 'value',
    contents: 'value',
  },
  draft_events: {
    system: 'key',
    draft: 'key',
    number: 'key',
    happened_at: 'value',
    happened_by: 'value',
    event: 'value',
  },
  draft_names: {
    system: 'key',
    draft: 'key',
    person: 'key',
    name: 'value',
    email: 'value',
    phone: 'value',
  },
  figure_loads: {
    system: 'key',
    number: 'key',
    loaded_at: 'value',
    loaded_by: 'value',
    because: 'value',
    file_name: 'value',
    count: 'value',
    figures: 'value',
  },
  characteristics: {
    system: 'key',
    person: 'key',
    characteristic: 'key',
    value: 'value',
    said_on: 'value',
    account: 'value',
  },
  releases: {
    system: 'key',
    number: 'key',
    released_at: 'value',
    account: 'value',
    characteristic: 'value',
    release: 'value',
    basis: 'value',
  },
  candidates: {
    system: 'key',
    person: 'key',
    role: 'key',
    readiness: 'value',
    consent: 'value',
    account: 'value',
    said_on: 'value',
    note: 'value',
  },
  wishes: {
    system: 'key',
    person: 'key',
    text: 'value',
    shared: 'value',
    said_on: 'value',
    account: 'value',
  },
  offers: {
    system: 'key',
    draft: 'key',
    person: 'key',
    number: 'key',
    text: 'value',
    from_day: 'value',
    state: 'value',
    account: 'value',
    made_at: 'value',
    answered_by: 'value',
    answered_at: 'value',
  },
  access_keys: {
    system: 'key',
    id: 'key',
    digest: 'value',
    account: 'value',
    sort: 'value',
    label: 'value',
    access: 'value',
    made_at: 'value',
    ends_at: 'value',
    used_on: 'value',
  },
  published: { system: 'key', choice: 'value' },
  grants: { system: 'key', account: 'key', access: 'value' },
  people_of_accounts: { system: 'key', account: 'key', person: 'value' },
  notices: {
    system: 'key',
    account: 'key',
    id: 'key',
    told_at: 'value',
    text: 'value',
    href: 'value',
    read: 'value',
    mail: 'value',
    mail_at: 'value',
  },
  without_mail: { system: 'key', account: 'key' },
  sessions: { digest: 'key', account: 'value', expires_at: 'value' },
  tokens: { digest: 'key', purpose: 'value', expires_at: 'value' },
}

// A file may be large: one at a time; a version of a draft is some megabytes at the most. Otherwise as many as SQLite's
// 32,766 values allow, for up to sixteen columns.
const chunks: Readonly<Record<string, number>> = { imports: 1, draft_versions: 8, figure_loads: 4 }

export const tables: readonly Table[] = Object.entries(columns).map(([name, uses]) => ({
  name: name as TableName,
  columns: Object.keys(uses),
  key: Object.entries(uses).flatMap(([column, use]) => (use === 'key' ? [column] : [])),
  ...('slug' in uses && { system: 'slug' as const }),
  ...('system' in uses && { system: 'system' as const }),
  chunk: chunks[name] ?? 2000,
}))
