import { expect, test } from 'vitest'
import { optionsOf } from './options.ts'

test('a list as options, in its own order', () => {
  expect(optionsOf({ nhs: 'NHS', council: 'Council' })).toEqual([
    { value: 'nhs', label: 'NHS' },
    { value: 'council', label: 'Council' },
  ])
})
