// Reads single fields of Popolo entries: text, also where it is given by language, dates as precise as they are, codes, other names.
import { addDays, isDay, isWhen, type When } from '#core/day.ts'
import { isId, kindOf, type Id } from '#core/id.ts'
import type { Where } from '#core/problem.ts'
import { fingerprint } from '../parts/fingerprint.ts'
import { plainName } from '../parts/match-name.ts'
import type { Notes } from '../parts/notes.ts'
import { isRaw, type Entry, type PopoloFile } from './entries.ts'

const LONGEST = 1000

export function whereOf({ list, row }: Entry): Where {
  return { sheet: list, row }
}

/** One line of text; nothing where there is none, or none that could be anything's name. */
export function textIn(entry: Entry, field: string): string | undefined {
  return textOf(Object.hasOwn(entry.own, field) ? entry.own[field] : undefined)
}

// Most text is as it should be.
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

/** Text, or text by language (`{"lang:en": …}`): English first, then whatever comes first. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value === 'string') {
    if (value.length > LONGEST) return undefined
    const plain = PLAIN.test(value) ? value : value.toWellFormed().replace(/\s+/g, ' ').trim()
    return plain === '' ? undefined : plain
  }
  if (!isRaw(value)) return undefined
  const languages = Object.keys(value)
  const chosen =
    ['lang:en', 'en', 'lang:en-gb', 'en-gb'].find((one) => languages.includes(one)) ?? languages[0]
  const inner = chosen === undefined ? undefined : value[chosen]
  return typeof inner === 'string' ? textOf(inner) : undefined
}

/** The keys an entry points at by a field; several where it is a list. */
export function idsIn(entry: Entry, field: string): readonly string[] {
  const value = Object.hasOwn(entry.own, field) ? entry.own[field] : undefined
  if (!Array.isArray(value)) return keyOf(value)
  return (value as readonly unknown[]).flatMap(keyOf)
}

const NONE: readonly string[] = []

function keyOf(value: unknown): readonly string[] {
  const key = typeof value === 'string' || typeof value === 'number' ? textOf(value) : undefined
  return key === undefined ? NONE : [key]
}

export function idOf(entry: Entry): string | undefined {
  return idsIn(entry, 'id')[0]
}

/** The id in a record like ours, where the file was written by one. */
export function ownId(entry: Entry, { ours }: PopoloFile, kinds: readonly string[]): Id | undefined {
  const id = ours ? idOf(entry) : undefined
  return id !== undefined && isId(id) && kinds.includes(kindOf(id)) ? id : undefined
}

/**
 * A first day as precise as it is given; the time of day is left off. What is no date is told and is as if it were not there.
 */
export function firstDay(entry: Entry, field: string, notes: Notes): When | undefined {
  const raw = textIn(entry, field)
  if (raw === undefined) return undefined
  const written = raw.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1').replace(/-00(-00)?$/, '')
  if (/^\d{4}/.test(written) && isWhen(written)) return written
  notes.wrong(
    'not-a-date',
    whereOf(entry),
    `"${raw.slice(0, 40)}" is not a date (${field.replaceAll('_', ' ')})`,
    'It was read as if no date were given. Write it as 2026, 2026-04 or 2026-04-01.',
    raw,
  )
  return undefined
}

/** The first day on which it no longer held: Popolo gives the last on which it did. */
export function endDay(entry: Entry, field: string, notes: Notes): When | undefined {
  const last = firstDay(entry, field, notes)
  return last !== undefined && isDay(last) ? addDays(last, 1) : last
}

const MOST_CODES = 20

/**
 * Codes by register, and the entry's own id under `popolo`. What spells a name is not kept as it is: a person's name is apart from the
 * record, so that it can be erased.
 */
export function codesOf(entry: Entry, own: Id | undefined, name = ''): Readonly<Record<string, string>> {
  const told = Object.hasOwn(entry.own, 'identifiers') ? entry.own.identifiers : undefined
  const codes: Record<string, string> = {}
  for (const one of (Array.isArray(told) ? (told as readonly unknown[]) : []).slice(0, MOST_CODES)) {
    if (!isRaw(one)) continue
    const [scheme, code] = [textOf(one.scheme), textOf(one.identifier)]
    const register = scheme
      ?.toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
    if (register && code && isCode(code) && !spells(code, name)) codes[register] ??= code
  }
  const id = own === undefined ? idOf(entry) : undefined
  if (id !== undefined) codes.popolo ??= isCode(id) && !spells(id, name) ? id : fingerprint(id)
  return codes
}

function isCode(text: string): boolean {
  return text.length <= 120 && !/[;\n\r]/.test(text)
}

function spells(code: string, name: string): boolean {
  const plain = plainName(code)
  return plainName(name)
    .split(' ')
    .some((word) => word.length >= 3 && plain.includes(word))
}

/** Whether an id is one of its kind in the world, and not only within its file. */
function isOfTheWorld(id: string): boolean {
  return /^(?:Q\d+|https?:.*|[0-9a-f]{8}-[0-9a-f]{4}-.*|[0-9a-f]{20,})$/i.test(id)
}

/** Where an id alone does not say what it is, the scheme whose code needs the name beside it. */
export function unsureOf(entry: Entry): { readonly unsure?: string } {
  const id = idOf(entry)
  return id === undefined || isOfTheWorld(id) ? {} : { unsure: 'popolo' }
}
