// The fields of a thing as a summary, with the time it is in force.
import type { Block, Run } from '#core/block.ts'
import { addDays, showDay, showWhen, type When } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'

/** `told`: fields that the page tells elsewhere. */
export function fieldsOf(
  now: Snapshot,
  kind: Kind,
  id: Id,
  title: Titles,
  told: readonly string[] = [],
): Block[] {
  const version = now.nearest(id)
  if (!version) return []
  const rows = Object.entries(kind.fields).flatMap(([name, field]) => {
    const value = version.values[name]
    return value === undefined || told.includes(name)
      ? []
      : [{ key: field.label, value: field.show(value, title) }]
  })
  const { start, end } = version.period
  const sure =
    now.find(id)?.sure === false ? [' ', { tag: 'may not be so on this day', tone: 'warning' } as const] : []
  const time: Run[] = [
    `From ${showWhen(start)}`,
    ...(end === undefined ? [''] : [`, ${until(end)}`]),
    ...sure,
  ]
  return [{ type: 'summary', rows: [...rows, { key: 'In force', value: time }] }]
}

// Inside, an end is the first day it no longer holds; people read the last day on which it did.
function until(end: When): string {
  if (end.length === 10 && end[0] !== '?' && end[0] !== '<')
    return `last day ${showDay(addDays(end as never, -1))}`
  return `ended ${showWhen(end)}`
}
