// The sorts of field there are. Each constructor returns plain data and pure functions.
import { isWhen, showWhen, type When } from './day.ts'
import type { Entry, Field, Option } from './field.ts'
import { optionsOf } from './options.ts'
import { isId, kindOf, type Id } from './id.ts'
import { failed, parsed, type Parsed } from './problem.ts'

export type Given<R extends boolean> = { readonly hint?: string; readonly required?: R }
type Schema = Readonly<Record<string, unknown>>

// Commas and spaces only between thousands: "1,5" is not read as 15.
const NUMERAL = /^[-+]?(?:(?:\d{1,3}(?:[,\s]\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i

/** One line or, with `long`, several lines of text. */
export function text<const R extends boolean = false>(
  label: string,
  given: Given<R> & { long?: boolean } = {},
): Field<string, R> {
  return field(
    label,
    given,
    { type: 'text', ...(given.long && { long: true }) },
    { type: 'string' },
    {
      // Browsers send line breaks in the Windows way, which would look like a change.
      parse: (written) => parsed(written.replace(/\r\n?/g, '\n').trim()),
      write: (value) => value,
      show: (value) => [value],
      holds: (value): value is string => isTidy(value),
    },
  )
}

export function number<const R extends boolean = false>(
  label: string,
  given: Given<R> & { min?: number; max?: number; unit?: string; whole?: boolean } = {},
): Field<number, R> {
  const { min, max, unit, whole } = given
  const fits = (value: number) =>
    Number.isFinite(value) &&
    value >= (min ?? -Infinity) &&
    value <= (max ?? Infinity) &&
    (!whole || Number.isInteger(value))
  const bounds = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(unit && { unit }),
  }
  return field(
    label,
    given,
    { type: 'number', ...bounds },
    {
      type: whole ? 'integer' : 'number',
      ...(min !== undefined && { minimum: min }),
      ...(max !== undefined && { maximum: max }),
    },
    {
      parse: (written) => {
        const value = NUMERAL.test(written.trim()) ? Number(written.replace(/[,\s]/g, '')) + 0 : NaN
        if (fits(value)) return parsed(value)
        const range =
          min === undefined ? '' : max === undefined ? ` of ${min} or more` : ` from ${min} to ${max}`
        return failed(
          'not-a-number',
          `"${written}" does not fit ${label}`,
          `Write a ${whole ? 'whole ' : ''}number${range}.`,
        )
      },
      write: String,
      show: (value) => [`${value.toLocaleString('en-GB')}${unit ? ` ${unit}` : ''}`],
      holds: (value): value is number => typeof value === 'number' && fits(value),
    },
  )
}

export function yesNo<const R extends boolean = false>(
  label: string,
  given: Given<R> = {},
): Field<boolean, R> {
  return field(
    label,
    given,
    { type: 'yes-no' },
    { type: 'boolean' },
    {
      parse: (written) => {
        const first = written.trim().toLowerCase()
        if (['y', 'yes', 'true', '1'].includes(first)) return parsed(true)
        if (['n', 'no', 'false', '0'].includes(first)) return parsed(false)
        return failed('not-yes-or-no', `"${written}" is neither yes nor no`, 'Write yes or no.')
      },
      write: (value) => (value ? 'yes' : 'no'),
      show: (value) => [value ? 'yes' : 'no'],
      holds: (value): value is boolean => typeof value === 'boolean',
    },
  )
}

/** A date as precise as it is known; see `When`. */
export function date<const R extends boolean = false>(label: string, given: Given<R> = {}): Field<When, R> {
  return field(
    label,
    given,
    { type: 'date' },
    { type: 'string', description: 'YYYY, YYYY-MM or YYYY-MM-DD' },
    {
      parse: (written) => {
        const at = written.trim()
        if (isWhen(at)) return parsed(at)
        return failed(
          'not-a-date',
          `"${at}" is not a date`,
          'Write a day as 2026-04-01, a month as 2026-04 or a year as 2026.',
        )
      },
      write: (value) => value,
      show: (value) => [showWhen(value)],
      holds: (value): value is When => typeof value === 'string' && isWhen(value),
    },
  )
}

/** One of a fixed list: `choice('Sector', { nhs: 'NHS' })`. Parses the value or its label. */
export function choice<const O extends Readonly<Record<string, string>>, const R extends boolean = false>(
  label: string,
  labels: O,
  given: Given<R> = {},
): Field<keyof O & string, R> {
  type Value = keyof O & string
  const options: readonly Option[] = optionsOf(labels)
  return field<Value, R>(
    label,
    given,
    { type: 'choice', options },
    { enum: options.map((option) => option.value) },
    {
      parse: (written) => {
        const sought = written.trim().toLowerCase()
        const found = options.find(
          ({ value, label: text }) => value === sought || text.toLowerCase() === sought,
        )
        if (found) return parsed(found.value as Value)
        const known = options.map((option) => option.label).join(', ')
        return failed(
          'not-on-the-list',
          `"${written}" is not on the list for ${label}`,
          `Choose one of: ${known}.`,
        )
      },
      write: (value) => labels[value] ?? value,
      show: (value) => [labels[value] ?? value],
      holds: (value): value is Value => typeof value === 'string' && Object.hasOwn(labels, value),
    },
  )
}

/** Points at one thing of the kinds named. */
export function reference<const R extends boolean = false>(
  label: string,
  to: readonly string[],
  given: Given<R> = {},
): Field<Id, R> {
  return field<Id, R>(
    label,
    given,
    { type: 'references', to, many: false },
    { type: 'string', description: `id of ${to.join(' or ')}` },
    {
      parse: (written) => parseId(written.trim(), to),
      write: (value) => value,
      show: (value, title) => [{ text: title(value), thing: value }],
      holds: (value): value is Id => isIdOf(value, to),
      points: (value) => [value],
    },
  )
}

/** Points at several things, in the order given. */
export function references<const R extends boolean = false>(
  label: string,
  to: readonly string[],
  given: Given<R> = {},
): Field<readonly Id[], R> {
  const schema = { type: 'array', items: { type: 'string', description: `id of ${to.join(' or ')}` } }
  return field<readonly Id[], R>(label, given, { type: 'references', to, many: true }, schema, {
    parse: (written) => several(written, (part) => parseId(part, to)),
    write: (value) => value.join('; '),
    show: (value, title) =>
      value.flatMap((id, at) => [...(at ? [', '] : []), { text: title(id), thing: id }]),
    holds: (value): value is readonly Id[] =>
      Array.isArray(value) && value.length > 0 && value.every((one) => isIdOf(one, to)),
    points: (value) => value,
  })
}

/** Several short texts, written with semicolons between them. */
export function texts<const R extends boolean = false>(
  label: string,
  given: Given<R> = {},
): Field<readonly string[], R> {
  return field<readonly string[], R>(
    label,
    given,
    { type: 'written' },
    { type: 'array', items: { type: 'string' } },
    {
      parse: (written) => several(written, (part) => parsed(part)),
      write: (value) => value.join('; '),
      show: (value) => [value.join(', ')],
      holds: (value): value is readonly string[] =>
        Array.isArray(value) && value.length > 0 && value.every((one) => isTidy(one) && !/[;\n]/.test(one)),
    },
  )
}

type Parts<T> = Pick<Field<T>, 'parse' | 'write' | 'show' | 'holds'> & Partial<Pick<Field<T>, 'points'>>

/** Puts a field together; for the constructors above and for kinds with a sort of value of their own. */
export function field<T, R extends boolean>(
  label: string,
  given: Given<R>,
  entry: Entry,
  schema: Schema,
  parts: Parts<T>,
): Field<T, R> {
  return {
    label,
    ...(given.hint && { hint: given.hint }),
    required: (given.required ?? false) as R,
    entry,
    schema,
    points: () => [],
    ...parts,
  }
}

/** Each part between semicolons or line breaks by its own parser; all their problems, or all their values. */
export function several<T>(written: string, parse: (part: string) => Parsed<T>): Parsed<readonly T[]> {
  const parts = written
    .split(/[;\r\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length === 0)
    return failed('nothing-given', `"${written}" gives nothing`, 'Leave it empty or write at least one.')
  const all = parts.map(parse)
  const problems = all.flatMap((one) => one.problems)
  return problems.length > 0 ? { problems } : { value: all.map((one) => one.value as T), problems }
}

/** Text as it comes out of a form: not blank, nothing around it, one sort of line break. */
export function isTidy(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.trim() === value && !value.includes('\r')
}

function parseId(written: string, to: readonly string[]): Parsed<Id> {
  if (isIdOf(written, to)) return parsed(written)
  return failed(
    'unknown-thing',
    `"${written}" names no ${to.join(' or ')}`,
    'Choose one that is in the record.',
  )
}

function isIdOf(value: unknown, to: readonly string[]): value is Id {
  return typeof value === 'string' && isId(value) && to.includes(kindOf(value))
}
