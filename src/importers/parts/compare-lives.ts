// How a period that a file tells stands to the periods that the record has of the same thing.
import { addDays, endOf, startOf, type Day, type When } from '#core/day.ts'
import type { Life } from './recorded.ts'

export type Period = { readonly from?: When; readonly until?: When }

export type Standing =
  /** The record has it. */
  | { readonly is: 'same'; readonly life: Life }
  /** The record has it without its end. */
  | { readonly is: 'ends'; readonly life: Life; readonly until: When }
  | { readonly is: 'other-start' | 'other-end' | 'ended-in-record'; readonly life: Life }
  /** Not in the record, and in nobody's way. */
  | { readonly is: 'none' }

// After the last of all days, which a file may name.
const NEVER = '9999-99-99' as Day
const EVER = '0001-01-01' as Day

/** The period of the record that fits best: the same before one that only overlaps. */
export function standingOf(told: Period, lives: readonly Life[]): Standing {
  const same = lives.find((life) => isSameStart(told, life) && isSameEnd(told, life))
  if (same) return { is: 'same', life: same }
  const life = lives.find((one) => overlaps(told, one))
  if (!life) return { is: 'none' }
  if (!isSameStart(told, life)) return { is: 'other-start', life }
  if (told.until === undefined) return { is: isVague(life.end) ? 'same' : 'ended-in-record', life }
  if (life.end !== undefined) return { is: isVague(life.end) ? 'same' : 'other-end', life }
  return endOf(told.until) <= life.from
    ? { is: 'other-start', life }
    : { is: 'ends', life, until: told.until }
}

/** A start of which only a limit is known contradicts none. */
function isSameStart({ from }: Period, { start }: Life): boolean {
  return from === undefined || from === start || isVague(start) || isVague(from)
}

function isSameEnd({ until }: Period, { end }: Life): boolean {
  return until === end
}

function isVague(at: When | undefined): boolean {
  return at !== undefined && (at[0] === '?' || at[0] === '<')
}

/** Whether the periods share a day, as far as their days are known. */
export function overlaps(one: Period, life: Pick<Life, 'from' | 'until'>): boolean {
  const [from, until] = daysOf(one)
  return from < (life.until ?? NEVER) && life.from < until
}

/** The first day, and the first that no longer counts; the ends of time where they are not told. */
export function daysOf({ from, until }: Period): readonly [Day, Day] {
  const end = until === undefined ? NEVER : endOf(until)
  const start = from === undefined ? EVER : startOf(from)
  return [start, end]
}

/** A start for what is told without one: by the day given, and before its end. */
export function vagueStart(by: Day, until: When | undefined): When {
  const last = until === undefined ? by : addDays(endOf(until), -1)
  return `?${last < by ? last : by}` as When
}
