// Tells by e-mail, on Mondays at 7 in the morning in London, that the week can be read: one sentence and a link, to those who want
// e-mail. Once a week, however often it is asked and begun anew: the notice of a week has an id of its own.
import { addDays, type Day, type Moment } from '#core/day.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import type { Store } from '#store/store.ts'
import { digestOf, sayDigest } from './digest-of.ts'
import { todayInLondon } from './load.ts'
import { noticesFor } from './notify.ts'

const HOUR = 7
/** A server that was down on Monday morning tells it when it is back; on Wednesday the week is no news any more. */
const DAYS_LATE = 2

/** What is given is to be kept and asked again: it knows which systems it has told. Safe in several processes at once. */
export function weekTelling(store: Store): (now: Moment) => Promise<void> {
  const told = new Set<string>()
  return async (now) => {
    const week = weekOf(now)
    if (!week) return
    for (const system of await store.systems()) {
      if (told.has(`${system.slug} ${week}`)) continue
      await tell(store, system.slug, week, now)
      told.add(`${system.slug} ${week}`)
    }
  }
}

/** The Monday of the week that is to be told now; none while there is nothing to tell. */
export function weekOf(now: Moment): Day | undefined {
  const hour = Number(LONDON_HOUR.format(new Date(now)))
  const today = todayInLondon(now)
  const sinceMonday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7
  const hours = sinceMonday * 24 + hour
  return hours >= HOUR && hours < HOUR + DAYS_LATE * 24 ? addDays(today, -sinceMonday) : undefined
}

const LONDON_HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
})

async function tell(store: Store, slug: string, week: Day, now: Moment): Promise<void> {
  const ledger = await store.ledger(slug)
  const record = snapshot(ledger, todayInLondon(now))
  const digest = digestOf(record, now, titles(record, new Map()), await store.drafts(slug))
  if (digest.recorded.total === 0 && digest.coming.length === 0) return
  const accounts = (await store.accounts()).map(({ id }) => id)
  const telling = { store, system: { slug }, account: undefined, now }
  const notices = await noticesFor(telling, { text: sayDigest(digest), href: '/digest' }, accounts)
  const byMail = notices.filter(({ mail }) => mail === 'waiting')
  // Read already: it is for those who read e-mail, and no news within the product, where the page always is.
  await store.addNotices(byMail.map((one) => ({ ...one, id: `week ${slug} ${week}`, read: true })))
}
