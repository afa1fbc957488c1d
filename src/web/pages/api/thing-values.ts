// A thing and a change as values for programs: as they stand in the record, with what they are called and where they are found.
import { isDated, type Change } from '#core/change.ts'
import type { Kind } from '#core/kind.ts'
import { pathOf } from '#core/path-of.ts'
import { say } from '#core/sentence.ts'
import type { Thing } from '#core/snapshot.ts'
import { reaches } from '../../access.ts'
import type { SystemAsk } from '../../page.ts'

/** `start` and `end` are as precisely as they are known; `from` and `until` are the days they are taken for, the last not included. */
export function thingValues(ask: SystemAsk, thing: Thing): object {
  const { id, kind, values, start, end, from, until, since, sure } = thing
  return {
    id,
    kind,
    title: ask.title(id),
    values,
    start,
    ...(end !== undefined && { end }),
    from,
    ...(until !== undefined && { until }),
    since,
    sure,
    address: `${ask.site.baseUrl}/${ask.system.slug}/${pathOf(ask.ledger.vocabulary, id)}`,
  }
}

/** Who recorded it is for those with access, as on pages. */
export function changeValues(ask: SystemAsk, change: Change): object {
  const { recordedAt, by, source, ...rest } = change
  return {
    ...rest,
    sentence: say(ask.snapshot.ledger, change, ask.title),
    recordedAt,
    ...(reaches(ask.rank, 'reader') && { by, ...(source && { source }) }),
    ...(isDated(change) && {
      address: `${ask.site.baseUrl}/${ask.system.slug}/${pathOf(ask.ledger.vocabulary, change.id)}`,
    }),
  }
}

/** What every answer begins with: of which system, on which day, as known when. */
export function standingOf(ask: SystemAsk): object {
  const { day, known, draft } = ask.standpoint
  return {
    system: ask.system.slug,
    on: day,
    ...(known && { known }),
    ...(draft && ask.draft && { draft: ask.draft.id }),
    lastChange: ask.snapshot.ledger.last,
  }
}

const STANDING = {
  system: { type: 'string' },
  on: { type: 'string', format: 'date', description: 'The day whose truth is told.' },
  known: { type: 'string', description: 'Only what was recorded by then counts.' },
  draft: { type: 'string', description: 'The draft that is laid over the record.' },
  lastChange: { type: 'integer', description: 'The number of the last change that counts.' },
}

/** The JSON Schema of an answer: what every answer begins with, and its own. */
export function answerSchema(own: Readonly<Record<string, object>>): object {
  return {
    type: 'object',
    required: ['system', 'on', 'lastChange', ...Object.keys(own)],
    properties: { ...STANDING, ...own },
  }
}

const WHEN = {
  type: 'string',
  description:
    'A date as it is known: 2026-04-01 the day, 2026-04 the month, 2026 the year, ?2026-04-01 unknown but by then, <2026-04-01 before the records began.',
}

/** The JSON Schema of a thing of a kind; of any kind without one. */
export function thingSchema(kind?: Kind): object {
  const fields = Object.entries(kind?.fields ?? {})
  const required = fields.flatMap(([name, field]) => (field.required ? [name] : []))
  const values = {
    type: 'object',
    ...(required.length > 0 && { required }),
    ...(kind && {
      properties: Object.fromEntries(
        fields.map(([name, { label, hint, schema }]) => [
          name,
          { title: label, ...(hint && { description: hint }), ...schema },
        ]),
      ),
    }),
  }
  return {
    type: 'object',
    ...(kind && { description: kind.purpose }),
    required: ['id', 'kind', 'title', 'values', 'start', 'from', 'since', 'sure', 'address'],
    properties: {
      id: { type: 'string' },
      kind: kind ? { const: kind.name } : { type: 'string' },
      title: { type: 'string' },
      values,
      start: WHEN,
      end: WHEN,
      from: { type: 'string', format: 'date' },
      until: { type: 'string', format: 'date', description: 'The first day on which it no longer counts.' },
      since: { type: 'string', format: 'date', description: 'The day from which it has read as it does.' },
      sure: { type: 'boolean', description: 'False where it may not have begun, or may have ended already.' },
      address: { type: 'string', format: 'uri' },
    },
  }
}

export const changeSchema = {
  type: 'object',
  required: ['seq', 'act', 'because', 'sentence', 'recordedAt'],
  properties: {
    seq: { type: 'integer' },
    act: { enum: ['begin', 'amend', 'end', 'retract'] },
    id: { type: 'string' },
    from: WHEN,
    values: { type: 'object' },
    change: { type: 'integer', description: 'Of a retract: the number of the change that is taken back.' },
    because: { type: 'string' },
    decision: { type: 'string' },
    sentence: { type: 'string' },
    recordedAt: { type: 'string', format: 'date-time' },
    by: { type: 'string' },
    source: { type: 'object' },
    address: { type: 'string', format: 'uri' },
  },
}
