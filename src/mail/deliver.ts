// Sends the mail that waits in the store. Several processes may do it at once: each takes its own. What cannot be sent
// now waits about as long again as it has waited already; after three days it is given up, for it is old news.
import type { Moment } from '#core/day.ts'
import type { Account, Notice, Store } from '#store/store.ts'
import { letterOf } from './letter.ts'
import type { Mailer } from './mailer.ts'

type Place = {
  /** The address of the installation, without a slash at its end. */
  readonly baseUrl: string
  /** Told what went wrong, without names and addresses. */
  readonly log: (line: string) => void
  /** Told to stop, it finishes the letter in hand; those it took go out when they are no longer taken. */
  readonly stop?: AbortSignal
}

/** Sent at one go; more of them wait for the next. */
const BATCH = 50
const MINUTE = 60_000
/** How long those taken are nobody else's, should this process die over them. */
const TAKEN = 15 * MINUTE
const LONGEST_PAUSE = 360 * MINUTE
const GIVEN_UP = 3 * 24 * 60 * MINUTE

/** Never throws for a letter that cannot be sent; for a store that cannot be used it does. */
export async function deliver(store: Store, mailer: Mailer, now: Moment, place: Place): Promise<void> {
  for (const notice of await store.noticesToMail(BATCH, now, later(now, TAKEN))) {
    if (place.stop?.aborted) return
    const account = await store.account(notice.account)
    const system = await store.system(notice.system)
    const waited = Date.parse(now) - Date.parse(notice.at)
    if (!account || !system || waited > GIVEN_UP || !(await mayHear(store, account, notice))) {
      await store.mailed(notice, 'failed')
      continue
    }
    const sent = await mailer.send(letterOf(notice, account.login, system.name, place.baseUrl))
    if (sent.is !== 'sent') place.log(`A notice could not be mailed (${sent.is}: ${sent.why})`)
    const pause = Math.min(Math.max(waited, MINUTE), LONGEST_PAUSE)
    if (sent.is === 'sent') await store.mailed(notice, 'sent')
    else if (sent.is === 'refused') await store.mailed(notice, 'failed')
    else await store.mailed(notice, { again: later(now, pause) })
    // The others would fare the same; they are tried again when they are no longer taken.
    if (sent.is === 'unreachable') return
  }
}

/** What is told is told to those with access who want it by mail; both may have changed since. */
async function mayHear(store: Store, account: Account, notice: Notice): Promise<boolean> {
  if (account.closed || !isMailAddress(account.login)) return false
  if ((await store.withoutMail(notice.system)).has(account.id)) return false
  return account.owner || (await store.grants(account.id)).has(notice.system)
}

/** One plain address: nothing in it could be read as a second one, or as a line of its own. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()[\]",;:\\\p{Cc}]+@[^\s@<>()[\]",;:\\\p{Cc}]+$/u.test(text)
}

function later(now: Moment, by: number): Moment {
  return new Date(Date.parse(now) + by).toISOString() as Moment
}
