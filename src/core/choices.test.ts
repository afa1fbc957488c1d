// Several of a fixed list: read by value or label, kept in the list's order.
import { expect, test } from 'vitest'
import { choices } from './choices.ts'

const field = choices('Brings', { gp: 'General practice', care: 'Social care', home: 'Housing' })

test.each([
  ['care; gp', ['gp', 'care']],
  ['Housing;general practice', ['gp', 'home']],
  ['gp; gp', ['gp']],
])('%s', (written, value) => {
  expect(field.parse(written)).toEqual({ value, problems: [] })
})

test('what is not on the list is a problem that names the list', () => {
  const { value, problems } = field.parse('gp; police')
  expect(value).toBeUndefined()
  expect(problems.map(({ code, remedy }) => [code, remedy])).toEqual([
    ['not-on-the-list', 'Choose from: General practice, Social care, Housing.'],
  ])
})

test('holds each once, in order', () => {
  expect(
    [['gp', 'home'], ['home', 'gp'], ['gp', 'gp'], ['police'], []].map((one) => field.holds(one)),
  ).toEqual([true, false, false, false, false])
})
