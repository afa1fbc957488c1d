import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { sayLevel } from './say-level.ts'

test.each([
  ['national', undefined, 'nationally'],
  ['several-systems', undefined, 'across several systems'],
  ['place', 'area/calder', 'at place level for Calder'],
] as const)('%s, %s: %s', (level, area, expected) => {
  expect(sayLevel({ level, area: area && id(area) }, () => 'Calder')).toBe(expected)
})
