// What meetings take of people, beside the time their roles protect for the system: everyone, the members of one body, or one
// person. Prompts in words, never orders.
import type { Block, Cell, Run } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { strips } from '#core/strips.ts'
import { timeOfPeople, timeOfPerson, type PersonTime } from '#facts/index.ts'

export type TimeOptions = {
  /** Only whoever sits on it. */
  readonly body?: Id | undefined
  readonly person?: Id | undefined
  /** The record without the draft that is laid over it. */
  readonly before?: Snapshot | undefined
}
export type TimeRow = PersonTime & { readonly was?: number }
export type TimeOfPeople = { readonly rows: readonly TimeRow[]; readonly compared: boolean }

/** Shown at once; the table of the picture has everyone. */
const BARS = 25

export const meetingTime: Lens<TimeOptions, TimeOfPeople> = {
  name: 'meeting-time',
  title: 'Time',
  question: 'Whose time do meetings take, and is it given to them?',
  compute(now, { body, person, before }) {
    const all = person ? [timeOfPerson(now, person)] : timeOfPeople(now)
    const own = body ? all.filter((one) => sitsOn(one, body)) : all
    const rows = own.map((one): TimeRow =>
      before ? { ...one, was: timeOfPerson(before, one.person).hours } : one,
    )
    return { rows, compared: before !== undefined }
  },
  show({ rows, compared }, title) {
    if (rows.length === 0)
      return [{ type: 'prose', text: 'Nobody sits on a body here, as far as is recorded.' }]
    const most = Math.max(...rows.map((one) => one.hours), 1)
    const columns = [
      { label: 'Person' },
      { label: 'Hours a month', numeric: true },
      ...(compared ? [{ label: 'Without the draft', numeric: true }] : []),
      { label: 'Time protected', numeric: true },
      { label: 'In short' },
      { label: 'Where' },
    ]
    const table = { type: 'table', caption: 'Hours a month in meetings', columns } as const
    const cells = rows.map((row) => cellsOf(row, compared, title))
    const picture: Block = {
      type: 'picture',
      title: 'Hours a month in meetings, body by body',
      description: `The longest bar is ${say(most)} hours. Each part is a body, A the one that takes most of the person’s time.`,
      drawing: strips(
        rows.slice(0, BARS).map((row) => ({
          label: `${title(row.person)}: ${say(row.hours)} hours${row.protectedHours === undefined ? '' : ` of ${say(row.protectedHours)} protected`}`,
          parts: row.bodies.map(({ hours }, at) => ({
            letter: String.fromCharCode(65 + (at % 26)),
            share: hours / most,
          })),
        })),
      ),
      table: { ...table, rows: cells },
    }
    const rest = cells.slice(BARS)
    const others: Block = {
      type: 'details',
      summary: `${rest.length} more, whose meetings take less`,
      blocks: [{ ...table, rows: rest }],
    }
    return [picture, { ...table, rows: cells.slice(0, BARS) }, ...(rest.length > 0 ? [others] : [])]
  },
}

function sitsOn({ bodies, uncounted }: PersonTime, of: Id): boolean {
  return uncounted.includes(of) || bodies.some(({ body }) => body === of)
}

const STATES: Readonly<Record<PersonTime['state'], string>> = {
  over: 'Meetings take more than is protected',
  limit: 'More than is set for one person. Could someone else take a place?',
  room: 'There may be room for more',
  within: 'Within the time protected',
  unknown: 'No role says how much time is protected',
}

function cellsOf(row: TimeRow, compared: boolean, title: Titles): readonly Cell[] {
  const { person, hours, protectedHours, state, was } = row
  const urgent = state === 'over' || state === 'limit'
  return [
    [{ text: title(person), thing: person }],
    say(hours),
    ...(compared ? [was === undefined || was === hours ? 'the same' : say(was)] : []),
    protectedHours === undefined ? '–' : say(protectedHours),
    urgent ? [{ strong: STATES[state] }] : STATES[state],
    placesOf(row, title),
  ]
}

function placesOf({ bodies, uncounted }: PersonTime, title: Titles): readonly Run[] {
  const counted = bodies.map(({ body, hours }, at): readonly Run[] => [
    `${at > 0 ? '; ' : ''}${String.fromCharCode(65 + (at % 26))} `,
    { text: title(body), thing: body },
    ` ${say(hours)}`,
  ])
  const others = uncounted.map((body, at): readonly Run[] => [
    `${at > 0 || bodies.length > 0 ? '; ' : ''}`,
    { text: title(body), thing: body },
    ' not known',
  ])
  return [...counted, ...others].flat()
}

function say(hours: number): string {
  return String(Number(hours.toFixed(1)))
}
