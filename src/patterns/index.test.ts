import { describe, expect, test } from 'vitest'
import type { Kind } from '#core/kind.ts'
import { body, role, seat } from '#kinds/index.ts'
import { patterns, type Pattern, type ValueBegun } from './index.ts'

const kinds: Readonly<Record<string, Kind>> = { body, role, seat }
const named = (name: string) => [...name.matchAll(/\{(\w+)\}/g)].map(([, blank = '']) => blank)
const plain = (value: ValueBegun) => typeof value !== 'object' || Array.isArray(value)

test('thirteen, each under a key of its own', () => {
  expect(new Set(patterns.map(({ key }) => key)).size).toBe(13)
})

describe.each(patterns.map((one) => [one.key, one] as const))('%s', (_, one: Pattern) => {
  test('says when it helps, what it costs and what to watch', () => {
    for (const said of [one.helps, one.costs, one.watch]) expect(said.length).toBeGreaterThan(1)
    expect([one.from, one.what, one.short].every((text) => text.endsWith('.'))).toBe(true)
  })

  test('begins what can be: fields of the kind, values that fit, blanks it asks, earlier beginnings', () => {
    const before = new Set<string>()
    for (const { key, kind, values } of one.begins) {
      for (const blank of named(values.name)) expect(one.blanks[blank]?.optional).toBeUndefined()
      for (const [name, value] of Object.entries(values)) {
        const field = kinds[kind]?.fields[name]
        expect(field, `${key}.${name}`).toBeDefined()
        if (plain(value)) expect(field?.holds(value), `${key}.${name}`).toBe(true)
        else if (typeof value === 'object' && 'blank' in value)
          expect(Object.keys(one.blanks)).toContain(value.blank)
        else if (typeof value === 'object' && 'begun' in value) expect([...before]).toContain(value.begun)
      }
      before.add(key)
    }
    expect(before.size).toBe(one.begins.length)
  })

  test('asks nothing that it does not use', () => {
    const used = JSON.stringify(one.begins)
    for (const blank of Object.keys(one.blanks))
      expect(used.includes(`{${blank}}`) || used.includes(`{"blank":"${blank}"}`), blank).toBe(true)
  })
})
