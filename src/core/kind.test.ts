// A vocabulary finds its kinds by name, in the order given.
import { expect, test } from 'vitest'
import { text } from './fields.ts'
import { kind, vocabulary } from './kind.ts'

test('a vocabulary', () => {
  const [tree, bird] = ['tree', 'bird'].map((name) =>
    kind({
      name,
      words: { one: name, many: `${name}s` },
      purpose: 'To be found.',
      fields: { name: text('Name') },
      listed: [],
      title: () => name,
    }),
  )
  if (!tree || !bird) throw new Error('two kinds were made')
  const words = vocabulary([tree, bird])
  expect([...words.keys()]).toEqual(['tree', 'bird'])
  expect(words.get('bird')).toBe(bird)
})
