// The value of one cell by its field: dates in any usual writing, references by the name of what they point at,
// everything else as the field itself parses it.
import type { Field } from '#core/field.ts'
import { isWhen, showWhen, type When } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { problem, type Parsed } from '#core/problem.ts'
import { parseDate } from '#files/parse-date.ts'

/** Nothing, and no problem, where a mention was not found: that was told when it was looked for. */
export function parseCell(
  text: string,
  field: Field,
  find: (text: string) => Id | undefined,
): Parsed<unknown> {
  const { entry } = field
  if (entry.type === 'references') {
    const parts = entry.many ? text.split(/[;\n]/).map((part) => part.trim()) : [text]
    const ids = parts.filter(Boolean).map(find)
    if (ids.length === 0 || ids.some((id) => id === undefined)) return { problems: [] }
    return field.parse(ids.join('; '))
  }
  return entry.type === 'date' ? parseDateCell(text) : field.parse(text)
}

/** A date in any usual writing; day first, as in Britain. */
export function parseDateCell(text: string): Parsed<When> {
  if (isWhen(text)) return { value: text, problems: [] }
  const read = parseDate(text)
  if (read.is === 'date') return { value: read.when, problems: [] }
  const remedy = 'Write 2026-04-01, or 2026-04 or 2026 when no more is known.'
  return {
    problems: [
      read.is === 'unclear' ? read.problem : problem('not-a-date', `"${text}" is not a date`, remedy),
    ],
  }
}

/** How a date was read, where it was not written as dates are here. */
export function dateRule(text: string, at: When): { readonly as: string; readonly rule: string } | undefined {
  return text === at ? undefined : { as: showWhen(at), rule: 'Dates are read day first, as in Britain.' }
}
