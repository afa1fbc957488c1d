// What the people of the invented system said: of its people, once each, and some of them nothing.
import { expect, test } from 'vitest'
import { characteristics } from '#private/characteristics.ts'
import { inventedTables } from './said.ts'
import { inventedSystem } from './system.ts'

test('each is someone of the record, once, and says one of the categories', () => {
  const people = new Set<string>(inventedSystem().names.map(({ id }) => id))
  for (const { said, characteristic } of inventedTables()) {
    expect(said.length).toBeGreaterThan(people.size / 2)
    expect(said.length).toBeLessThan(people.size)
    expect(new Set(said.map(({ person }) => person)).size).toBe(said.length)
    for (const one of said) {
      expect(people.has(one.person)).toBe(true)
      expect(Object.keys(characteristics[characteristic].categories)).toContain(one.value)
    }
  }
})

test('a table is made after what was said, and none of a characteristic twice in three months', () => {
  const days = inventedTables().map((one) => `${one.day} ${one.characteristic}`)
  expect(days).toEqual(days.toSorted())
  expect(days).toEqual(['2025-11-13 sex', '2026-11-12 race', '2026-11-12 sex', '2026-11-13 disability'])
})
