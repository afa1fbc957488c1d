import { expect, test } from 'vitest'
import { capital } from './capital.ts'

test.each([
  ['bodies', 'Bodies'],
  ['ICB board', 'ICB board'],
  ['éclair', 'Éclair'],
  ['', ''],
])('%s reads %s', (text, expected) => {
  expect(capital(text)).toBe(expected)
})
