// What differs between two snapshots.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kinds } from '#kinds/index.ts'
import { anyDay } from '../../test/any-record.ts'
import { anyHistory, runs } from '../../test/arbitrary/history.ts'
import { on, record } from '../../test/record.ts'
import { changedNames, compare, isSame, valuesBetween } from './compare.ts'
import { snapshot } from './snapshot.ts'

const of = record`
2020-01-01 begin body/a name=A form=board hours=2
2020-01-01 begin body/b name=B form=board
2020-01-01 begin area/x name=X level=place
2021-01-01 amend body/a name=Anew hours=null short=AN
2021-01-01 end body/b
2021-01-01 begin area/w name=W level=place`

test('what began, ended and changed, by kind and id, field by field', () => {
  const [before, after] = [on(of, '2020-06-01'), on(of, '2021-06-01')]
  const told = (differences: ReturnType<typeof compare>) =>
    differences.map(({ form, id, kind, ...rest }) => [
      form,
      id,
      kind,
      'fields' in rest ? [...rest.fields].sort() : [],
    ])
  expect(told(compare(before, after))).toEqual([
    ['begun', 'area/w', 'area', []],
    ['changed', 'body/a', 'body', ['hours', 'name', 'short']],
    ['ended', 'body/b', 'body', []],
  ])
  expect(told(compare(after, before)).map(([form]) => form)).toEqual(['ended', 'changed', 'begun'])
  expect(compare(before, before)).toEqual([])
})

describe('sameness of values', () => {
  test.each([
    ['a', 'a', true],
    [1, '1', false],
    [['a', 'b'], ['a', 'b'], true],
    [['a', 'b'], ['b', 'a'], false],
    [['a'], ['a', 'b'], false],
    [{ a: '1', b: '2' }, { b: '2', a: '1' }, true],
    [{ a: '1' }, { b: '1' }, false],
    [{ '0': 'a' }, ['a'], false],
    [{ toString: 'x' }, { valueOf: 'x' }, false],
    [[{ form: 'acting' }], [{ form: 'acting' }], true],
    [null, undefined, false],
    [null, {}, false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same)
    expect(isSame(other, one)).toBe(same)
  })

  test('names of what differs', () => {
    const values = { a: '1', b: ['2'] }
    expect(changedNames(values, values)).toEqual([])
    expect(changedNames(values, { a: '1', b: ['2'] })).toEqual([])
    expect(changedNames(values, { b: ['3'], c: true })).toEqual(['a', 'b', 'c'])
    expect(valuesBetween(values, { b: ['3'], c: true })).toEqual({ a: null, b: ['3'], c: true })
  })
})

test('in any history: nothing between a day and itself, and else exactly what reads differently', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, anyDay, ({ ledger: whole }, one, other) => {
      const [before, after] = [snapshot(whole, one), snapshot(whole, other)]
      expect(compare(before, snapshot(whole, one))).toEqual([])
      const told = new Map(compare(before, after).map((difference) => [difference.id, difference]))
      for (const kind of kinds) {
        for (const id of whole.byKind.get(kind.name) ?? []) {
          const [was, is] = [before.find(id)?.values, after.find(id)?.values]
          const difference = told.get(id)
          if (!was || !is) expect(difference?.form).toBe(was ? 'ended' : is ? 'begun' : undefined)
          else {
            const names = Object.keys(kind.fields).filter(
              (name) => JSON.stringify(valueOf(was, name)) !== JSON.stringify(valueOf(is, name)),
            )
            expect(difference?.form === 'changed' ? new Set(difference.fields) : new Set()).toEqual(
              new Set(names),
            )
          }
        }
      }
    }),
    runs,
  )
})

function valueOf(values: object, name: string): unknown {
  const value = (values as Record<string, unknown>)[name]
  const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isPlain ? Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)) : value
}

test('in any history: the difference of two days, applied to the one field by field, gives the other', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, anyDay, ({ ledger: whole }, one, other) => {
      const [before, after] = [snapshot(whole, one), snapshot(whole, other)]
      const valuesOf = (now: typeof before) =>
        new Map(kinds.flatMap((kind) => now.all(kind).map(({ id, values }) => [id, { ...values }] as const)))
      const applied: Map<string, Record<string, unknown>> = valuesOf(before)
      for (const difference of compare(before, after)) {
        if (difference.form === 'ended') applied.delete(difference.id)
        else if (difference.form === 'begun') applied.set(difference.id, { ...difference.after.values })
        else
          for (const field of difference.fields) {
            const values: Record<string, unknown> = applied.get(difference.id) ?? {}
            const next = (difference.after.values as Record<string, unknown>)[field]
            if (next === undefined) delete values[field]
            else values[field] = next
          }
      }
      expect(applied).toEqual(valuesOf(after))
    }),
    runs,
  )
})
