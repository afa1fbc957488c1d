// Random records for properties: things of every kind with awkward values, vague dates, corrections and gaps. Built
// from what the kinds say of themselves, so a new kind or field is tried without a line here.
import fc from 'fast-check'
import type { Change, Proposal } from '#core/change.ts'
import { addDays, day, moment, type Day, type When } from '#core/day.ts'
import type { Field } from '#core/field.ts'
import { isTidy } from '#core/fields.ts'
import type { Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import { vocabulary } from '#core/kind.ts'
import { ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { writeLine } from '#core/notation.ts'
import { faultsOf } from '#core/refuse.ts'
import { spellForms } from '#core/spell.ts'
import { kinds } from '#kinds/index.ts'

export type AnyRecord = {
  readonly ledger: Ledger
  readonly names: ReadonlyMap<Id, string>
  readonly day: Day
  /** Said where a property fails: the lines, not the whole structure. */
  [fc.toStringMethod](): string
}

export const words = vocabulary(kinds)
const START = day('2020-01-01')
export const anyDay: fc.Arbitrary<Day> = fc.nat(2_000).map((count) => addDays(START, count))
export const anyWhen: fc.Arbitrary<When> = fc
  .tuple(anyDay, fc.constantFrom('day', 'day', 'month', 'year', 'by', 'before'))
  .map(([at, shape]) => {
    if (shape === 'month') return at.slice(0, 7) as When
    if (shape === 'year') return at.slice(0, 4) as When
    return (shape === 'by' ? `?${at}` : shape === 'before' ? `<${at}` : at) as When
  })
const awkward =
  "Board|Board|Quality; Safety|=1+1|'=x|A [body/k0]|body/k1|07|2022-07|yes|two\nlines|Éire — “x”|_x000D_|1e5|#|--|a=b|{|null"
const anyText = fc
  .oneof(fc.constantFrom(...awkward.split('|')), fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }))
  .filter(isTidy)
const anyShortText = anyText.filter((text) => !/[;\n]/.test(text))

/** A record that the core accepts, its names, and a day to look at it. */
export const anyRecord: fc.Arbitrary<AnyRecord> = fc
  .record({ counts: fc.tuple(...kinds.map(() => fc.nat(3))), day: anyDay })
  .chain(({ counts, day: on }) => {
    const ids = new Map(kinds.map((kind, at) => [kind.name, idsFor(kind, counts[at] ?? 0)]))
    const lives = kinds.flatMap((kind) => (ids.get(kind.name) ?? []).map((id) => anyLife(kind, id, ids)))
    const people = ids.get('person') ?? []
    return fc
      .tuple(
        fc.tuple(...lives),
        fc.array(fc.option(anyText, { nil: undefined }), {
          minLength: people.length,
          maxLength: people.length,
        }),
      )
      .map(([all, called]): AnyRecord => {
        const whole = accepted(all.flat())
        return {
          ledger: whole,
          names: new Map(people.flatMap((id, at) => (called[at] ? [[id, called[at]] as const] : []))),
          day: on,
          [fc.toStringMethod]: () =>
            `On ${on}, with ${JSON.stringify(called)}:\n${whole.changes.map(writeLine).join('\n')}`,
        }
      })
  })

function idsFor(kind: Kind, count: number): readonly Id[] {
  return Array.from({ length: count }, (_, at) => `${kind.name}/k${at}` as Id)
}

export type Ids = ReadonlyMap<string, readonly Id[]>

function anyLife(kind: Kind, id: Id, ids: Ids): fc.Arbitrary<readonly Proposal[]> {
  const because = 'A test'
  const act = fc.oneof(
    fc.record({ act: fc.constant('begin' as const), values: anyValues(kind, ids, true) }),
    fc.record({ act: fc.constant('amend' as const), values: anyValues(kind, ids, false) }),
    fc.record({ act: fc.constant('end' as const) }),
  )
  return fc
    .tuple(anyWhen, anyValues(kind, ids, true), fc.array(fc.tuple(anyWhen, act), { maxLength: 4 }))
    .map(([from, values, more]) => [
      { act: 'begin', id, from, values, because },
      ...more.map(([at, one]): Proposal => ({ ...one, id, from: at, because })),
    ])
}

export function anyValues(kind: Kind, ids: Ids, whole: boolean): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(kind.fields).flatMap(([name, field]) => {
    const value = anyValue(field, ids)
    if (!value) return field.required && whole ? [[name, fc.constant(undefined)] as const] : []
    return [[name, field.required && whole ? value : fc.option(value, { nil: undefined })] as const]
  })
  return fc
    .record(Object.fromEntries(entries))
    .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)))
}

function anyValue(field: Field, ids: Ids): fc.Arbitrary<unknown> | undefined {
  const { entry, schema } = field
  if (typeof schema.pattern === 'string') return fc.stringMatching(new RegExp(schema.pattern))
  if (entry.type === 'text') return anyText
  if (entry.type === 'yes-no') return fc.boolean()
  if (entry.type === 'date') return anyWhen
  if (entry.type === 'choice') return fc.constantFrom(...entry.options.map((option) => option.value))
  if (entry.type === 'choices')
    return fc.subarray(
      entry.options.map((option) => option.value),
      { minLength: 1 },
    )
  if (entry.type === 'number') {
    const bounds = { min: entry.min ?? -1e9, max: entry.max ?? 1e9 }
    return schema.type === 'integer'
      ? fc.integer(bounds)
      : fc.double({ ...bounds, noNaN: true }).map((value) => value + 0)
  }
  if (entry.type === 'references') {
    const targets = entry.to.flatMap((name) => ids.get(name) ?? [])
    if (targets.length === 0) return undefined
    return entry.many
      ? fc.uniqueArray(fc.constantFrom(...targets), { minLength: 1, maxLength: 3 })
      : fc.constantFrom(...targets)
  }
  const properties = schema['properties'] as
    Readonly<Record<string, { readonly enum: readonly string[] }>> | undefined
  if (properties)
    return fc
      .record(
        Object.fromEntries(
          Object.entries(properties).map(([name, one]) => [name, fc.constantFrom(...one.enum)]),
        ),
        { requiredKeys: [] },
      )
      .filter((value) => Object.keys(value).length > 0)
  if (schema.type === 'object')
    return fc.dictionary(fc.constantFrom('ods', 'gss', 'charity'), anyShortText, { minKeys: 1 })
  if ((schema.items as { type: string }).type === 'object')
    return fc.array(anySpell, { minLength: 1, maxLength: 2 })
  return fc.array(anyShortText, { minLength: 1, maxLength: 3 })
}

const anySpell = fc
  .record({
    form: fc.constantFrom(...Object.keys(spellForms)),
    from: anyDay,
    length: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
  })
  .map(({ form, from, length }) => ({ form, from, ...(length && { until: addDays(from, length) }) }))

// Leaves out, one by one, what the core would refuse, until it refuses nothing.
function accepted(all: readonly Proposal[]): Ledger {
  const empty = ledger(words, [])
  let kept = all
  for (;;) {
    const after = withProposals(empty, kept, moment('2026-01-01T00:00:00.000Z'), 'test')
    const faulty = new Set(
      [...after.timelines.values()].flatMap(({ faults }) => faults.map(({ seq }) => seq)),
    )
    const refused =
      faulty.size > 0 ? faulty : new Set(faultsOf(empty, kept).map(({ where }) => where.row ?? 0))
    if (refused.size === 0) return recorded(after)
    kept = kept.filter((_, at) => !refused.has(at + 1))
  }
}

// Some of it is taken back again.
function recorded(of: Ledger): Ledger {
  const meant = of.changes.find((change) => change.act === 'amend')
  if (!meant || of.last % 2 === 1) return of
  const taken: Change = {
    act: 'retract',
    change: meant.seq,
    because: 'A mistake',
    seq: of.last + 1,
    recordedAt: moment('2026-01-02T00:00:00.000Z'),
    by: 'test',
  }
  return ledger(words, [...of.changes, taken])
}
