// The places of bodies by any dimension of balance, on days gone by beside each other, so that it is seen whether it has changed. Counted as
// balance is: those in attendance do not count, a joint place counts in equal parts.
import type { Block, Cell } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import { strips } from '#core/strips.ts'
import { groupsOfMember, membersOfBody, sayCount } from '#facts/index.ts'
import { body } from '#kinds/index.ts'
import { dimensions, type Dimension } from '#kinds/lists/dimensions.ts'

export type ThroughTimeAsked = {
  readonly bodies: readonly Id[]
  readonly by: Dimension
  /** Oldest first. */
  readonly days: readonly Day[]
}
export type ThroughTime = {
  readonly by: Dimension
  /** The groups that had a place on any of the days, most on the last day first. */
  readonly groups: readonly { readonly key: string; readonly label: string }[]
  readonly days: readonly {
    readonly day: Day
    readonly total: number
    readonly counts: Readonly<Record<string, number>>
  }[]
}

const UNKNOWN = { key: 'unknown', label: 'Not recorded' } as const
/** A picture of more would not be read; the table has all of them. */
const LETTERS = 12

export const balanceThroughTime: Lens<ThroughTimeAsked, ThroughTime> = {
  name: 'balance-through-time',
  title: 'Through time',
  question: 'Has the balance changed over the years?',
  compute(now, { bodies, by, days }, title) {
    const labels = new Map<string, string>()
    const counted = days.map((day) => {
      const then = now.at(day)
      const members = bodies
        .filter((id) => then.get(body, id))
        .flatMap((id) => membersOfBody(then, id))
        .filter(({ attends }) => !attends)
      const counts: Record<string, number> = {}
      for (const member of members) {
        const found = groupsOfMember(then, member, by, title)
        for (const { key, label } of found.length > 0 ? found : [UNKNOWN]) {
          labels.set(key, label)
          counts[key] = tidy((counts[key] ?? 0) + 1 / Math.max(1, found.length))
        }
      }
      return { day, total: members.length, counts }
    })
    const last = counted.at(-1)?.counts ?? {}
    const groups = [...labels].map(([key, label]) => ({ key, label }))
    return { by, groups: groups.toSorted((one, other) => inOrder(one, other, last)), days: counted }
  },
  show({ by, groups, days }): readonly Block[] {
    if (groups.length === 0) return []
    const title = `Places by ${dimensions[by].toLowerCase()}, through time`
    const shown = groups.slice(0, LETTERS)
    const legend = shown.map(({ label }, at) => `${letterOf(at)} ${label}`).join(', ')
    const rest = groups.length > shown.length ? ', others without a letter' : ''
    return [
      { type: 'prose', text: [{ strong: `${title}: ` }, `${legend}${rest}`] },
      {
        type: 'picture',
        title,
        description: `${legend}${rest}. The table has the numbers.`,
        drawing: strips(
          days.map(({ day, counts, total }) => ({
            label: showDay(day),
            parts: shown.map(({ key }, at) => ({
              letter: letterOf(at),
              share: total > 0 ? (counts[key] ?? 0) / total : 0,
            })),
          })),
        ),
        table: {
          type: 'table',
          caption: title,
          columns: [
            { label: dimensions[by] },
            ...days.map(({ day }) => ({ label: showDay(day), numeric: true })),
          ],
          rows: groups.map(({ key, label }): readonly Cell[] => [
            label,
            ...days.map(({ counts }) => sayCount(counts[key] ?? 0, 1)),
          ]),
        },
      },
    ]
  },
}

type Group = { readonly key: string; readonly label: string }

function inOrder(one: Group, other: Group, last: Readonly<Record<string, number>>): number {
  const unknown = Number(one.key === UNKNOWN.key) - Number(other.key === UNKNOWN.key)
  return unknown || (last[other.key] ?? 0) - (last[one.key] ?? 0) || (one.label < other.label ? -1 : 1)
}

function letterOf(at: number): string {
  return String.fromCharCode(65 + at)
}

// Thirds added up are whole again.
function tidy(count: number): number {
  return Math.round(count * 1e6) / 1e6
}
