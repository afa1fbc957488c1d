// What the store offers of keys that open a system to a program: types only. A key never opens more than its account may.
import type { Day, Moment } from '#core/day.ts'
import type { Access } from './access.ts'

export type AccessKey = {
  readonly system: string
  readonly id: string
  /** Whose it is; closed with the account. */
  readonly account: string
  /** For programs that ask with it in a heading; or as part of the address of a calendar or feed. */
  readonly sort: 'program' | 'feed'
  /** What it is for, in its owner's words. */
  readonly label: string
  /** The most it opens. */
  readonly access: Access
  readonly madeAt: Moment
  /** Until then, and not at it. */
  readonly endsAt: Moment
  /** The last day on which it was used. */
  readonly usedOn?: Day
}

export type KeysStore = {
  /** `digest` is the fingerprint of the secret, which is never kept. */
  addKey(key: AccessKey, digest: string): Promise<void>
  /** Of a system, newest first. */
  keys(system: string): Promise<readonly AccessKey[]>
  keyOf(digest: string): Promise<AccessKey | undefined>
  keyUsed(key: Pick<AccessKey, 'system' | 'id'>, on: Day): Promise<void>
  removeKey(system: string, id: string): Promise<void>
}
