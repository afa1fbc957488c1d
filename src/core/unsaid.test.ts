import { expect, test } from 'vitest'
import { sayingOf } from './unsaid.ts'

test.each<[string, unknown, boolean]>([
  ['Elm Forum', 'Told by the elm  forum, in May', true],
  ['Elm Forum', 'Told by the Elm Forums', false],
  ['Elm Forum', 'Told by Helm Forum', false],
  ['Elm Forum', 'Told by Elm-Forum’s chair', true],
  ['Elm Forum', 'The forum of Elm, Forum', true],
  ['Elm Forum', 'The Elm and the Forum', false],
  ['Elm Forum', ['one', { deep: 'the Elm\nForum' }], true],
  ['Elm Forum', { 'Elm Forum': 1 }, true],
  ['A+B (C)', 'What a+b (c) said', true],
  ['A+B (C)', 'What aab c said', false],
  ['Zoe\u0308 Ash', 'as Zoë Ash wrote', true],
  ['Elm Forum', 7, false],
  ['Elm Forum', null, false],
  ['  ', 'anything  at all', false],
])('of “%s”, %j says it: %s', (name, value, expected) => {
  expect(sayingOf([name])(value)).toBe(expected)
})

test('of thousands of names each is found', () => {
  const names = Array.from({ length: 3000 }, (_, at) => `Forum ${at} of Elm`)
  const says = sayingOf(names)
  expect(names.every((name) => says(`Told by ${name}.`))).toBe(true)
  expect(says('Told by Forum 3000 of Elm')).toBe(false)
})
