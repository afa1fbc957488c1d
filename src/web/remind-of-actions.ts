// Tells whoever holds the role of an action that it is due within a week, and that it is overdue; once each, and once more
// where it was given another day. Asked each minute, it reads each system once an hour, and what this process has told is
// not looked up again.
import { addDays, dayOf, latestDayOf, showWhen, type Moment } from '#core/day.ts'
import { snapshot, type Snapshot, type Thing } from '#core/snapshot.ts'
import { stateOfAction } from '#facts/index.ts'
import { action } from '#kinds/index.ts'
import type { Store } from '#store/store.ts'
import { accountsInRoles, noticesFor } from './notify.ts'

const DAYS_BEFORE = 7
/** Of an instant, `2026-12-13T09`. */
const HOUR = 13

/** What is given is to be kept and asked again: it knows what was told. Safe in several processes at once. */
export function reminders(store: Store): (now: Moment) => Promise<void> {
  const told = new Set<string>()
  const looked = new Map<string, string>()
  return async (now) => {
    const hour = now.slice(0, HOUR)
    for (const { slug } of await store.systems()) {
      // Of fifty systems not all records fit into memory at once: reading them each minute would be most of what is done.
      if (looked.get(slug) === hour) continue
      looked.set(slug, hour)
      const record = snapshot(await store.ledger(slug), dayOf(now))
      for (const one of record.all(action)) await remind(store, slug, record, one, now, told)
    }
  }
}

async function remind(
  store: Store,
  system: string,
  record: Snapshot,
  one: Thing<typeof action>,
  now: Moment,
  told: Set<string>,
): Promise<void> {
  const { title, due, owner } = one.values
  const state = stateOfAction(record, one)
  const isNear = addDays(record.day, DAYS_BEFORE) >= latestDayOf(due)
  if (state === 'done' || (state !== 'overdue' && !isNear)) return
  const way = state === 'overdue' ? 'overdue' : 'near'
  const telling = { store, system: { slug: system }, account: undefined, now }
  const accounts = await accountsInRoles(telling, record, [owner])
  // Whoever takes the role up later is told too, so what was told is known by account.
  const fresh = accounts.filter((account) => !told.has(`${system} ${one.id} ${way} ${due} ${account}`))
  if (fresh.length === 0) return
  const text =
    way === 'overdue'
      ? `“${title}” was to be done by ${showWhen(due)}, and is not recorded as done.`
      : `“${title}” is to be done by ${showWhen(due)}.`
  const notices = await noticesFor(
    telling,
    { text, href: `/${one.id.replace('action/', 'actions/')}` },
    fresh,
  )
  await store.addNotices(notices.map((notice) => ({ ...notice, id: `${one.id} ${way} ${due}` })))
  for (const account of fresh) told.add(`${system} ${one.id} ${way} ${due} ${account}`)
}
