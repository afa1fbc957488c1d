// Spells: dated stretches inside a holding (acting, on leave, standing in, without a vote), so that a person who
// goes on leave keeps one appointment. Half-open like every period.
import { addDays, isDay, showDay, type Day } from './day.ts'
import type { Field } from './field.ts'
import { field, several } from './fields.ts'
import { failed, parsed, type Parsed } from './problem.ts'

export const spellForms = {
  acting: 'acting',
  'on-leave': 'on leave',
  cover: 'covering',
  'non-voting': 'without a vote',
} as const

export type Spell = { readonly form: keyof typeof spellForms; readonly from: Day; readonly until?: Day }

const WRITTEN = /^([a-z-]+)\s+(\d{4}-\d{2}-\d{2})\s*\.\.\s*(\d{4}-\d{2}-\d{2})?$/

/** A field of spells, written `acting 2024-01-01..2024-06-01; on-leave 2024-03-01..`; the last day is not included. */
export function spells(label: string, hint: string): Field<readonly Spell[], false> {
  const schema = {
    type: 'array',
    items: {
      type: 'object',
      required: ['form', 'from'],
      properties: {
        form: { enum: Object.keys(spellForms) },
        from: { type: 'string' },
        until: { type: 'string' },
      },
    },
  }
  return field<readonly Spell[], false>(label, { hint }, { type: 'written' }, schema, {
    parse: (written) => several(written, parseSpell),
    write: (value) => value.map((one) => `${one.form} ${one.from}..${one.until ?? ''}`).join('; '),
    show: (value) => [value.map(showSpell).join('; ')],
    holds: (value): value is readonly Spell[] =>
      Array.isArray(value) && value.length > 0 && value.every(isSpell),
  })
}

/** The spells that run on a day. */
export function spellsOn(all: readonly Spell[], on: Day): readonly Spell[] {
  return all.filter((one) => one.from <= on && (!one.until || on < one.until))
}

/** "acting from 1 January 2024 to 31 May 2024": the last day is named, as people say it. */
function showSpell(one: Spell): string {
  const last = one.until ? ` to ${showDay(addDays(one.until, -1))}` : ''
  return `${spellForms[one.form]} from ${showDay(one.from)}${last}`
}

function parseSpell(written: string): Parsed<Spell> {
  const match = WRITTEN.exec(written)
  const spell = match && { form: match[1], from: match[2], ...(match[3] && { until: match[3] }) }
  if (isSpell(spell)) return parsed(spell)
  return failed('not-a-spell', `"${written}" is not a spell`, 'Write it as "acting 2024-01-01..2024-06-01".')
}

function isSpell(value: unknown): value is Spell {
  if (typeof value !== 'object' || value === null) return false
  const { form, from, until, ...rest } = value as Partial<Record<keyof Spell, unknown>>
  if (Object.keys(rest).length > 0) return false
  if (typeof form !== 'string' || !Object.hasOwn(spellForms, form)) return false
  if (typeof from !== 'string' || !isDay(from)) return false
  return until === undefined || (typeof until === 'string' && isDay(until) && from < until)
}
