// Calendars and a feed that programs fetch by an address of their own: the key is part of it, for calendars cannot sign in. Each
// shows what its owner may see on the day it is fetched.
import { isDated, type Change } from '#core/change.ts'
import type { Moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { pathOf } from '#core/path-of.ts'
import { say } from '#core/sentence.ts'
import { renderFeed, type FeedEntry } from '#formats/atom/render-feed.ts'
import { renderCalendar, type CalendarEntry } from '#formats/ical/render-calendar.ts'
import { dateSorts, type DateAhead } from '#lenses/index.ts'
import { datesComing } from '../../dates-coming.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { maySee } from '../../shown-kinds.ts'

const CALENDAR = 'text/calendar; charset=utf-8'
const FEED = 'application/atom+xml; charset=utf-8'
const ENTRIES = 100

const calendarPage: SystemPage = {
  name: 'calendar',
  within: 'system',
  path: '/:system/feeds/:secret/calendar.ics',
  access: 'reader',
  view: async (ask) => calendar(ask, ask.system.name, await datesComing(ask)),
}

const myCalendarPage: SystemPage = {
  name: 'my-calendar',
  within: 'system',
  path: '/:system/feeds/:secret/mine.ics',
  access: 'reader',
  async view(ask) {
    const people = await ask.store.peopleOfAccounts(ask.system.slug)
    const person = ask.keyed && people.get(ask.keyed.account.id)
    // Who is nobody in the record has an empty calendar, and not everyone's.
    return calendar(ask, `${ask.system.name}: mine`, person ? await datesComing(ask, person) : [])
  },
}

const feedPage: SystemPage = {
  name: 'feed',
  within: 'system',
  path: '/:system/feeds/:secret/changes.atom',
  access: 'reader',
  view: (ask) => feed(ask, ask.address),
}

/** Of a system that is open to everyone, without any key. */
const publicFeedPage: SystemPage = {
  name: 'public-feed',
  within: 'system',
  path: '/:system/changes.atom',
  access: 'public',
  view: (ask) => feed(ask, `/${ask.system.slug}/changes.atom`),
}

export const feedsPages: readonly SystemPage[] = [calendarPage, myCalendarPage, feedPage, publicFeedPage]

function calendar(ask: SystemAsk, name: string, dates: readonly DateAhead[]): Answer {
  const { hostname } = new URL(ask.site.baseUrl)
  const entries = dates.map((one): CalendarEntry => {
    const [about] = one.about
    const href = about ? addressOf(ask, about) : `${ask.site.baseUrl}/${ask.system.slug}/drafts`
    return {
      key: `${ask.system.slug} ${one.key}`,
      day: one.day,
      ...(one.time && { time: one.time }),
      ...(one.hours && { hours: one.hours }),
      title: one.says,
      description: `${dateSorts[one.sort]}${one.roughly ? `: ${one.roughly}` : ''}\n${href}`,
      ...(one.where && { where: one.where }),
      href,
      changedAt: lastSaid(ask, one.about) ?? ask.system.createdAt,
    }
  })
  return { is: 'file', type: CALENDAR, body: renderCalendar(name, hostname, entries) }
}

function lastSaid({ snapshot: now }: SystemAsk, about: readonly Id[]): Moment | undefined {
  const said = about.flatMap((id) => now.history(id).map(({ recordedAt }) => recordedAt))
  return said.toSorted().at(-1)
}

function feed(ask: SystemAsk, own: string): Answer {
  const shown = ask.ledger.changes
    .filter((change) => isShown(ask, change))
    .slice(-ENTRIES)
    .toReversed()
  const root = `${ask.site.baseUrl}/${ask.system.slug}`
  const entries = shown.map((change): FeedEntry => {
    const sentence = say(ask.ledger, change, ask.title)
    return {
      id: `${root}/changes/${change.seq}`,
      title: sentence.length > 120 ? `${sentence.slice(0, 117)}…` : sentence,
      text: `${sentence} ${change.because}`,
      at: change.recordedAt,
      href: isDated(change) ? addressOf(ask, change.id) : root,
    }
  })
  const [id, title] = [`${root}/changes.atom`, `${ask.system.name}: what changed`]
  const body = renderFeed({
    id,
    title,
    href: root,
    self: `${ask.site.baseUrl}${own}`,
    since: ask.system.createdAt,
    entries,
  })
  return { is: 'file', type: FEED, body }
}

function isShown(ask: SystemAsk, change: Change): boolean {
  const meant = isDated(change) ? change : ask.ledger.changes[change.change - 1]
  return (
    meant !== undefined &&
    'id' in meant &&
    maySee(ask, ask.ledger.vocabulary.get(meant.id.split('/')[0] ?? ''))
  )
}

function addressOf({ site, system, ledger }: SystemAsk, id: Id): string {
  return `${site.baseUrl}/${system.slug}/${pathOf(ledger.vocabulary, id)}`
}
