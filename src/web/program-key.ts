// Keys that programs carry: made with a secret that is shown once, found again by its fingerprint. A key opens one system, no
// further than its owner may go, and none of what is the owner's own.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { dayOf, type Moment } from '#core/day.ts'
import type { AccessKey } from '#store/keys-store.ts'
import type { Account, Store } from '#store/store.ts'

const BEGINNINGS = { program: 'tlp_', feed: 'tlf_' } as const
const YEAR_MS = 365 * 24 * 3_600_000

export type Keyed = { readonly key: AccessKey; readonly account: Account }

type Wanted = Pick<AccessKey, 'system' | 'account' | 'sort' | 'label' | 'access'>

/** Makes a key that holds for a year, and answers its secret, which nobody can read again. */
export async function makeKey(store: Store, wanted: Wanted, now: Moment): Promise<string> {
  const secret = `${BEGINNINGS[wanted.sort]}${randomBytes(24).toString('base64url')}`
  const endsAt = new Date(Date.parse(now) + YEAR_MS).toISOString() as Moment
  await store.addKey({ ...wanted, id: randomUUID(), madeAt: now, endsAt }, fingerprint(secret))
  return secret
}

/** The key of a secret and whose it is, while it holds and its owner's account is open. */
export async function keyedBy(
  store: Store,
  secret: string,
  sort: AccessKey['sort'],
  now: Moment,
): Promise<Keyed | undefined> {
  if (!secret.startsWith(BEGINNINGS[sort])) return undefined
  const key = await store.keyOf(fingerprint(secret))
  if (key?.sort !== sort || key.endsAt <= now) return undefined
  const account = await store.account(key.account)
  if (!account || account.closed) return undefined
  // Told to the day: a moment would follow people's programs about.
  if (key.usedOn !== dayOf(now)) await store.keyUsed(key, dayOf(now))
  return { key, account }
}

/** What stands after "Bearer" in the heading of a request; undefined where there is none. */
export function bearerOf(heading: string | undefined): string | undefined {
  return heading === undefined ? undefined : (/^Bearer +(\S+) *$/i.exec(heading)?.[1] ?? '')
}

function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
