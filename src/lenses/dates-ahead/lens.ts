// The days ahead that somebody may want in a calendar: meetings, terms that end, what is to be looked at again, actions that fall due,
// what begins and ends. Days known to the month or year stand on the last day that they may mean.
import type { Block, Cell } from '#core/block.ts'
import { addDays, isExact, latestDayOf, showDay, showWhen, type Day, type When } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import { action, appointment, body, criticalRole, meeting, role, setAside } from '#kinds/index.ts'

export const dateSorts = {
  meeting: 'Meeting',
  term: 'Term ends',
  action: 'Action due',
  review: 'To be looked at again',
  begins: 'Begins',
  ends: 'Ends',
  draft: 'Draft takes effect',
} as const
type DateSort = keyof typeof dateSorts

export type DateAhead = {
  /** Stable while the thing is: the calendar moves the entry and makes no second one. */
  readonly key: string
  readonly sort: DateSort
  readonly day: Day
  /** In words, where the day is not known exactly. */
  readonly roughly?: string
  /** London time, and how many hours. */
  readonly time?: string
  readonly hours?: number
  readonly where?: string
  readonly says: string
  /** What it is about, first the thing whose page leads on. */
  readonly about: readonly Id[]
}

export type DatesAsked = {
  readonly from: Day
  /** The last day. */
  readonly until: Day
  /** With what steers how the record is looked after: findings to be looked at again. */
  readonly steering: boolean
  /** Only what concerns somebody: their own terms, meetings of their bodies, what their roles and bodies are to do. */
  readonly of?: Id
  /** What the person holds, where one is named: roles, seats, and bodies sat on. */
  readonly holds?: ReadonlySet<Id>
}

export const datesAhead: Lens<DatesAsked, readonly DateAhead[]> = {
  name: 'dates-ahead',
  title: 'Dates ahead',
  question: 'What is coming, and when?',
  compute(now, asked, title) {
    // What is said today of days to come: things that begin later are not in force yet.
    const all = [
      ...meetingsOf(now, title),
      ...termsOf(now, title),
      ...actionsOf(now, title),
      ...reviewsOf(now, title, asked.steering),
      ...beginnings(now, title),
    ]
    const mine = (one: DateAhead) =>
      asked.of === undefined || one.about.some((id) => id === asked.of || asked.holds?.has(id))
    return all
      .filter((one) => one.day >= asked.from && one.day <= asked.until && mine(one))
      .toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
  },
  show(found): readonly Block[] {
    const rows = found.map((one): Cell[] => [
      one.roughly ?? `${showDay(one.day)}${one.time ? `, ${one.time}` : ''}`,
      [{ text: one.says, thing: one.about[0] as Id }],
      dateSorts[one.sort],
    ])
    return [
      {
        type: 'table',
        caption: 'What is coming',
        columns: [{ label: 'When' }, { label: 'What' }, { label: 'Kind' }],
        rows,
        empty: 'Nothing is recorded as coming.',
      },
    ]
  },
}

function order({ day, time, key }: DateAhead): string {
  return `${day} ${time ?? ''} ${key}`
}

function dated(at: When): Pick<DateAhead, 'day' | 'roughly'> {
  return { day: latestDayOf(at), ...(at.length !== 10 && { roughly: showWhen(at) }) }
}

// A meeting is an event: it is in force from its day on, so that those to come are found at the end of days.
function meetingsOf(now: Snapshot, title: Titles): readonly DateAhead[] {
  const all = snapshot(now.ledger, '9999-12-31' as Day).all(meeting)
  return all.map(({ id, values, start }): DateAhead => {
    const hours = values.hours ?? now.get(body, values.body)?.values.hours
    return {
      key: id,
      sort: 'meeting',
      ...dated(start),
      ...(values.starts && { time: values.starts }),
      ...(hours !== undefined && { hours }),
      ...(values.where && { where: values.where }),
      says: `${title(values.body)} meets`,
      about: [values.body, id],
    }
  })
}

function termsOf(now: Snapshot, title: Titles): readonly DateAhead[] {
  return now.all(appointment).flatMap(({ id, values: { person, to, termEnds }, end }): DateAhead[] => {
    if (termEnds === undefined || end !== undefined || !now.find(to)) return []
    const says = `${title(person)}: term as ${title(to)} ends`
    return [{ key: `${id} term`, sort: 'term', ...dated(termEnds), says, about: [id, person, to] }]
  })
}

function actionsOf(now: Snapshot, title: Titles): readonly DateAhead[] {
  return now.all(action).flatMap(({ id, values }): DateAhead[] => {
    if (values.done !== undefined) return []
    const says = `${values.title} (${title(values.owner)})`
    return [{ key: `${id} due`, sort: 'action', ...dated(values.due), says, about: [id, values.owner] }]
  })
}

function reviewsOf(now: Snapshot, title: Titles, steering: boolean): readonly DateAhead[] {
  const critical = now.all(criticalRole).flatMap(({ id, values }): DateAhead[] => {
    if (values.review === undefined) return []
    const says = `Look again at why ${title(values.role)} is critical`
    return [{ key: `${id} review`, sort: 'review', ...dated(values.review), says, about: [id, values.role] }]
  })
  if (!steering) return critical
  const aside = now.all(setAside).map(({ id, values }): DateAhead => {
    const says = `Look again at what was set aside about ${values.about.map(title).join(', ')}`
    return {
      key: `${id} review`,
      sort: 'review',
      ...dated(values.review),
      says,
      about: [id, ...values.about],
    }
  })
  return [...critical, ...aside]
}

/** Bodies, roles and people in them, after the snapshot's day. What ends is told on its last day. */
function beginnings(now: Snapshot, title: Titles): readonly DateAhead[] {
  const ids = [body, role, appointment].flatMap((kind) => now.ledger.byKind.get(kind.name) ?? [])
  return ids.flatMap((id) => {
    const periods = Map.groupBy(now.ledger.timelines.get(id)?.versions ?? [], ({ period }) => period)
    return [...periods].flatMap(([{ start, end }, versions]): DateAhead[] => {
      const [from, until] = [versions[0]?.from, versions.at(-1)?.until]
      const one = { sort: 'begins', about: [id] } as const
      const last = end !== undefined && isExact(end) ? addDays(end, -1) : end
      return [
        ...(from !== undefined && from > now.day
          ? [{ ...one, key: `${id} ${start} begins`, ...dated(start), says: `${title(id)} begins` }]
          : []),
        ...(last !== undefined && until !== undefined && until > now.day
          ? [
              {
                ...one,
                sort: 'ends' as const,
                key: `${id} ${start} ends`,
                ...dated(last),
                says: `${title(id)} ends`,
              },
            ]
          : []),
      ]
    })
  })
}
