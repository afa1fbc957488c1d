// What holds for every kind: its fields read what they write, point at kinds that there are, and can be said.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { isSame } from '#core/compare.ts'
import { kindOf, type Id } from '#core/id.ts'
import { anyValues } from '../../test/any-record.ts'
import { runs } from '../../test/arbitrary/history.ts'
import { kinds } from './index.ts'

const ids = new Map(kinds.map(({ name }) => [name, ['a', 'b', 'c'].map((key) => `${name}/${key}` as Id)]))
const names = kinds.map(({ name }) => name)

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  const fields = Object.entries(kind.fields)

  test('every field reads what it writes, holds it, and says it in words', () => {
    fc.assert(
      fc.property(anyValues(kind, ids, true), (values) => {
        for (const [name, field] of fields) {
          const value = values[name]
          if (value === undefined) continue
          expect(field.holds(value), name).toBe(true)
          const read = field.parse(field.write(value))
          expect(read.problems, name).toEqual([])
          expect(isSame(read.value, value), `${name}: ${JSON.stringify([value, read.value])}`).toBe(true)
          expect(plain(field.show(value, (id) => `the ${id}`)), name).not.toBe('')
          const known = field.entry.type === 'references' ? field.entry.to : []
          for (const target of field.points(value)) expect(known).toContain(kindOf(target))
        }
      }),
      runs,
    )
  })

  test('no field holds what is of no sort', () => {
    for (const [name, field] of fields) {
      for (const wrong of [null, undefined, '', NaN, [], {}, [null], [{}], { '': '' }, Symbol.iterator])
        expect(field.holds(wrong), name).toBe(false)
    }
  })

  test('a title and sentences from any values', () => {
    fc.assert(
      fc.property(anyValues(kind, ids, true), (values) => {
        const title = (id: Id) => `the ${id}`
        const told = [
          kind.title(values as never, title),
          ...(kind.sentences
            ? [kind.sentences.begin(values as never, title), kind.sentences.end(values as never, title)]
            : []),
        ]
        for (const text of told) expect(text).not.toMatch(/^$|undefined|\[object/)
      }),
      runs,
    )
  })

  test('fields point at kinds that there are', () => {
    for (const [, { entry }] of fields)
      if (entry.type === 'references') expect(names).toEqual(expect.arrayContaining([...entry.to]))
  })

  test('what is listed are fields, and no two are labelled alike', () => {
    expect(fields.map(([name]) => name)).toEqual(expect.arrayContaining([...kind.listed]))
    const labels = fields.map(([, { label }]) => label.toLowerCase())
    expect(new Set(labels).size).toBe(labels.length)
  })
})

test('the words of no two kinds are alike', () => {
  const words = kinds.flatMap(({ name, words: { one, many } }) => [
    name,
    ...(one === name ? [] : [one]),
    many,
  ])
  expect(new Set(words).size).toBe(words.length)
})
