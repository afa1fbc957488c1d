// Sessions and passwords. A session's cookie holds a random secret; the store holds only its fingerprint, so that a
// stolen copy of the store opens no session. Passwords are kept as argon2id hashes.
import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { Moment } from '#core/day.ts'
import type { Account, Store } from '#store/store.ts'
import type { Cookie } from './page.ts'

export const SESSION_COOKIE = 'throughline-session'
const SESSION_HOURS = 12
const LINK_HOURS = 72
export const PASSWORD_MIN = 12

// OWASP Password Storage Cheat Sheet: argon2id (algorithm 2), 19 MiB of memory, two passes, one lane.
const ARGON2 = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON2)
}

/** The account, when login and password fit. Takes as long for an unknown login as for a wrong password. */
export async function accountFor(
  store: Store,
  login: string,
  password: string,
): Promise<Account | undefined> {
  const account = await store.accountByLogin(login.trim().toLowerCase())
  const expected = account?.passwordHash || (await nobodysHash)
  const fits = await verify(expected, password.normalize('NFKC')).catch(() => false)
  return account && fits && !account.closed ? account : undefined
}

const nobodysHash = hashPassword(randomBytes(16).toString('hex'))

export async function beginSession(store: Store, account: string, now: Moment): Promise<Cookie> {
  const secret = randomBytes(32).toString('base64url')
  await store.addSession({ id: fingerprint(secret), account, expiresAt: hoursAfter(now, SESSION_HOURS) })
  return { name: SESSION_COOKIE, value: secret, maxAge: SESSION_HOURS * 3600 }
}

export async function endSession(store: Store, secret: string | undefined): Promise<Cookie> {
  if (secret) await store.removeSession(fingerprint(secret))
  return { name: SESSION_COOKIE, value: '', maxAge: 0 }
}

/** The account of a session that still runs. */
export async function accountOfSession(
  store: Store,
  secret: string | undefined,
  now: Moment,
): Promise<Account | undefined> {
  if (!secret) return undefined
  const session = await store.session(fingerprint(secret))
  if (!session || session.expiresAt <= now) return undefined
  const account = await store.account(session.account)
  return account?.closed ? undefined : account
}

/** Makes a link that works once: to set up the first account, or to choose a password. */
export async function oneTimeLink(store: Store, purpose: string, now: Moment): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await store.addToken(fingerprint(token), purpose, hoursAfter(now, LINK_HOURS))
  return token
}

export function spendLink(store: Store, token: string, purpose: string, now: Moment): Promise<boolean> {
  return store.spendToken(fingerprint(token), purpose, now)
}

function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

function hoursAfter(now: Moment, hours: number): Moment {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString() as Moment
}
