import { expect, test } from 'vitest'
import { isId } from '#core/id.ts'
import { appointment, body, lineage, person, seat } from '#kinds/index.ts'
import type { Kind, Values } from '#core/kind.ts'
import { newId } from './new-id.ts'

const made = (kind: Kind, values: Values, taken: readonly string[] = []) => {
  let turn = 0
  return newId(kind, values, { taken: (id) => taken.includes(id), random: () => `r${++turn}` })
}

test.each<readonly [Kind, Values, readonly string[], string]>([
  [body, { name: 'Shire Board' }, [], 'body/shire-board'],
  [body, { name: 'Shire Board' }, ['body/shire-board'], 'body/shire-board-2'],
  [body, { name: 'Shire Board' }, ['body/shire-board', 'body/shire-board-2'], 'body/shire-board-3'],
  [body, { name: '議會' }, [], 'body/body'],
  [seat, { name: 'Chair', body: 'body/shire-board' }, [], 'seat/shire-board-chair'],
  [seat, { name: '…', body: 'body/shire-board' }, [], 'seat/shire-board-seat'],
  [appointment, { person: 'person/r1', to: 'seat/chair' }, [], 'appointment/chair'],
  [appointment, { person: 'person/r1', to: 'seat/chair' }, ['appointment/chair'], 'appointment/chair-2'],
  [lineage, { form: 'merge' }, [], 'lineage/lineage'],
  [person, { name: 'Ada Invented' }, [], 'person/r1'],
  [person, {}, ['person/r1'], 'person/r2'],
])(
  '%#: a new thing is called so that people can read it, and nobody is named',
  (kind, values, taken, expected) => expect(made(kind, values, taken)).toBe(expected),
)

test('however long the names, it is an id, even the hundredth', () => {
  const values = { name: 'A very long name of a seat '.repeat(9), body: `body/${'b'.repeat(80)}` }
  const taken = new Set<string>()
  for (let time = 0; time < 100; time += 1) {
    const id = newId(seat, values, { taken: (one) => taken.has(one), random: () => '' })
    expect(isId(id)).toBe(true)
    taken.add(id)
  }
  expect(taken.size).toBe(100)
})
