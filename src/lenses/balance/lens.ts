// Who sits on a body, or on several together, by one dimension: places, votes, chairs or speaking time, beside what they are
// compared with, and beside how it was without a draft. The rules of counting are said with the answer.
import type { Cell, Column } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import {
  costOfBody,
  groupsOfMember,
  membersOfBody,
  presenceOf,
  sayCount,
  type Group,
  type Member,
  type Presence,
} from '#facts/index.ts'
import { benchmarkSorts } from '#kinds/benchmark.ts'
import { benchmark, body } from '#kinds/index.ts'
import { dimensions, type Dimension } from '#kinds/lists/dimensions.ts'

export const countings = {
  seats: 'Places',
  votes: 'Votes',
  chairs: 'Chairs',
  speaking: 'Speaking time',
} as const
export type Counting = keyof typeof countings

export type BalanceOptions = {
  readonly bodies: readonly Id[]
  readonly by: Dimension
  readonly count: Counting
  /** The body or area it is about, for benchmarks that are only for it. */
  readonly of?: Id | undefined
  /** The record without the draft that is laid over it. */
  readonly before?: Snapshot | undefined
}
export type BalanceRow = Group & {
  /** Places, votes or chairs; hours a year of speaking time. Parts where a place is joint. */
  readonly count: number
  /** Of all that is counted, 0 to 1. */
  readonly share: number
  /** Of these, how many stand empty. */
  readonly vacant: number
  readonly was?: { readonly count: number; readonly share: number }
  readonly benchmarks: readonly Thing<typeof benchmark>[]
}
export type Balance = Omit<BalanceOptions, 'before'> & {
  readonly rows: readonly BalanceRow[]
  readonly total: number
  readonly wasTotal?: number
  /** Bodies whose speaking time is not known, for their rhythm or length is not recorded. */
  readonly uncounted: readonly Id[]
  readonly presence: readonly Presence[]
}

const UNKNOWN: Group = { key: 'unknown', label: 'Not recorded' }

export const balance: Lens<BalanceOptions, Balance> = {
  name: 'balance',
  title: 'Balance',
  question: 'Is the leadership balanced?',
  compute(now, { before, ...options }, title) {
    const { by, of } = options
    const counted = countIn(now, options, title)
    const earlier = before && countIn(before, options, title)
    const keys = new Map(
      [...(earlier?.groups ?? []), ...counted.groups].map(([key, one]) => [key, one.group]),
    )
    const rows = [...keys].map(([key, group]): BalanceRow => {
      const { count = 0, vacant = 0 } = counted.groups.get(key) ?? {}
      const was = earlier?.groups.get(key)?.count ?? 0
      return {
        ...group,
        count: tidy(count),
        share: shareOf(count, counted.total),
        vacant: tidy(vacant),
        ...(earlier && { was: { count: tidy(was), share: shareOf(was, earlier.total) } }),
        benchmarks: benchmarksFor(now, by, group.label, of),
      }
    })
    return {
      ...options,
      rows: rows.toSorted(inOrder),
      total: tidy(counted.total),
      ...(earlier && { wasTotal: tidy(earlier.total) }),
      uncounted: counted.uncounted,
      presence: presenceOf(options.bodies.flatMap((id) => membersIn(now, id))),
    }
  },
  show(found, title) {
    const { rows, count } = found
    return [
      ...(rows.length > 0
        ? [tableOf(found)]
        : [{ type: 'prose', text: 'No place is recorded here.' } as const]),
      ...(found.uncounted.length > 0
        ? [
            {
              type: 'prose',
              text: [
                'Not counted, for how often or how long they meet is not recorded: ',
                ...found.uncounted.flatMap((id, at) => [at > 0 ? ', ' : '', { text: title(id), thing: id }]),
                '.',
              ],
            } as const,
          ]
        : []),
      {
        type: 'details',
        summary: 'How it is counted',
        blocks: [{ type: 'list', items: [...RULES[count], ROUNDED] }],
      },
    ]
  },
}

const ROUNDED = 'Shares are rounded to whole per cents, so that they may add up to 99 or 101.'
const JOINT =
  'A place that is held jointly counts in equal parts for each: one of a trust and a council is half a place for each.'
const RULES: Readonly<Record<Counting, readonly string[]>> = {
  seats: [
    'Every place of a member counts, whether someone is in it or not. Those in attendance do not.',
    JOINT,
  ],
  votes: ['Every place that is recorded as voting counts. Those of which it is not recorded do not.', JOINT],
  chairs: ['Every place of a chair counts, whether someone is in it or not.', JOINT],
  speaking: [
    'A body’s hours of meeting in a year are shared equally among the places of its members, as if all spoke as long.',
    JOINT,
  ],
}

type Counted = {
  readonly groups: ReadonlyMap<string, { readonly group: Group; count: number; vacant: number }>
  readonly total: number
  readonly uncounted: readonly Id[]
}

function countIn(now: Snapshot, { bodies, by, count }: BalanceOptions, title: Titles): Counted {
  const groups = new Map<string, { group: Group; count: number; vacant: number }>()
  const uncounted: Id[] = []
  let total = 0
  for (const id of bodies) {
    const members = membersIn(now, id)
    const each = weightIn(now, id, count, members)
    if (each === undefined) {
      uncounted.push(id)
      continue
    }
    for (const member of members.filter((one) => counts(one, count))) {
      const own = groupsOfMember(now, member, by, title)
      total += each
      for (const group of own.length > 0 ? own : [UNKNOWN]) {
        const known = groups.get(group.key) ?? { group, count: 0, vacant: 0 }
        const part = each / Math.max(1, own.length)
        known.count += part
        if (member.place.vacant) known.vacant += part
        groups.set(group.key, known)
      }
    }
  }
  return { groups, total, uncounted }
}

function membersIn(now: Snapshot, of: Id): readonly Member[] {
  return now.get(body, of) ? membersOfBody(now, of).filter(({ attends }) => !attends) : []
}

function counts({ place }: Member, count: Counting): boolean {
  if (count === 'votes') return place.votes === true
  return count !== 'chairs' || place.seat.values.capacity === 'chair'
}

/** What one place weighs: 1, or its part of the hours of a year; nothing where these are not known. */
function weightIn(now: Snapshot, of: Id, count: Counting, members: readonly Member[]): number | undefined {
  if (count !== 'speaking') return 1
  const hours = now.get(body, of)?.values.hours
  const meetings = costOfBody(now, of)?.meetings
  return hours === undefined || meetings === undefined || members.length === 0
    ? undefined
    : (hours * meetings) / members.length
}

function benchmarksFor(now: Snapshot, by: Dimension, label: string, of: Id | undefined) {
  return now
    .all(benchmark)
    .filter(
      ({ values }) =>
        values.compares === by &&
        values.group.toLowerCase() === label.toLowerCase() &&
        (values.of === undefined || values.of === of),
    )
}

function tableOf({ rows, total, wasTotal, count, by }: Balance) {
  const compared = rows.some(({ benchmarks }) => benchmarks.length > 0)
  const columns: Column[] = [
    { label: dimensions[by] },
    {
      label: wasTotal === undefined ? countings[count] : `${countings[count]}, with the draft`,
      numeric: true,
    },
    { label: 'Share', numeric: true },
    ...(wasTotal === undefined ? [] : [{ label: 'Without the draft', numeric: true }, { label: 'Change' }]),
    { label: 'Of these vacant', numeric: true },
    ...(compared ? [{ label: 'Compared with' }] : []),
  ]
  const cells = rows.map((row): readonly Cell[] => [
    row.thing ? [{ text: row.label, thing: row.thing }] : row.label,
    sayCount(row.count, 1),
    percent(row.share),
    ...(row.was ? [sayCount(row.was.count, 1), changeOf(row.count, row.was.count)] : []),
    sayCount(row.vacant, 1),
    ...(compared ? [row.benchmarks.map(({ values }) => sayBenchmark(values)).join('; ') || '–'] : []),
  ])
  const last: readonly Cell[] = [
    [{ strong: 'All' }],
    sayCount(total, 1),
    rows.length > 0 ? '100%' : '–',
    ...(wasTotal === undefined ? [] : [sayCount(wasTotal, 1), changeOf(total, wasTotal)]),
    sayCount(
      rows.reduce((sum, { vacant }) => sum + vacant, 0),
      1,
    ),
    ...(compared ? ['–'] : []),
  ]
  return {
    type: 'table',
    caption: `${countings[count]} by ${dimensions[by].toLowerCase()}`,
    columns,
    rows: [...cells, last],
  } as const
}

type BenchmarkValues = Thing<typeof benchmark>['values']

function sayBenchmark({ share, sort, measured, source }: BenchmarkValues): string {
  const when = measured === undefined ? '' : `, ${showWhen(measured)}`
  return `${share}%: ${benchmarkSorts[sort].toLowerCase()}${when} (${source})`
}

function changeOf(now: number, was: number): Cell {
  const by = tidy(now - was)
  if (by === 0) return 'the same'
  return [{ strong: by > 0 ? `${sayCount(by, 1)} more` : `${sayCount(-by, 1)} fewer` }]
}

function inOrder(one: BalanceRow, other: BalanceRow): number {
  const last = Number(one.key === UNKNOWN.key) - Number(other.key === UNKNOWN.key)
  return last || other.count - one.count || one.label.localeCompare(other.label, 'en-GB')
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : tidy(part / whole)
}

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
