import { expect, test } from 'vitest'
import { isSlug } from './slug.ts'

test.each([
  ['west-yorkshire', true],
  ['qwo', true],
  ['a1', false],
  ['-west', false],
  ['west-', false],
  ['West', false],
  ['west yorkshire', false],
  ['accounts', false],
  ['sign-in', false],
  ['a'.repeat(60), true],
  ['a'.repeat(61), false],
])('%s: %s', (text, expected) => {
  expect(isSlug(text)).toBe(expected)
})
