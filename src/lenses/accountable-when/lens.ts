// The line from an outcome to whoever answered for it on any day: one row for each stretch of days on which it read alike.
import type { Block, Cell, Run, Text } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import {
  accountableThroughTime,
  lastDayOfStretch,
  sayLevel,
  type AccountableThen,
  type Stretch,
} from '#facts/index.ts'

export type Line = { readonly day: Day; readonly stretches: readonly Stretch[]; readonly several: boolean }

export const accountableWhen: Lens<{ readonly of: Id }, Line> = {
  name: 'accountable-when',
  title: 'Who was accountable when',
  question: 'Who answered for this outcome on any day?',
  compute(now, { of }) {
    const stretches = accountableThroughTime(now, of)
    const wheres = new Set(stretches.flatMap(({ accountable }) => accountable.map(where)))
    return { day: now.day, stretches, several: wheres.size > 1 }
  },
  show({ day, stretches, several }, title): readonly Block[] {
    if (stretches.length === 0) return []
    return [
      {
        type: 'table',
        caption: 'Who was accountable when',
        columns: [{ label: 'Days' }, { label: 'Accountable' }],
        rows: stretches.toReversed().map((one): Cell[] => [daysOf(one, day), whoOf(one, { several, title })]),
      },
    ]
  },
}

function daysOf(one: Stretch, day: Day): Text {
  const last = lastDayOfStretch(one)
  const words = last
    ? last === one.from
      ? showDay(last)
      : `${showDay(one.from)} to ${showDay(last)}`
    : `From ${showDay(one.from)}`
  const isNow = one.from <= day && (one.until === undefined || day < one.until)
  return isNow ? [words, ' ', { tag: 'on this day', tone: 'plain' }] : words
}

function whoOf(
  { accountable }: Stretch,
  { several, title }: { readonly several: boolean; readonly title: Titles },
): readonly Run[] {
  if (accountable.length === 0) return [{ tag: 'nobody', tone: 'warning' }]
  return accountable.flatMap((one, at): readonly Run[] => [
    ...(at > 0 ? ['; '] : []),
    { text: title(one.holder), thing: one.holder },
    ...inPerson(one, title),
    ...(several ? [`, ${sayLevel(one, title)}`] : []),
  ])
}

function inPerson({ people, vacant }: AccountableThen, title: Titles): readonly Run[] {
  if (vacant) return [' ', { tag: 'vacant', tone: 'warning' }]
  if (people.length === 0) return []
  const names = people.flatMap((one, at): readonly Run[] => [
    at > 0 ? ', ' : '',
    { text: title(one), thing: one },
  ])
  return [' (', ...names, ')']
}

function where({ level, area }: AccountableThen): string {
  return `${level} ${area ?? ''}`
}
