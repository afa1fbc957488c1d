// What meeting costs: hours and pounds a year by body, level and sector, beside the time that is protected for system work;
// and what of it is not known.
import type { Block, Cell, Table } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import { holdersOf } from '#core/holding.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { costOfBody, dayRates, HOURS_A_DAY, type BodyCost } from '#facts/index.ts'
import { levels } from '#kinds/area.ts'
import { body, role } from '#kinds/index.ts'
import { grades, type Grade } from '#kinds/lists/grades.ts'
import { voices } from '#kinds/lists/sectors.ts'

type Sum = { readonly of: string; readonly hours: number; readonly pounds: number; readonly unpriced: number }

export type GovernanceCost = {
  /** The dearest in hours first; those that are not counted last. */
  readonly bodies: readonly BodyCost[]
  readonly byLevel: readonly Sum[]
  readonly bySector: readonly Sum[]
  /** A year. */
  readonly hours: number
  readonly pounds: number
  readonly unpriced: number
  readonly rates: ReadonlyMap<Grade, number>
  /** Days a week that roles with someone in them have for system work; `roles` of them say so. */
  readonly protectedTime: { readonly days: number; readonly roles: number }
}

export const costOfGovernance: Lens<Record<never, never>, GovernanceCost> = {
  name: 'cost-of-governance',
  title: 'What governance costs',
  question: 'How many hours a year do our meetings take, and what does that cost?',
  compute(now, _, title) {
    const bodies = now
      .all(body)
      .map(({ id }) => costOfBody(now, id))
      .filter((one) => one !== undefined)
      .toSorted(
        (one, other) => other.hours - one.hours || (title(one.body.id) < title(other.body.id) ? -1 : 1),
      )
    const parts = bodies.flatMap(({ level, places }) => places.map((place) => ({ level, ...place })))
    return {
      bodies,
      byLevel: sums(parts, ({ level }) => level),
      bySector: sums(parts, ({ sector }) => sector),
      ...total(parts),
      rates: dayRates(now),
      protectedTime: protectedIn(now),
    }
  },
  show: (found, title) => [
    ...atAGlance(found),
    ...ruleInWords(found),
    bodiesTable(found.bodies, title),
    sumTable('By level', 'Level', found.byLevel, (of) => (of === 'other' ? 'Not known' : named(levels, of))),
    sumTable('By sector', 'Sector', found.bySector, sectorNamed),
    ...notCounted(found.bodies, title),
  ],
}

type Part = { readonly hours: number; readonly pounds?: number }

function total(parts: readonly Part[]): Omit<Sum, 'of'> {
  return {
    hours: parts.reduce((sum, { hours }) => sum + hours, 0),
    pounds: parts.reduce((sum, { pounds = 0 }) => sum + pounds, 0),
    unpriced: parts.filter(({ pounds }) => pounds === undefined).length,
  }
}

function sums<P extends Part>(parts: readonly P[], keyOf: (part: P) => string): readonly Sum[] {
  return [...Map.groupBy(parts, keyOf)]
    .map(([of, some]) => ({ of, ...total(some) }))
    .toSorted((one, other) => other.hours - one.hours || (one.of < other.of ? -1 : 1))
}

function protectedIn(now: Snapshot): GovernanceCost['protectedTime'] {
  const given = now.all(role).flatMap(({ id, values: { systemDays } }) => {
    const people = holdersOf(now, id).filter(({ standsIn }) => !standsIn).length
    return systemDays !== undefined && people > 0 ? [systemDays] : []
  })
  return { days: given.reduce((sum, one) => sum + one, 0), roles: given.length }
}

function atAGlance({
  bodies,
  hours,
  pounds,
  unpriced,
  rates,
  protectedTime,
}: GovernanceCost): readonly Block[] {
  const counted = bodies.filter(({ lacks }) => !lacks).length
  const weekly = hours / HOURS_A_DAY / WEEKS
  return [
    {
      type: 'counts',
      items: [
        { label: 'Hours a year in meetings', value: Math.round(hours) },
        ...(rates.size > 0
          ? [{ label: 'Pounds a year', value: Math.round(pounds), note: unpricedNote(unpriced) }]
          : []),
        { label: 'Bodies counted', value: counted, note: `of ${bodies.length}` },
        { label: 'Days a week in meetings', value: tenth(weekly), note: 'all people together' },
        ...(protectedTime.roles > 0
          ? [
              {
                label: 'Days a week protected for system work',
                value: tenth(protectedTime.days),
                note: `of ${protectedTime.roles} ${protectedTime.roles === 1 ? 'role that says so' : 'roles that say so'}`,
              },
            ]
          : []),
      ],
    },
  ]
}

const WEEKS = 52
const tenth = (value: number) => Math.round(value * 10) / 10

function unpricedNote(unpriced: number): string {
  if (unpriced === 0) return 'everyone counted'
  return unpriced === 1 ? 'without 1 place of no known rate' : `without ${unpriced} places of no known rate`
}

function ruleInWords({ bodies, rates }: GovernanceCost): readonly Block[] {
  const withoutReading = bodies.filter((one) => !one.lacks && one.withoutReading).length
  const reading =
    withoutReading === 0
      ? ''
      : ` For ${withoutReading === 1 ? 'one body' : `${withoutReading} bodies`} no reading is recorded, and the length alone is counted.`
  const rule = `Filled places, with those in attendance, times the meetings of a year, times the length of a meeting and the reading before it. Monthly is 12 meetings, every two months 6. A working day is ${HOURS_A_DAY} hours. A place costs what a day of its grade costs: of the role through which someone sits there, else of another role they hold, else chair, non-executive or councillor by the seat itself. Places that two people share count once. Preparing papers and travel are not counted.${reading}`
  const none: readonly Block[] = [
    {
      type: 'notice',
      tone: 'information',
      title: 'No day rates are set',
      text: 'Hours are shown without pounds. A steward can set what a day of each grade costs.',
    },
  ]
  return [
    ...(rates.size === 0 ? none : []),
    {
      type: 'details',
      summary: 'How this is worked out',
      blocks: [{ type: 'prose', text: rule }, ratesTable(rates)],
    },
  ]
}

function ratesTable(rates: ReadonlyMap<Grade, number>): Table {
  return {
    type: 'table',
    caption: 'What a day costs',
    columns: [{ label: 'Grade' }, { label: 'Pounds a day', numeric: true }],
    rows: Object.entries(grades).flatMap(([grade, label]): readonly (readonly Cell[])[] => {
      const rate = rates.get(grade as Grade)
      return rate === undefined ? [] : [[label, money(rate)]]
    }),
    empty: 'No day rates are set.',
  }
}

function bodiesTable(all: readonly BodyCost[], title: Titles): Table {
  return {
    type: 'table',
    caption: 'By body',
    columns: [
      { label: 'Body' },
      { label: 'Meetings a year', numeric: true },
      { label: 'Hours each', numeric: true },
      { label: 'People', numeric: true },
      { label: 'Hours a year', numeric: true },
      { label: 'Pounds a year', numeric: true },
    ],
    rows: all
      .filter(({ lacks }) => !lacks)
      .map(({ body: one, meetings = 0, hoursEach = 0, places, hours, pounds, unpriced }) => [
        [{ text: title(one.id), thing: one.id }],
        meetings,
        hoursEach,
        places.length,
        whole(hours),
        poundsSaid(pounds, unpriced, places.length),
      ]),
    empty:
      'No body says how often and how long it meets, and who sits on it. Add that on the page of a body.',
  }
}

function sumTable(caption: string, label: string, all: readonly Sum[], said: (of: string) => string): Table {
  return {
    type: 'table',
    caption,
    columns: [
      { label },
      { label: 'Hours a year', numeric: true },
      { label: 'Pounds a year', numeric: true },
      { label: 'Places of no known rate', numeric: true },
    ],
    rows: all.map(({ of, hours, pounds, unpriced }) => [
      said(of),
      whole(hours),
      pounds > 0 ? money(pounds) : 'not known',
      unpriced,
    ]),
    empty: 'Nothing is counted.',
  }
}

const LACKS = {
  rhythm: 'it is not recorded how often it meets',
  'as-required': 'it meets as required',
  length: 'it is not recorded how long a meeting is',
  people: 'nobody is recorded in it',
} as const

function notCounted(all: readonly BodyCost[], title: Titles): readonly Block[] {
  const items = all.flatMap(({ body: { id }, lacks }) =>
    lacks ? [[{ text: title(id), thing: id }, `: ${LACKS[lacks]}`]] : [],
  )
  return items.length === 0
    ? []
    : [
        { type: 'heading', level: 2, text: 'Not counted' },
        { type: 'list', items },
      ]
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB')
const money = (value: number) => `£${whole(value)}`

function poundsSaid(pounds: number, unpriced: number, places: number): string {
  if (unpriced === places) return 'not known'
  return unpriced === 0 ? money(pounds) : `${money(pounds)} and ${unpriced} not known`
}

function named(list: Readonly<Record<string, string>>, key: string): string {
  return list[key] ?? key
}

function sectorNamed(of: string): string {
  if (of === 'several') return 'Several sectors'
  return of === 'unknown' ? 'Not known' : named(voices, of)
}
